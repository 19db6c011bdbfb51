import { useQuery } from '@tanstack/react-query';
import { createContext, use, useSyncExternalStore } from 'react';
import type { RollClock } from '../../../../shared/meetings/sitting/roll.ts';
import type { SittingKind } from '../../../../shared/meetings/sitting/sitting-kinds.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { allRecordsOf } from '../../../queries.ts';
import type { DayRoster } from '../use-day-roster.ts';
import type { SittingBook, Standing } from './sitting-book.ts';

/** The parts of the work at one item. */
export const sittingTabs = ['notes', 'opinions', 'rulings', 'conclusions'] as const;
export type SittingTab = (typeof sittingTabs)[number];

export type Sitting = {
  meeting: Of<'meeting'>;
  body: Of<'body'> | null;
  roster: DayRoster;
  absences: readonly Of<'absence'>[];
  mayWrite: boolean;
  book: SittingBook;
  /** What hours are written down by; `now` is empty on another day than the meeting's. */
  clock: RollClock;
  /** The item in sight; empty = outside the agenda. */
  itemId: string;
  tab: SittingTab;
  show: (place: Partial<{ itemId: string; tab: SittingTab }>) => void;
  /**
   * The id that a record not yet written shall get, by the place on the screen that it is written in; another one once
   * a record in sight has it.
   */
  idFor: (place: string, rows?: readonly { id: string }[]) => string;
};

const Context = createContext<Sitting | null>(null);

export const SittingProvider = Context.Provider;

export function useSitting(): Sitting {
  const sitting = use(Context);
  if (sitting === null) throw new Error('no meeting sits here');
  return sitting;
}

export const sittingRecords = <N extends SittingKind>(kind: N, meetingId: string) =>
  allRecordsOf(kind, { where: { meetingId } });

const none: readonly never[] = [];

/** The records of a kind at this meeting as they are seen here: what the book holds, with what is not in it yet. */
export function useSittingRows<N extends SittingKind>(kind: N): Of<N>[] {
  const { book, meeting } = useSitting();
  const { data = none } = useQuery(sittingRecords(kind, meeting.id));
  useSyncExternalStore(book.subscribe, () => book.versionOf(kind));
  return book.overlaid(kind, data as unknown as readonly Of<N>[]);
}

/** How one record stands that the book does not hold as it is seen; null where it does. */
export function useStanding(kind: SittingKind, id: string): Standing | null {
  const { book } = useSitting();
  return useSyncExternalStore(book.subscribe, () => book.standingOf(kind, id));
}
