import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeMarks, nextStickName } from '../../../../shared/backup/marked-media.ts';
import { longestMark, readMark, renderMark, type StickMark } from '../../../../shared/backup/stick-mark.ts';
import type { Of } from '../../../../shared/records/index.ts';

const mark: StickMark = {
  ...{ stickId: 'stick-a', bookId: 'book-1', name: 'USB A', markedAt: '2026-11-20T01:00:00.000Z' },
};
const written = (more: Record<string, unknown> = {}) =>
  JSON.stringify({ format: 'so-ban-chi-dao-usb', version: 1, ...mark, ...more });

const aStick = (more: Partial<Of<'stick'>> = {}): Of<'stick'> => ({
  ...{ id: 'stick-a', removedAt: null, name: 'USB A', markedAt: '2026-11-20T01:00:00.000Z' },
  ...{ totalBytes: 16_000_000_000, state: 'in-use', retiredOn: null, retiredReason: '' },
  ...more,
});
const aMedium = (text: string | null, totalBytes: number | null = 16_000_000_000) => ({
  mark: text === null ? null : readMark(text),
  totalBytes,
});
const book = { bookId: 'book-1', sticks: [aStick()] };
const states = (...args: Parameters<typeof judgeMarks>) => judgeMarks(...args).map(({ state }) => state);

describe('the mark of a stick', () => {
  it('is read as it was written, also after an editor put its first character before it', () => {
    expect(readMark(renderMark(mark))).toEqual({ kind: 'mark', mark });
    expect(readMark(`\ufeff${written()}`)).toEqual({ kind: 'mark', mark });
  });

  it('names the stick, the book and the moment, and nothing else', () => {
    expect(Object.keys(JSON.parse(renderMark(mark))).sort()).toEqual(
      ['bookId', 'format', 'markedAt', 'name', 'stickId', 'version'].sort(),
    );
  });

  it.each([
    ['cut short', written().slice(0, -5)],
    ['empty', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['of another format', written({ format: 'x' })],
    ['without a version', written({ version: undefined })],
    ['with an id that climbs out', written({ stickId: '../../x' })],
    ['with the id of every object', written({ stickId: '__proto__' })],
    ['with a name of two lines', written({ name: 'USB A\nUSB B' })],
    ['with a name that fills the screen', written({ name: 'x'.repeat(31) })],
    ['endless', written({ more: 'x'.repeat(longestMark) })],
    ['nested beyond measure', `${'['.repeat(2000)}${']'.repeat(2000)}`],
  ])('is damaged when it is %s', (_what, text) => {
    expect(readMark(text)).toEqual({ kind: 'damaged' });
  });

  it('of a later program is told as such, not as damaged', () => {
    expect(readMark(written({ version: 2, stickId: 5 }))).toEqual({ kind: 'newer' });
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['mark', 'damaged', 'newer']).toContain(readMark(text).kind);
      }),
    );
  });
});

describe('what a mark means to this book', () => {
  it('tells each case by itself', () => {
    const media = (text: string | null, bytes?: number) => [aMedium(text, bytes)];
    expect(states(media(null), book)).toEqual(['unmarked']);
    expect(states(media(written()), book)).toEqual(['known']);
    expect(states(media(written({ bookId: 'book-2' })), book)).toEqual(['other-book']);
    expect(states(media(written({ stickId: 'stick-z' })), book)).toEqual(['forgotten']);
    expect(states(media('{'), book)).toEqual(['damaged']);
    expect(states(media(written({ version: 3 })), book)).toEqual(['newer']);
    expect(states(media(written()), { ...book, sticks: [aStick({ state: 'lost' })] })).toEqual(['retired']);
    expect(states(media(written()), { bookId: null, sticks: [] })).toEqual(['other-book']);
  });

  it('knows the stick by the name in the book, not by the one on the stick', () => {
    expect(judgeMarks([aMedium(written({ name: 'USB cũ' }))], book)).toEqual([
      { state: 'known', stickId: 'stick-a', name: 'USB A' },
    ]);
  });

  it('finds a mark that was copied onto a stick of another size, and not one that was formatted anew', () => {
    expect(states([aMedium(written(), 32_000_000_000)], book)).toEqual(['copied']);
    expect(states([aMedium(written(), 15_600_000_000)], book)).toEqual(['known']);
    expect(states([aMedium(written(), null)], book)).toEqual(['known']);
  });

  it('trusts neither of two plugged in with one mark, unless the size tells them apart', () => {
    expect(states([aMedium(written()), aMedium(null), aMedium(written())], book)).toEqual([
      ...['twin', 'unmarked', 'twin'],
    ]);
    expect(states([aMedium(written()), aMedium(written(), 64_000_000_000)], book)).toEqual([
      'known',
      'copied',
    ]);
    const unknown = written({ stickId: 'stick-z' });
    expect(states([aMedium(unknown), aMedium(unknown)], book)).toEqual(['twin', 'twin']);
  });
});

describe('the name of a new stick', () => {
  it('is the first letter that no stick of the book ever bore', () => {
    expect(nextStickName([])).toBe('USB A');
    expect(nextStickName([{ name: 'usb a' }])).toBe('USB B');
    expect(nextStickName([{ name: 'USB B' }, { name: 'USB A' }])).toBe('USB C');
    const many = Array.from({ length: 26 }, (_, index) => ({
      name: `USB ${String.fromCharCode(65 + index)}`,
    }));
    expect(nextStickName(many)).toBe('USB A2');
  });
});
