import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPresetName, type PresetName, presets } from '../../../../../shared/regulation/presets/index.ts';
import { type Citation, isStated, shortCitation } from '../../../../../shared/regulation/profile/rule.ts';
import {
  type Profile,
  profileSchema,
  type RuleKey,
  ruleAt,
  ruleDescriptors,
} from '../../../../../shared/regulation/profile.ts';
import { folded, placesOf } from './printed-regulation.ts';

/** Clauses of each article as they are printed, and the article whose last clause has the number 1 less than ten. */
const printed: Record<PresetName, { file: string; clauses: number[] }> = {
  'tung-chau': { file: 'tung-chau', clauses: [2, 5, 3, 3, 7, 11, 3, 4, 2, 2, 2] },
  'khanh-hoa': { file: 'khanh-hoa', clauses: [2, 5, 3, 0, 8, 7, 5, 10, 3, 4, 2, 2, 2] },
  'party-agencies': { file: 'co-quan-dang', clauses: [2, 6, 8, 7, 6, 4, 5, 7, 8, 4, 8, 2, 3] },
  'tay-ninh': { file: 'tay-ninh', clauses: [2, 5, 3, 3, 7, 7, 11, 3, 4, 2, 2, 2] },
  'kien-giang': {
    file: 'kien-giang',
    clauses: [0, 0, 4, 11, 7, 4, 8, 9, 9, 4, 5, 4, 5, 4, 5, 5, 2, 3, 3],
  },
};

const names = Object.keys(presets) as PresetName[];
const textOf = (name: PresetName) =>
  readFileSync(
    new URL(`../../../../fixtures/regulations/${printed[name].file}.txt`, import.meta.url),
    'utf8',
  );
const places = new Map(names.map((name) => [name, placesOf(textOf(name))]));
const rulesOf = (profile: Profile) =>
  ruleDescriptors.map((one) => ({ ...one, rule: ruleAt(profile, one.key) }));
const citations: [PresetName, RuleKey, string, Citation][] = names.flatMap((name) =>
  rulesOf(presets[name]).flatMap(({ key, rule }) =>
    isStated(rule)
      ? [rule, ...(rule.also ?? [])].map((cited): [PresetName, RuleKey, string, Citation] => [
          name,
          key,
          cited.article === '' ? (cited.source ?? '') : shortCitation(cited),
          cited,
        ])
      : [],
  ),
);

describe.each(names)('the preset %s', (name) => {
  it('is a whole profile', () => {
    expect(profileSchema.parse(presets[name])).toEqual(presets[name]);
    expect(isPresetName(name)).toBe(true);
  });

  it('is cut from a printed text whose every Điều and khoản is found', () => {
    const found = places.get(name) ?? new Map<string, string>();
    const own = [...found.keys()].filter((place) => /^\d/.test(place));
    const articles = own.filter((place) => !place.includes('.'));
    const clauses = articles.map((article) => own.filter((place) => place.startsWith(`${article}.`)).length);
    expect(articles).toEqual(printed[name].clauses.map((_, index) => `${index + 1}`));
    expect(clauses).toEqual(printed[name].clauses);
  });
});

describe('a rule of a preset', () => {
  it.each(citations)('%s: %s quotes word by word from %s', (name, _key, place, cited) => {
    expect(folded(cited.phrase)).toBe(cited.phrase);
    expect(places.get(name)?.get(place)).toContain(cited.phrase);
  });
});

type Told = [key: RuleKey, place: string, value: unknown];

/** The points on which the five differ, as each of them states them. Null: it is silent. */
const told: Record<Exclude<PresetName, 'tung-chau'>, (Told | [key: RuleKey, silent: null])[]> = {
  'khanh-hoa': [
    ['meetings.cadence', '9.1', { every: 1, unit: 'quarter', soft: false }],
    ['meetings.reviews', '9.1', [{ at: 'mid-year' }, { at: 'year-end' }]],
    ['groupMeetings.cadence', null],
    ['meetings.extraordinary', '9.1', { convenedBy: ['head'] }],
    ['meetings.attendeesDecidedBy', '9.1', ['head']],
    ['meetings.noticeLead', null],
    ['attendance.absence', '6.4', { mode: 'report-and-consent', to: ['chair'] }],
    ['attendance.absenceOpinion', '6.4', 'always'],
    ['attendance.delegationConsent', '6.4', { of: ['chair'] }],
    ['decision.chairSubstitute', '4', { by: ['deputy'] }],
    ['decision.seal', '10.1', [{ signers: ['head', 'deputy'] }, { seal: 'signers-agency' }]],
    ['meetings.writtenOpinions', '9.3', { form: 'round', askedBy: ['head'] }],
    ['meetings.reportRequired', '9.1', { by: ['group'] }],
    ['reports.groupCadence', '8.7', 'unspecified'],
    ['budget.owner', '11.1', ['Sở Thông tin và Truyền thông']],
    ['budget.otherSources', '11.1', false],
    ['budget.specialExpense', '11.2', { outcomes: ['advise'] }],
    ['organisation.partTime', '10.1', ['committee']],
    ['amendment.decided', '13.2', { by: ['head'] }],
    ['decision.documentForm', '', 'state'],
  ],
  'party-agencies': [
    ['meetings.cadence', '10.1', { every: 1, unit: 'quarter', soft: false }],
    ['groupMeetings.cadence', null],
    ['meetings.extraordinary', '10.1', { convenedBy: [] }],
    ['meetings.extendedConvenedBy', null],
    ['attendance.absence', '10.3', { mode: 'notify-reason', to: ['standing-office'] }],
    ['attendance.absenceLead', '10.3', { days: 1, counting: 'not-said' }],
    ['attendance.absenceOpinion', '10.3', 'on-request'],
    ['attendance.delegationAllowed', null],
    ['decision.mode', '2.1', { mode: 'collective-then-head-concludes' }],
    ['decision.chairDelegation', '4.4', { to: ['deputy'] }],
    ['decision.differingOpinions', '11.6.2', { referredTo: ['head'] }],
    ['decision.seal', '11.1', [{ signers: ['committee'] }, { signers: ['head'] }]],
    ['afterMeeting.conclusionDistribution', '10.1', { toEachMember: true }],
    ['reports.groupCadence', '9.3', 'unspecified'],
    ['reports.membersDue', '4.3', { before: [], onRequest: true }],
    ['budget.specialExpense', null],
    ['organisation.partTime', null],
    ['records.retention', '9.7', 'trong thời gian xây dựng, triển khai thực hiện Đề án'],
    ['amendment.decided', '13.2', { by: ['committee'] }],
    ['decision.documentForm', '', 'party'],
  ],
  'tay-ninh': [
    ['meetings.cadence', '8.1', { every: 1, unit: 'quarter', soft: false }],
    ['groupMeetings.cadence', '8.3', { every: 1, unit: 'month' }],
    ['meetings.extraordinary', '8.1', { convenedBy: ['head', 'deputy'], proposedBy: ['standing-member'] }],
    ['meetings.extendedGuests', '8.2', ['lead-agency-heads', 'experts', 'scientists']],
    ['attendance.absence', '6.5', { mode: 'report-and-consent' }],
    ['attendance.absenceOpinion', '6.5', 'not-required'],
    ['attendance.delegationOpinion', '6.5', 'always'],
    ['afterMeeting.minutesWrittenBy', null],
    ['afterMeeting.minutesSignedBy', '4.2', ['deputy']],
    ['afterMeeting.conclusionDistribution', null],
    ['decision.seal', null],
    ['meetings.writtenOpinions', null],
    ['reports.groupCadence', '7.9', { every: 1, unit: 'quarter' }],
    ['reports.groupReportTo', '7.9', ['head']],
    ['budget.owner', null],
    ['budget.manager', null],
    ['budget.otherSources', '10.1', true],
    ['organisation.groupMemberReplacement', '6.6', { onProposalOf: ['group-leaders'] }],
    ['amendment.compiled', '12.2', { by: ['group'] }],
    ['identity.standingOffice', null],
  ],
  'kien-giang': [
    ['meetings.cadence', '14.1', { every: 2, unit: 'month', soft: false }],
    ['groupMeetings.cadence', '14.4', 'unspecified'],
    ['meetings.extendedConvenedBy', '14.2', ['head', 'standing-deputy', 'deputy']],
    ['meetings.noticeLead', '14.3', { days: 2, counting: 'working' }],
    ['meetings.noticeContents', '14.3', { inWriting: true }],
    ['attendance.appliesToGroup', '13.2', true],
    ['decision.mode', '3.2', { mode: 'majority', otherwise: 'head-decides' }],
    ['decision.majority', '3.2', { of: 'not-said' }],
    ['decision.chairDelegation', '4.6', { to: ['committee-members'] }],
    ['decision.groupHeadSubstitute', '11.2', { by: ['group-standing-deputy'] }],
    ['decision.seal', '3.4', [{ signers: ['head', 'standing-deputy'], seal: 'signers-agency' }]],
    ['afterMeeting.conclusionIssuedBy', '14.3', ['group']],
    ['reports.groupCadence', '9.7', { every: 1, unit: 'month' }],
    [
      'reports.membersDue',
      '15.3',
      {
        before: [
          { day: 15, month: 6 },
          { day: 15, month: 12 },
        ],
      },
    ],
    ['plans.approval', '4.3', { by: ['head'], after: 'committee-adopts' }],
    ['budget.owner', '17.1', ['Công an tỉnh', 'Sở Thông tin và Truyền thông']],
    ['budget.specialExpense', '17.2', { outcomes: ['apply-similar-rules', 'submit'] }],
    ['records.keeper', null],
    ['recognition.proposal', null],
    ['amendment.decided', '4.2', { after: 'committee-adopts' }],
  ],
};

const cases = Object.entries(told).flatMap(([name, rows]) =>
  rows.map(([key, place, value]) => ({ name: name as PresetName, key, place, value })),
);

describe('what sets the regulations apart', () => {
  it.each(cases)('$name: $key stands at $place', ({ name, key, place, value }) => {
    const rule = ruleAt(presets[name], key);
    expect(isStated(rule) ? shortCitation(rule) : null).toBe(place);
    if (place !== null) expect(rule).toMatchObject({ value });
  });
});
