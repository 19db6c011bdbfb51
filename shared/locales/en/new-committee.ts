import type { newCommittee as vi } from '../vi/new-committee.ts';
import type { SameKeys } from '../words.ts';

export const newCommittee: SameKeys<typeof vi> = {
  committee: 'Steering committee',
  group: 'Its working group',
  hasGroup: 'This committee has a working group',
  regulation: 'Regulation',
  addGroup: 'Set up the working group',
  page: {
    title: 'Add a committee',
    lead: 'One book keeps several committees side by side. Each has a roster, meetings and a regulation of its own; budget and archive are shared.',
    back: 'Back to the settings',
    rules: 'By which regulation the committee works',
    rulesHint: 'The names below are proposed by this regulation and can be changed.',
    ownRules: 'Has the commune a regulation of its own?',
    readOwn: 'Read a regulation from its text',
    onlyOfficer: 'Only the officer in charge can add a committee',
    onlyOfficerHint: 'Ask the officer in charge to do this.',
  },
  create: 'Set up the committee',
  done: '{{name}} is set up. Next, enter its members.',
};
