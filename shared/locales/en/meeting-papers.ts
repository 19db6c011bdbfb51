import type { meetingPapers as vi } from '../vi/meeting-papers.ts';
import type { SameKeys } from '../words.ts';

export const meetingPapers: SameKeys<typeof vi> = {
  which: 'Paper',
  none: { minutes: 'No minutes yet', 'conclusion-notice': 'No conclusion notice yet' },
  hint: {
    minutes:
      'The program puts a draft together from what was recorded: hours, people, course, opinions, votes, conclusions. What is not known is a dotted blank; go over it, then issue it.',
    'conclusion-notice':
      'The program puts a draft together from the conclusions and tasks that were recorded. What is not known is a dotted blank; go over it, then issue it.',
    viewer: 'Papers that the officer draws up will show here.',
  },
  begin: { minutes: 'Draw up the minutes', 'conclusion-notice': 'Draw up the notice' },
  writtenBy: {
    minutes: 'The minutes are written by: {{names}}.',
    'conclusion-notice': 'The notice is drafted by: {{names}}.',
  },
  version: {
    label: 'Versions',
    first: 'First',
    correction: 'Correction',
    draft: 'draft',
    number: 'No. {{number}}',
  },
  closed: 'The file of the meeting is closed, so this draft can no longer be changed.',
  draftOnly: 'A draft, not issued yet.',
  saving: 'Saving…',
  saved: 'Saved in the book.',
  print: 'View, print, save',
  discard: 'Discard the draft',
  recipientsHint: 'One recipient a line; the archive line is printed by itself.',
  section: {
    row: 'Part {{number}}',
    heading: 'Heading of part {{number}}',
    noHeading: 'No heading',
    text: 'Text of part {{number}}',
    refresh: 'Take part {{number}} from the book again',
    up: 'Move part {{number}} up',
    down: 'Move part {{number}} down',
    remove: 'Drop part {{number}}',
    add: 'Add a part',
  },
  refresh: {
    open: 'Take from the book again',
    title: 'Take from the book again',
    same: 'The draft is just as the book has it; there is nothing to take.',
    lead: 'These parts differ from the book. Those chosen are replaced by the words of the book, and what was edited in them by hand is lost.',
    parts: 'Parts to take',
    added: 'This part is not in the draft yet and will be added.',
    lost: 'Lost: “{{before}}”. In its place: “{{after}}”.',
    take: 'Take the chosen parts',
  },
  issue: {
    open: 'Issue',
    title: { minutes: 'Issue the minutes', 'conclusion-notice': 'Issue the conclusion notice' },
    lead: 'Enter number, day and signer as they stand on the signed paper. Once issued it is locked; what is wrong is put right by a correction in its place.',
    notHeld:
      'The meeting has not been recorded as held, so nothing can be issued. A draft can be written and printed.',
    latest: 'Newest number of the year: {{number}}, {{on}}.',
    earlier:
      'Number {{number}} was given on {{on}}, after the day entered here. Later numbers usually have no earlier day; please check.',
    other: 'Somebody else (name and post)',
    noPower: 'None (signs under the own title)',
    confirm: 'Issue',
    done: 'Issued as {{number}}/{{symbol}}.',
  },
  ground: {
    rule: 'The regulation has this paper signed or issued so.',
    'on-behalf': 'The regulation lets this one sign for the head.',
    chair: 'The regulation does not say who signs; the one in the chair is proposed.',
    head: 'Signs by the title of the head.',
  },
  seal: { own: "Seal: of the signer's own agency.", of: 'Seal: of {{name}}.' },
  issued: {
    title: 'Issued',
    number: 'No. {{number}}, {{on}}.',
    signer: 'Signed by: {{name}}.',
    replaced: 'Replaced by the correction No. {{number}}.',
    beingReplaced: 'A correction in its place is being drawn up.',
  },
  scan: {
    title: 'Signed copy',
    label: 'Photo or scan',
    hint: 'With signature and seal; tied to this paper.',
    none: 'No signed copy yet.',
  },
  file: {
    label: 'File in the archive',
    choose: 'Choose a dossier',
    now: 'File it',
    done: 'The signed copy is filed.',
    lies: 'This copy lies in the dossier {{dossier}}.',
    minutes: 'Biên bản',
    'conclusion-notice': 'Thông báo',
  },
  correct: {
    open: 'Correct',
    lead: 'An issued paper is not changed. The program draws up a new one of the same form that says which one it replaces; the old one stays in the book.',
    begin: 'Draw up the correction',
    because: 'Reason for the correction: {{reason}}',
  },
};
