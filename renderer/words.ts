import { useTranslation } from 'react-i18next';
import { formatBytes } from '../shared/bytes.ts';
import { formatDate, isIsoDate } from '../shared/calendar.ts';
import type { Meaning } from '../shared/fields.ts';
import { formatMoney } from '../shared/money.ts';
import type { KindName } from '../shared/records/index.ts';
import type { Failure } from '../shared/result.ts';
import { Refusal } from './bridge.ts';
import type { i18n } from './i18n.ts';

/**
 * The words of codes that are only known at run time: kinds, fields, choices, refusals. The guard test walks
 * the registry, so that every such key exists in both languages.
 */
export function useWords() {
  const { i18n: translator } = useTranslation();
  return wordsOf(translator);
}

export type Words = ReturnType<typeof wordsOf>;

export function wordsOf(translator: typeof i18n) {
  const say = (key: string, values: Record<string, unknown> = {}): string =>
    (translator.t as (key: string, values: Record<string, unknown>) => string)(key, values);

  const fieldLabel = (kind: KindName, field: string) => say(`records:${kind}.fields.${field}`);
  const itemLabel = (kind: KindName, list: string, field: string) =>
    say(`records:${kind}.items.${list}.${field}`);

  const labelOfPath = (path: string, kind?: KindName): string => {
    const [first, second, third] = path.split('.').filter((part) => part !== 'value' && !/^\d+$/.test(part));
    if (!kind || !first) return path;
    return second && !third ? itemLabel(kind, first, second) : fieldLabel(kind, first);
  };

  return {
    say,
    kindOne: (kind: KindName) => say(`records:${kind}.one`),
    kindMany: (kind: KindName) => say(`records:${kind}.many`),
    fieldLabel,
    itemLabel,
    choiceLabel: (kind: KindName, field: string, code: string) =>
      say(`records:${kind}.choices.${field}.${code}`),
    reason: (code: string) => say(`reasons:${code}`),
    /** The sentence of a failure: what happened and what to do next. */
    failure: (failure: Failure, kind?: KindName): string =>
      say(`errors:${failure.code}`, {
        ...formatted(failure.details, translator.language),
        ...(failure.code === 'illegal-transition' ? statesIn(failure.details, say) : {}),
        field: failure.field ? labelOfPath(failure.field, kind) : '',
        reason: failure.details?.reason
          ? say(`reasons:${failure.details.reason}`, formatted(failure.details, translator.language))
          : '',
      }),
    /** Any error a query or mutation may hold. */
    error: (error: unknown, kind?: KindName): string =>
      error instanceof Refusal
        ? wordsOf(translator).failure(error.failure, kind)
        : say('errors:internal', { reference: error instanceof Error ? error.message : '' }),
    value: (meaning: Meaning, value: unknown): string => plainWords(meaning, value, say),
    /** A number of bytes as a size: '1,2 GB'. */
    size: (bytes: number): string => formatBytes(bytes, translator.language),
  };
}

/** A refused change of state names both states by their codes. */
const statesIn = (details: Failure['details'] = {}, say: (key: string) => string) => ({
  from: say(`records:${details.kind ?? 'meeting'}.choices.state.${details.from}`),
  to: say(`records:${details.kind ?? 'meeting'}.choices.state.${details.to}`),
});

/** Amounts in a refusal are shown as amounts, days as days, and `…Bytes` as sizes. */
const formatted = (details: Failure['details'] = {}, language: string): Record<string, string> =>
  Object.fromEntries(Object.entries(details).map(([name, value]) => [name, detail(name, value, language)]));

function detail(name: string, value: string | number, language: string): string {
  if (typeof value === 'string') return isIsoDate(value) ? formatDate(value) : value;
  return name.endsWith('Bytes') ? formatBytes(value, language) : formatMoney(value);
}

function plainWords(meaning: Meaning, value: unknown, say: (key: string) => string): string {
  if (value === null || value === undefined || value === '') return '';
  if (meaning === 'date') return formatDate(String(value));
  if (meaning === 'money') return formatMoney(Number(value));
  if (meaning === 'flag') return say(value ? 'state.yes' : 'state.no');
  if (meaning === 'count') return formatMoney(Number(value));
  return typeof value === 'object' && 'name' in value ? String(value.name) : String(value);
}
