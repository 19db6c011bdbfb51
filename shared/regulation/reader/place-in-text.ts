/** A text around the words that are marked in it. */
export type MarkedText = { before: string; marked: string; after: string };

/**
 * Where the words of a citation stand in a text, whatever white space, capitals or bullets lie between them;
 * null where they do not.
 */
export function markPhrase(text: string, phrase: string): MarkedText | null {
  const letters = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const wanted = wordsOf(phrase);
  if (wanted.length === 0) return null;
  const words = letters.map(([word]) => word.toLowerCase());
  const at = indexOfRun(words, wanted);
  const [first, last] = [letters[at], letters[at + wanted.length - 1]];
  if (at < 0 || first === undefined || last === undefined) return null;
  const end = last.index + last[0].length;
  return { before: text.slice(0, first.index), marked: text.slice(first.index, end), after: text.slice(end) };
}

const wordsOf = (text: string): string[] =>
  (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());

/** The first place at which all the words stand in a row, or -1. */
function indexOfRun(words: readonly string[], wanted: readonly string[]): number {
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (wanted.every((word, index) => words[at + index] === word)) return at;
  }
  return -1;
}
