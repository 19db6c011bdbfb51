import { describe, expect, it } from 'vitest';
import { adoptPreset } from '../../../../shared/regulation/presets/adopt.ts';
import { presets } from '../../../../shared/regulation/presets/index.ts';
import { profileSchema } from '../../../../shared/regulation/profile.ts';

const own = 'Quy chế Hoạt động của Ban Chỉ đạo chuyển đổi số xã Tùng Châu';
const other = 'Quy chế Hoạt động của Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ';

describe('a regulation taken from a preset', () => {
  it('keeps everything where it is the very regulation of the preset, however it was typed', () => {
    expect(adoptPreset('tung-chau', ` ${own.normalize('NFD')} `)).toEqual(presets['tung-chau']);
  });

  it('of another commune is silent on the title, number and issuer of the other paper, and says why', () => {
    const { title, number, issuedBy } = adoptPreset('tung-chau', other).identity;
    for (const fact of [title, number, issuedBy]) {
      expect(fact).toEqual({ silent: true, note: expect.stringContaining(own) });
    }
  });

  it.each(['khanh-hoa', 'tay-ninh', 'kien-giang'] as const)(
    '%s: lends another body neither who proposed it nor the decision on its members',
    (name) => {
      const { proposedBy, rosterBasis } = adoptPreset(name, other).identity;
      for (const fact of [proposedBy, rosterBasis]) {
        expect(fact).toEqual({ silent: true, note: expect.stringContaining('theo mẫu: Quy chế') });
      }
      expect(profileSchema.safeParse(adoptPreset(name, other)).success).toBe(true);
    },
  );

  it('is as silent as the preset where that says nothing of its number', () => {
    const { number } = adoptPreset('party-agencies', other).identity;
    expect(number).toEqual(presets['party-agencies'].identity.number);
  });

  it('of another commune keeps every other rule with its place', () => {
    const adopted = adoptPreset('tung-chau', other);
    const { title: _t, number: _n, issuedBy: _i, ...rules } = adopted.identity;
    expect(presets['tung-chau'].identity).toMatchObject(rules);
    expect({ ...adopted, identity: null }).toEqual({ ...presets['tung-chau'], identity: null });
    expect(profileSchema.safeParse(adopted).success).toBe(true);
  });
});
