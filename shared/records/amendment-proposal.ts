import {
  choice,
  date,
  files,
  listOf,
  longText,
  optionalDate,
  optionalRef,
  ref,
  requiredText,
  text,
} from '../fields.ts';
import { articlePattern, clausePattern } from '../regulation/profile/rule.ts';
import { type Breach, defineKind } from './record.ts';

/** Sửa đổi, bổ sung, bãi bỏ: what shall become of the place in the regulation. */
export const amendmentChanges = ['amend', 'supplement', 'repeal'] as const;

/**
 * raised = put forward; compiled = on a sheet that went to who decides; accepted, declined = decided;
 * enacted = it stands in a later version; withdrawn = taken back by who raised it.
 */
export const proposalStates = ['raised', 'compiled', 'accepted', 'declined', 'enacted', 'withdrawn'] as const;
export type ProposalState = (typeof proposalStates)[number];

/**
 * Which states may follow. What stands in a version is settled. A decision that is taken back leads to where it was
 * taken from; straight from raised only where the regulation has nobody compile.
 */
export function nextProposalStates(
  { state, compiledOn }: { state: ProposalState; compiledOn: string | null },
  compilingAsked: boolean,
): readonly ProposalState[] {
  const before = compiledOn === null ? 'raised' : 'compiled';
  switch (state) {
    case 'raised':
      return compilingAsked ? ['compiled', 'withdrawn'] : ['compiled', 'accepted', 'declined', 'withdrawn'];
    case 'compiled':
      return ['accepted', 'declined', 'raised', 'withdrawn'];
    case 'accepted':
      return ['enacted', before];
    case 'declined':
      return [before];
    case 'withdrawn':
      return ['raised'];
    case 'enacted':
      return [];
  }
}

/** What is typed into a proposal, in the order of its form; the rest is written by the steps alone. */
export const typedInProposal = [
  'regulationId',
  'change',
  'article',
  'clause',
  'currentText',
  'problem',
  'proposedText',
  'raisedAs',
  'raisedBy',
  'raisedOn',
  'files',
] as const;

/** Only what nobody has taken up yet may be rewritten or thrown away. */
export const isProposalOpen = (state: ProposalState): boolean => state === 'raised' || state === 'withdrawn';

/** Góp ý sửa đổi quy chế: what is wrong with a place of a version, and what it should say instead. */
export const amendmentProposal = defineKind({
  name: 'amendment-proposal',
  fields: {
    /** The version that it is about. */
    regulationId: ref('regulation'),
    change: choice(amendmentChanges),
    /** Number of the Điều; empty = the regulation as a whole. */
    article: text(10),
    clause: text(10),
    /** What stands there now, as it was when the proposal was raised. */
    currentText: longText(),
    problem: { ...requiredText(20_000), meaning: 'longText' },
    proposedText: longText(),
    /** In which capacity, by the words of the regulation: a code of `partyCodes`, or an office by its name. */
    raisedAs: text(200),
    raisedBy: requiredText(200),
    raisedOn: date(),
    files: files(),
    state: choice(proposalStates),
    compiledAs: text(200),
    compiledBy: text(200),
    compiledOn: optionalDate(),
    decidedAs: text(200),
    decidedBy: text(200),
    decidedOn: optionalDate(),
    /** When the committee adopted it, where the regulation wants that before it is decided. */
    adoptedOn: optionalDate(),
    meetingId: optionalRef('meeting'),
    decisionNumber: text(60),
    /** Ý kiến tiếp thu, giải trình. */
    decisionNote: longText(),
    /** The version in which it stands. */
    enactedInId: optionalRef('regulation'),
    /** Each change of state, oldest first. */
    moves: listOf({
      to: choice(proposalStates),
      at: requiredText(40),
      by: requiredText(40),
      reason: text(2000),
    }),
  },
  columns: ['article', 'clause', 'problem', 'raisedBy', 'raisedOn', 'state'],
  searchable: ['problem', 'proposedText', 'raisedBy', 'decisionNumber'],
  access: { write: ['officer', 'group-head'] },
  writtenBy: 'own',
  title: ({ problem }) => (problem.length > 80 ? `${problem.slice(0, 79)}…` : problem),
  check: (value) => misplaced(value) ?? outOfOrder(value) ?? incomplete(value),
});

type Place = { article: string; clause: string };

function misplaced({ article, clause }: Place): Breach | null {
  if (article !== '' && !articlePattern.test(article)) return { field: 'article', reason: 'not-an-article' };
  if (clause !== '' && !clausePattern.test(clause)) return { field: 'clause', reason: 'not-a-clause' };
  return clause !== '' && article === '' ? { field: 'article', reason: 'required' } : null;
}

type Days = Record<'compiledOn' | 'adoptedOn' | 'decidedOn', string | null> & { raisedOn: string };

/** Nothing is compiled before it is raised, nor decided before it is compiled and adopted. */
function outOfOrder({ raisedOn, compiledOn, adoptedOn, decidedOn }: Days): Breach | null {
  if (compiledOn !== null && compiledOn < raisedOn) return { field: 'compiledOn', reason: 'before-raised' };
  if (decidedOn === null) return null;
  if (decidedOn < raisedOn) return { field: 'decidedOn', reason: 'before-raised' };
  if (decidedOn < (compiledOn ?? '')) return { field: 'decidedOn', reason: 'before-compiled' };
  return decidedOn < (adoptedOn ?? '') ? { field: 'decidedOn', reason: 'before-adopted' } : null;
}

type Standing = { state: ProposalState; decidedOn: string | null; decisionNote: string } & {
  compiledOn: string | null;
  enactedInId: string | null;
};

/** What each state rests on. */
function incomplete({ state, ...held }: Standing): Breach | null {
  const isDecided = state === 'accepted' || state === 'declined' || state === 'enacted';
  if (state === 'compiled' && held.compiledOn === null) return { field: 'compiledOn', reason: 'required' };
  if (isDecided && held.decidedOn === null) return { field: 'decidedOn', reason: 'required' };
  if (state === 'declined' && held.decisionNote === '') return { field: 'decisionNote', reason: 'required' };
  return (state === 'enacted') === (held.enactedInId !== null)
    ? null
    : { field: 'enactedInId', reason: state === 'enacted' ? 'required' : 'unknown-field' };
}
