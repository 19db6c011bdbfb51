import type { Parsed } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import {
  amendmentProposal,
  isProposalOpen,
  typedInProposal,
} from '../../../shared/records/amendment-proposal.ts';
import type { Of } from '../../../shared/records/index.ts';
import { hasPlace } from '../../../shared/regulation/amendment/place.ts';
import type { Edit } from '../records/edit.ts';
import { movedProposal, type Stamp } from './proposal-moves.ts';
import { amendmentRulesOn, needActor } from './rules-on.ts';

type Proposal = Of<'amendment-proposal'>;

/** Who does it, when, and what day it is. */
export type Doing = Stamp & { today: string };

const typed: readonly string[] = typedInProposal;

/** Raises a proposal, or changes one that nobody has taken up yet. Errors: 'record-locked', 'not-by-regulation', 'invalid-input'. */
export function saveProposal(edit: Edit, { id, value }: Parsed<'amendments.save'>, doing: Doing): Proposal {
  const facts = Object.fromEntries(
    Object.entries(value).filter(
      ([name]) => typed.includes(name) || !Object.hasOwn(amendmentProposal.fields, name),
    ),
  );
  const saved = id === null ? raised(edit, facts, doing) : corrected(edit, id, facts);
  checkRaising(edit, saved, doing);
  return saved;
}

function raised(edit: Edit, facts: Record<string, unknown>, { by, at }: Doing): Proposal {
  const moves = [{ to: 'raised', at, by, reason: '' }];
  return edit.create('amendment-proposal', { ...amendmentProposal.empty(), ...facts, moves });
}

function corrected(edit: Edit, id: string, facts: Record<string, unknown>): Proposal {
  const { state } = edit.need('amendment-proposal', id);
  if (!isProposalOpen(state)) throw new AppError('record-locked', { details: { state } });
  return edit.change('amendment-proposal', id, facts);
}

/** What the schema cannot know: the day, whether the version still counted then, and who raises by its words. */
function checkRaising(edit: Edit, proposal: Proposal, { today }: Doing): void {
  const { regulationId, raisedOn, raisedAs, change } = proposal;
  const version = edit.need('regulation', regulationId);
  const { bodyId, until } = version;
  // What is to be added need not be there yet.
  if (change !== 'supplement' && !hasPlace(version, proposal)) throw refused('value.article', 'not-in-text');
  if (raisedOn > today) throw refused('value.raisedOn', 'in-the-future');
  if (until !== null && until < raisedOn) throw refused('value.regulationId', 'no-longer-in-force');
  const { raised: step } = amendmentRulesOn(edit, { bodyId, on: raisedOn });
  needActor(step, raisedAs, 'value.raisedAs');
}

/** Puts proposals of one committee on a sheet of that day. Errors: 'illegal-transition', 'not-by-regulation', 'invalid-input'. */
export function compileProposals(
  edit: Edit,
  { ids, on, as, by }: Parsed<'amendments.compile'>,
  doing: Doing,
): number {
  const { proposals, bodyId } = ofOneCommittee(edit, ids, 'ids');
  needDay(on, doing.today, 'on');
  const actor = needActor(amendmentRulesOn(edit, { bodyId, on }).compiled, as);
  for (const proposal of proposals) {
    if (on < proposal.raisedOn) throw refused('on', 'before-raised');
    edit.change('amendment-proposal', proposal.id, {
      ...movedProposal(proposal, { ...doing, to: 'compiled', reason: '', compilingAsked: true }),
      compiledAs: actor?.key ?? '',
      compiledBy: by || (actor?.name ?? ''),
      compiledOn: on,
    });
  }
  return proposals.length;
}

/** Back a step or away. Errors: 'illegal-transition', 'reason-required'. */
export function moveProposal(
  edit: Edit,
  { id, to, reason }: Parsed<'amendments.move'>,
  stamp: Stamp,
): Proposal {
  const proposal = edit.need('amendment-proposal', id);
  // Compiling has a step of its own; here it is only what a decision is taken back to.
  if (to === 'compiled' && proposal.state === 'raised') {
    throw new AppError('illegal-transition', {
      details: { kind: 'amendment-proposal', from: proposal.state, to },
    });
  }
  const moved = movedProposal(proposal, { ...stamp, to, reason, compilingAsked: true });
  return edit.change('amendment-proposal', id, moved);
}

/** Proposals by their ids, each once, and the committee that they all belong to. */
export function ofOneCommittee(
  edit: Edit,
  ids: readonly string[],
  field: string,
): { proposals: Proposal[]; bodyId: string } {
  const proposals = [...new Set(ids)].map((id) => edit.need('amendment-proposal', id));
  const bodyIds = new Set(proposals.map(({ regulationId }) => edit.need('regulation', regulationId).bodyId));
  const [bodyId] = bodyIds;
  if (bodyId === undefined || bodyIds.size > 1) throw refused(field, 'wrong-body');
  return { proposals, bodyId };
}

export function needDay(on: string, today: string, field: string): void {
  if (on > today) throw refused(field, 'in-the-future');
}

export const refused = (field: string, reason: string): AppError =>
  new AppError('invalid-input', { field, details: { reason } });
