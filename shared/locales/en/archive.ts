import type { archive as vi } from '../vi/archive.ts';
import type { SameKeys } from '../words.ts';

export const archive: SameKeys<typeof vi> = {
  title: '',
};
