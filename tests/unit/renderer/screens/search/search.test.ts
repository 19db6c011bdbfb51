import { describe, expect, it } from 'vitest';
import { hitPath } from '../../../../../renderer/screens/search/hit-path.ts';
import { markedPieces } from '../../../../../renderer/screens/search/marked.tsx';
import type { SearchHit } from '../../../../../shared/outputs/records.ts';

describe('the words that were found', () => {
  const marked = (text: string, query: string) =>
    markedPieces(text, query)
      .map(({ piece, found }) => (found ? `[${piece}]` : piece))
      .join('');

  it.each([
    ['Đặng Minh Tuệ', 'dang tue', '[Đặng] Minh [Tuệ]'],
    ['Họp Ban Chỉ đạo', 'DAO', 'Họp Ban Chỉ [đạo]'],
    ['03/GM-BCĐCĐS', '03/gm', '[03]/[GM]-BCĐCĐS'],
    ['Quân an', 'an', 'Quân [an]'],
    ['Giấy (mời)', 'moi', 'Giấy ([mời])'],
    ['Văn phòng phẩm', '', 'Văn phòng phẩm'],
    ['', 'x', ''],
  ])('in %j by %j', (text, query, words) => {
    expect(marked(text, query)).toBe(words);
  });

  it('loses no letter', () => {
    const text = '«Đặng» — 100 % / a\u0301b';
    expect(
      markedPieces(text, 'd')
        .map(({ piece }) => piece)
        .join(''),
    ).toBe(text);
  });
});

describe('where a hit lives', () => {
  const hit = (more: Partial<SearchHit>): SearchHit => ({
    kind: 'meeting',
    id: 'x',
    title: '',
    context: '',
    within: null,
    ...more,
  });
  const within = (kind: 'dossier' | 'body' | 'budget-line', id: string) => ({ kind, id, title: '' });
  const groups = new Set(['tct']);

  it.each([
    [hit({}), '/meetings/x'],
    [hit({ kind: 'dossier' }), '/archive/x'],
    [hit({ kind: 'document', within: within('dossier', 'hs') }), '/archive/hs'],
    [hit({ kind: 'person', within: within('body', 'bcd') }), '/committee?of=bcd'],
    [hit({ kind: 'person', within: within('body', 'tct') }), '/group?of=tct'],
    [hit({ kind: 'person' }), '/committee'],
    [hit({ kind: 'team', within: within('body', 'tct') }), '/group?of=tct'],
    [hit({ kind: 'budget-line', context: '2027' }), '/budget?year=2027'],
    [hit({ kind: 'expense', context: '2027-02-01' }), '/budget?year=2027'],
    [hit({ kind: 'report' }), '/'],
  ])('%o', (one, path) => {
    expect(hitPath(one, groups)).toBe(path);
  });
});
