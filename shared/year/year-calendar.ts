import type { IsoDate } from '../calendar.ts';
import type { DutyRow } from '../outputs/meetings.ts';
import type { MeetingState, MeetingType } from '../records/meeting.ts';

/** What a year's calendar needs of a meeting. */
export type YearMeeting = {
  id: string;
  bodyId: string;
  type: MeetingType;
  state: MeetingState;
  title: string;
  on: IsoDate;
  /** 'HH:mm'. */
  startsAt: string;
  place: string;
  /** Length by its agenda; 0 where it has none. */
  minutes: number;
  /** Who takes the chair; null where nobody is named. */
  chair: string | null;
  /** How often its state was changed. */
  moves: number;
};

/** One line of a year's calendar: a meeting with the duties it stands for, or a duty that nothing stands for yet. */
export type YearEntry = {
  key: string;
  bodyId: string;
  bodyName: string;
  /** What the regulation of that day calls the body: «Tổ công tác»; its name where it does not say. */
  called: string;
  /** The day of the meeting; of a duty its last day. */
  on: IsoDate;
  meeting: YearMeeting | null;
  duties: DutyRow[];
};

type Facts = {
  year: number;
  /** Those whose last day lies in the year. */
  duties: readonly DutyRow[];
  /** Of any year. */
  meetings: readonly YearMeeting[];
  namesOf: (bodyId: string, on: IsoDate) => Pick<YearEntry, 'bodyName' | 'called'>;
};

/**
 * Everything that stands in a year, by day. A duty goes with the meeting that settles it or is planned for it,
 * where that meeting is held in the same year; else it stands alone under its last day, and is lost nowhere.
 */
export function yearEntries({ year, duties, meetings, namesOf }: Facts): YearEntry[] {
  const inYear = meetings.filter(({ on }) => on.startsWith(`${year}-`));
  const byMeeting = Map.groupBy(duties, (duty) => {
    const id = meetingOf(duty);
    return inYear.some((meeting) => meeting.id === id) ? id : null;
  });
  const withMeeting = inYear.map((meeting): YearEntry => {
    const { id, bodyId, on } = meeting;
    const its = byMeeting.get(id) ?? [];
    return { key: `meeting/${id}`, bodyId, ...namesOf(bodyId, on), on, meeting, duties: its };
  });
  const alone = (byMeeting.get(null) ?? []).map((duty): YearEntry => {
    const { key, bodyId, dueOn } = duty;
    return { key, bodyId, ...namesOf(bodyId, dueOn), on: dueOn, meeting: null, duties: [duty] };
  });
  return [...withMeeting, ...alone].sort(byDay);
}

function meetingOf({ settledBy, plannedBy }: DutyRow): string | null {
  if (settledBy !== null) return settledBy.kind === 'meeting' ? settledBy.id : null;
  return plannedBy?.id ?? null;
}

/** On one day meetings come first, by hour: what is due by a day is due until its end. */
const byDay = (a: YearEntry, b: YearEntry): number => compare(placeOf(a), placeOf(b));
const placeOf = ({ on, meeting, key }: YearEntry): string => `${on} ${meeting?.startsAt ?? '24:00'} ${key}`;
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Whether an entry is still on: a meeting called off or put off, with no new day yet, is not; nor is a duty whose
 * rule does not apply.
 */
export const isOn = ({ meeting, duties }: YearEntry): boolean =>
  meeting === null
    ? duties.some(({ state }) => state !== 'not-applicable')
    : meeting.state !== 'cancelled' && meeting.state !== 'postponed';

/** What was done about a duty that is settled: the code of its words. */
export function deedOf(
  kind: NonNullable<DutyRow['settledBy']>['kind'],
  duty: DutyRow['duty'],
): 'held' | 'received' | 'sent' | 'fulfilled' {
  if (kind === 'meeting') return 'held';
  if (kind !== 'report') return 'fulfilled';
  return duty === 'members-report' ? 'received' : 'sent';
}

/** Whether its day is a last day, after which it is late; not so for a meeting, and where the rule names none. */
export const isDeadline = ({ meeting, duties }: YearEntry): boolean =>
  meeting === null && duties.some(({ isDated }) => isDated);
