import { isStated } from '../profile/rule.ts';
import { type Profile, ruleAt, ruleDescriptors } from '../profile.ts';
import type { RegulationText } from '../text/regulation-text.ts';
import { wordsAt } from '../text/words-at.ts';

type Version = { rules: Profile; text: RegulationText | null };
/** A place as it is typed; an empty clause means the whole Điều, an empty article the whole regulation. */
type Place = { article: string; clause: string };

/**
 * What stands at a place of a version: its words where its text is kept, else the phrases that its rules cite from
 * there, each on its own line. Empty where nothing is known of the place.
 */
export function textAt({ rules, text }: Version, { article, clause }: Place): string {
  if (article === '') return '';
  if (text === null) return phrasesAt(rules, { article, clause });
  const found = wordsAt(text, { article, clause: clause || null, phrase: '' });
  return (found?.lines ?? []).map((line) => [line.mark, line.text].filter(Boolean).join(' ')).join('\n');
}

/** Whether the text has such a place; true where no text is kept, since then nobody can tell. */
export const hasPlace = ({ text }: Pick<Version, 'text'>, { article, clause }: Place): boolean =>
  text === null || article === '' || wordsAt(text, { article, clause: clause || null, phrase: '' }) !== null;

/** The numbers of every Điều that is known of, in order. */
export function articlesOf({ rules, text }: Version): string[] {
  if (text !== null) return text.articles.map(({ number }) => number);
  const cited = citationsIn(rules).map(({ article }) => article);
  return [...new Set(cited)].filter((number) => number !== '').sort(byNumber);
}

const byNumber = (a: string, b: string): number =>
  Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : Number(a > b));

function phrasesAt(rules: Profile, { article, clause }: Place): string {
  const here = citationsIn(rules).filter((at) => at.article === article && at.clause === (clause || null));
  const phrases = here.map(({ phrase }) => phrase);
  return phrases
    .filter((_phrase, index) => !isSaidElsewhere(phrases, index))
    .map((phrase) => `«${phrase}»`)
    .join('\n');
}

/** A phrase that stands in a longer one, or again further up, says nothing more. */
const isSaidElsewhere = (phrases: readonly string[], index: number): boolean => {
  const one = phrases[index] ?? '';
  return phrases.some(
    (other, at) => at !== index && other.includes(one) && (other.length > one.length || at < index),
  );
};

/** Every place of the regulation itself that its rules cite. */
const citationsIn = (rules: Profile) =>
  ruleDescriptors
    .map(({ key }) => ruleAt(rules, key))
    .filter(isStated)
    .flatMap((rule) => [rule, ...(rule.also ?? [])])
    .filter(({ source }) => source === undefined);
