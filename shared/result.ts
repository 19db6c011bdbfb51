import type { ErrorCode } from './errors.ts';

/** What went wrong, in a form that crosses a door: a code to be put into words, and where it points. */
export type Failure = {
  code: ErrorCode;
  /** Dotted path of the input field at fault, e.g. `value.agenda.0.minutes`. */
  field?: string;
  /** Facts that the sentence needs: names, numbers, file names. Never a library's message. */
  details?: Record<string, string | number>;
};

/** The answer of every operation. Nothing is ever thrown across a door. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (failure: Failure): Result<never> => ({ ok: false, failure });
