import { errors } from '../../shared/locales/vi/errors.ts';
import type { Failure } from '../../shared/result.ts';

/** Puts facts into the places of a sentence, such as `{{name}}`. */
export const filled = (sentence: string, facts: Record<string, string | number> = {}): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_place, name: string) => String(facts[name] ?? '…'));

/** A refusal in words, for the moments when the interface cannot say it: Vietnamese, as most readers are. */
export const sentenceOf = ({ code, details = {} }: Failure): string => filled(errors[code], details);
