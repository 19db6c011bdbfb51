import type { z } from 'zod';
import { emptyOf, type Fields, objectOf, type ValueOf } from '../fields.ts';
import type { UserRole } from '../roles.ts';

/** A rule of a kind that a value breaks: which field, and which reason (words in `locales/`). */
export type Breach = { field: string; reason: string };

type Definition<N extends string, F extends Fields> = {
  name: N;
  fields: F;
  /** Columns of its table, in order. */
  columns: readonly (keyof F & string)[];
  /** Fields that the search reads. */
  searchable: readonly (keyof F & string)[];
  /** Who may write it, and which of its fields fewer may. Everybody who is signed in may read. */
  access: { write: readonly UserRole[]; fields?: { readonly [K in keyof F]?: readonly UserRole[] } };
  /** Fields of a kept record that only operations of their own change: such a change has a paper and a reason. */
  kept?: readonly (keyof F & string)[];
  /**
   * 'records' = the generic operations create and change it; 'own' = only an operation of its own does,
   * because a change of it has rules that span records.
   */
  writtenBy?: 'records' | 'own';
  /** The words by which a list or a message calls one record. */
  title: (value: ValueOf<F>) => string;
  /** What the schema alone cannot say, such as an end before a beginning. */
  check?: (value: ValueOf<F>) => Breach | null;
};

export type Kind<N extends string = string, F extends Fields = Fields> = Required<Definition<N, F>> & {
  schema: z.ZodType<ValueOf<F>>;
  empty: () => ValueOf<F>;
};

// biome-ignore lint/suspicious/noExplicitAny: the registry holds kinds of every shape; title and check are contravariant.
export type AnyKind = Kind<string, any>;

/** One stored record of a kind. */
export type RecordOf<K extends AnyKind> = ValueOf<K['fields']> & { id: string; removedAt: string | null };

/** Makes a kind from its definition: the one place where a kind of record is declared. */
export function defineKind<const N extends string, F extends Fields>(
  definition: Definition<N, F>,
): Kind<N, F> {
  return {
    writtenBy: 'records',
    kept: [],
    check: () => null,
    ...definition,
    schema: objectOf(definition.fields),
    empty: () => emptyOf(definition.fields),
  };
}

/** Refuses an end that lies before its beginning; an open end (null) is fine. */
export const endsAfterStart = (from: string | null, until: string | null, field = 'until'): Breach | null =>
  from !== null && until !== null && until < from ? { field, reason: 'ends-before-start' } : null;

/** True on a day of the span; both ends belong to it, an open end lasts. */
export const isValidOn = (span: { from: string | null; until: string | null }, on: string): boolean =>
  (span.from === null || span.from <= on) && (span.until === null || on <= span.until);
