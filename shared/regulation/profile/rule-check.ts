import type { z } from 'zod';
import type { RuleDescriptor } from '../profile.ts';
import { type Citation, isStated, type Rule, silentSchema, statedSchema } from './rule.ts';
import { type Shape, shapeOf } from './shape.ts';

/** What is wrong with a rule: where (`value.by`, `also.0.phrase`), and a reason code with words in `locales/`. */
export type RuleIssue = { path: string; reason: string };

type Checked = { rule: Rule; issues: [] } | { rule: null; issues: [RuleIssue, ...RuleIssue[]] };

/** Reads one rule from outside by the schema of its question; null and what is wrong where it is not whole. */
export function readRule(descriptor: RuleDescriptor, raw: unknown): Checked {
  const schema: z.ZodType = isSilence(raw) ? silentSchema : statedSchema(descriptor.value);
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { rule: parsed.data as Rule, issues: [] };
  const [first, ...more] = parsed.error.issues.flatMap(withinUnion).map((issue) => issueOf(issue, raw));
  return { rule: null, issues: [first ?? { path: '', reason: 'wrong-type' }, ...more] };
}

/**
 * A rule as somebody typed it, made ready to be kept: blank lines, lines broken in mid-sentence and open ends
 * that were left empty go, and then it is read like any other.
 */
export function finishRule(descriptor: RuleDescriptor, draft: Rule): Checked {
  const { note: typed, ...rule } = draft;
  const note = typed?.trim() ? { note: typed.trim() } : {};
  if (!isStated(rule)) return readRule(descriptor, { ...rule, ...note });
  const { also = [], ...stated } = rule;
  return readRule(descriptor, {
    ...stated,
    ...tidyPlace(stated),
    value: tidyValue(shapeOf(descriptor.value), stated.value),
    ...(also.length === 0 ? {} : { also: also.map((at) => ({ ...at, ...tidyPlace(at) })) }),
    ...note,
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSilence = (raw: unknown): boolean => isObject(raw) && 'silent' in raw;

const tidyPlace = ({ article, clause, phrase }: Citation) => ({
  article: article.trim(),
  clause: clause?.trim() || null,
  phrase: phrase.replace(/\s+/gu, ' ').trim(),
});

function tidyValue(shape: Shape, value: unknown): unknown {
  if (typeof value === 'string') {
    const trimmed = value.trim();
    return shape.open && trimmed === '' ? null : trimmed;
  }
  if (shape.is === 'texts' && Array.isArray(value)) {
    return value.map((line) => String(line).trim()).filter((line) => line !== '');
  }
  if (shape.is === 'list' && Array.isArray(value)) return value.map((item) => tidyValue(shape.of, item));
  if (shape.is !== 'fields' || !isObject(value)) return value;
  return Object.fromEntries(
    shape.fields.map(({ name, shape: part }) => [name, tidyValue(part, value[name])]),
  );
}

/** Of a choice between two shapes, what is wrong within the one that was meant: a cadence without its period. */
function withinUnion(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((branch) => branch.every(({ path }) => path.length > 0));
  return meant ? meant.map((one) => ({ ...one, path: [...issue.path, ...one.path] })) : [issue];
}

function issueOf(issue: z.core.$ZodIssue, raw: unknown): RuleIssue {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return { path: [...issue.path, ...keys].map(String).join('.'), reason: reasonOf(issue, raw) };
}

/** What nobody has filled in is missing, whatever else could be said of it. */
function reasonOf(issue: z.core.$ZodIssue, raw: unknown): string {
  if (issue.code === 'unrecognized_keys') return 'unknown-field';
  const held = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], raw);
  if (held === null || held === undefined || held === '') return 'required';
  if (/^[a-z]+(-[a-z]+)*$/.test(issue.message)) return issue.message;
  if (issue.code === 'too_small') return 'too-small';
  return issue.code === 'too_big' ? 'too-large' : 'wrong-type';
}
