import { type MovedPlaces, movedPlaces } from './moved-places.ts';
import { byNumeral, numeralOf } from './numbering.ts';
import type { RegulationText, TextArticle, TextClause } from './regulation-text.ts';
import type { TextEdit } from './text-edit.ts';

type Indexed<E extends TextEdit['type']> = { edit: Extract<TextEdit, { type: E }>; index: number };

const ofType = <E extends TextEdit['type']>(edits: readonly TextEdit[], type: E): Indexed<E>[] =>
  edits.flatMap((edit, index) =>
    edit.type === type ? [{ edit: edit as Extract<TextEdit, { type: E }>, index }] : [],
  );

/** The text as it reads after the edits, which `editFaults` has found nothing wrong with. */
export function applyEdits(text: RegulationText, edits: readonly TextEdit[]): RegulationText {
  const places = movedPlaces(edits);
  const put = (after: string | null, beside: TextArticle | null): TextArticle[] =>
    inOrder(
      ofType(edits, 'insert-article')
        .filter(({ edit }) => edit.after === after)
        .flatMap(({ edit, index }) => {
          const number = places.inserted(index);
          const { chapter = null, section = null } = beside ?? {};
          return number === null ? [] : [{ ...articleOf(number, edit), chapter, section }];
        }),
    );
  const { articles } = text;
  return {
    ...text,
    articles: [
      ...put(null, articles[0] ?? null),
      ...articles.flatMap((article, at) => [
        ...changed(article, edits, places),
        // A number that the text has twice is followed once.
        ...(isLast(articles, at) ? put(article.number, article) : []),
      ]),
    ],
  };
}

const isLast = (row: readonly { number: string }[], at: number): boolean =>
  row.findLastIndex(({ number }) => number === row[at]?.number) === at;

const inOrder = <T extends { number: string }>(row: T[]): T[] =>
  row.sort((one, other) => byNumeral(numeralOf(one.number), numeralOf(other.number)));

type ArticleWords = {
  title: string;
  text: string;
  clauses: readonly Pick<TextClause, 'text' | 'points'>[];
};

const articleOf = (number: string, { title, text, clauses }: ArticleWords): TextArticle => ({
  number,
  title,
  chapter: null,
  section: null,
  text,
  clauses: clauses.map((clause, index) => ({
    number: String(index + 1),
    text: clause.text,
    points: clause.points,
  })),
  points: [],
  quoted: [],
});

function changed(article: TextArticle, edits: readonly TextEdit[], places: MovedPlaces): TextArticle[] {
  const to = places.move({ article: article.number, clause: null });
  if (to === null) return [];
  const anew = ofType(edits, 'replace-article').find(({ edit }) => edit.article === article.number);
  const { chapter, section } = article;
  if (anew) return [{ ...articleOf(to.article, anew.edit), chapter, section }];
  return [{ ...article, number: to.article, clauses: clausesOf(article, edits, places) }];
}

function clausesOf(
  { number: article, clauses }: TextArticle,
  edits: readonly TextEdit[],
  places: MovedPlaces,
): TextClause[] {
  const put = (after: string | null): TextClause[] =>
    inOrder(
      ofType(edits, 'insert-clause')
        .filter(({ edit }) => edit.article === article && edit.after === after)
        .flatMap(({ edit: { text, points }, index }) => {
          const number = places.inserted(index);
          return number === null ? [] : [{ number, text, points }];
        }),
    );
  const anew = (clause: TextClause) =>
    ofType(edits, 'replace-clause').find(
      ({ edit }) => edit.article === article && edit.clause === clause.number,
    )?.edit;
  return [
    ...put(null),
    ...clauses.flatMap((clause, at) => {
      const to = places.move({ article, clause: clause.number })?.clause;
      const { text, points } = anew(clause) ?? clause;
      return [
        ...(typeof to === 'string' ? [{ number: to, text, points: renamed(points, clause.number, to) }] : []),
        ...(isLast(clauses, at) ? put(clause.number) : []),
      ];
    }),
  ];
}

/** Points numbered through («6.1») go along with their khoản. */
const renamed = (points: TextClause['points'], from: string, to: string): TextClause['points'] =>
  points.map(({ letter, text }) => ({
    letter: letter.startsWith(`${from}.`) ? `${to}.${letter.slice(from.length + 1)}` : letter,
    text,
  }));
