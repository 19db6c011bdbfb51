import { z } from 'zod';
import { isIsoDate, isTime } from './calendar.ts';
import { idPattern } from './database.ts';
import { enteredText } from './entered-text.ts';

/** What a field means. Form control, table cell, print and Excel each look this up in one place. */
export type Meaning =
  | 'text'
  | 'longText'
  | 'phone'
  | 'date'
  | 'time'
  | 'year'
  | 'money'
  | 'count'
  | 'flag'
  | 'choice'
  | 'choices'
  | 'ref'
  | 'refs'
  | 'file'
  | 'files'
  | 'list'
  | 'key'
  | 'data';

export type Field<T = unknown> = {
  meaning: Meaning;
  schema: z.ZodType<T>;
  /** The value of a field nobody has filled in yet. */
  empty: T;
  /** True where saving without a value is refused. */
  required: boolean;
  /** The codes of a choice; their words are labels in `locales/`. */
  choices?: readonly string[];
  /** The kind a reference points at. */
  to?: string;
  /** The fields of one row of a list. */
  item?: Fields;
};

// biome-ignore lint/suspicious/noExplicitAny: a set of fields holds fields of every type; `unknown` would not accept them.
export type Fields = Record<string, Field<any>>;

export type ValueOf<F extends Fields> = { -readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** A file of the store: which bytes, and under what name the official knows them. */
export type StoredFile = { sha256: string; name: string; size: number };

const longest = { text: 300, longText: 20_000, list: 2_000 } as const;

const string = (max: number) => z.string('wrong-type').overwrite(enteredText).trim().max(max, 'too-long');
const id = z.string('wrong-type').regex(idPattern, 'not-an-id');
/** A stored file as it stands inside a record. */
export const storedFileSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'not-an-id'),
  name: string(200).min(1, 'required'),
  size: z.int('wrong-type').nonnegative('too-small'),
});

export const text = (max: number = longest.text): Field<string> => ({
  meaning: 'text',
  schema: string(max),
  empty: '',
  required: false,
});

export const requiredText = (max: number = longest.text): Field<string> => ({
  meaning: 'text',
  schema: string(max).min(1, 'required'),
  empty: '',
  required: true,
});

export const longText = (): Field<string> => ({
  meaning: 'longText',
  schema: string(longest.longText),
  empty: '',
  required: false,
});

/** Digits, spaces, dots and a leading plus; kept as typed. */
export const phone = (): Field<string> => ({
  meaning: 'phone',
  schema: string(30).regex(/^$|^\+?[\d .-]{3,}$/, 'not-a-phone'),
  empty: '',
  required: false,
});

/** A mistyped year (0206, 20226) would make duties of two thousand years; nothing in the book lies outside these. */
const isInOurTime = (day: string): boolean => day >= '1945-01-01' && day <= '2200-12-31';

const asDay = (schema: z.ZodString) =>
  schema.refine(isIsoDate, { error: 'not-a-date', abort: true }).refine(isInOurTime, 'not-our-time');

const optionalDaySchema = asDay(z.string('wrong-type'));

/** A day that exists, in years that the book can speak of. */
export const daySchema = asDay(z.string('wrong-type').min(1, { error: 'required', abort: true }));

/** A calendar day that must be given. */
export const date = (): Field<string> => ({
  meaning: 'date',
  schema: daySchema,
  empty: '',
  required: true,
});

/** A calendar day that may be unknown (null), such as the end of a membership. */
export const optionalDate = (): Field<string | null> => ({
  meaning: 'date',
  schema: optionalDaySchema.nullable(),
  empty: null,
  required: false,
});

/** Hour and minute `HH:mm`, 24 hours. */
export const time = (): Field<string> => ({
  meaning: 'time',
  schema: z.string('wrong-type').min(1, { error: 'required', abort: true }).refine(isTime, 'not-a-time'),
  empty: '',
  required: true,
});

export const year = (): Field<number> => ({
  meaning: 'year',
  schema: z.int('wrong-type').min(1945, 'too-small').max(2200, 'too-large'),
  empty: 0,
  required: true,
});

/** Whole đồng, from 0 to 10^15. */
export const money = (): Field<number> => ({
  meaning: 'money',
  schema: z.int('not-money').min(0, 'too-small').max(1e15, 'too-large'),
  empty: 0,
  required: true,
});

/** A whole number of things or minutes. */
export const count = (least = 0, most = 1_000_000_000): Field<number> => ({
  meaning: 'count',
  schema: z.int('not-a-number').min(least, 'too-small').max(most, 'too-large'),
  empty: least,
  required: true,
});

export const flag = (empty = false): Field<boolean> => ({
  meaning: 'flag',
  schema: z.boolean('wrong-type'),
  empty,
  required: false,
});

export const choice = <const C extends readonly [string, ...string[]]>(
  choices: C,
  empty: C[number] = choices[0],
): Field<C[number]> => ({
  meaning: 'choice',
  schema: z.enum(choices, 'not-a-choice'),
  empty,
  required: true,
  choices,
});

/** A choice that may stay open; also read where a record was written before it could be made. */
export const optionalChoice = <const C extends readonly [string, ...string[]]>(
  choices: C,
): Field<C[number] | null> => ({
  meaning: 'choice',
  schema: z.enum(choices, 'not-a-choice').nullable().default(null),
  empty: null,
  required: false,
  choices,
});

export const choices = <const C extends readonly [string, ...string[]]>(of: C): Field<C[number][]> => ({
  meaning: 'choices',
  schema: z.array(z.enum(of, 'not-a-choice'), 'wrong-type').max(of.length, 'too-large'),
  empty: [],
  required: false,
  choices: of,
});

/** A reference that must point at a record of the kind `to`. */
export const ref = (to: string): Field<string> => ({
  meaning: 'ref',
  schema: z.string('wrong-type').min(1, { error: 'required', abort: true }).regex(idPattern, 'not-an-id'),
  empty: '',
  required: true,
  to,
});

export const optionalRef = (to: string): Field<string | null> => ({
  meaning: 'ref',
  schema: id.nullable(),
  empty: null,
  required: false,
  to,
});

export const refs = (to: string): Field<string[]> => ({
  meaning: 'refs',
  schema: z.array(id, 'wrong-type').max(longest.list, 'too-large'),
  empty: [],
  required: false,
  to,
});

export const file = (): Field<StoredFile | null> => ({
  meaning: 'file',
  schema: storedFileSchema.nullable(),
  empty: null,
  required: false,
});

export const files = (): Field<StoredFile[]> => ({
  meaning: 'files',
  schema: z.array(storedFileSchema, 'wrong-type').max(100, 'too-large'),
  empty: [],
  required: false,
});

/** Rows that live and die with their record, such as the agenda of a meeting. */
export const listOf = <F extends Fields>(item: F): Field<ValueOf<F>[]> => ({
  meaning: 'list',
  schema: z.array(objectOf(item), 'wrong-type').max(longest.list, 'too-large'),
  empty: [],
  required: false,
  item,
});

/** A name that one part of a record or of a meeting has within it; people are never shown it. */
export const key = (): Field<string> => ({ ...text(40), meaning: 'key' });

/** A value with a schema of its own (the rules of a regulation); no generic control shows it. */
export const data = <T>(schema: z.ZodType<T>, empty: T): Field<T> => ({
  meaning: 'data',
  schema,
  empty,
  required: true,
});

/** The strict object of a set of fields: an unknown key is refused, never dropped. */
export function objectOf<F extends Fields>(fields: F): z.ZodType<ValueOf<F>> {
  const shape = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema]));
  return z.strictObject(shape) as unknown as z.ZodType<ValueOf<F>>;
}

/** A fresh value with every field empty. */
export function emptyOf<F extends Fields>(fields: F): ValueOf<F> {
  const entries = Object.entries(fields).map(([name, field]) => [name, structuredCloneOf(field.empty)]);
  return Object.fromEntries(entries) as ValueOf<F>;
}

/** `structuredClone` belongs to Node and the DOM, which this side does not know; empties are plain JSON. */
const structuredCloneOf = (value: unknown): unknown =>
  value === undefined ? value : JSON.parse(JSON.stringify(value));
