import type { settings as vi } from '../vi/settings.ts';
import type { SameKeys } from '../words.ts';

export const settings: SameKeys<typeof vi> = {
  title: '',
};
