import { toNfc } from './normal-form.ts';
import { compareText } from './text-order.ts';

/** A full name taken apart. A single word is a given name. */
export type NameParts = { given: string; family: string; middle: string };

/** Given name = last word, family name = first word, the rest in between: the parts that rosters sort by. */
export function nameParts(fullName: string): NameParts {
  const words = nameWords(fullName);
  const given = words.pop() ?? '';
  const family = words.shift() ?? '';
  return { given, family, middle: words.join(' ') };
}

/** Order of Vietnamese rosters, for `sort`: by given name, then family name, then middle names. */
export const comparePersonNames = (a: string, b: string): number => compareParts(nameParts(a), nameParts(b));

/** A copy sorted by person's name; each name is taken apart once, and equal names keep their order. */
export function sortByPersonName<T>(items: readonly T[], fullNameOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, parts: nameParts(fullNameOf(item)) }))
    .sort((a, b) => compareParts(a.parts, b.parts))
    .map(({ item }) => item);
}

/** First letter of every word, in capitals, marks kept: 'Đỗ Văn Đức' → 'ĐVĐ'. */
export const nameInitials = (fullName: string): string =>
  nameWords(fullName)
    .map((word) => (/\p{L}/u.exec(toNfc(word))?.[0] ?? '').toUpperCase())
    .join('');

function compareParts(a: NameParts, b: NameParts): number {
  return compareText(a.given, b.given) || compareText(a.family, b.family) || compareText(a.middle, b.middle);
}

const nameWords = (fullName: string): string[] => fullName.split(/\s+/u).filter((word) => word !== '');
