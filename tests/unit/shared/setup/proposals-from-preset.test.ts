import { describe, expect, it } from 'vitest';
import { kinds } from '../../../../shared/records/index.ts';
import { type PresetName, presets } from '../../../../shared/regulation/presets/index.ts';
import { proposalsFromPreset } from '../../../../shared/setup/proposals-from-preset.ts';

const today = '2026-11-20';
const proposed = (preset: PresetName, communeName = 'xã Khê Hạ') =>
  proposalsFromPreset({ preset, communeName, today });

describe('what a further committee would be called', () => {
  it.each([
    ['tung-chau', 'Ban Chỉ đạo chuyển đổi số xã Khê Hạ', 'Tổ công tác'],
    ['tay-ninh', 'Ban chỉ đạo xây dựng Chính quyền điện tử xã Khê Hạ', 'Tổ giúp việc'],
    ['kien-giang', 'Ban Chỉ đạo Đề án 06 xã Khê Hạ', 'Tổ giúp việc'],
  ] as const)('follows the regulation %s and the name of the commune', (preset, name, group) => {
    const { committee, group: helper, regulation } = proposed(preset);
    expect(committee.name).toBe(name);
    expect(String(helper?.name)).toContain(group);
    expect(String(regulation.title)).toContain(name);
  });

  it('makes up no day, number or decision', () => {
    const { committee, group, regulation } = proposed('kien-giang');
    expect([committee.from, committee.decision, group?.decision, regulation.number]).toEqual([
      '',
      '',
      '',
      '',
    ]);
    expect([regulation.issuedOn, committee.sealUse]).toEqual([null, 'unknown']);
  });

  it.each(Object.keys(presets) as PresetName[])('names facts that the operation knows: %s', (preset) => {
    const { committee, group, regulation } = proposed(preset);
    for (const field of [...Object.keys(committee), ...Object.keys(group ?? {})]) {
      expect(Object.keys(kinds.body.fields)).toContain(field);
    }
    expect(Object.keys(regulation).sort()).toEqual(['from', 'issuedBy', 'issuedOn', 'number', 'title']);
  });

  it('leaves the names empty where the commune has none', () => {
    expect(proposed('tung-chau', '').committee.name).toBe('');
  });
});
