import type { roster as vi } from '../vi/roster.ts';
import type { SameKeys } from '../words.ts';

export const roster: SameKeys<typeof vi> = {
  title: '',
};
