import { beforeAll, describe, expect, it } from 'vitest';
import { changesOf, kindsPointedAt } from '../../../../renderer/components/record-changes.ts';
import { i18n } from '../../../../renderer/i18n.ts';
import { wordsOf } from '../../../../renderer/words.ts';
import { verbOf } from '../../../../shared/history/verb.ts';
import type { KindName } from '../../../../shared/records/index.ts';
import { tungChau } from '../../../../shared/regulation/presets/tung-chau.ts';
import type { Profile } from '../../../../shared/regulation/profile.ts';

beforeAll(async () => void (await i18n.changeLanguage('vi')));

const names: Record<string, string> = { 'person/lam': 'Nguyễn Hữu Lâm', 'person/ha': 'Trần Thị Thu Hà' };
const titleOf = (kind: KindName, id: string) => names[`${kind}/${id}`] ?? null;
const changes = (kind: KindName, before: object | null, after: object | null) =>
  changesOf(
    kind,
    { before: before as Record<string, unknown> | null, after: after as Record<string, unknown> | null },
    { words: wordsOf(i18n), language: 'vi', titleOf },
  ).map(({ label, before: was, after: is }) => [label, was, is]);

describe('what happened to a record', () => {
  const kept = { removedAt: null };
  const removed = { removedAt: '2026-11-20T01:00:00.000Z' };
  it.each([
    [null, kept, 'created'],
    [kept, kept, 'changed'],
    [kept, removed, 'removed'],
    [removed, kept, 'putBack'],
    [removed, null, 'deleted'],
  ])('from %o to %o', (before, after, verb) => {
    expect(verbOf(before, after)).toBe(verb);
  });
});

describe('the fields that changed', () => {
  it('are told with their labels and values in words', () => {
    const before = { name: 'Lý Thị Bảo Yến', roles: ['viewer'], active: true, removedAt: null };
    const after = { ...before, roles: ['budget-officer', 'viewer'], active: false };
    expect(changes('user', before, after)).toEqual([
      ['Vai trò', ['Người xem'], ['Người quản lý kinh phí', 'Người xem']],
      ['Đang sử dụng', ['Có'], ['Không']],
    ]);
  });

  it('write days, amounts and people as an official does', () => {
    const before = { on: '2026-03-05', amount: 1_250_000, keeperId: null };
    const after = { on: '2026-03-06', amount: 12_500_000 };
    expect(changes('expense', before, after)).toEqual([
      ['Ngày chứng từ', ['05/03/2026'], ['06/03/2026']],
      [expect.stringContaining('đồng'), ['1.250.000'], ['12.500.000']],
    ]);
    expect(changes('dossier', { keeperId: null }, { keeperId: 'lam' })).toEqual([
      [expect.any(String), [], ['Nguyễn Hữu Lâm']],
    ]);
  });

  it('say so where somebody pointed at cannot be found any more', () => {
    expect(changes('dossier', { keeperId: 'x' }, { keeperId: 'ha' })).toEqual([
      [expect.any(String), ['(không còn trong sổ)'], ['Trần Thị Thu Hà']],
    ]);
  });

  it('tell only the rows that went and came', () => {
    const row = (title: string, minutes: number) => ({ title, minutes, presenter: '', files: [] });
    const before = { agenda: [row('Khai mạc', 5), row('Báo cáo', 15)] };
    const after = { agenda: [row('Khai mạc', 5), row('Báo cáo', 20)] };
    expect(changes('meeting', before, after)).toEqual([
      ['Chương trình họp', ['Báo cáo · 15'], ['Báo cáo · 20']],
    ]);
  });

  it('tell all the rows where nothing but their order changed', () => {
    const rows = [
      { on: '2027-01-01', why: 'Tết' },
      { on: '2027-05-03', why: 'Nghỉ bù' },
    ];
    expect(changes('holiday-year', { off: rows }, { off: rows.toReversed() })).toEqual([
      [
        'Ngày nghỉ',
        ['01/01/2027 · Tết', '03/05/2027 · Nghỉ bù'],
        ['03/05/2027 · Nghỉ bù', '01/01/2027 · Tết'],
      ],
    ]);
  });

  it('leave out what is empty in a new record, and the course of a meeting', () => {
    const after = { name: 'Tổ 1', duty: '', until: null, from: '2026-01-01' };
    expect(changes('team', null, after)).toEqual([
      ['Tên nhóm', [], ['Tổ 1']],
      ['Từ ngày', [], ['01/01/2026']],
    ]);
    const moved = { state: 'held', moves: [{ to: 'held' }] };
    expect(changes('meeting', { state: 'invited', moves: [] }, moved)).toEqual([
      ['Trạng thái', ['Đã mời'], ['Đã họp']],
    ]);
  });

  it('are the rules of a regulation, one by one', () => {
    const rules: Profile = {
      ...tungChau,
      decision: { ...tungChau.decision, chairSubstitute: { silent: true } },
    };
    expect(changes('regulation', { rules: tungChau }, { rules })).toEqual([
      [
        'Người thay mặt Trưởng ban',
        ['Người thay mặt: Phó Trưởng ban Thường trực', 'Trường hợp: khi vắng mặt'],
        [],
      ],
    ]);
    expect(changes('regulation', null, { rules })).toEqual([]);
  });
});

it('asks for the kinds that a record points at, its lists included, each once', () => {
  expect(kindsPointedAt('membership').sort()).toEqual(['body', 'person', 'team']);
  expect(kindsPointedAt('user')).toEqual([]);
});
