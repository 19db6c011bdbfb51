import { type Citation, citationOf, isStated, type Rule, type StatedRule } from '../profile/rule.ts';
import type { Cadence, Party } from '../profile/vocabulary.ts';
import type { Profile } from '../profile.ts';
import { groupRoles } from '../roles.ts';
import type { DutyName } from './duty.ts';
import type { LawTerm } from './law-terms.ts';

export type YearlyDay = { day: number; month: number };

/**
 * When it is asked for: once in each period, in the middle or at the end of the year, before days of the year, or
 * by the day that the law names for the matters of a year.
 */
export type When =
  | { cadence: Cadence }
  | { review: 'mid-year' | 'year-end' }
  | { before: readonly YearlyDay[] }
  | { term: LawTerm };

/** One thing that a rule asks for again and again. */
export type Asked = {
  duty: DutyName;
  bodyId: string;
  when: When;
  citation: Citation;
  by: readonly Party[];
  addressees: readonly Party[];
  /** Reports upward that fall into the same periods are told apart by number: '' for the first, then `.2`, `.3`. */
  suffix: string;
};

/** Whose duties are wanted: of the committee, of a body that helps it; null = not of it. */
export type DutyBodies = { committeeId: string | null; groupId: string | null };

/** Everything the rules ask for by the calendar. Silence, «định kỳ» without a period, reports on request and a body that does not exist ask for nothing. */
export function askedBy(profile: Profile, bodies: DutyBodies): Asked[] {
  const { committeeId, groupId } = bodies;
  const { meetings, groupMeetings, reports } = profile;
  const { groupReportTo } = reports;
  const addressees = isStated(groupReportTo) ? groupReportTo.value : [];
  return [
    ...periodic('committee-meeting', committeeId, meetings.cadence),
    ...(committeeId === null ? [] : reviews(profile, committeeId)),
    ...periodic('group-meeting', groupId, groupMeetings.cadence),
    ...periodic('group-report', groupId, reports.groupCadence).map((one) => ({ ...one, addressees })),
    ...(committeeId === null ? [] : membersReports(profile, committeeId)),
    ...upwardReports(profile, bodies),
    ...yearlyPlans(profile, bodies),
    ...(committeeId === null ? [] : lawTerms(profile, committeeId)),
  ];
}

const nobody = { by: [], addressees: [], suffix: '' };

function periodic(duty: DutyName, bodyId: string | null, rule: Rule<Cadence | 'unspecified'>): Asked[] {
  if (bodyId === null || !isStated(rule) || rule.value === 'unspecified') return [];
  return [{ ...nobody, duty, bodyId, when: { cadence: rule.value }, citation: citationOf(rule) }];
}

function reviews({ meetings }: Profile, bodyId: string): Asked[] {
  const rule = meetings.reviews;
  if (!isStated(rule)) return [];
  const asked = rule.value.flatMap(({ kind, at }): Asked[] =>
    at === null
      ? []
      : [{ ...nobody, duty: `${kind}-review`, bodyId, when: { review: at }, citation: citationOf(rule) }],
  );
  const told = new Set<string>();
  return asked.filter((one) => isNew(told, `${one.duty} ${JSON.stringify(one.when)}`));
}

function membersReports({ reports }: Profile, bodyId: string): Asked[] {
  const rule = reports.membersDue;
  if (!isStated(rule) || rule.value.before.length === 0) return [];
  const { before, to } = rule.value;
  const citation = citationOf(rule);
  return [
    {
      ...nobody,
      ...{ duty: 'members-report', bodyId, when: { before }, citation },
      by: ['committee-members'],
      addressees: to,
    },
  ];
}

const units = { month: 'month', quarter: 'quarter', 'half-year': 'half-year', year: 'year' } as const;

function upwardReports({ reports }: Profile, { committeeId, groupId }: DutyBodies): Asked[] {
  const rule = reports.upward;
  if (!isStated(rule)) return [];
  const seen = new Map<string, number>();
  return rule.value.flatMap(({ by, to, when }, index) => {
    const bodyId = by.length > 0 && by.every(isOfGroup) ? groupId : committeeId;
    if (bodyId === null) return [];
    return when.flatMap((time): Asked[] => {
      if (time === 'on-request' || time === 'end-of-each-task') return [];
      const unit = units[time];
      const number = (seen.get(`${bodyId} ${unit}`) ?? 0) + 1;
      seen.set(`${bodyId} ${unit}`, number);
      return [
        {
          ...{ duty: 'upward-report', bodyId, by, addressees: to },
          when: { cadence: { every: 1, unit, soft: false, countBy: 'calendar-period' } },
          citation: citationAt(rule, index),
          suffix: number === 1 ? '' : `.${number}`,
        },
      ];
    });
  });
}

const yearly: When = { cadence: { every: 1, unit: 'year', soft: false, countBy: 'calendar-period' } };
const programmes = ['programme', 'work-plan', 'implementation-plan', 'information-technology-plan'] as const;
const inspections = ['inspection-plan', 'supervision-plan'] as const;

/** Programme and plans of each year, where the regulation says that they are yearly. */
function yearlyPlans({ plans }: Profile, { committeeId, groupId }: DutyBodies): Asked[] {
  const { documents, drafting, groupOwnPlan: own } = plans;
  const asked: Asked[] = [];
  const { draftedBy, submittedTo } = isStated(drafting) ? drafting.value : { draftedBy: [], submittedTo: [] };
  if (committeeId !== null && isStated(documents) && documents.value.yearly) {
    const ofCommittee = {
      ...nobody,
      ...{ bodyId: committeeId, when: yearly, by: draftedBy, addressees: submittedTo },
    };
    const citation = citationOf(documents);
    const named = documents.value.documents;
    const names = (of: readonly (typeof named)[number][]) => of.some((one) => named.includes(one));
    if (names(programmes)) asked.push({ ...ofCommittee, duty: 'work-programme', citation });
    if (names(inspections)) asked.push({ ...ofCommittee, duty: 'inspection-plan', citation });
  }
  if (isStated(own) && groupId !== null) {
    const { draftedBy: by, approvedBy: addressees } = own.value;
    const citation = citationOf(own);
    asked.push({ ...nobody, duty: 'group-plan', bodyId: groupId, when: yearly, citation, by, addressees });
  }
  return asked;
}

/**
 * Money and archive: the regulation says that there is an estimate, a settlement, a keeper; the law says by when.
 * Where no rule speaks of who draws up the estimate, the yearly estimate in which the money stands is the rule.
 */
function lawTerms({ budget, records }: Profile, bodyId: string): Asked[] {
  const term = (name: LawTerm, rule: Rule, parties: Partial<Pick<Asked, 'by' | 'addressees'>> = {}) =>
    isStated(rule)
      ? [{ ...nobody, duty: name, bodyId, when: { term: name }, citation: citationOf(rule), ...parties }]
      : [];
  const { estimate, owner, settlement, manager } = budget;
  const { keeper } = records;
  const managedBy = { by: isStated(manager) ? manager.value : [] };
  const drawnUp = isStated(estimate)
    ? { by: estimate.value.preparedBy, addressees: estimate.value.approvedBy }
    : managedBy;
  return [
    ...term('budget-estimate', isStated(estimate) ? estimate : owner, drawnUp),
    ...term('budget-settlement', settlement, managedBy),
    ...term('archive-handover', keeper, { by: isStated(keeper) ? keeper.value.by : [] }),
  ];
}

const ofGroup: ReadonlySet<unknown> = new Set([...groupRoles, 'group', 'group-leaders']);
const isOfGroup = (party: Party): boolean => ofGroup.has(party);

/** Where a rule lists as many places as answers, each answer has the place of its turn; else the first stands for all. */
function citationAt(rule: StatedRule<readonly unknown[]>, index: number): Citation {
  const places = [citationOf(rule), ...(rule.also ?? [])];
  return (places.length === rule.value.length ? places[index] : places[0]) ?? citationOf(rule);
}

function isNew(told: Set<string>, name: string): boolean {
  if (told.has(name)) return false;
  told.add(name);
  return true;
}
