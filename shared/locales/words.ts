/** The same tree of keys with any words: what a second language must give, key for key. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
