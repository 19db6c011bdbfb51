import type { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';

/**
 * The first thing wrong with an input, as a failure: the field's dotted path and a reason code whose words
 * are in `locales/`. Schemas give their reasons as codes; whatever zod says in words of its own is 'wrong-type'.
 */
export function invalidInput(error: z.ZodError, prefix = ''): AppError {
  const issue = error.issues[0];
  const path = [...(issue?.path ?? []), ...unknownKeys(issue)].map(String);
  const field = [...(prefix ? [prefix] : []), ...path].join('.');
  return new AppError('invalid-input', { field, details: { reason: reasonOf(issue) } });
}

const unknownKeys = (issue: z.core.$ZodIssue | undefined): string[] =>
  issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];

function reasonOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'wrong-type';
  if (issue.code === 'unrecognized_keys') return 'unknown-field';
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'required';
  return /^[a-z]+(-[a-z]+)*$/.test(issue.message) ? issue.message : 'wrong-type';
}
