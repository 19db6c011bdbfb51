import type { papers as vi } from '../vi/papers.ts';
import type { SameKeys } from '../words.ts';

export const papers: SameKeys<typeof vi> = {
  title: '',
};
