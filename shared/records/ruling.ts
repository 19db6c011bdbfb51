import { choice, count, key, longText, optionalChoice, optionalRef, ref, requiredText } from '../fields.ts';
import { defineKind } from './record.ts';

/** Người đứng đầu quyết định; tập thể thảo luận, người đứng đầu kết luận; biểu quyết theo đa số. */
export const rulingModes = ['head-decides', 'collective-then-head-concludes', 'majority'] as const;
export const votingBases = ['all-members', 'members-present', 'not-said'] as const;
export const rulingOutcomes = ['adopted', 'rejected', 'referred'] as const;

/** Quyết định, biểu quyết at a meeting: on what matter, in which of the ways that the regulation knows. */
export const ruling = defineKind({
  name: 'ruling',
  fields: {
    meetingId: ref('meeting'),
    itemId: key(),
    matter: requiredText(1000),
    mode: choice(rulingModes),
    outcome: choice(rulingOutcomes),
    decidedById: optionalRef('person'),
    /** Of a majority: of how many, counted how. */
    base: optionalChoice(votingBases),
    baseCount: count(0, 2000),
    votesFor: count(0, 2000),
    votesAgainst: count(0, 2000),
    votesOther: count(0, 2000),
    note: longText(),
  },
  columns: ['matter', 'mode', 'outcome'],
  searchable: ['matter', 'note'],
  access: { write: ['officer', 'group-head'] },
  title: (value) => value.matter,
  check: ({ mode, base, baseCount, votesFor, votesAgainst, votesOther }) => {
    if (mode !== 'majority') return null;
    if (base === null) return { field: 'base', reason: 'required' };
    if (baseCount < 1) return { field: 'baseCount', reason: 'too-small' };
    return votesFor + votesAgainst + votesOther > baseCount
      ? { field: 'votesFor', reason: 'too-many-votes' }
      : null;
  },
});
