import type { search as vi } from '../vi/search.ts';
import type { SameKeys } from '../words.ts';

export const search: SameKeys<typeof vi> = {
  title: 'Search',
  label: 'Search the whole book',
  placeholder: 'Type a name, a meeting, a document, a number, an expense…',
  hint: 'No accents needed, words in any order. Arrow keys choose, Enter opens.',
  startTitle: 'Type a few letters to search',
  startHint:
    'Meetings, documents, dossiers, persons, budget lines, expenses, reports and teams are found. What lies in the bin is not shown here.',
  found: '{{count}} found',
  none: 'Nothing found for “{{query}}”',
  noneHint: 'Try fewer words, or only the beginning of each. What was removed is in the bin.',
  firstOf: '{{shown}} of {{total}} shown; type more to narrow it down.',
};
