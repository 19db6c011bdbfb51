import { countWorkingDays, daysBetween, type HolidayYear, type IsoDate } from '../../calendar.ts';
import { askedAround } from '../../regulation/duties/around-meetings.ts';
import type { NoticeContent } from '../../regulation/duties/duty.ts';
import { type Citation, isStated } from '../../regulation/profile/rule.ts';
import type { Profile } from '../../regulation/profile.ts';

/** How long ahead a notice must go out by the regulation, for a meeting of one day (G, 14.3). */
export type NoticeLead = {
  /** The last day on which it may go out. */
  dueOn: IsoDate;
  days: number;
  counting: 'working' | 'calendar' | 'not-said';
  citation: Citation;
  mustHold: readonly NoticeContent[];
  inWriting: boolean;
  /** Years whose days off are not notified yet, by which `dueOn` was counted. */
  unsettledYears: readonly number[];
};

/** How late something went out: in working days where the rule counts those, else in days of the calendar. */
export type Lateness = { days: number; counting: 'working' | 'calendar' };

/** The lead of a notice; null where the regulation names no number of days. It binds the committee alone, as the duty does. */
export function noticeLead(
  profile: Profile,
  body: 'committee' | 'working-group',
  { on, years }: { on: IsoDate; years: readonly HolidayYear[] },
): NoticeLead | null {
  if (body !== 'committee') return null;
  const { noticeLead: lead, noticeContents: contents } = profile.meetings;
  const asked = askedAround(profile).find(({ duty }) => duty === 'meeting-notice');
  if (asked === undefined || !isStated(lead) || lead.value.days === null) return null;
  const { dueOn, unsettledYears } = asked.dayFor(on, years);
  return {
    ...{ dueOn, unsettledYears, days: lead.value.days, counting: lead.value.counting },
    ...{ citation: asked.citation, mustHold: asked.mustHold },
    inWriting: isStated(contents) && contents.value.inWriting,
  };
}

/** How late a day lies past the last one; null when in time. A day off right after the last day is one day late all the same. */
export function latenessOf(
  sentOn: IsoDate,
  { dueOn, counting }: Pick<NoticeLead, 'dueOn' | 'counting'>,
  years: readonly HolidayYear[],
): Lateness | null {
  if (sentOn <= dueOn) return null;
  if (counting !== 'working') return { days: daysBetween(dueOn, sentOn), counting: 'calendar' };
  // The last day itself is a working day and is not counted.
  const { days } = countWorkingDays(dueOn, sentOn, years);
  return { days: Math.max(days - 1, 1), counting };
}
