import { describe, expect, it } from 'vitest';
import { type RuleKey, ruleDescriptors } from '../../../../../shared/regulation/profile.ts';

const every = (count: number, unit: string) => ({
  every: count,
  unit,
  soft: false,
  countBy: 'calendar-period',
});
const by = (...parties: unknown[]) => parties;
const called = (name: string) => ({ name });
const consent = { mode: 'report-and-consent', to: ['chair'] };
const lead = called('Sở Thông tin và Truyền thông');
const police = called('Công an tỉnh');
const centralOffice = called('Văn phòng Trung ương Đảng');

/** Answers of four more regulations: Khánh Hòa, the Party's agencies, Tây Ninh, Kiên Giang. Silence is left out. */
const answers: Partial<Record<RuleKey, unknown[]>> = {
  'identity.number': [
    [
      {
        standsIn: 'line-under-title',
        number: '1198/QĐ-BCĐCĐS',
        issuedOn: null,
        dateAsPrinted: 'ngày 04/.../2022',
      },
    ],
    [
      {
        standsIn: 'decision',
        number: '579/QĐ-BCĐCQĐT',
        issuedOn: '2019-02-06',
        dateAsPrinted: 'ngày 06 tháng 02 năm 2019',
      },
      {
        standsIn: 'line-under-title',
        number: '529/QĐ-BCĐCQĐT',
        issuedOn: '2019-03-06',
        dateAsPrinted: 'ngày 06 tháng 3 năm 2019',
      },
    ],
  ],
  'identity.issuedBy': [by('head'), by('committee')],
  'identity.proposedBy': [
    {
      by: [called('Giám đốc Sở Thông tin và Truyền thông')],
      document: 'Tờ trình số 809/TTr-STTTT ngày 31/3/2022',
    },
    { by: ['standing-member'], document: null },
  ],
  'identity.rosterBasis': [{ number: '518/QĐ-UBND', issuedOn: '2022-02-21' }],
  'identity.inForce': [{ from: 'signing', on: null }],
  'identity.applicationWatchedBy': [by('standing-office'), by('head'), by(police, 'group')],
  'identity.groupName': [
    { name: 'Tổ giúp việc Ban Chỉ đạo', short: 'Tổ giúp việc', alsoCalled: ['Tổ công tác'] },
  ],
  'identity.standingOffice': [
    { is: 'agency', name: 'Sở Thông tin và Truyền thông' },
    { is: 'agency', name: 'Văn phòng Trung ương Đảng' },
  ],
  'organisation.committeeRoles': [
    [
      { role: 'head', name: 'Trưởng ban' },
      { role: 'deputy', name: 'Phó Ban' },
      { role: 'standing-member', name: 'Ủy viên thường trực' },
      { role: 'member', name: 'Ủy viên' },
    ],
  ],
  'organisation.partTime': [['committee'], ['committee', 'group']],
  'organisation.membersChangedBy': [by('head')],
  'organisation.groupSetUp': [
    [{ act: 'assign-duties', by: ['standing-member'] }],
    [
      { act: 'propose', by: ['standing-office'] },
      { act: 'set-up', by: ['committee'] },
      { act: 'sign', by: ['head'] },
      { act: 'change-head', by: ['head'] },
    ],
    [
      { act: 'advise', by: ['deputy'] },
      { act: 'assign-duties', by: ['deputy'] },
    ],
    [{ act: 'set-up', by: ['peoples-committee-chair'] }],
  ],
  'organisation.groupRoles': [
    {
      roles: [
        { role: 'group-head', name: 'Tổ trưởng' },
        { role: 'group-standing-deputy', name: 'Tổ phó Thường trực' },
        { role: 'group-deputy', name: 'Tổ phó' },
        { role: 'group-member', name: 'Thành viên' },
      ],
      leadersTerm: 'lãnh đạo Tổ giúp việc',
    },
  ],
  'organisation.subgroups': [
    { name: 'nhóm giúp việc theo lĩnh vực', byField: true, decidedBy: ['group-head'] },
  ],
  'organisation.groupMemberReplacement': [
    { replacedBy: ['member'], onProposalOf: ['group-head'] },
    { replacedBy: ['standing-deputy'], onProposalOf: ['group-head'] },
    { replacedBy: ['member'], onProposalOf: ['group-leaders'] },
    { replacedBy: [], onProposalOf: ['member'] },
  ],
  'organisation.focalUnit': [{ form: 'member-itself', namedBy: [], mayUseOwnStaff: true }],
  'organisation.otherBodies': [
    [
      { name: 'hội đồng tư vấn', setUpBy: ['committee'] },
      { name: 'đoàn kiểm tra, giám sát', setUpBy: ['head'] },
    ],
  ],
  'organisation.groupRegulation': [
    { form: 'own', draftedBy: ['standing-office', 'group'], issuedBy: ['committee'] },
    { form: 'shared', draftedBy: [], issuedBy: ['head'] },
  ],
  'decision.mode': [
    { mode: 'head-decides', matters: [], otherwise: null },
    { mode: 'collective-then-head-concludes', matters: [], otherwise: null },
    { mode: 'majority', matters: ['phương hướng', 'kế hoạch', 'chương trình'], otherwise: 'head-decides' },
  ],
  'decision.differingOpinions': [{ referredTo: ['head'] }],
  'decision.majority': [{ of: 'not-said' }],
  'decision.formsOfWork': [['regular-meeting', 'extraordinary-meeting', 'conference', 'written-opinions']],
  'decision.convening': [
    [
      { meetings: ['regular', 'extraordinary'], convenedBy: ['head'], chairedBy: ['head'] },
      { meetings: ['with-agencies'], convenedBy: ['head', 'standing-deputy', 'deputy'], chairedBy: [] },
    ],
  ],
  'decision.chairSubstitute': [
    { by: ['deputy'], when: ['absent'] },
    { by: ['standing-deputy'], when: ['absent', 'authorised'] },
  ],
  'decision.chairDelegation': [{ to: ['deputy'] }, { to: ['committee-members'] }],
  'decision.groupHeadSubstitute': [{ by: ['group-standing-deputy'], when: ['absent'] }],
  'decision.issuing': [
    [
      {
        by: ['head'],
        documents: ['regulation', 'decision', 'programme', 'work-plan', 'other-important'],
        after: null,
      },
    ],
    [
      {
        by: ['head'],
        documents: ['regulation', 'work-plan', 'implementation-plan'],
        after: 'committee-adopts',
      },
      { by: ['group-head'], documents: ['group-programme', 'group-work-plan'], after: null },
    ],
  ],
  'decision.signingOnBehalf': [
    [{ by: ['standing-member'], capacity: 'tl', for: 'head', documents: 'các văn bản thừa lệnh Trưởng ban' }],
    [{ by: ['deputy'], capacity: null, for: null, documents: 'một số văn bản theo phân công' }],
    [
      {
        by: ['group-standing-deputy'],
        capacity: 'kt',
        for: 'group-head',
        documents: 'các văn bản, kết luận',
      },
    ],
  ],
  'decision.seal': [
    [
      { signers: ['head', 'deputy'], seal: called('Ủy ban nhân dân tỉnh'), when: null },
      { signers: ['other-members'], seal: 'signers-agency', when: null },
    ],
    [
      { signers: ['committee'], seal: centralOffice, when: null },
      {
        signers: ['head'],
        seal: called('Ban Chấp hành Trung ương Đảng'),
        when: 'Thường trực Ban Bí thư ký ban hành',
      },
    ],
    [{ signers: ['head', 'standing-deputy'], seal: 'signers-agency', when: null }],
  ],
  'decision.signatureBlock': [
    ['TRƯỞNG BAN', 'CHỦ TỊCH UBND TỈNH'],
    ['T/M BAN CHỈ ĐẠO', 'TRƯỞNG BAN'],
  ],
  'decision.documentForm': ['state', 'party'],
  'meetings.cadence': [every(1, 'quarter'), every(2, 'month')],
  'meetings.reviews': [
    [
      { kind: 'interim', at: 'mid-year', preparedBy: [] },
      { kind: 'final', at: 'year-end', preparedBy: [] },
    ],
  ],
  'meetings.extraordinary': [
    { convenedBy: ['head'], proposedBy: [] },
    { convenedBy: [], proposedBy: [] },
    { convenedBy: ['head', 'deputy'], proposedBy: ['standing-member'] },
    { convenedBy: ['head', 'standing-deputy', 'deputy'], proposedBy: ['standing-office'] },
  ],
  'meetings.attendeesDecidedBy': [by('head'), by('chair')],
  'meetings.extendedConvenedBy': [by('head'), by('head', 'standing-deputy', 'deputy')],
  'meetings.extendedGuests': [
    ['lead-agency-heads', 'experts', 'scientists'],
    ['lead-agency-heads', 'participating-agency-heads'],
  ],
  'meetings.noticeLead': [{ days: 2, counting: 'working' }],
  'meetings.noticeContents': [{ inWriting: true, mustInclude: ['subject', 'time', 'place', 'documents'] }],
  'meetings.reportRequired': [
    { by: ['group'], content: 'báo cáo đề xuất cụ thể, rõ ràng, có mục tiêu, tiến độ và kết quả' },
  ],
  'meetings.writtenOpinions': [
    { form: 'round', askedBy: ['head'] },
    { form: 'round', askedBy: [] },
    { form: 'standing-office-settles', askedBy: [] },
  ],
  'attendance.duty': [
    { who: ['member'], meetings: ['convened-by-head'] },
    { who: ['deputy'], meetings: ['committee'] },
    { who: ['member'], meetings: ['committee', 'other-committee'] },
    { who: ['committee-members'], meetings: ['committee', 'implementation'] },
  ],
  'attendance.absence': [consent, { mode: 'notify-reason', to: ['standing-office'] }],
  'attendance.absenceLead': [{ days: 1, counting: 'not-said' }],
  'attendance.delegationConsent': [{ of: ['chair'] }],
  'attendance.absenceOpinion': ['always', 'on-request', 'not-required'],
  'attendance.appliesToGroup': [true],
  'groupMeetings.cadence': [every(1, 'month'), 'unspecified'],
  'groupMeetings.concentratedWork': [
    {
      calledBy: ['group-leaders'],
      approvedBy: [],
      who: ['group-member'],
      experts: ['in-province', 'out-of-province'],
      place: null,
    },
    {
      calledBy: ['committee', 'standing-office', 'group'],
      approvedBy: [],
      who: [],
      experts: ['domestic', 'foreign'],
      place: 'Trụ sở Văn phòng Trung ương Đảng',
    },
    {
      calledBy: ['group-head'],
      approvedBy: ['head'],
      who: ['group-member'],
      experts: ['skilled'],
      place: null,
    },
  ],
  'groupMeetings.foreignExperts': [{ allowed: true, consulted: [police], secrecyKeptBy: ['group-head'] }],
  'afterMeeting.minutesWrittenBy': [by('standing-office', 'group'), by('group')],
  'afterMeeting.minutesSignedBy': [by('deputy')],
  'afterMeeting.conclusionDraftedBy': [by('standing-office'), by('group')],
  'afterMeeting.conclusionIssuedBy': [by('standing-office'), by('deputy'), by('group')],
  'afterMeeting.conclusionDistribution': [
    { to: ['committee-members', 'related-parties'], toEachMember: true, inWriting: true },
    { to: ['committee-members'], toEachMember: true, inWriting: true },
  ],
  'afterMeeting.conclusionDeadline': [{ days: null, counting: 'not-said' }],
  'plans.approval': [
    { by: ['committee'], signedBy: ['head'], after: null },
    { by: ['head'], signedBy: [], after: 'committee-adopts' },
  ],
  'plans.memberActionPlan': [{ by: ['member'] }, { by: ['group-member'] }],
  'plans.groupOwnPlan': [{ draftedBy: ['group-head'], approvedBy: ['group-head'] }],
  'plans.inspection': [{ by: ['committee'], helpedBy: [], of: [], modes: ['by-plan', 'unplanned'] }],
  'reports.groupCadence': ['unspecified', every(1, 'quarter'), every(1, 'month')],
  'reports.groupReportTo': [by('head', 'deputy', 'member'), by('committee'), by('head')],
  'reports.upward': [
    [{ by: ['standing-office'], to: [called('Ban Bí thư')], when: [] }],
    [
      { by: ['standing-deputy'], to: [called('Văn phòng UBND tỉnh')], when: ['quarter', 'on-request'] },
      {
        by: ['committee'],
        to: ['peoples-committee-chair'],
        when: ['half-year', 'year', 'end-of-each-task', 'on-request'],
      },
    ],
  ],
  'reports.membersDue': [
    { before: [], onRequest: true, to: ['head'] },
    {
      before: [
        { day: 15, month: 6 },
        { day: 15, month: 12 },
      ],
      onRequest: false,
      to: ['group'],
    },
  ],
  'budget.owner': [['Sở Thông tin và Truyền thông'], ['Công an tỉnh', 'Sở Thông tin và Truyền thông']],
  'budget.manager': [by('standing-office')],
  'budget.estimate': [{ preparedBy: ['standing-office'], approvedBy: ['competent-authority'] }],
  'budget.legalFrame': [
    ['rules-in-force'],
    ['party-rules', 'law'],
    ['state-budget-law', 'guiding-documents'],
  ],
  'budget.specialExpense': [
    { lead: [lead], with: [called('Sở Tài chính')], outcomes: ['advise'] },
    { lead: [police, lead], with: [called('Sở Tài chính')], outcomes: ['apply-similar-rules', 'submit'] },
  ],
  'records.keeper': [
    { by: ['group', 'standing-office'], of: ['committee', 'group'] },
    { by: ['group'], of: ['committee'] },
  ],
  'records.retention': ['trong thời gian xây dựng, triển khai thực hiện Đề án'],
  'recognition.proposal': [
    [
      { by: ['standing-member'], to: ['committee-leaders'] },
      { by: ['group'], to: ['competent-authority'] },
    ],
    [{ by: ['standing-member'], to: [called('UBND tỉnh')] }],
  ],
  'recognition.criticism': [{ by: ['head'] }],
  'amendment.compiled': [
    { by: [lead], draftedBy: [] },
    { by: ['group'], draftedBy: [] },
    { by: [police], draftedBy: ['group'] },
  ],
  'amendment.decided': [
    { by: ['committee'], after: null },
    { by: ['head'], after: 'committee-adopts' },
  ],
};

const cases = Object.entries(answers).flatMap(([key, values]) => values.map((value) => ({ key, value })));

describe('the schema of a profile', () => {
  it.each(cases)('holds another regulation: $key = $value', ({ key, value }) => {
    const descriptor = ruleDescriptors.find((one) => one.key === key);
    expect(descriptor?.value.parse(value)).toEqual(value);
  });

  it.each([
    ['meetings.cadence', 'hằng quý'],
    ['meetings.noticeLead', { days: 0, counting: 'working' }],
    ['meetings.attendeesDecidedBy', ['boss']],
    ['reports.membersDue', { before: [{ day: 32, month: 6 }], onRequest: false, to: [] }],
    ['budget.owner', 'ngành Văn hóa'],
  ])('refuses what is no answer: %s = %j', (key, value) => {
    const descriptor = ruleDescriptors.find((one) => one.key === key);
    expect(descriptor?.value.safeParse(value).success).toBe(false);
  });
});
