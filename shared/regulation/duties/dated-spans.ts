import { addDays, dateParts, daysBetween, type IsoDate, periodOf } from '../../calendar.ts';
import type { YearlyDay } from './asked.ts';
import { type LawTerm, lawTerm } from './law-terms.ts';
import type { Deed, Question, Span } from './span.ts';

/**
 * The reviews due from `since` to the next one (or the last by `through`), oldest first: sơ kết by 30 June, tổng
 * kết by 31 December, each to be held in that month. A meeting of the month after still settles it, late.
 */
export function reviewSpans(at: 'mid-year' | 'year-end', question: Question): Span[] {
  const spans = years(question).map((year): Span => {
    const month = at === 'mid-year' ? '06' : '12';
    const { from, until } = periodOf('month', `${year}-${month}-01`);
    const key = at === 'mid-year' ? `${year}-H1` : year;
    const settledUntil = periodOf('month', addDays(until, 1)).until;
    const period = { key, kind: 'review' as const, from, until };
    return { period, settledBy: first(question, from, settledUntil), settledUntil };
  });
  return fromTo(spans, question, 0);
}

/**
 * What must be there before days of the year («trước ngày 15»: the 14th is the last), from the one due at
 * `since` to the one after the next (or the last by `through`). Each runs from the day after the last one; its last day is its key.
 */
export function beforeSpans(days: readonly YearlyDay[], question: Question): Span[] {
  const lastDays = years(question).flatMap((year) => days.map((one) => lastDayBefore(year, one)));
  const inOrder = [...new Set(lastDays)].sort();
  const spans = inOrder.flatMap((until, index): Span[] => {
    const before = inOrder[index - 1];
    if (before === undefined) return [];
    const period = { key: until, kind: 'until-day' as const, from: addDays(before, 1), until };
    const settledBy = question.deeds.find((deed) => deed.periodKey === until) ?? null;
    return [{ period, settledBy, settledUntil: until }];
  });
  return fromTo(spans, question, 1);
}

/**
 * What the law wants by a day for the matters of each year, from the one due at `since` to the next one (or the
 * last by `through`). The year is the key.
 */
export function termSpans(term: LawTerm, question: Question): Span[] {
  const spans = years(question)
    .map((year) => lawTerm(term, Number(year)))
    .filter((period) => period !== null)
    .map((period): Span => {
      const settledBy = question.deeds.find((deed) => deed.periodKey === period.key) ?? null;
      return { period, settledBy, settledUntil: period.until };
    });
  return fromTo(spans, question, 0);
}

/** From the year before `since` to the second after today's or that of `through`, as keys. */
function years({ since, today, through }: Question): string[] {
  const start = dateParts(since).year - 1;
  const last = Math.max(dateParts(today).year + 2, dateParts(through).year);
  const length = Math.max(0, last + 1 - start);
  return Array.from({ length }, (_, index) => String(start + index).padStart(4, '0'));
}

/** The day before «ngày 15 tháng 6»; of a month that has no such day, its last. */
function lastDayBefore(year: string, { day, month }: YearlyDay): IsoDate {
  const { from, until } = periodOf('month', `${year}-${String(month).padStart(2, '0')}-01`);
  const before = addDays(from, day - 2);
  return daysBetween(before, until) < 0 ? until : before;
}

function first({ deeds }: Question, from: IsoDate, until: IsoDate): Deed | null {
  return deeds.find((deed) => from <= deed.on && deed.on <= until) ?? null;
}

/** Those not over before `since`, to the one that today's falls into or comes before and so many more, or to `through`. */
function fromTo(spans: Span[], { since, today, through }: Question, more: number): Span[] {
  const next = spans.findIndex(({ period }) => period.until >= today && period.until >= since);
  const last = spans.findLastIndex(({ period }) => period.until <= through);
  return spans.slice(0, Math.max(next + more, last) + 1).filter(({ period }) => period.until >= since);
}
