import type { Parsed } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Of } from '../../../shared/records/index.ts';
import { wasHeld } from '../../../shared/records/meeting.ts';
import { shortCitation } from '../../../shared/regulation/profile/rule.ts';
import type { Edit } from '../records/edit.ts';
import { movedProposal, type Stamp } from './proposal-moves.ts';
import { type Doing, needDay, ofOneCommittee, refused } from './proposals.ts';
import { amendmentRulesOn, needActor } from './rules-on.ts';

type Decided = Parsed<'amendments.decide'>;
type Outcomes = { accepted: number; declined: number };

/**
 * Writes down what was decided on proposals of one committee, by whom the version in force on that day names.
 * Errors: 'illegal-transition', 'reason-required', 'not-by-regulation', 'adoption-first', 'invalid-input'.
 */
export function decideProposals(edit: Edit, decided: Decided, doing: Doing): Outcomes {
  const { decisions, on, as, by, number } = decided;
  if (new Set(decisions.map(({ id }) => id)).size < decisions.length) throw refused('decisions', 'repeated');
  const { proposals, bodyId } = ofOneCommittee(
    edit,
    decisions.map(({ id }) => id),
    'decisions',
  );
  needDay(on, doing.today, 'on');
  const { compiled, decided: step } = amendmentRulesOn(edit, { bodyId, on });
  const actor = needActor(step, as);
  const adoptedOn = adoptionOf(edit, { decided, bodyId });
  const isAccepting = decisions.some(({ outcome }) => outcome === 'accepted');
  if (step.afterAdoption && isAccepting && adoptedOn === null) {
    const place = step.citation === null ? '' : shortCitation(step.citation);
    throw new AppError('adoption-first', { field: 'adoptedOn', details: { place } });
  }
  for (const [index, { id, outcome, note }] of decisions.entries()) {
    const proposal = edit.need('amendment-proposal', id);
    if (outcome === 'declined' && note === '') {
      throw new AppError('reason-required', { field: `decisions.${index}.note` });
    }
    const early = tooEarly(proposal, on);
    if (early !== null) throw refused('on', early);
    edit.change('amendment-proposal', id, {
      ...movedProposal(proposal, {
        ...doing,
        to: outcome,
        reason: note.slice(0, 2000),
        compilingAsked: compiled.actors.length > 0,
      }),
      decidedAs: actor?.key ?? '',
      decidedBy: by,
      decidedOn: on,
      adoptedOn,
      meetingId: decided.meetingId,
      decisionNumber: number,
      decisionNote: note,
    });
  }
  const accepted = decisions.filter(({ outcome }) => outcome === 'accepted').length;
  return { accepted, declined: proposals.length - accepted };
}

const tooEarly = ({ raisedOn, compiledOn }: Of<'amendment-proposal'>, on: string): string | null => {
  if (on < raisedOn) return 'before-raised';
  return on < (compiledOn ?? '') ? 'before-compiled' : null;
};

/** The day on which the committee adopted them: that of the meeting, where one is named. */
function adoptionOf(edit: Edit, { decided, bodyId }: { decided: Decided; bodyId: string }): string | null {
  const { meetingId, adoptedOn, on } = decided;
  const meeting = meetingId === null ? null : edit.find('meeting', meetingId);
  if (meetingId !== null && meeting === null) throw refused('meetingId', 'not-found');
  if (meeting && meeting.bodyId !== bodyId) throw refused('meetingId', 'wrong-body');
  if (meeting && !wasHeld(meeting)) throw refused('meetingId', 'not-held');
  if (meeting && adoptedOn !== null && adoptedOn !== meeting.on) throw refused('adoptedOn', 'not-that-day');
  const day = adoptedOn ?? meeting?.on ?? null;
  if (day !== null && day > on) throw refused('on', 'before-adopted');
  return day;
}

export type Enactment = { ids: readonly string[]; regulationId: string };

/**
 * Ties accepted proposals to the version in which they stand now; for the operation that makes that version, inside
 * of its change. Errors: 'illegal-transition', 'invalid-input' (of another committee), 'not-found'.
 */
export function enactProposals(edit: Edit, { ids, regulationId }: Enactment, stamp: Stamp): void {
  if (ids.length === 0) return;
  const { proposals, bodyId } = ofOneCommittee(edit, ids, 'proposalIds');
  if (edit.need('regulation', regulationId).bodyId !== bodyId) throw refused('proposalIds', 'wrong-body');
  for (const proposal of proposals) {
    edit.change('amendment-proposal', proposal.id, {
      ...movedProposal(proposal, { ...stamp, to: 'enacted', reason: '', compilingAsked: true }),
      enactedInId: regulationId,
    });
  }
}
