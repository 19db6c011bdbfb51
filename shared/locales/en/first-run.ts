import type { firstRun as vi } from '../vi/first-run.ts';
import type { SameKeys } from '../words.ts';

export const firstRun: SameKeys<typeof vi> = {
  title: '',
};
