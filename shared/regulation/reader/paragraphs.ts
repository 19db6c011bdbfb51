import type { Article, Point } from './document.ts';

/** One paragraph of a regulation and where it stands. */
export type Paragraph = { article: string; clause: string | null; text: string; isTitle?: true };

/** Every paragraph of a regulation, titles included, in their order. */
export function* paragraphsOf(articles: readonly Article[]): Generator<Paragraph> {
  for (const { number: article, title, text, points, clauses } of articles) {
    const own = { article, clause: null };
    if (title !== '') yield { ...own, text: title, isTitle: true };
    if (text !== '') yield { ...own, text };
    yield* pointsOf(article, null, points);
    for (const { number: clause, text: words, points: under } of clauses) {
      yield { article, clause, text: words };
      yield* pointsOf(article, clause, under);
    }
  }
}

function* pointsOf(article: string, clause: string | null, points: readonly Point[]): Generator<Paragraph> {
  for (const { letter, text } of points) {
    yield { article, clause: letter.includes('.') ? letter : clause, text };
  }
}
