import { dateParts, formalMonth, type IsoDate, periodFromKey } from '../../../shared/calendar.ts';
import type { DutyRow } from '../../../shared/outputs/meetings.ts';

export type DutyGroups = {
  /** Of each duty the newest period that was missed. */
  overdue: DutyRow[];
  /** Periods missed before that: they are shown only when asked for. */
  older: DutyRow[];
  /** To be done in the period that runs. */
  now: DutyRow[];
  putOff: DutyRow[];
  /** Periods that have not begun. */
  upcoming: DutyRow[];
  /** The newest first. */
  done: DutyRow[];
};

/** Sorts the duties (by last day, as they come) into what is late, running, put off, coming and done. */
export function groupDuties(rows: readonly DutyRow[], today: IsoDate): DutyGroups {
  const missed = rows.filter(({ state }) => state === 'overdue');
  // A report each quarter and one each year are two things, though both go upward.
  const nameOf = ({ bodyId, duty, period }: DutyRow) => `${bodyId}/${duty}/${period.kind}`;
  const newest = new Map(missed.map((row) => [nameOf(row), row]));
  const isNewest = (row: DutyRow) => newest.get(nameOf(row)) === row;
  const hasBegun = ({ period }: DutyRow) => period.from <= today;
  const open = rows.filter(({ state }) => state === 'due' || state === 'soon' || state === 'upcoming');
  return {
    overdue: missed.filter(isNewest),
    older: missed.filter((row) => !isNewest(row)),
    now: open.filter(hasBegun),
    putOff: rows.filter(({ state }) => state === 'put-off'),
    upcoming: open.filter((row) => !hasBegun(row)),
    done: rows.filter(({ state }) => state === 'done').reverse(),
  };
}

/** How a duty stands, for colour and word. A soft one is never red: the regulation itself allows for circumstances. */
export type Standing =
  | 'overdue'
  | 'overdueSoft'
  | 'soon'
  | 'due'
  | 'planned'
  | 'upcoming'
  | 'putOff'
  | 'done';

export function standingOf({ state, soft, plannedBy }: DutyRow): Standing {
  if (state === 'overdue') return soft ? 'overdueSoft' : 'overdue';
  if (state === 'put-off') return 'putOff';
  return state === 'upcoming' && plannedBy !== null ? 'planned' : state;
}

export const standingColours: Record<Standing, string> = {
  overdue: 'red',
  overdueSoft: 'yellow',
  soon: 'orange',
  due: 'blue',
  planned: 'ledger',
  upcoming: 'gray',
  putOff: 'yellow',
  done: 'green',
};

/** The words that name a period, and what they need. */
export type PeriodName = {
  key: 'month' | 'quarter' | 'firstHalf' | 'secondHalf' | 'year' | 'span';
  /** Of the month, or the quarter in Roman figures; empty elsewhere. */
  number: string;
  year: number;
};

const romans = ['I', 'II', 'III', 'IV'] as const;

export function periodNameOf(key: string): PeriodName {
  const period = periodFromKey(key);
  if (period === null) return { key: 'span', number: '', year: 0 };
  const { year, month } = dateParts(period.from);
  switch (period.kind) {
    case 'month':
      return { key: 'month', number: formalMonth(month), year };
    case 'quarter':
      return { key: 'quarter', number: romans[(month - 1) / 3] ?? '', year };
    case 'half-year':
      return { key: month === 1 ? 'firstHalf' : 'secondHalf', number: '', year };
    case 'year':
      return { key: 'year', number: '', year };
  }
}
