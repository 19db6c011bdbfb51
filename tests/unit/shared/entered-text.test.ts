import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enteredText } from '../../../shared/entered-text.ts';

describe('text that is taken into the book', () => {
  it.each([
    ['letters in pieces', 'Tru\u031bo\u031b\u0309ng ban', 'Trưởng ban'],
    ['NUL and a vertical tab out of Word', 'Dòng 1\u000bDòng 2\u0000', 'Dòng 1Dòng 2'],
    ['lines of Windows and of an old Mac', 'a\r\nb\rc', 'a\nb\nc'],
    ['half a letter', 'a\ud83db', 'a\ufffdb'],
    ['a tab and a whole emoji', 'a\tb 😀', 'a\tb 😀'],
  ])('is made fit: %s', (_what, given, kept) => {
    expect(enteredText(given)).toBe(kept);
  });

  it('stays as it is when it comes in again, and can always be put into an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const kept = enteredText(text);
        expect(enteredText(kept)).toBe(kept);
        expect(() => encodeURIComponent(kept)).not.toThrow();
      }),
    );
  });
});
