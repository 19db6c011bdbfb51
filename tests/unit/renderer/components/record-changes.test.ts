import { beforeAll, describe, expect, it } from 'vitest';
import { changesOf, kindsPointedAt } from '../../../../renderer/components/history/record-changes.ts';
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
    const row = (title: string, minutes: number) => ({
      id: `item-${minutes}`,
      itemType: null,
      carriedFromId: null,
      ...{ title, minutes, presenter: '', files: [] },
    });
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

describe('the text of a regulation', () => {
  const article = (number: string, clauses: string[], title = 'Chế độ họp') => ({
    ...{ number, title, chapter: null, section: null, text: '', points: [], quoted: [] },
    clauses: clauses.map((text, index) => ({ number: String(index + 1), text, points: [] })),
  });
  const textOf = (...articles: object[]) => ({ articles, decisionArticles: [] });
  const label = 'Lời văn quy chế';

  it('is told by its size where there was none', () => {
    const text = textOf(article('1', ['Một.', 'Hai.']), article('2', ['Ba.']));
    expect(changes('regulation', { text: null }, { text })).toEqual([[label, [], ['2 điều, 3 khoản']]]);
    expect(changes('regulation', { text }, { text: null })).toEqual([[label, ['2 điều, 3 khoản'], []]]);
    // Books from before the text was kept have no such field.
    expect(changes('regulation', {}, { text: null })).toEqual([]);
  });

  it('is told place by place where it reads otherwise', () => {
    const before = textOf(article('7', ['Họp sáu tháng một lần.', 'Họp đột xuất.', 'Thôi.']));
    const after = textOf(article('7', ['Họp sáu tháng một lần.', 'Họp trực tuyến.'], 'Họp'));
    expect(changes('regulation', { text: before }, { text: after })).toEqual([
      [`${label}: Điều 7`, ['Chế độ họp'], ['Họp']],
      [`${label}: Khoản 2 Điều 7`, ['Họp đột xuất.'], ['Họp trực tuyến.']],
      [`${label}: Khoản 3 Điều 7`, ['Thôi.'], []],
    ]);
  });

  it('keeps apart two articles of one number, and those of the decision', () => {
    const before = textOf(article('1', ['A.']), article('1', ['B.']));
    const after = {
      ...textOf(article('1', ['A.']), article('1', ['C.'])),
      decisionArticles: [article('1', ['D.'])],
    };
    expect(changes('regulation', { text: before }, { text: after })).toEqual([
      [`${label}: Điều 1, quyết định ban hành`, [], ['Chế độ họp']],
      [`${label}: Khoản 1 Điều 1, quyết định ban hành`, [], ['D.']],
      [`${label}: Khoản 1 Điều 1`, ['B.'], ['C.']],
    ]);
  });

  it('that is nearly another is told by how much of it is', () => {
    const many = (words: string) =>
      textOf(
        article(
          '1',
          Array.from({ length: 60 }, () => words),
        ),
      );
    expect(changes('regulation', { text: many('A.') }, { text: many('B.') })).toEqual([
      [label, ['1 điều, 60 khoản'], ['1 điều, 60 khoản', 'Khác bản trước ở 60 chỗ']],
    ]);
  });

  it('tells of a new version what was done to the text of the one before', () => {
    const edits = [
      {
        type: 'insert-clause',
        article: '7',
        after: '1',
        renumber: true,
        text: 'Họp trực tuyến.',
        points: [],
      },
      { type: 'delete-article', article: '9', renumber: false },
    ];
    expect(changes('regulation', null, { edits })).toEqual([
      [
        'Nội dung sửa đổi',
        [],
        ['Bổ sung khoản 2 Điều 7, đánh số lại phần sau: «Họp trực tuyến.»', 'Bãi bỏ Điều 9, phần sau giữ số'],
      ],
    ]);
    expect(changes('regulation', null, { edits: [] })).toEqual([]);
  });
});

it('asks for the kinds that a record points at, its lists included, each once', () => {
  expect(kindsPointedAt('membership').sort()).toEqual(['body', 'person', 'team']);
  expect(kindsPointedAt('user')).toEqual([]);
});
