import { describe, expect, it } from 'vitest';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import { isStated, shortCitation } from '../../../../../shared/regulation/profile/rule.ts';
import { ruleAt, ruleDescriptors } from '../../../../../shared/regulation/profile.ts';

const preset = presets['tung-chau'];
const rules = ruleDescriptors.map((one) => ({ ...one, rule: ruleAt(preset, one.key) }));

describe('the preset of Tùng Châu', () => {
  it('keeps silent exactly where the regulation does', () => {
    const silent = rules.filter(({ rule }) => !isStated(rule)).map(({ key }) => key);
    expect(silent).toEqual([
      'identity.proposedBy',
      'identity.rosterBasis',
      'identity.inForce',
      'organisation.rosterSize',
      'organisation.membersChangedBy',
      'organisation.otherBodies',
      'organisation.groupRegulation',
      'decision.differingOpinions',
      'decision.quorum',
      'decision.majority',
      'decision.chairDelegation',
      'decision.groupHeadSubstitute',
      'decision.signingOnBehalf',
      'decision.seal',
      'decision.signatureBlock',
      'decision.beyondAuthority',
      'meetings.noticeLead',
      'meetings.noticeContents',
      'meetings.reportRequired',
      'meetings.writtenOpinions',
      'meetings.speechPreparedBy',
      'attendance.absenceLead',
      'attendance.delegationConsent',
      'attendance.appliesToGroup',
      'attendance.absenceLimit',
      'attendance.delegateReport',
      'groupMeetings.foreignExperts',
      'afterMeeting.minutesWrittenBy',
      'afterMeeting.minutesSignedBy',
      'afterMeeting.conclusionDraftedBy',
      'afterMeeting.conclusionIssuedBy',
      'afterMeeting.conclusionDistribution',
      'afterMeeting.conclusionDeadline',
      'plans.memberActionPlan',
      'plans.groupOwnPlan',
      'reports.upward',
      'reports.membersDue',
      'reports.disclosureDecidedBy',
      'reports.pressInformedBy',
      'budget.estimate',
      'budget.allowances',
      'records.retention',
      'records.suppliedBy',
      'recognition.criticism',
    ]);
  });

  it.each([
    ['meetings.cadence', '7.1', { every: 1, unit: 'half-year', soft: true }],
    ['groupMeetings.cadence', '7.3', { every: 1, unit: 'month', soft: false }],
    ['reports.groupCadence', '6.9', { every: 1, unit: 'quarter', soft: false }],
    ['reports.groupReportTo', '6.9', ['head', 'standing-deputy', 'deputy', 'member']],
    ['decision.mode', '2.1', { mode: 'head-decides' }],
    ['decision.convening', '3.3', [{ convenedBy: ['head'], chairedBy: ['head'] }]],
    ['decision.chairSubstitute', '4.1', { by: ['standing-deputy'], when: ['absent'] }],
    ['meetings.attendeesDecidedBy', '7.1', ['chair']],
    ['meetings.extendedGuests', '7.2', ['lead-agency-heads']],
    ['attendance.absence', '5.5', { mode: 'report-and-consent', to: ['chair'] }],
    ['attendance.delegationOpinion', '5.5', 'always'],
    ['attendance.absenceOpinion', '5.5', 'not-required'],
    ['plans.approval', '3.1', { by: ['head'] }],
    ['budget.owner', '9.1', ['ngành Văn hóa và Thông tin xã']],
    ['budget.otherSources', '9.1', true],
    ['budget.manager', '9.1', [{ name: 'Công chức Văn hóa và Thông tin xã' }]],
    ['budget.specialExpense', '9.2', { outcomes: ['consider', 'submit'] }],
    ['records.keeper', '6.10', { by: ['group'] }],
    ['recognition.proposal', '6.6', [{ by: ['group'], to: ['competent-authority'] }]],
    ['organisation.groupMemberReplacement', '5.6', { replacedBy: ['member'], onProposalOf: ['group-head'] }],
    ['organisation.partTime', '8.1', ['committee', 'group']],
    ['amendment.decided', '11.2', { by: ['head'] }],
  ] as const)('holds %s of %s', (key, place, value) => {
    const rule = ruleAt(preset, key);
    expect(isStated(rule) && shortCitation(rule)).toBe(place);
    expect(rule).toMatchObject({ value });
  });

  it.each([
    ['meetings.cadence', 'tình hình thực tế'],
    ['identity.standingOffice', 'một công chức'],
    ['decision.chairSubstitute', 'khoản 3 Điều 4'],
    ['groupMeetings.concentratedWork', 'hopjcuar'],
    ['identity.number', '64/ QĐ-BCĐ'],
    ['meetings.reviews', '«4»'],
    ['plans.inspection', 'xã, thị trấn'],
  ] as const)('tells of the oddity of %s instead of mending it', (key, words) => {
    expect(ruleAt(preset, key).note).toContain(words);
  });
});
