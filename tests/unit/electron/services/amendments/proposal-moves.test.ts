import fc from 'fast-check';
import { expect, it } from 'vitest';
import { movedProposal } from '../../../../../electron/services/amendments/proposal-moves.ts';
import { AppError } from '../../../../../shared/errors.ts';
import {
  amendmentProposal,
  nextProposalStates,
  type ProposalState,
  proposalStates,
} from '../../../../../shared/records/amendment-proposal.ts';
import type { Of } from '../../../../../shared/records/index.ts';

type Proposal = Of<'amendment-proposal'>;

const raised: Proposal = {
  ...amendmentProposal.empty(),
  id: 'p',
  removedAt: null,
  regulationId: 'qc',
  problem: 'Họp thưa',
  raisedBy: 'Công an xã',
  raisedOn: '2026-11-10',
};

/** What the operation of a step writes beside the move. */
const written: Partial<Record<ProposalState, Partial<Proposal>>> = {
  compiled: { compiledAs: 'standing-office', compiledBy: 'Văn phòng', compiledOn: '2026-11-15' },
  accepted: { decidedAs: 'head', decidedBy: 'Trưởng ban', decidedOn: '2026-11-18' },
  declined: { decidedBy: 'Trưởng ban', decidedOn: '2026-11-18', decisionNote: 'Không phù hợp' },
  enacted: { enactedInId: 'qc-2' },
};

const stepped = (proposal: Proposal, to: ProposalState, compilingAsked: boolean): Proposal => {
  const patch = movedProposal(proposal, { to, reason: 'vì thế', compilingAsked, by: 'u', at: 'now' });
  const isStep = proposal.state === 'raised' || to !== 'compiled';
  return { ...proposal, ...patch, ...(isStep ? written[to] : {}) };
};

const aWalk = fc.record({
  steps: fc.array(fc.constantFrom(...proposalStates), { maxLength: 14 }),
  compilingAsked: fc.boolean(),
});

it('every course that is let through leaves a record that its kind accepts, with each step in its trace', () => {
  fc.assert(
    fc.property(aWalk, ({ steps, compilingAsked }) => {
      let proposal = raised;
      let taken = 0;
      for (const to of steps) {
        try {
          proposal = stepped(proposal, to, compilingAsked);
          taken += 1;
        } catch (error) {
          expect((error as AppError).failure.code).toBe('illegal-transition');
        }
        const { id: _id, removedAt: _removedAt, ...value } = proposal;
        expect(amendmentProposal.schema.safeParse(value).success).toBe(true);
        expect(amendmentProposal.check(value)).toBeNull();
        expect(proposal.moves.length).toBe(taken);
      }
    }),
  );
});

it('nothing is decided without having been compiled where the regulation has somebody compile', () => {
  fc.assert(
    fc.property(aWalk, ({ steps }) => {
      let proposal = raised;
      for (const to of steps) {
        if (!nextProposalStates(proposal, true).includes(to)) continue;
        proposal = stepped(proposal, to, true);
        if (proposal.decidedOn !== null) expect(proposal.compiledOn).not.toBeNull();
      }
    }),
  );
});

it('what stands in a version moves no more', () => {
  const enacted: Proposal = { ...raised, state: 'enacted', ...written.accepted, ...written.enacted };
  for (const to of proposalStates) {
    expect(() => stepped(enacted, to, false)).toThrow(AppError);
  }
});
