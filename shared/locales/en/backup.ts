import type { backup as vi } from '../vi/backup.ts';
import type { SameKeys } from '../words.ts';

export const backup: SameKeys<typeof vi> = {
  title: '',
};
