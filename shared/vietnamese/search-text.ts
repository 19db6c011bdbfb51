import { createFold, foldByDefinition } from './fold.ts';

/**
 * Folded words between single characters of space, for `matches`: 'Số 05/TB-BCĐ' → ' so 05 tb bcd '. Text and
 * query both go through it. Vietnamese writes a space at every syllable, so a word here is a syllable.
 */
export const toSearchText = (text: string): string => ` ${foldedWords(text)} `;

const foldedWords = createFold((text) => foldByDefinition(text).replace(/[^\p{L}\p{N}]/gu, ' '));

/**
 * A test for many texts: whether each word of the query begins a word of the text, in any order. An empty query
 * matches all. Word starts, because 'an' stands inside 'quan', 'toan', 'ban'.
 */
export function createMatcher(query: string): (searchText: string) => boolean {
  const starts = toSearchText(query)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word}`);
  return (searchText) => starts.every((start) => searchText.includes(start));
}

/** Whether each word of the query begins a word of the text. `searchText` comes from `toSearchText`. */
export const matches = (searchText: string, query: string): boolean => createMatcher(query)(searchText);
