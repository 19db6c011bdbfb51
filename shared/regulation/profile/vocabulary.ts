import { z } from 'zod';
import { isIsoDate } from '../../calendar.ts';
import { bodyRoles, committeeRoles, groupRoles } from '../roles.ts';

/** Words of a regulation, kept as they are printed. */
export const text = z.string('wrong-type').normalize('NFC').trim().min(1, 'required').max(2000, 'too-long');

export const texts = z.array(text, 'wrong-type').max(50, 'too-large');
export const flag = z.boolean('wrong-type');
export const day = z.string('wrong-type').refine(isIsoDate, 'not-a-date').meta({ shownBy: 'day' });

/** A closed set of codes. `vocabulary` is the family their words have in `locales/`. */
export const word = <const C extends readonly [string, ...string[]]>(vocabulary: string, codes: C) =>
  z.enum(codes, 'not-a-choice').meta({ vocabulary });

export const words = <const C extends readonly [string, ...string[]]>(vocabulary: string, codes: C) =>
  z.array(word(vocabulary, codes), 'wrong-type').max(codes.length, 'too-large');

/** Whoever acts, is told or is bound by a rule, where the regulation does not name an office. */
export const partyCodes = [
  ...bodyRoles,
  'committee',
  'committee-members',
  'committee-leaders',
  'other-members',
  'group',
  'group-leaders',
  'standing-office',
  /** Người chủ trì: whoever takes the chair of that very meeting. */
  'chair',
  'outside-units',
  'outside-unit-heads',
  'related-parties',
  'peoples-committee',
  'peoples-committee-chair',
  /** Cấp có thẩm quyền. */
  'competent-authority',
] as const;

/** An office or officer called by name, in the regulation's own words. */
const named = z.strictObject({ name: text }).meta({ shownBy: 'name' });

/** One party: a code, or an office by its name. */
export const party = z.union([word('party', partyCodes), named]);
export type Party = z.output<typeof party>;

/** In the order of the regulation. Empty: the rule exists but says nothing of who. */
export const parties = z.array(party, 'wrong-type').max(30, 'too-large');

export const committeeRole = word('role', committeeRoles);
export const groupRole = word('role', groupRoles);

const unitMonths = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;
export type Period = { every: number; unit: keyof typeof unitMonths };

/** Length of one period in months: a divisor of twelve, so that calendar periods fill the year. */
export const monthsOf = ({ every, unit }: Period): number => every * unitMonths[unit];

/** A period that does not divide the year would begin on another day each year. */
const fillsYear = ({ every, unit }: Period): boolean => 12 % (every * unitMonths[unit]) === 0;

/** The periods that divide a year, each by its usual name: a month, two months, a quarter … a year. */
export const usualPeriods: readonly Period[] = [
  { every: 1, unit: 'month' },
  { every: 2, unit: 'month' },
  { every: 1, unit: 'quarter' },
  { every: 4, unit: 'month' },
  { every: 1, unit: 'half-year' },
  { every: 1, unit: 'year' },
];

/**
 * How often. `soft`: the regulation itself allows for circumstances, so it may be put off with a written
 * reason. `countBy`: one in each calendar period, or never longer than a period since the last one; the
 * texts do not say which, so it is a setting.
 */
export const cadence = z
  .strictObject({
    every: z.int('wrong-type').min(1, 'too-small').max(12, 'too-large'),
    unit: word('cadence-unit', ['month', 'quarter', 'half-year', 'year']),
    soft: flag,
    countBy: word('cadence-count', ['calendar-period', 'rolling']),
  })
  .refine(fillsYear, {
    path: ['every'],
    error: 'not-a-cadence',
  })
  .meta({ shownBy: 'cadence' });
export type Cadence = z.output<typeof cadence>;

/** A cadence, or «định kỳ» without a period, which asks for nothing on any day. */
export const periodicity = z.union([cadence, word('cadence', ['unspecified'])]);

/** Days ahead or after. «1 ngày» leaves open which days are meant; it is not ours to settle. */
export const daysCount = z.strictObject({
  days: z.int('wrong-type').min(1, 'too-small').max(365, 'too-large').nullable(),
  counting: word('day-count', ['working', 'calendar', 'not-said']),
});

export const meetingKinds = ['regular', 'extraordinary', 'extended', 'with-agencies'] as const;
