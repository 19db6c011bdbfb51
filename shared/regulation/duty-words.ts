import { dateParts, formalMonth, formatDate, periodFromKey } from '../calendar.ts';
import type { Say } from '../locales/say.ts';
import type { Duty } from './duties/duty.ts';
import type { Party } from './profile/vocabulary.ts';

export type DutyWords = {
  /** «quý I năm 2027». */
  periodOf: (duty: Duty) => string;
  /** «Họp Tổ công tác định kỳ tháng 12 năm 2026». */
  titleOf: (duty: Duty) => string;
  /** Who reports, where the regulation names others than the body itself; else empty. */
  byOf: (duty: Duty) => string;
  /** Whom a report goes to; empty where the regulation does not say. */
  addresseesOf: (duty: Duty) => string;
};

/** Duties in words, with the bodies called as their regulation calls them. */
export function dutyWordsOf(say: Say): DutyWords {
  const periodOf = ({ period, meeting }: Duty): string => {
    if (meeting !== null) return say('home:period.meeting', { on: formatDate(meeting.on) });
    const span = { from: formatDate(period.from), until: formatDate(period.until) };
    if (period.kind === 'until-day') return say('home:period.untilDay', span);
    const { key, number, year } = periodNameOf(period.key);
    return key === 'span' ? say('home:period.span', span) : say(`home:period.${key}`, { number, year });
  };
  const partiesOf = (parties: readonly Party[], duty: Duty): string =>
    parties.map((party) => partyWords(party, bodiesOf(duty, say), say)).join(', ');
  return {
    periodOf,
    titleOf: (duty) => say(`home:duty.${duty.duty}`, { ...bodiesOf(duty, say), period: periodOf(duty) }),
    byOf: (duty) => partiesOf(duty.by, duty),
    addresseesOf: (duty) => partiesOf(duty.addressees, duty),
  };
}

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

type Bodies = { committee: string; group: string };

/** The bodies as the regulation calls them; where it does not, as the parts of the program do. */
const bodiesOf = ({ called }: Duty, say: Say): Bodies => ({
  committee: called.committee ?? say('records:body.choices.type.committee'),
  group: called.group ?? say('records:body.choices.type.working-group'),
});

const partyWords = (party: Party, bodies: Bodies, say: Say): string =>
  typeof party === 'string' ? say(`regulation:codes.party.${party}`, bodies) : party.name;
