import { pointLetters } from '../../vietnamese.ts';

/** The number of an Điều or a khoản taken apart: «5a» = 5 and a. */
export type Numeral = { base: number; letter: string };

/** Takes «5», «5a» or «5đ» apart. */
export function numeralOf(number: string): Numeral {
  const base = Number.parseInt(number, 10);
  return { base, letter: number.slice(String(base).length) };
}

export const numberOf = ({ base, letter }: Numeral): string => `${base}${letter}`;

/** Negative where `one` stands before `other`: 5, 5a, 5b, 5đ, 6. */
export const byNumeral = (one: Numeral, other: Numeral): number =>
  one.base - other.base || rankOf(one.letter) - rankOf(other.letter);

/** The letter that many places after another: '' and 1 = «a». Null where the letters end. */
export function letterAfter(letter: string, places: number): string | null {
  return pointLetters[rankOf(letter) + places - 1] ?? null;
}

/** No letter comes before «a». */
const rankOf = (letter: string): number => (letter === '' ? 0 : pointLetters.indexOf(letter) + 1);
