import { createContext, use } from 'react';
import type { Of } from '../../../shared/records/index.ts';
import type { DayRoster } from './use-day-roster.ts';

type Current = {
  meeting: Of<'meeting'>;
  /** Null where the book no longer has it. */
  body: Of<'body'> | null;
  /** The members on the day of the meeting. */
  roster: DayRoster;
  mayWrite: boolean;
};

const Context = createContext<Current | null>(null);

/** The meeting that the screen is about, for everything on its tabs. */
export const CurrentMeeting = Context.Provider;

export function useCurrentMeeting(): Current {
  const current = use(Context);
  if (current === null) throw new Error('no meeting is open here');
  return current;
}
