import type { Fields } from '../../../shared/fields.ts';

/** Words by key, to any depth. */
export type Words = { readonly [key: string]: string | Words };

type Kinds = Readonly<Record<string, { fields: Fields }>>;

/** A set of codes, dotted or not, and where in the words each of them is looked up. */
export type Codes = { under: string; codes: readonly string[] };

/** The word at a dotted path, or undefined where there is none. */
function wordAt(words: Words, path: readonly string[]): string | Words | undefined {
  return path.reduce<string | Words | undefined>(
    (at, key) => (typeof at === 'object' && Object.hasOwn(at, key) ? at[key] : undefined),
    words,
  );
}

/** The paths of the words that one kind needs: its names, its fields, the rows of its lists, its choices. */
function pathsOfKind(kind: string, fields: Fields): string[][] {
  const at = (...path: string[]) => ['records', kind, ...path];
  const names = Object.entries(fields);
  return [
    at('one'),
    at('many'),
    ...names.map(([name]) => at('fields', name)),
    ...names.flatMap(([name, { item }]) => Object.keys(item ?? {}).map((inner) => at('items', name, inner))),
    ...names.flatMap(([name, { choices }]) => (choices ?? []).map((code) => at('choices', name, code))),
    ...choicesInLists(fields).flatMap(({ name, codes }) => codes.map((code) => at('choices', name, code))),
  ];
}

/** A choice in the row of a list has the words of the field with the same codes, else words of its own. */
function choicesInLists(fields: Fields): { name: string; codes: readonly string[] }[] {
  const known = new Set(Object.values(fields).map(({ choices }) => choices?.join()));
  return Object.values(fields)
    .flatMap(({ item }) => Object.entries(item ?? {}))
    .flatMap(([name, { choices }]) =>
      choices && !known.has(choices.join()) ? [{ name, codes: choices }] : [],
    );
}

type Needs = { kinds: Kinds; codes: readonly Codes[]; words: Words };

/** The paths at which a language has no word, or an empty one, for something that the program shows by a code. */
export function missingWords({ kinds, codes, words }: Needs): string[] {
  const paths = [
    ...Object.entries(kinds).flatMap(([kind, { fields }]) => pathsOfKind(kind, fields)),
    ...codes.flatMap(({ under, codes: each }) => each.map((code) => `${under}.${code}`.split('.'))),
  ];
  return paths
    .filter((path) => {
      const word = wordAt(words, path);
      return typeof word !== 'string' || word.trim() === '';
    })
    .map((path) => path.join('.'));
}

/** Every word of a language by its dotted path. */
export function everyWord(words: Words, before: string[] = []): [path: string, word: string][] {
  return Object.entries(words).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [[[...before, key].join('.'), inner]] : everyWord(inner, [...before, key]),
  );
}

/** The facts that a sentence has places for, in alphabetical order. */
export const placesOf = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map(([, name = '']) => name))].sort();
