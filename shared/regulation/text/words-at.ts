import type { Citation } from '../profile/rule.ts';
import type { RegulationText, TextArticle, TextClause } from './regulation-text.ts';

/** The words at a place: the Điều that it stands in, and its lines with what each begins with («2.», «a)»). */
export type WordsAt = { article: string; title: string; lines: { mark: string; text: string }[] };

/**
 * What stands at the place of a citation. Null where the text has no such place, or keeps none of what stands
 * there (a heading, a signature).
 */
export function wordsAt(text: RegulationText | null, at: Citation): WordsAt | null {
  if (text === null || (at.source !== undefined && at.source !== 'decision')) return null;
  const articles = at.source === 'decision' ? text.decisionArticles : text.articles;
  const article = articles.find(({ number }) => number === at.article);
  if (!article) return null;
  const lines = at.clause === null ? articleLines(article) : clauseLines(article, at.clause);
  return lines && { article: article.number, title: article.title, lines };
}

/** Every line of an Điều, in order. */
export const articleLines = (article: TextArticle): WordsAt['lines'] => [
  ...(article.text === '' ? [] : [{ mark: '', text: article.text }]),
  ...article.points.map(pointLine),
  ...article.clauses.flatMap(linesOf),
];

const linesOf = ({ number, text, points }: TextClause): WordsAt['lines'] => [
  { mark: `${number}.`, text },
  ...points.map(pointLine),
];

const pointLine = ({ letter, text }: TextClause['points'][number]) => ({
  mark: letter.includes('.') ? `${letter}.` : `${letter})`,
  text,
});

/** A khoản with its điểm, or the one điểm that is named; null where there is no such khoản. */
function clauseLines({ clauses }: TextArticle, clause: string): WordsAt['lines'] | null {
  const found = clauses.find(({ number }) => number === clause.split('.')[0]);
  if (!found) return null;
  const point = found.points.find(({ letter }) => letter === clause);
  return point ? [{ mark: `${found.number}.`, text: found.text }, pointLine(point)] : linesOf(found);
}
