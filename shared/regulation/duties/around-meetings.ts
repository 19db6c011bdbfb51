import { addDays, addWorkingDays, type HolidayYear, type IsoDate } from '../../calendar.ts';
import { type Citation, citationOf, isStated, type Rule } from '../profile/rule.ts';
import type { Party } from '../profile/vocabulary.ts';
import type { Profile } from '../profile.ts';
import type { FulfilledDuty, NoticeContent } from './duty.ts';

type Days = { days: number | null; counting: 'working' | 'calendar' | 'not-said' };

/** The last day, the day by the other way of counting where the text leaves that open, and what it rests on. */
export type MeetingDay = {
  dueOn: IsoDate;
  isDated: boolean;
  otherDueOn: IsoDate | null;
  unsettledYears: readonly number[];
};

/** What a rule asks for around each meeting of the committee. */
export type AskedAround = {
  duty: Extract<FulfilledDuty, 'meeting-notice' | 'meeting-report' | 'conclusion-notice'> | 'absence-notice';
  citation: Citation;
  by: readonly Party[];
  addressees: readonly Party[];
  mustHold: readonly NoticeContent[];
  /** 'after': it begins with the meeting, once that was held; 'before': it ends before it or with it. */
  side: 'before' | 'after';
  /** The last day, for a meeting of that day. */
  dayFor: (on: IsoDate, years: readonly HolidayYear[]) => MeetingDay;
};

/** Everything asked for around a meeting. A lead or a term of which no number of days is named asks for nothing by a day. */
export function askedAround(profile: Profile): AskedAround[] {
  return [...notice(profile), ...groupsReport(profile), ...absences(profile), ...conclusion(profile)];
}

function notice({ meetings }: Profile): AskedAround[] {
  const { noticeLead: lead, noticeContents: contents, documentsPreparedBy } = meetings;
  if (!isStated(lead)) return [];
  const { days, counting } = lead.value;
  if (days === null) return [];
  return [
    {
      ...{ duty: 'meeting-notice', side: 'before', citation: citationOf(lead) },
      by: isStated(documentsPreparedBy) ? documentsPreparedBy.value : [],
      addressees: ['committee-members'],
      mustHold: isStated(contents) ? contents.value.mustInclude : [],
      dayFor: (on, years) => counted(on, { days: -days, counting }, years),
    },
  ];
}

/** The rule names no day but the meeting itself: it must be there when the committee meets. */
function groupsReport({ meetings }: Profile): AskedAround[] {
  const rule = meetings.reportRequired;
  if (!isStated(rule)) return [];
  return [
    {
      ...{ duty: 'meeting-report', side: 'before', citation: citationOf(rule) },
      ...{ by: rule.value.by, addressees: ['committee'], mustHold: [] },
      dayFor: (dueOn) => ({ dueOn, isDated: true, otherDueOn: null, unsettledYears: [] }),
    },
  ];
}

function absences({ attendance }: Profile): AskedAround[] {
  const { absence, absenceLead: lead } = attendance;
  if (!isStated(lead)) return [];
  const { days, counting } = lead.value;
  if (days === null) return [];
  return [
    {
      ...{ duty: 'absence-notice', side: 'before', citation: citationOf(lead) },
      ...{ by: ['committee-members'], mustHold: [] },
      addressees: isStated(absence) ? absence.value.to : [],
      dayFor: (on, years) => counted(on, { days: -days, counting }, years),
    },
  ];
}

function conclusion({ afterMeeting }: Profile): AskedAround[] {
  const { conclusionDistribution: rule, conclusionDeadline: deadline } = afterMeeting;
  if (!isStated(rule) || !rule.value.toEachMember) return [];
  const within: Days = isStated(deadline) ? deadline.value : { days: null, counting: 'not-said' };
  return [
    {
      ...{ duty: 'conclusion-notice', side: 'after', citation: citationOf(rule) },
      by: whoIssues(afterMeeting),
      ...{ addressees: rule.value.to, mustHold: [] },
      dayFor: (on, years) => counted(on, within, years),
    },
  ];
}

function whoIssues({ conclusionIssuedBy, conclusionDraftedBy }: Profile['afterMeeting']): readonly Party[] {
  const first = (rules: readonly Rule<readonly Party[]>[]) => rules.find(isStated)?.value ?? [];
  return first([conclusionIssuedBy, conclusionDraftedBy]);
}

/**
 * So many days on (back, when negative). Where the text leaves open which days it means, calendar days count, which
 * give those who are bound the later day before a meeting, and the reading in working days stands beside it.
 */
function counted(on: IsoDate, { days, counting }: Days, years: readonly HolidayYear[]): MeetingDay {
  if (days === null) return { dueOn: on, isDated: false, otherDueOn: null, unsettledYears: [] };
  const inCalendarDays = addDays(on, days);
  if (counting === 'calendar') return dated(inCalendarDays);
  const working = addWorkingDays(on, days, years);
  const unsettledYears = working.unsettled.map(({ year }) => year);
  if (counting === 'working') return { ...dated(working.on), unsettledYears };
  const other = working.on === inCalendarDays ? null : working.on;
  return {
    ...dated(inCalendarDays),
    otherDueOn: other,
    unsettledYears: other === null ? [] : unsettledYears,
  };
}

const dated = (dueOn: IsoDate): MeetingDay => ({
  dueOn,
  isDated: true,
  otherDueOn: null,
  unsettledYears: [],
});
