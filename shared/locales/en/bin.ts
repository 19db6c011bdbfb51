import type { bin as vi } from '../vi/bin.ts';
import type { SameKeys } from '../words.ts';

export const bin: SameKeys<typeof vi> = {
  title: 'Bin',
  lead: 'What was removed lies here and can be put back at any time.',
  emptyTitle: 'The bin is empty',
  emptyHint: 'What is removed comes here instead of being lost, and can be put back.',
  kind: 'Kind',
  name: 'Name',
  removedAt: 'Removed at',
  refused: '“{{title}}” could not be put back',
  needs: 'It belongs to “{{title}}” ({{kind}}), which lies in the bin as well.',
  putBackFirst: 'Put back “{{title}}” first',
};
