import type { meetings as vi } from '../vi/meetings.ts';
import type { SameKeys } from '../words.ts';

export const meetings: SameKeys<typeof vi> = {
  title: '',
};
