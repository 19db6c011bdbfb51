/**
 * The same tree of keys with any words: what a second language must give, key for key. Where it says one thing otherwise
 * than many, `<key>_one` holds the words for a count of one (i18next's plural of the language).
 */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> } & {
  [K in keyof T & string as T[K] extends string ? `${K}_one` : never]?: string;
};
