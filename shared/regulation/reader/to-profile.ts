import type { Citation, StatedRule } from '../profile/rule.ts';
import type { Cadence, Party } from '../profile/vocabulary.ts';
import type { RuleKey } from '../profile.ts';
import type { ReadCadence } from './cadence.ts';
import type { Proposal } from './evidence.ts';
import { type PartyCode, partyCodes } from './parties.ts';
import type { RuleName, RuleValues } from './rule-values.ts';

/** A rule of the profile as the reader proposes it, and how sure it is. */
export type ProfileProposal = {
  key: RuleKey;
  rule: StatedRule<unknown>;
  confidence: Proposal['confidence'];
};

/** Who is called what: the codes of the reader and those of the profile. */
const partyOf: Readonly<Record<PartyCode, Party>> = {
  TB: 'head',
  PTBTT: 'standing-deputy',
  PTB: 'deputy',
  UVTT: 'standing-member',
  UV: 'member',
  'Thư ký': 'secretary',
  BCĐ: 'committee',
  'lãnh đạo BCĐ': 'committee-leaders',
  'Thường trực BCĐ': 'committee-leaders',
  Tổ: 'group',
  'Tổ trưởng': 'group-head',
  'Tổ phó thường trực': 'group-standing-deputy',
  'Tổ phó': 'group-deputy',
  'thành viên Tổ': 'group-member',
  'lãnh đạo Tổ': 'group-leaders',
  CQTT: 'standing-office',
  chair: 'chair',
  'any member': 'member',
  'other members': 'other-members',
  'cấp có thẩm quyền': 'competent-authority',
  'outside units': 'outside-units',
};

const isPartyCode = (name: string): name is PartyCode => partyCodes.some((code) => code === name);

const parties = (names: readonly string[]): Party[] =>
  names.map((name) => (isPartyCode(name) ? partyOf[name] : { name }));

/** A cadence that the profile can hold: whole months that divide the year. Null for weeks and odd periods. */
function cadence(value: ReadCadence | 'unspecified'): Cadence | 'unspecified' | null {
  if (value === 'unspecified') return value;
  const { every, unit, soft, times } = value;
  const months = unit === 'week' ? 0 : every * { month: 1, quarter: 3, year: 12 }[unit];
  if (times !== undefined || months === 0 || 12 % months !== 0) return null;
  const named = ({ 12: 'year', 6: 'half-year', 3: 'quarter' } as const)[months as 12 | 6 | 3];
  return {
    every: named === undefined ? months : 1,
    unit: named ?? 'month',
    soft,
    countBy: 'calendar-period',
  };
}

const noticeParts: Readonly<Record<string, string>> = {
  'nội dung': 'subject',
  'thời gian': 'time',
  'địa điểm': 'place',
  'tài liệu': 'documents',
};

const guestsOfProfile = ['lead-agency-heads', 'participating-agency-heads', 'experts', 'scientists'];

/** «Ngày làm việc» only where the text says so; «ngày» alone leaves it open. */
const daysAs = (days: number, phrase: string) => ({
  days,
  counting: /ngày làm việc/iu.test(phrase.normalize('NFC')) ? 'working' : 'not-said',
});

type Mapping<K extends RuleName> = {
  key: RuleKey;
  /** Null where the profile has no room for the value. */
  value: (value: RuleValues[K], phrase: string) => unknown;
};

const asParties = (value: string[]) => parties(value);
const same = <T>(value: T): T => value;

/** Where each rule of the reader stands in the profile, and how its value is said there. */
const mappings: { [K in Exclude<RuleName, Joined>]: Mapping<K> } = {
  'bcd.cadence': { key: 'meetings.cadence', value: cadence },
  'bcd.reviews': {
    key: 'meetings.reviews',
    value: (times) =>
      times.map((at) => ({ kind: at === 'mid-year' ? 'interim' : 'final', at, preparedBy: [] })),
  },
  'to.cadence': { key: 'groupMeetings.cadence', value: cadence },
  'extraordinary.conveners': {
    key: 'meetings.extraordinary',
    value: (value) =>
      value === 'unspecified'
        ? { convenedBy: [], proposedBy: [] }
        : { convenedBy: parties(value.conveners), proposedBy: parties(value.proposers) },
  },
  'extended.conveners': { key: 'meetings.extendedConvenedBy', value: asParties },
  'extended.guests': {
    key: 'meetings.extendedGuests',
    value: (guests) => {
      const known = guests.filter((guest) => guestsOfProfile.includes(guest));
      return known.length === 0 ? null : known;
    },
  },
  'attendees.decidedBy': { key: 'meetings.attendeesDecidedBy', value: asParties },
  'notice.leadWorkingDays': { key: 'meetings.noticeLead', value: daysAs },
  'notice.mustInclude': {
    key: 'meetings.noticeContents',
    value: ({ inWriting, contents }) => ({
      inWriting,
      mustInclude: contents.flatMap((part) => noticeParts[part] ?? []),
    }),
  },
  'absence.mode': { key: 'attendance.absence', value: ({ mode, to }) => ({ mode, to: parties(to) }) },
  'absence.leadDays': { key: 'attendance.absenceLead', value: daysAs },
  'absence.writtenOpinion': { key: 'attendance.absenceOpinion', value: same },
  'delegation.allowed': { key: 'attendance.delegationAllowed', value: same },
  'delegation.consent': { key: 'attendance.delegationConsent', value: () => ({ of: [] }) },
  'delegation.writtenOpinion': { key: 'attendance.delegationOpinion', value: same },
  'absence.appliesToTo': { key: 'attendance.appliesToGroup', value: same },
  'chair.substitute': {
    key: 'decision.chairSubstitute',
    value: (by, phrase) => ({
      by: parties(by),
      when: /[uủ][yỷ] quyền/iu.test(phrase) ? ['absent', 'authorised'] : ['absent'],
    }),
  },
  'chair.delegable': { key: 'decision.chairDelegation', value: (to) => ({ to: parties(to) }) },
  'decision.mode': { key: 'decision.mode', value: same },
  'writtenRound.allowed': {
    key: 'meetings.writtenOpinions',
    value: ({ askedBy }) => ({ form: 'round', askedBy: parties(askedBy) }),
  },
  'meeting.toReportRequired': {
    key: 'meetings.reportRequired',
    value: (_, content) => ({ by: ['group'], content }),
  },
  'minutes.by': { key: 'afterMeeting.minutesWrittenBy', value: asParties },
  'minutes.signedBy': { key: 'afterMeeting.minutesSignedBy', value: asParties },
  'conclusion.draftedBy': { key: 'afterMeeting.conclusionDraftedBy', value: asParties },
  'conclusion.issuedBy': { key: 'afterMeeting.conclusionIssuedBy', value: asParties },
  'conclusion.perMember': {
    key: 'afterMeeting.conclusionDistribution',
    value: (toEachMember, phrase) => ({
      to: ['committee-members'],
      toEachMember,
      inWriting: /văn bản/iu.test(phrase),
    }),
  },
  seal: {
    key: 'decision.seal',
    value: (seals) =>
      seals.map(({ signers, seal, when }) => ({
        signers: parties(signers),
        seal: seal === 'signers-agency' ? seal : { name: seal },
        when,
      })),
  },
  'to.report.cadence': { key: 'reports.groupCadence', value: cadence },
  'to.report.to': { key: 'reports.groupReportTo', value: asParties },
  'member.report.due': {
    key: 'reports.membersDue',
    value: ({ before, to }) => ({ before, onRequest: false, to: parties(to) }),
  },
  'bcd.report': {
    key: 'reports.upward',
    value: (reports) => reports.map(({ by, to, when }) => ({ by: parties(by), to: parties(to), when })),
  },
  'plan.approval': {
    key: 'plans.approval',
    value: ({ by, signedBy, after }) => ({ by: parties(by), signedBy: parties(signedBy), after }),
  },
  'budget.owner': { key: 'budget.owner', value: same },
  'budget.otherSources': { key: 'budget.otherSources', value: same },
  'budget.manager': { key: 'budget.manager', value: asParties },
  'records.keeper': {
    key: 'records.keeper',
    value: (by) => ({ by: parties(by), of: ['committee'] }),
  },
  'to.replace': {
    key: 'organisation.groupMemberReplacement',
    value: ({ by, onProposalOf }) => ({ replacedBy: parties(by), onProposalOf: parties(onProposalOf) }),
  },
  'amend.collect': {
    key: 'amendment.compiled',
    value: ({ by, draftedBy }) => ({ by: parties(by), draftedBy: parties(draftedBy) }),
  },
  'amend.decide': { key: 'amendment.decided', value: ({ by, after }) => ({ by: parties(by), after }) },
  partTime: {
    key: 'organisation.partTime',
    value: ({ members, to }) => [...(members ? ['committee'] : []), ...(to ? ['group'] : [])],
  },
  'doc.form': { key: 'decision.documentForm', value: same },
};

/** Rules of which the profile makes one. */
type Joined = 'special.lead' | 'special.with' | 'special.outcome' | 'reward.proposer' | 'reward.decider';

const joinedKeys: Record<Joined, RuleKey> = {
  'special.lead': 'budget.specialExpense',
  'special.with': 'budget.specialExpense',
  'special.outcome': 'budget.specialExpense',
  'reward.proposer': 'recognition.proposal',
  'reward.decider': 'recognition.proposal',
};

/** The rule of the profile to which a rule of the reader belongs. */
export const profileKeyOf = (name: RuleName): RuleKey =>
  name in joinedKeys ? joinedKeys[name as Joined] : mappings[name as Exclude<RuleName, Joined>].key;

/** The rules of the profile that the reader looks for; of the others a text may speak all the same. */
export const lookedFor: ReadonlySet<RuleKey> = new Set([
  ...Object.values(mappings).map(({ key }) => key),
  ...Object.values(joinedKeys),
]);

const citationOf = ({ article, clause, phrase }: Proposal): Citation =>
  article === '' ? { article, clause: null, phrase, source: 'heading' } : { article, clause, phrase };

/**
 * The rules of the profile that a reading proposes, each with its citation. What the profile has no room for (a
 * meeting every week) is left out; a key that is not given stays silent.
 */
export function profileProposals(proposals: readonly Proposal[]): ProfileProposal[] {
  const single = proposals.flatMap((proposal) => {
    const mapping = mappings[proposal.key as Exclude<RuleName, Joined>] as Mapping<RuleName> | undefined;
    if (mapping === undefined) return [];
    const value = mapping.value(proposal.value as never, proposal.phrase);
    return value === null ? [] : [proposed(mapping.key, value, proposal)];
  });
  return [...single, ...specialExpense(proposals), ...rewards(proposals)];
}

const proposed = (key: RuleKey, value: unknown, from: Proposal): ProfileProposal => ({
  key,
  rule: { value, ...citationOf(from) },
  confidence: from.confidence,
});

const named = (proposals: readonly Proposal[], key: Joined): Proposal | undefined =>
  proposals.find((one) => one.key === key);

function specialExpense(proposals: readonly Proposal[]): ProfileProposal[] {
  const lead = named(proposals, 'special.lead');
  const partner = named(proposals, 'special.with');
  const outcome = named(proposals, 'special.outcome');
  const first = lead ?? outcome ?? partner;
  if (first === undefined) return [];
  const value = {
    lead: parties((lead?.value ?? []) as string[]),
    with: parties((partner?.value ?? []) as string[]),
    outcomes: outcome?.value ?? [],
  };
  return [proposed('budget.specialExpense', value, first)];
}

function rewards(proposals: readonly Proposal[]): ProfileProposal[] {
  const by = named(proposals, 'reward.proposer');
  const to = named(proposals, 'reward.decider');
  if (by === undefined || to === undefined) return [];
  const deciders = to.value as string[];
  const value = (by.value as string[]).map((proposer, index) => ({
    by: parties([proposer]),
    to: parties(deciders.slice(index, index + 1)),
  }));
  return [proposed('recognition.proposal', value, by)];
}
