import { filled } from './filled.ts';

/** Gives the words of a key `namespace:a.b.c` with facts in their places: what the interface's translator does. */
export type Say = (key: string, facts?: Record<string, unknown>) => string;

/** Says by trees of words, for papers and files that are written where there is no interface. A key without words stays itself. */
export const sayFrom =
  (trees: Readonly<Record<string, unknown>>): Say =>
  (key, facts) => {
    const words = key.split(/[:.]/).reduce<unknown>(step, trees);
    return typeof words === 'string' ? filled(words, facts) : key;
  };

const step = (at: unknown, part: string): unknown =>
  typeof at === 'object' && at !== null && Object.hasOwn(at, part)
    ? (at as Record<string, unknown>)[part]
    : undefined;
