import type { ruleControl as vi } from '../vi/rule-control.ts';
import type { SameKeys } from '../words.ts';

export const ruleControl: SameKeys<typeof vi> = {
  said: {
    label: 'Does the regulation say anything of this?',
    stated: 'It does',
    silent: 'It is silent',
  },
  value: 'What it says',
  place: 'Where it says so',
  article: 'Article',
  clause: 'Clause',
  wholeArticle: 'the whole',
  phrase: 'Its very words',
  phraseHint: 'Letter by letter as printed, misprints included.',
  source: 'It stands in',
  inRegulation: 'An article of the regulation',
  also: 'Other places that say so',
  alsoAt: 'Place {{number}}',
  addPlace: 'Add another place',
  removePlace: 'Take away place {{number}}',
  note: 'Note',
  noteHint: 'A misprint, or something unclear, that users of the book should know of.',
  partiesHint: 'Choose from the list, or type the name of an office and press Enter.',
  partyHint: 'Choose from the list, or type a name.',
  lines: 'One on each line.',
  notSaid: 'not said',
  item: 'Item {{number}}',
  addItem: 'Add an item',
  removeItem: 'Take away item {{number}}',
  cadence: {
    often: 'How often',
    named: 'A period is named',
    soft: 'May be put off as circumstances allow, with a written reason',
    countBy: 'How periods are counted (if unsaid, by the calendar)',
  },
};
