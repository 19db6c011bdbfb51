import type { HolidayYear, IsoDate } from '../../calendar.ts';
import { isBodyMeeting, type MeetingType } from '../../records/meeting.ts';
import { type Citation, citationOf, isStated, type Rule } from '../profile/rule.ts';
import type { Party } from '../profile/vocabulary.ts';
import type { Profile } from '../profile.ts';
import { type CountedDays, countedDay, type MeetingDay } from './counted-day.ts';
import type { FulfilledDuty, NoticeContent } from './duty.ts';

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
      dayFor: (on, years) => countedDay(on, { days: -days, counting }, years),
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
      dayFor: (on, years) => countedDay(on, { days: -days, counting }, years),
    },
  ];
}

/** Buổi làm việc, hội nghị, lấy ý kiến bằng văn bản are no «cuộc họp» of which the rules on absence speak. */
export const isAbsenceRuled = (meeting: MeetingType): boolean => isBodyMeeting(meeting);

function conclusion({ afterMeeting }: Profile): AskedAround[] {
  const { conclusionDistribution: rule, conclusionDeadline: deadline } = afterMeeting;
  if (!isStated(rule) || !rule.value.toEachMember) return [];
  const within: CountedDays = isStated(deadline) ? deadline.value : { days: null, counting: 'not-said' };
  return [
    {
      ...{ duty: 'conclusion-notice', side: 'after', citation: citationOf(rule) },
      by: whoIssues(afterMeeting),
      ...{ addressees: rule.value.to, mustHold: [] },
      dayFor: (on, years) => countedDay(on, within, years),
    },
  ];
}

function whoIssues({ conclusionIssuedBy, conclusionDraftedBy }: Profile['afterMeeting']): readonly Party[] {
  const first = (rules: readonly Rule<readonly Party[]>[]) => rules.find(isStated)?.value ?? [];
  return first([conclusionIssuedBy, conclusionDraftedBy]);
}
