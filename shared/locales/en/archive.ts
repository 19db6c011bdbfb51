import type { archive as vi } from '../vi/archive.ts';
import type { SameKeys } from '../words.ts';

export const archive: SameKeys<typeof vi> = {
  title: 'Archive of {{year}}',
  lead: 'The dossiers of the year. The program is not for keeping state secrets.',
  keeper: 'The regulation says who keeps the records. {{keeper}}',
  table: {
    label: 'Dossiers of {{year}}',
    code: 'Code',
    title: 'Title of the dossier',
    time: 'Time',
    retention: 'Retention',
    years: '{{years}} years',
    keeper: 'Keeper',
    documents: 'Documents',
  },
  empty: {
    title: 'No dossier in {{year}} yet',
    hint: 'A dossier is a cover for one matter, such as “First committee meeting”. Open a dossier first, then add its documents.',
    viewerHint: 'The list will show here once the officer has opened dossiers.',
  },
  dossier: {
    add: 'Open a dossier',
    edit: 'Edit the cover',
    codeTaken: 'A dossier of {{year}} has this code already.',
    codeHint: 'For example 01.CĐS, numbered from 01 within the year.',
    retentionHint: 'By your office’s table of retention periods; leave “Not settled” when in doubt.',
    back: 'Dossiers of {{year}}',
    backToList: 'List of dossiers',
    gone: 'The dossier does not open',
    fromOn: 'from {{on}}',
    untilOn: 'until {{on}}',
  },
  documents: {
    label: 'Documents in the dossier',
    add: 'Add documents',
    edit: 'Edit the facts of the document',
    order: 'No.',
    number: 'Number',
    issuedOn: 'Day',
    title: 'Type and abstract',
    author: 'Author',
    file: 'File',
    empty: 'No document in this dossier yet',
    emptyHint:
      'Drop files anywhere on this page, or press “Add documents”. Several files can be added at once.',
    viewerHint: 'Documents will show here once the officer has added them.',
    dropHere: 'Drop the files here to add them to dossier {{code}}',
    copying: 'Copying {{name}} ({{at}} of {{of}})',
  },
  review: {
    title: 'Look through before saving into the dossier',
    hint: 'Titles are taken from the file names; mend them to the type and abstract of the document.',
    fileOf: 'File {{name}}',
    known:
      'This file is in the book already: {{places}}. Saving adds a line to this dossier; the file itself is not kept twice.',
    twice: 'This file is the very same as “{{name}}” above.',
    drop: 'Leave out the file {{name}}',
    save: 'Save {{count}} documents',
    saved: '{{count}} documents were saved into the dossier.',
    needsTitle: 'The title is missing.',
    refused: '{{name}} could not be added: {{why}}',
  },
  secret: {
    found: 'The name has the word “{{mark}}”.',
    rule: 'State secrets must not be written or kept on a computer that is on a network (Law on state secrets, Article 5). This file has not been copied into the book yet.',
    ruleKept:
      'State secrets must not be written or kept on a computer that is on a network (Law on state secrets, Article 5).',
    confirm: 'I confirm that this is not a state secret',
    needed: 'Confirm this, or leave the file out.',
    neededFiled: 'Confirm this, or mend the title.',
  },
};
