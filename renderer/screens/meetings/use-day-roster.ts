import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { isIsoDate } from '../../../shared/calendar.ts';
import type { RosterRow } from '../../../shared/outputs/roster.ts';
import { allRecordsOf, reading } from '../../queries.ts';

export type DayRoster = {
  /** The members on the day, by rank; a person with two roles stands once, with the higher one. */
  rows: RosterRow[];
  /** Full name of anybody in the book. */
  nameOf: (personId: string) => string;
  /** Everybody in the book, for a chair from outside the roster. */
  others: { id: string; fullName: string }[];
  loaded: boolean;
  error: unknown;
};

/** Who is a member of a body on a day. Without a day there is nobody. */
export function useDayRoster(bodyId: string, on: string): DayRoster {
  const enabled = isIsoDate(on);
  const roster = useQuery({
    ...reading('roster.on', { bodyId, on }),
    enabled,
    placeholderData: keepPreviousData,
  });
  const { data: people = [] } = useQuery(allRecordsOf('person'));
  const rows = enabled ? onceEach(roster.data ?? []) : [];
  return {
    rows,
    nameOf: (id) => people.find((person) => person.id === id)?.fullName ?? '',
    others: people.filter(({ id }) => rows.every((row) => row.personId !== id)),
    loaded: enabled && roster.data !== undefined,
    error: roster.error,
  };
}

const onceEach = (rows: readonly RosterRow[]): RosterRow[] =>
  [...new Map([...rows].reverse().map((row) => [row.personId, row])).values()].reverse();
