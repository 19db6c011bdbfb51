import { z } from 'zod';
import { ruleDescriptors } from '../profile.ts';
import type { Cadence } from './vocabulary.ts';

/**
 * A value of a rule, ready to be put into words. Codes and field names have their words in `locales/`;
 * texts are the regulation's own and are shown as they are.
 */
export type Described =
  /** `party.head`, `decision-mode.majority`, `flag.yes` … */
  | { is: 'word'; code: string }
  | { is: 'text'; text: string }
  | { is: 'number'; number: number }
  | { is: 'cadence'; cadence: Cadence }
  | { is: 'list'; items: Described[] }
  | { is: 'fields'; fields: { name: string; value: Described }[] };

const vocabularyOf = (schema: z.ZodEnum): string => String(schema.meta()?.vocabulary);
const flagWords = ['flag.yes', 'flag.no'] as const;

/**
 * Describes a value by the schema of its rule (`ruleDescriptors`). Null where there is nothing to say:
 * an empty list, or a part the regulation leaves out. Throws RangeError on a value that is not of the schema.
 */
export function describeValue(schema: unknown, value: unknown): Described | null {
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find((one) => z.safeParse(one, value).success);
    return describeValue(option, value);
  }
  if (schema instanceof z.ZodNullable) return value === null ? null : describeValue(schema.unwrap(), value);
  if (schema instanceof z.ZodEnum) return { is: 'word', code: `${vocabularyOf(schema)}.${String(value)}` };
  if (schema instanceof z.ZodBoolean) return { is: 'word', code: flagWords[value === true ? 0 : 1] };
  if (schema instanceof z.ZodArray && Array.isArray(value)) return describeList(schema.element, value);
  if (schema instanceof z.ZodObject && isObject(value)) return describeFields(schema, value);
  if (typeof value === 'number') return { is: 'number', number: value };
  if (typeof value === 'string') return { is: 'text', text: value };
  throw new RangeError('the value is not of the schema');
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function describeList(element: unknown, values: unknown[]): Described | null {
  const items = values.map((value) => describeValue(element, value)).filter((item) => item !== null);
  return items.length === 0 ? null : { is: 'list', items };
}

function describeFields(schema: z.ZodObject, value: Record<string, unknown>): Described | null {
  const shownBy = schema.meta()?.shownBy;
  if (shownBy === 'cadence') return { is: 'cadence', cadence: value as Cadence };
  if (typeof shownBy === 'string') return { is: 'text', text: String(value[shownBy]) };
  const fields = Object.entries(schema.shape).flatMap(([name, part]) => {
    const described = describeValue(part, value[name]);
    return described === null ? [] : [{ name, value: described }];
  });
  return fields.length === 0 ? null : { is: 'fields', fields };
}

/** Every code and every field name that a description can hold: what `locales/` must have words for. */
export function profileWords(): { codes: string[]; fieldNames: string[] } {
  const schemas = ruleDescriptors.flatMap(({ value }) => [...everyPart(value)]);
  return { codes: sorted(schemas.flatMap(codesOf)), fieldNames: sorted(schemas.flatMap(fieldNamesOf)) };
}

const sorted = (words: string[]): string[] => [...new Set(words)].sort();

function* everyPart(schema: unknown): Generator<unknown> {
  yield schema;
  for (const part of directParts(schema)) yield* everyPart(part);
}

function directParts(schema: unknown): readonly unknown[] {
  if (schema instanceof z.ZodUnion) return schema.options;
  if (schema instanceof z.ZodNullable) return [schema.unwrap()];
  if (schema instanceof z.ZodArray) return [schema.element];
  return schema instanceof z.ZodObject ? Object.values(schema.shape) : [];
}

function codesOf(schema: unknown): string[] {
  if (schema instanceof z.ZodBoolean) return [...flagWords];
  return schema instanceof z.ZodEnum
    ? schema.options.map((option) => `${vocabularyOf(schema)}.${String(option)}`)
    : [];
}

const fieldNamesOf = (schema: unknown): string[] =>
  schema instanceof z.ZodObject && schema.meta()?.shownBy === undefined ? Object.keys(schema.shape) : [];
