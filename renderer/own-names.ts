import { vi } from '../shared/locales/vi/index.ts';
import type { OwnNames } from '../shared/regulation/profile/names.ts';
import { i18n } from './i18n.ts';

type WordTree = { readonly [key: string]: string | WordTree };

const programsName = vi.records.body.choices.type['working-group'];
const programsWord = /Tổ công tác( giúp việc)?/g;

/**
 * Lets the program's Vietnamese words call the group and the roles as the book's regulation calls them: side
 * bar, headings, sentences and choices. Only words of the program are touched, never what stands in the book,
 * which is put into them later; other languages translate.
 */
export function callAs(names: OwnNames): void {
  for (const [namespace, words] of Object.entries(calledAs(names))) {
    i18n.addResourceBundle('vi', namespace, words, false, true, { silent: true, skipCopy: true });
  }
  // Every screen that is open reads its words again.
  i18n.emit('languageChanged', i18n.language);
}

function calledAs({ group, roles }: OwnNames): WordTree {
  const { records } = vi;
  const { choices } = records.membership;
  const membership = { ...records.membership, choices: { ...choices, role: { ...choices.role, ...roles } } };
  const words: WordTree = { ...vi, records: { ...records, membership } };
  return group === null || group === programsName
    ? words
    : inEvery(words, (sentence) => sentence.replace(programsWord, () => group));
}

const inEvery = (words: WordTree, change: (sentence: string) => string): WordTree =>
  Object.fromEntries(
    Object.entries(words).map(([key, inner]) => [
      key,
      typeof inner === 'string' ? change(inner) : inEvery(inner, change),
    ]),
  );
