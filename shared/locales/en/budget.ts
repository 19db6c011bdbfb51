import type { budget as vi } from '../vi/budget.ts';
import type { SameKeys } from '../words.ts';

export const budget: SameKeys<typeof vi> = {
  title: '',
};
