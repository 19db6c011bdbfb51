import type { IsoDate } from '../../../shared/calendar.ts';
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
  /** What the rule speaks of is not the case; periods that have begun. */
  notApplicable: DutyRow[];
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
    notApplicable: rows.filter((row) => row.state === 'not-applicable' && hasBegun(row)).reverse(),
  };
}
