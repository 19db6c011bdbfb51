const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Whether each word of the query begins a word of the text, in any order: 'so chuyen' is found in 'chuyen doi so',
 * 'an' is not found in 'quan'. Both come from `fold`. Punctuation parts words; an empty query matches all.
 * Faster than a scan for ' word' in padded text, and finds '(dang' too.
 */
export const matches = (foldedText: string, foldedQuery: string): boolean =>
  foldedQuery.split(/[^\p{L}\p{N}]+/u).every((word) => hasWordFrom(foldedText, word));

function hasWordFrom(text: string, start: string): boolean {
  if (start === '') return true;
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
    if (at === 0 || text[at - 1] === ' ' || !letterOrDigit.test(text.charAt(at - 1))) return true;
  }
  return false;
}
