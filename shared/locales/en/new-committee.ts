import type { newCommittee as vi } from '../vi/new-committee.ts';
import type { SameKeys } from '../words.ts';

export const newCommittee: SameKeys<typeof vi> = {
  committee: 'Steering committee',
  group: 'Its working group',
  hasGroup: 'This committee has a working group',
  regulation: 'Regulation',
  create: 'Set up the committee',
  done: '{{name}} is set up. Next, enter its members.',
};
