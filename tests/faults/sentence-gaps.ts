import { en } from '../../shared/locales/en/index.ts';
import { vi } from '../../shared/locales/vi/index.ts';
import type { Failure } from '../../shared/result.ts';

const placesIn = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');

/** What the sentence of a refusal would leave blank, in either language; empty where it says all it means to. */
export function sentenceGaps({ code, field, details = {} }: Failure): string[] {
  return [vi, en].flatMap(({ errors, reasons }) => {
    const reason = details.reason === undefined ? '' : (reasons as Record<string, string>)[details.reason];
    const known = new Set([...Object.keys(details), ...(field === undefined ? [] : ['field'])]);
    const missing = [...placesIn(errors[code]), ...placesIn(reason ?? '')].filter((name) => !known.has(name));
    const unsaid = placesIn(errors[code]).includes('reason') && !reason ? [`word for ${details.reason}`] : [];
    return [...missing, ...unsaid].map((gap) => `${code}: ${gap}`);
  });
}
