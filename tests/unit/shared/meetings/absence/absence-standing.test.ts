import { describe, expect, it } from 'vitest';
import { builtInHolidayYears } from '../../../../../shared/holidays.ts';
import {
  lastDayOf,
  latenessOf,
  standingOf,
} from '../../../../../shared/meetings/absence/absence-standing.ts';
import { askedOfAbsent } from '../../../../../shared/meetings/absence/asked-of-absent.ts';
import { duties } from '../../../../../shared/regulation/duties.ts';
import { type PresetName, presets } from '../../../../../shared/regulation/presets/index.ts';
import { aMeeting, anAbsence, theFacts } from '../../../../helpers/duty-facts.ts';

const asks = (preset: PresetName, more: { delegating?: boolean; opinionAsked?: boolean } = {}) =>
  askedOfAbsent({
    ...{ profile: presets[preset], body: 'committee', meeting: 'regular', on: '2026-11-23' },
    ...{ delegating: false, opinionAsked: false, years: builtInHolidayYears },
    ...more,
  }).asks;
const states = (
  preset: PresetName,
  absence: Parameters<typeof standingOf>[1],
  { opinions = 0, ...more }: { delegating?: boolean; opinionAsked?: boolean; opinions?: number } = {},
) => standingOf(asks(preset, more), absence, opinions).map(({ what, state }) => `${what} ${state}`);
const told = { reason: 'Đi công tác', consent: 'not-asked' } as const;

describe('how it stands', () => {
  it.each([
    ['not-asked', 'missing'],
    ['asked', 'waiting'],
    ['granted', 'done'],
    ['refused', 'refused'],
  ] as const)('consent %s is %s', (consent, state) => {
    expect(states('tung-chau', { ...told, consent })).toEqual([`consent ${state}`]);
  });

  it('a notice of the reason without a reason is not whole', () => {
    expect(states('party-agencies', { ...told, reason: '' })).toEqual(['notice reason-missing']);
    expect(states('party-agencies', told)).toEqual(['notice done']);
  });

  it('an opinion counts once one has come in writing', () => {
    expect(states('khanh-hoa', { ...told, consent: 'granted' })).toEqual(['consent done', 'opinion missing']);
    expect(states('khanh-hoa', told, { opinions: 1 })).toEqual(['consent missing', 'opinion done']);
    expect(states('party-agencies', told, { opinionAsked: true })).toEqual([
      'notice done',
      'opinion missing',
    ]);
  });

  it('consent is not missed of one who sends somebody, where only the absence names it', () => {
    expect(states('tay-ninh', told, { delegating: true })).toEqual(['opinion missing']);
  });
});

describe('the last day for saying so', () => {
  const day = lastDayOf(asks('party-agencies'));

  it.each([
    ['2026-11-20', 'in-time'],
    ['2026-11-21', 'late-in-working-days'],
    ['2026-11-22', 'late-in-working-days'],
    ['2026-11-23', 'late'],
  ] as const)('told on %s is %s', (toldOn, lateness) => {
    expect(latenessOf(toldOn, day)).toBe(lateness);
  });

  it('does not exist where the rule names none', () => {
    expect(lastDayOf(asks('tung-chau'))).toBeNull();
    expect(latenessOf('2027-01-01', null)).toBe('in-time');
  });

  it.each(['2026-11-20', '2026-11-23', '2026-11-25', '2027-02-15', '2027-05-03'])(
    'of a meeting on %s is that of the list of duties',
    (on) => {
      const duty = duties(
        theFacts({
          profile: presets['party-agencies'],
          meetings: [aMeeting({ on, state: 'planned' })],
          absences: [anAbsence()],
          since: '2026-10-01',
        }),
      ).find((one) => one.duty === 'absence-notice');
      const own = askedOfAbsent({
        ...{ profile: presets['party-agencies'], body: 'committee', meeting: 'regular', on },
        ...{ delegating: false, opinionAsked: false, years: builtInHolidayYears },
      }).asks;
      const { dueOn, otherDueOn, unsettledYears, citation } = lastDayOf(own) ?? {};
      expect({ dueOn, otherDueOn, unsettledYears, citation }).toEqual({
        ...{ dueOn: duty?.dueOn, otherDueOn: duty?.otherDueOn },
        ...{ unsettledYears: duty?.unsettledYears, citation: duty?.citation },
      });
    },
  );
});
