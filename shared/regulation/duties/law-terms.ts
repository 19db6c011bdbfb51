import type { DutyPeriod } from './span.ts';

/** Matters of a year whose day the law names, where the regulation says only «theo quy định». */
export type LawTerm = 'budget-estimate' | 'budget-settlement' | 'archive-handover';

type Term = {
  /** The statute, as it is cited. */
  law: string;
  /** Years after that of the matter in which the term lies, and its days `MM-DD`. */
  yearsAfter: number;
  from: string;
  until: string;
  /** Terms that end before the statute was in force are not its to judge. */
  inForceFrom: string;
};

const budgetLaw = 'Luật Ngân sách nhà nước số 89/2025/QH15 và Nghị định số 73/2026/NĐ-CP';

/**
 * Estimate: guidance comes by 15 May, communes hand theirs in before July (the province names the day).
 * Settlement: the People's Committee of a commune submits it before 10 March. Archive: within a year, counted from
 * the year in which the work ended, so until the last day of the year after.
 */
const terms: Record<LawTerm, Term> = {
  'budget-estimate': {
    law: budgetLaw,
    yearsAfter: -1,
    from: '05-15',
    until: '06-30',
    inForceFrom: '2026-01-01',
  },
  'budget-settlement': {
    law: budgetLaw,
    yearsAfter: 1,
    from: '01-01',
    until: '03-09',
    inForceFrom: '2027-01-01',
  },
  'archive-handover': {
    law: 'Luật Lưu trữ số 33/2024/QH15 và Điều 30 Nghị định số 30/2020/NĐ-CP',
    yearsAfter: 1,
    from: '01-01',
    until: '12-31',
    inForceFrom: '2025-07-01',
  },
};

/** The statute that names the day. */
export const lawOf = (term: LawTerm): string => terms[term].law;

/** The term for the matters of a year; null where the statute was not in force by its last day. */
export function lawTerm(term: LawTerm, year: number): DutyPeriod | null {
  const { yearsAfter, from, until, inForceFrom } = terms[term];
  const inYear = String(year + yearsAfter).padStart(4, '0');
  const period = {
    key: String(year).padStart(4, '0'),
    kind: 'term' as const,
    from: `${inYear}-${from}`,
    until: `${inYear}-${until}`,
  };
  return period.until < inForceFrom ? null : period;
}
