import type { HolidayYear, IsoDate } from '../../calendar.ts';
import type { MeetingType } from '../../records/meeting.ts';
import { isAbsenceRuled } from '../../regulation/duties/around-meetings.ts';
import { countedDay, type MeetingDay } from '../../regulation/duties/counted-day.ts';
import { type Citation, citationOf, isStated, type Rule } from '../../regulation/profile/rule.ts';
import type { Party } from '../../regulation/profile/vocabulary.ts';
import type { Profile } from '../../regulation/profile.ts';

/** What somebody is about who does not come themselves. */
export type Situation = {
  profile: Profile;
  /** Whose meeting it is: of the body that the rules are made for, or of the group that helps it. */
  body: 'committee' | 'working-group';
  meeting: MeetingType;
  /** The day of the meeting. */
  on: IsoDate;
  /** Whoever takes the chair cannot ask themselves for consent. */
  inChair?: boolean;
  /** Somebody comes in their place. */
  delegating: boolean;
  /** The chair asked for their opinion in writing. */
  opinionAsked: boolean;
  /** The tables of days off, for a lead in working days. */
  years: readonly HolidayYear[];
};

export type AbsenceDay = MeetingDay & { citation: Citation };

/**
 * 'notice' = to say so, with the reason; 'consent' = to report to those named and be given their consent;
 * 'opinion' = to give one's opinion in writing.
 */
export type AbsenceAsk = {
  what: 'notice' | 'consent' | 'opinion';
  /** Whom it goes to; empty where the rule does not say. */
  to: readonly Party[];
  /** The last day, by the rule that names it; null where none does, and then nobody is late. */
  day: AbsenceDay | null;
  citation: Citation;
};

export type AskedOfAbsent = {
  asks: AbsenceAsk[];
  /** Whether somebody may be sent instead; 'not-provided' = «không quy định», which neither allows nor forbids. */
  delegation: { is: 'allowed' | 'forbidden'; citation: Citation } | { is: 'not-provided' };
  /** Why nothing at all is asked; null where the regulation speaks of such an absence. */
  silence: 'not-a-meeting' | 'not-of-group' | 'not-ruled' | null;
};

/**
 * What the regulation asks of one who stays away (T, 5.5; K, 6.4; Đ, 10.3; N, 6.5; G, 7.5 and 13.2). Where it knows
 * the sending of somebody else, that case goes by its own words: consent is asked for only where they name it. Where
 * it does not, who sends somebody is absent like anybody else.
 */
export function askedOfAbsent(situation: Situation): AskedOfAbsent {
  const { profile, body, meeting } = situation;
  if (!isAbsenceRuled(meeting)) return nothingAsked('not-a-meeting');
  if (body === 'committee') return asked(situation, (rule) => rule);
  const group = profile.attendance.appliesToGroup;
  if (!isStated(group) || !group.value) return nothingAsked('not-of-group');
  // The group is bound by the words that stand in its own article.
  return asked(situation, (rule) => (isStated(rule) ? { ...rule, ...citationOf(group) } : rule));
}

const nothingAsked = (silence: AskedOfAbsent['silence']): AskedOfAbsent => ({
  asks: [],
  delegation: { is: 'not-provided' },
  silence,
});

type Placed = <T>(rule: Rule<T>) => Rule<T>;

function asked(situation: Situation, placed: Placed): AskedOfAbsent {
  const { attendance } = situation.profile;
  const allowed = placed(attendance.delegationAllowed);
  const isOwnCase = situation.delegating && isStated(allowed) && allowed.value;
  const asks = [
    ...told(situation, isOwnCase, placed),
    ...opinionDue(situation, isOwnCase ? attendance.delegationOpinion : attendance.absenceOpinion, placed),
  ];
  const { absence, absenceLead, absenceOpinion } = attendance;
  const rules: Rule[] = [absence, absenceLead, absenceOpinion, allowed];
  return {
    asks,
    delegation: isStated(allowed)
      ? { is: allowed.value ? 'allowed' : 'forbidden', citation: citationOf(allowed) }
      : { is: 'not-provided' },
    silence: rules.some(isStated) ? null : 'not-ruled',
  };
}

/** Whom it is told to by what day, and whether they must consent. */
function told(situation: Situation, isOwnCase: boolean, placed: Placed): AbsenceAsk[] {
  const day = leadDay(situation, placed);
  const ask = toldTo(situation.profile, isOwnCase, placed);
  if (situation.inChair && ask?.what === 'consent' && ask.to.includes('chair')) return [];
  if (ask !== null) return [{ ...ask, day }];
  return day === null ? [] : [{ what: 'notice', to: [], day, citation: day.citation }];
}

function toldTo({ attendance }: Profile, isOwnCase: boolean, placed: Placed): Omit<AbsenceAsk, 'day'> | null {
  const absence = placed(attendance.absence);
  const isNotice = isStated(absence) && absence.value.mode === 'notify-reason';
  if (isOwnCase && !isNotice) {
    const rule = placed(attendance.delegationConsent);
    return isStated(rule) ? { what: 'consent', to: rule.value.of, citation: citationOf(rule) } : null;
  }
  if (!isStated(absence)) return null;
  return { what: isNotice ? 'notice' : 'consent', to: absence.value.to, citation: citationOf(absence) };
}

function leadDay({ profile, on, years }: Situation, placed: Placed): AbsenceDay | null {
  const lead = placed(profile.attendance.absenceLead);
  if (!isStated(lead) || lead.value.days === null) return null;
  const day = countedDay(on, { ...lead.value, days: -lead.value.days }, years);
  return { ...day, citation: citationOf(lead) };
}

type OpinionRule = Profile['attendance']['absenceOpinion'];

function opinionDue({ opinionAsked }: Situation, rule: OpinionRule, placed: Placed): AbsenceAsk[] {
  const stated = placed(rule);
  if (!isStated(stated) || stated.value === 'not-required') return [];
  if (stated.value === 'on-request' && !opinionAsked) return [];
  return [{ what: 'opinion', to: [], day: null, citation: citationOf(stated) }];
}
