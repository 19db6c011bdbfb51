import { createContext, useContext } from 'react';
import { formatBytes } from '../../shared/bytes.ts';
import { dayInVietnam, formatDate, timeInVietnam } from '../../shared/calendar.ts';
import { app as appEn } from '../../shared/locales/en/app.ts';
import { errors as errorsEn } from '../../shared/locales/en/errors.ts';
import { recovery as recoveryEn } from '../../shared/locales/en/recovery.ts';
import { app as appVi } from '../../shared/locales/vi/app.ts';
import { errors as errorsVi } from '../../shared/locales/vi/errors.ts';
import { recovery as recoveryVi } from '../../shared/locales/vi/recovery.ts';
import type { KnownChange } from '../../shared/recovery.ts';
import type { Failure } from '../../shared/result.ts';
import { Refusal } from '../bridge.ts';

export type Language = 'vi' | 'en';

type Facts = Record<string, string | number>;

/** Puts facts into the places of a sentence, such as `{{name}}`. */
const filled = (sentence: string, facts: Facts): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_place, name: string) => String(facts[name] ?? '…'));

/** All that this page says, without the library that the interface uses. */
export function wordsIn(language: Language) {
  const words = language === 'en' ? recoveryEn : recoveryVi;
  const errors = language === 'en' ? errorsEn : errorsVi;
  const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'vi-VN', { maximumFractionDigits: 2 });

  const failure = ({ code, details = {} }: Failure): string =>
    filled(
      errors[code],
      Object.fromEntries(
        Object.entries(details).map(([name, value]) => [
          name,
          typeof value === 'number' && name.endsWith('Bytes') ? formatBytes(value, language) : value,
        ]),
      ),
    );
  return {
    ...words,
    language,
    program: (language === 'en' ? appEn : appVi).name,
    filled,
    failure,
    error: (error: unknown): string =>
      error instanceof Refusal
        ? failure(error.failure)
        : failure({ code: 'internal', details: { reference: error instanceof Error ? error.message : '' } }),
    /** Hour and day of an instant; '' where there is none. */
    time: (at: string): string => {
      if (at === '') return '';
      return filled(words.moment, { time: timeInVietnam(at), day: formatDate(dayInVietnam(at)) });
    },
    number: (value: number): string => number.format(value),
    size: (bytes: number): string => formatBytes(bytes, language),
    /** What a change was about: 'Cuộc họp “Họp quý IV”'. */
    change: ({ kind, title }: Pick<KnownChange, 'kind' | 'title'>): string => {
      if (kind === '') return words.facts.noRecord;
      return title === '' ? kind : `${kind} “${title}”`;
    },
  };
}

export type Words = ReturnType<typeof wordsIn>;

export const WordsContext = createContext<Words>(wordsIn('vi'));

export const useWords = (): Words => useContext(WordsContext);
