import type { home as vi } from '../vi/home.ts';
import type { SameKeys } from '../words.ts';

export const home: SameKeys<typeof vi> = {
  title: '',
};
