import { AppError } from '../../../shared/errors.ts';
import { nextProposalStates, type ProposalState } from '../../../shared/records/amendment-proposal.ts';
import type { Of } from '../../../shared/records/index.ts';

type Proposal = Of<'amendment-proposal'>;

/** Who does it, and when. */
export type Stamp = { by: string; at: string };

type Move = Stamp & { to: ProposalState; reason: string; compilingAsked: boolean };

/** Everything that a decision wrote down. */
const undecided = {
  decidedAs: '',
  decidedBy: '',
  decidedOn: null,
  adoptedOn: null,
  meetingId: null,
  decisionNumber: '',
  decisionNote: '',
} as const satisfies Partial<Proposal>;

const uncompiled = { compiledAs: '', compiledBy: '', compiledOn: null } as const satisfies Partial<Proposal>;

/**
 * The fields that a change of state changes by itself, the move recorded: what a step wrote down goes where it is
 * taken back. Errors: 'illegal-transition', 'reason-required'.
 */
export function movedProposal(
  proposal: Proposal,
  { to, reason, compilingAsked, by, at }: Move,
): Partial<Proposal> {
  const { state, moves } = proposal;
  if (!nextProposalStates(proposal, compilingAsked).includes(to)) {
    throw new AppError('illegal-transition', {
      details: { kind: 'amendment-proposal', from: state, to },
    });
  }
  if (needsReason(state, to) && reason === '') throw new AppError('reason-required', { field: 'reason' });
  return {
    ...(to === 'raised' ? { ...uncompiled, ...undecided } : {}),
    ...(to === 'compiled' ? undecided : {}),
    state: to,
    moves: [...moves, { to, at, by, reason }],
  };
}

/** Why is asked for whatever leads back or away, and for a refusal. */
const needsReason = (from: ProposalState, to: ProposalState): boolean =>
  to === 'declined' || to === 'withdrawn' || to === 'raised' || (to === 'compiled' && from !== 'raised');
