import type { regulation as vi } from '../vi/regulation.ts';
import type { SameKeys } from '../words.ts';
import { codes } from './regulation/codes.ts';
import { fields, fieldsOf } from './regulation/fields.ts';
import { groups, rules } from './regulation/rules.ts';

export const regulation: SameKeys<typeof vi> = {
  title: 'Regulation',
  lead: 'Every reminder and every check in the book rests on the articles below.',
  tabs: { rules: 'Articles', versions: 'Versions and comparison', proposals: 'Proposals to amend' },
  helper: {
    whose: 'Regulation of',
    choose: 'Helper body',
    none: '{{name}} has no regulation of its own',
    noneHint:
      'It works by the regulation of the committee. If one of its own was issued, enter it here; what that does not say, the committee’s still does.',
    begin: 'Enter its own regulation',
    beginHint:
      'The own regulation of {{name}}. At first it says nothing on any point; then enter each point from the paper.',
    readHint: 'The own regulation of {{name}}, with the points that were confirmed.',
    begun: 'The own regulation of {{name}} is entered.',
    add: 'Add another helper body',
  },
  on: 'Show the regulation in force on',
  today: 'Today',
  committee: 'Committee',
  attachText: 'Attach the text',
  replaceText: 'Replace the text',
  readFromText: 'Read a regulation from its text',
  edit: 'Edit the facts',
  editTitle: 'Edit the facts of the regulation',
  editHint:
    'Only title, number, dates and issuer are edited here. The rules are changed each in its own row below.',
  change: {
    label: 'Change: {{question}}',
    title: 'Change a rule: {{question}}',
    why: 'Why is it to be changed?',
    causes: {
      'entered-wrongly': {
        label: 'The book has it wrong',
        hint: 'Mistyped, left out or misunderstood. The regulation in force has not changed.',
      },
      'regulation-changed': {
        label: 'The regulation was changed',
        hint: 'A decision amends, supplements or replaces it, in force from a certain day.',
      },
    },
    newVersion:
      'An amendment makes a new version: what was done before its day is still judged by the old articles. It is not entered here, or the past would be judged by the new rules too.',
    toVersions: 'To versions and comparison',
    correctionHint:
      'Exactly as on paper. What is entered here counts for the whole time of this version, from {{from}}; reminders are worked out anew.',
    basis: 'Which paper it was compared with',
    reasonExample: 'For example: six months had been entered as three',
    nothing: 'Nothing differs from what the book says already.',
  },
  history: 'History of changes',
  facts: {
    number: 'Number',
    issuedOn: 'Issued on',
    issuedBy: 'Issued by',
    inForce: 'Applied',
    notSaid: 'Not entered',
  },
  span: { open: 'from {{from}} until today', closed: 'from {{from}} to {{until}}', ahead: 'from {{from}}' },
  versions: {
    title: 'Versions of the regulation',
    name: 'Title',
    number: 'Number',
    span: 'Applied',
    shown: 'Shown',
    show: 'Show this version',
  },
  none: {
    title: 'No regulation is in force on {{on}}',
    hint: 'Choose another day, or see the versions below. Without a regulation in force the book reminds of nothing and checks nothing.',
    noneAtAll: 'The book has no regulation yet',
    noneAtAllHint:
      'The regulation is chosen when the book is set up. Without one, the book reminds of no regular meeting or report.',
  },
  filter: {
    label: 'Filter the rules',
    all: 'All ({{count}})',
    stated: 'Stated ({{count}})',
    silent: 'Silent ({{count}})',
    noted: 'With a note ({{count}})',
  },
  search: 'Search, no accents needed',
  shown: '{{count}} rules',
  nothing: 'No rule matches. Type fewer letters, or choose “All”.',
  contents: 'Groups of rules',
  silentWord: 'The regulation is silent',
  silentHint: 'The regulation says nothing of this, so the book reminds of nothing and checks nothing.',
  unsaid: 'Stated, but not in so many words',
  alsoAt: 'See also',
  note: 'Note',
  quoted: '«{{phrase}}»',
  called: '{{role}} (called {{name}})',
  bodies: { committee: 'the Committee', group: 'the group' },
  cadence: {
    one: {
      month: 'once a month',
      quarter: 'once a quarter',
      'half-year': 'once every six months',
      year: 'once a year',
    },
    several: { month: 'once every {{number}} months', quarter: 'once every {{number}} quarters' },
    months: 'once every {{number}} months',
    soft: 'as circumstances allow: it may be put off with a written reason',
  },
  citation: {
    article: 'Article {{article}}',
    clause: 'Article {{article}}, clause {{clause}}',
    heading: 'heading of the regulation',
    closing: 'closing of the regulation',
    decision: 'the issuing decision',
    'decision-heading': 'head of the issuing decision',
    'decision-preamble': 'preamble of the issuing decision',
    'decision-closing': 'signature of the issuing decision',
  },
  groups,
  rules,
  fields,
  fieldsOf,
  codes,
};
