import { describe, expect, it } from 'vitest';
import { roundCautions } from '../../../../../shared/meetings/rounds/round-cautions.ts';
import { roundDecision, roundRule } from '../../../../../shared/meetings/rounds/round-rule.ts';
import type { Sitting } from '../../../../../shared/regulation/attendance.ts';
import { type PresetName, presets } from '../../../../../shared/regulation/presets/index.ts';
import { shortCitation } from '../../../../../shared/regulation/profile/rule.ts';
import { silentProfile } from '../../../../../shared/regulation/profile.ts';

const members: Sitting[] = [
  { personId: 'head', role: 'head' },
  { personId: 'standing-deputy', role: 'standing-deputy' },
  { personId: 'deputy', role: 'deputy' },
  { personId: 'standing-member', role: 'standing-member' },
  { personId: 'member', role: 'member' },
];

const placeOf = (citation: Parameters<typeof shortCitation>[0] | null) =>
  citation === null ? null : shortCitation(citation);

describe('what each regulation says of asking for opinions in writing', () => {
  it.each<[PresetName, ReturnType<typeof roundRule>['ground'], string | null, string[]]>([
    ['tung-chau', 'silent', null, []],
    ['khanh-hoa', 'round', '9.3', ['head']],
    ['party-agencies', 'round', '2.6', []],
    ['tay-ninh', 'silent', null, []],
    ['kien-giang', 'standing-office-settles', '8.8', []],
  ])('%s: %s by %s', (preset, ground, place, askers) => {
    const rule = roundRule(presets[preset]);
    expect({ ...rule, citation: placeOf(rule.citation) }).toEqual({ ground, askers, citation: place });
  });

  it.each<[PresetName, string | null, string[]]>([
    ['tung-chau', '2.1', ['head-decides']],
    ['khanh-hoa', '9.3', ['head-decides']],
    ['party-agencies', '2.1', ['collective-then-head-concludes']],
    ['tay-ninh', '2.1', ['head-decides']],
    ['kien-giang', '3.2', ['majority', 'head-decides']],
  ])('%s: decided by %s as %s', (preset, place, modes) => {
    const decision = roundDecision(presets[preset]);
    expect(placeOf(decision.citation)).toBe(place);
    expect(decision.modes.map(({ mode }) => mode)).toEqual(modes);
  });

  it('keeps the matters that are decided by a majority (G, 3.2)', () => {
    expect(roundDecision(presets['kien-giang']).modes[0]?.matters.length).toBeGreaterThan(0);
  });

  it('a regulation that only counts it among the forms of work is cited there', () => {
    const profile = structuredClone(presets['party-agencies']);
    profile.meetings.writtenOpinions = { silent: true };
    expect(roundRule(profile)).toMatchObject({ ground: 'round', askers: [], citation: { article: '2' } });
  });

  it('a regulation without a word proposes no way of deciding', () => {
    expect(roundDecision(silentProfile())).toEqual({ modes: [], citation: null });
  });
});

describe('cautions', () => {
  const cautions = (preset: PresetName, more: Partial<Parameters<typeof roundCautions>[0]> = {}) =>
    roundCautions({
      ...{ profile: presets[preset], members, askerId: 'head', askedIds: ['deputy', 'member'] },
      ...{ on: '2026-12-01', today: '2026-11-20' },
      ...more,
    }).map((one) => ('citation' in one && one.citation ? [one.code, placeOf(one.citation)] : [one.code]));

  /** Who asks × under which regulation. */
  it.each<[PresetName, string, (string | null)[][]]>([
    ['khanh-hoa', 'head', []],
    ['khanh-hoa', 'deputy', [['asks-for-head', '4']]],
    ['khanh-hoa', 'member', [['asker-not-named', '9.3']]],
    ['khanh-hoa', 'standing-member', [['asker-not-named', '9.3']]],
    ['party-agencies', 'head', []],
    ['party-agencies', 'member', []],
    ['tung-chau', 'head', [['not-said']]],
    ['tung-chau', 'member', [['not-said']]],
    ['tay-ninh', 'deputy', [['not-said']]],
    ['kien-giang', 'head', [['office-settles', '8.8']]],
    ['kien-giang', 'member', [['office-settles', '8.8']]],
  ])('%s, asked by the %s', (preset, askerId, expected) => {
    expect(cautions(preset, { askerId, askedIds: [] })).toEqual(expected);
  });

  it('says who may ask where nobody is named yet', () => {
    expect(cautions('khanh-hoa', { askerId: null })).toEqual([['asker-missing', '9.3']]);
    expect(cautions('party-agencies', { askerId: null })).toEqual([['asker-missing', '2.6']]);
  });

  it('names those who are no members on the last day, whoever asks themselves, and a day gone by', () => {
    expect(cautions('khanh-hoa', { askedIds: ['head', 'gone'], on: '2026-11-01' })).toEqual([
      ['asks-oneself'],
      ['not-members'],
      ['day-passed'],
    ]);
  });

  it('accuses nobody where the asker is an office called by its name', () => {
    const profile = structuredClone(presets['khanh-hoa']);
    profile.meetings.writtenOpinions = {
      ...{ article: '9', clause: '3', phrase: 'Sở Thông tin và Truyền thông lấy ý kiến' },
      value: { form: 'round', askedBy: [{ name: 'Sở Thông tin và Truyền thông' }] },
    };
    expect(cautions('khanh-hoa', { profile, askerId: 'member', askedIds: [] })).toEqual([]);
  });
});
