import { filled } from '../../shared/locales/filled.ts';
import { errors } from '../../shared/locales/vi/errors.ts';
import type { Failure } from '../../shared/result.ts';

/** A refusal in words, for the moments when the interface cannot say it: Vietnamese, as most readers are. */
export const sentenceOf = ({ code, details = {} }: Failure): string => filled(errors[code], details);
