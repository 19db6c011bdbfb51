import { z } from 'zod';
import { text } from './vocabulary.ts';

/**
 * Where in the issued papers a rule stands. Without it: in an article of the regulation itself.
 * 'heading' = its title and the line under it; 'closing' = its signature; 'decision' = an article of the
 * decision that issued it, with the head, the basis ('preamble') and the signature ('closing') of that decision.
 */
export const citationSources = [
  'heading',
  'closing',
  'decision',
  'decision-heading',
  'decision-preamble',
  'decision-closing',
] as const;
export type CitationSource = (typeof citationSources)[number];

/** The place and the very words that a check rests on. */
export type Citation = {
  /** Number of the Điều; empty only outside every Điều (heading, closing, preamble). */
  article: string;
  /** Number of the khoản, such as `1` or `6.2`; null where the whole Điều or its title is meant. */
  clause: string | null;
  /** The words as they are printed, misprints included; runs of white space folded to one space. */
  phrase: string;
  source?: CitationSource;
};

/** A rule the regulation states. */
export type StatedRule<T> = Citation & {
  value: T;
  /** Further places that say the same or complete it. */
  also?: Citation[];
  /** An oddity of the text that the official should know of. */
  note?: string;
};

/** «Không quy định»: the regulation says nothing, so nothing is checked and nothing is borrowed. */
export type SilentRule = { silent: true; note?: string };

export type Rule<T = unknown> = StatedRule<T> | SilentRule;

/** A question that a regulation may answer: its code and the shape of its answers. */
export type RuleDefinition<S extends z.ZodType = z.ZodType> = {
  /** Short stable code: a letter for the group, a number for the question (`D1`). */
  code: string;
  value: S;
};

/** True where the regulation states the rule; false is «không quy định». */
export const isStated = <T>(rule: Rule<T>): rule is StatedRule<T> => !('silent' in rule);

/** The place and words of a stated rule, without its value. */
export const citationOf = ({ article, clause, phrase, source }: StatedRule<unknown>): Citation => ({
  article,
  clause,
  phrase,
  ...(source === undefined ? {} : { source }),
});

/** Number of a Điều, with a letter where it was put in between («6a»). */
export const articlePattern = /^[1-9]\d{0,2}[a-zđ]?$/;
/** Number of a khoản: `1`, `1a`, `6.2`. */
export const clausePattern = /^[1-9]\d?[a-zđ]?(\.[1-9]\d?)?$/;

const citationShape = {
  article: z
    .string('wrong-type')
    .refine((article) => article === '' || articlePattern.test(article), 'not-an-article'),
  clause: z.string('wrong-type').regex(clausePattern, 'not-a-clause').nullable(),
  phrase: text,
  source: z.enum(citationSources, 'not-a-choice').exactOptional(),
};

/** Only a heading, a closing or a preamble lies outside every Điều. */
export const isInsideArticle = (source: CitationSource | undefined): boolean =>
  source === undefined || source === 'decision';

/** A khoản always lies inside a Điều. */
const isPlaced = (citation: { article: string; clause: string | null; source?: CitationSource }): boolean =>
  isInsideArticle(citation.source)
    ? citation.article !== ''
    : citation.article === '' && citation.clause === null;

const { article, clause, source } = citationShape;
const placeSchema = z.object({ article, clause, source });
/** Looked at also where something else of the rule is wrong, so that all of it is told at once. */
const unplaced = {
  path: ['article'],
  error: 'not-an-article',
  when: ({ value }: z.core.ParsePayload) => placeSchema.safeParse(value).success,
};
const citationSchema = z.strictObject(citationShape).refine(isPlaced, unplaced);

/** «Không quy định», with or without a note. */
export const silentSchema = z.strictObject({ silent: z.literal(true), note: text.exactOptional() });

/** A rule that is stated, with its citation. */
export const statedSchema = <S extends z.ZodType>(value: S) =>
  z
    .strictObject({
      value,
      ...citationShape,
      also: z.array(citationSchema, 'wrong-type').max(20, 'too-large').exactOptional(),
      note: text.exactOptional(),
    })
    .refine(isPlaced, unplaced);

/** The schema of one rule: stated with its citation, or silent; there is no third. */
export function ruleSchema<S extends z.ZodType>(value: S): z.ZodType<Rule<z.output<S>>> {
  return z.union([silentSchema, statedSchema(value)]) as unknown as z.ZodType<Rule<z.output<S>>>;
}

const outside: Record<CitationSource, string> = {
  heading: 'phần đầu Quy chế',
  closing: 'phần ký Quy chế',
  decision: 'Quyết định ban hành Quy chế',
  'decision-heading': 'phần đầu Quyết định ban hành Quy chế',
  'decision-preamble': 'phần căn cứ Quyết định ban hành Quy chế',
  'decision-closing': 'phần ký Quyết định ban hành Quy chế',
};

/** The citation as an official writes it: «khoản 1 Điều 7», «Điều 4», «Điều 2 Quyết định ban hành Quy chế». */
export function citation(at: Citation): string {
  const clause = at.clause === null ? '' : `khoản ${at.clause} `;
  const article = at.article === '' ? '' : `${clause}Điều ${at.article}`;
  return [article, at.source === undefined ? '' : outside[at.source]].filter((part) => part !== '').join(' ');
}

/** The citation for a narrow column: «7.1», «4», «QĐ.2»; empty outside every Điều. */
export function shortCitation(at: Citation): string {
  const place = at.clause === null ? at.article : `${at.article}.${at.clause}`;
  return at.source === 'decision' ? `QĐ.${place}` : place;
}
