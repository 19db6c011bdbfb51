import type { concentratedWork as vi } from '../vi/concentrated-work.ts';
import type { SameKeys } from '../words.ts';

export const concentratedWork: SameKeys<typeof vi> = {
  open: 'Concentrated work',
  title: 'Concentrated work',
  back: 'Back to the meetings',
  add: 'Add concentrated work',
  addTitle: 'New concentrated work',
  edit: 'Change the concentrated work',
  print: 'Print the list of those called',
  label: 'Times of concentrated work',
  empty: 'No concentrated work yet',
  emptyHint:
    'Enter each time that people work together in one place: who, where, from when until when, for what; then print the list.',
  emptyViewer: 'When the officer enters concentrated work, it stands here.',
  columns: { when: 'When', people: 'People', result: 'Result' },
  span: '{{from}} – {{until}}',
  openEnd: 'no end is named',
  noResult: 'No result is entered',
  over: 'It is over; no result is entered',
  others: {
    hint: 'People from outside the roster: experts, staff lent for the time…',
    row: 'Person {{number}}',
    add: 'Add somebody from outside',
    remove: 'Remove person {{number}}',
  },
  byRule: 'By the regulation',
  foreign: 'Foreign experts: {{who}} must be consulted.',
  foreignAllowed: 'The regulation allows foreign experts.',
  secrecy: 'Answers for state secrets: {{who}}.',
  cautions: {
    notSaid: 'The regulation does not speak of concentrated work. That is not a ban.',
    callerMissing: 'Nobody is named who calls them; by the regulation it is {{who}}.',
    callerNotNamed: 'By the regulation, the one who may call them is {{who}}.',
    approverMissing: 'Nobody is named who approves; by the regulation it is {{who}}.',
    approverNotNamed: 'By the regulation, the one who decides is {{who}}.',
    notOfGroup: 'Not among those whom the regulation lets be called: {{names}}.',
    otherPlace: 'The regulation names the place “{{place}}”.',
    calledTwice: 'Called at the same time for “{{title}}”: {{names}}.',
  },
};
