import type { ReadCadence } from './cadence.ts';

/** Parties as in `partyCodes`, or offices by their printed names. */
export type Names = string[];

export type ReportTime = 'month' | 'quarter' | 'half-year' | 'year' | 'end-of-each-task' | 'on-request';
export type SpecialOutcome = 'consider' | 'submit' | 'advise' | 'apply-similar-rules';

/** What the reader looks for, and the shape of each answer. A rule without evidence has no answer. */
export type RuleValues = {
  'bcd.cadence': ReadCadence | 'unspecified';
  'bcd.reviews': ('mid-year' | 'year-end')[];
  'to.cadence': ReadCadence | 'unspecified';
  'extraordinary.conveners': { conveners: Names; proposers: Names } | 'unspecified';
  'extended.conveners': Names;
  'extended.guests': (
    | 'lead-agency-heads'
    | 'participating-agency-heads'
    | 'experts'
    | 'scientists'
    | 'related-agencies'
  )[];
  'attendees.decidedBy': Names;
  'notice.leadWorkingDays': number;
  'notice.mustInclude': { inWriting: boolean; contents: string[] };
  'absence.mode': { mode: 'report-and-consent' | 'notify-reason'; to: Names };
  'absence.leadDays': number;
  'absence.writtenOpinion': 'always' | 'on-request';
  'delegation.allowed': boolean;
  'delegation.consent': 'required';
  'delegation.writtenOpinion': 'always' | 'on-request';
  'absence.appliesToTo': true;
  'chair.substitute': Names;
  'chair.delegable': Names;
  'decision.mode': { mode: DecisionMode; matters: string[]; otherwise: DecisionMode | null };
  'writtenRound.allowed': { allowed: true; askedBy: Names };
  'meeting.toReportRequired': true;
  'minutes.by': Names;
  'minutes.signedBy': Names;
  'conclusion.draftedBy': Names;
  'conclusion.issuedBy': Names;
  'conclusion.perMember': true;
  seal: { signers: Names; seal: string; when: string | null }[];
  'to.report.cadence': ReadCadence | 'unspecified';
  'to.report.to': Names;
  'member.report.due': { before: { day: number; month: number }[]; to: Names };
  'bcd.report': { by: Names; to: Names; when: ReportTime[] }[];
  'plan.approval': { by: Names; signedBy: Names; after: 'committee-adopts' | null };
  'budget.owner': string[];
  'budget.otherSources': true;
  'budget.manager': Names;
  'special.lead': Names;
  'special.with': Names;
  'special.outcome': SpecialOutcome[];
  'records.keeper': Names;
  'reward.proposer': Names;
  'reward.decider': Names;
  'to.replace': { by: Names; onProposalOf: Names };
  'amend.collect': { by: Names; draftedBy: Names };
  'amend.decide': { by: Names; after: 'committee-adopts' | null };
  partTime: { members: boolean; to: boolean; benefits: boolean };
  'doc.form': 'state' | 'party';
};

export type DecisionMode = 'head-decides' | 'collective-then-head-concludes' | 'majority';
export type RuleName = keyof RuleValues;
