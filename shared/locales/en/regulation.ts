import type { regulation as vi } from '../vi/regulation.ts';
import type { SameKeys } from '../words.ts';

export const regulation: SameKeys<typeof vi> = {
  title: '',
};
