import type { Citation } from '../../../shared/regulation/profile/rule.ts';
import { citationWords } from '../../../shared/regulation/rule-words.ts';
import type { RegulationText, TextArticle } from '../../../shared/regulation/text/regulation-text.ts';
import { typedClause } from '../../../shared/regulation/text/typed-words.ts';
import type { Words } from '../../words.ts';

/** What stands at one place of a text. */
type Told = { place: string; words: string };

/** One place of a text that reads otherwise; empty = nothing stood there. */
export type TextChange = { place: string | null; before: string[]; after: string[] };

/** More places than this are no longer read one by one. */
const mostPlaces = 40;

/**
 * How the text of a regulation changed: place by place, with the words that stood there and those that stand there
 * now; its size alone (`place` null) where there was none before, there is none now, or nearly all of it is another.
 */
export function textChanges(
  was: RegulationText | null,
  is: RegulationText | null,
  say: Words['say'],
): TextChange[] {
  const whole: TextChange = { place: null, before: sizeOf(was, say), after: sizeOf(is, say) };
  if (was === null || is === null) return [whole];
  const [old, now] = [placesOf(was, say), placesOf(is, say)];
  const changes = [...new Set([...now.keys(), ...old.keys()])].flatMap((key): TextChange[] => {
    const [from, to] = [old.get(key), now.get(key)];
    if (from?.words === to?.words) return [];
    const place = (to ?? from)?.place ?? null;
    return [{ place, before: from ? [from.words] : [], after: to ? [to.words] : [] }];
  });
  return changes.length > mostPlaces
    ? [{ ...whole, after: [...whole.after, say('history:text.differs', { count: changes.length })] }]
    : changes;
}

function sizeOf(text: RegulationText | null, say: Words['say']): string[] {
  if (text === null) return [];
  const clauses = text.articles.reduce((sum, article) => sum + article.clauses.length, 0);
  return [say('history:text.size', { articles: text.articles.length, clauses })];
}

/** Every Điều with what stands before its khoản, and every khoản; a number that comes twice is kept apart. */
function placesOf(text: RegulationText, say: Words['say']): Map<string, Told> {
  const places = new Map<string, Told>();
  const put = (at: Omit<Citation, 'phrase'>, words: string) => {
    if (words === '') return;
    const place = citationWords({ ...at, phrase: '' }, say);
    let key = place;
    while (places.has(key)) key += '+';
    places.set(key, { place, words });
  };
  const putArticle = (article: TextArticle, source?: 'decision') => {
    const at = { article: article.number, ...(source ? { source } : {}) };
    put({ ...at, clause: null }, ownWords(article));
    for (const clause of article.clauses) put({ ...at, clause: clause.number }, typedClause(clause));
  };
  for (const article of text.decisionArticles) putArticle(article, 'decision');
  for (const article of text.articles) putArticle(article);
  return places;
}

const ownWords = ({ title, text, points, quoted }: TextArticle): string =>
  [title, typedClause({ text, points }), ...quoted].filter((line) => line !== '').join('\n');
