import { z } from 'zod';
import { enteredText } from '../../entered-text.ts';

const words = (max: number) => z.string('wrong-type').overwrite(enteredText).trim().max(max, 'too-long');

/** «5», or «5a» where an article was put in between without renumbering. */
export const articleNumber = z.string('wrong-type').regex(/^[1-9]\d{0,2}[a-zđ]?$/, 'not-an-article');

/** «2», or «2a». */
export const clauseNumber = z.string('wrong-type').regex(/^[1-9]\d{0,2}[a-zđ]?$/, 'not-a-clause');

/** «a», or «6.1» where the points of a khoản are numbered through. */
const pointLetter = z.string('wrong-type').regex(/^(?:[a-zđ]|[1-9]\d{0,2}\.[1-9]\d{0,2})$/, 'not-a-point');

export const pointsSchema = z
  .array(z.strictObject({ letter: pointLetter, text: words(20_000) }), 'wrong-type')
  .max(200, 'too-large');

const clauseSchema = z.strictObject({ number: clauseNumber, text: words(20_000), points: pointsSchema });
const headingSchema = z.strictObject({ number: words(20), title: words(1000) });

const articleSchema = z.strictObject({
  number: articleNumber,
  title: words(1000),
  chapter: headingSchema.nullable(),
  section: headingSchema.nullable(),
  text: words(20_000),
  clauses: z.array(clauseSchema, 'wrong-type').max(200, 'too-large'),
  points: pointsSchema,
  quoted: z.array(words(20_000), 'wrong-type').max(2000, 'too-large'),
});

/**
 * The words of a regulation by Điều, khoản and điểm, as the reader takes them from its text, and those of the
 * decision that issued it.
 */
export const regulationTextSchema = z.strictObject({
  articles: z.array(articleSchema, 'wrong-type').min(1, 'required').max(500, 'too-large'),
  decisionArticles: z.array(articleSchema, 'wrong-type').max(100, 'too-large'),
});
export type RegulationText = z.output<typeof regulationTextSchema>;
export type TextArticle = RegulationText['articles'][number];
export type TextClause = TextArticle['clauses'][number];
