import { addDays } from '../../../shared/calendar.ts';
import type { Parsed } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Inventory } from '../../../shared/handover/inventory.ts';
import type { Of } from '../../../shared/records/index.ts';
import { isValidOn } from '../../../shared/records/record.ts';
import type { UserRole } from '../../../shared/roles.ts';
import { fold } from '../../../shared/vietnamese.ts';
import type { Edit } from '../records/edit.ts';
import { changed, type Done, needOpen, needStep, refusedFor, withStep } from './handover-record.ts';

type Handover = Of<'handover'>;
type Choice = Parsed<'handover.take-over'>;

/**
 * The rights change hands in one change: the receiver becomes the officer, the giver is one no longer, and where
 * that is wished the giver's titles and dossiers go over too. The book is counted as it stands before. Errors:
 * 'conflict' (what must come first), 'handover-not-yet', 'invalid-input', 'handover-closed'.
 */
export function takeOver(
  edit: Edit,
  choice: Choice,
  { today, inventory, ...done }: Done & { today: string; inventory: () => Inventory },
): Handover {
  const handover = needOpen(edit, choice.id);
  if (handover.purpose !== 'officer') throw new AppError('handover-closed');
  if (handover.steps.some(({ step }) => step === 'take-over')) throw new AppError('handover-closed');
  needStep(handover, 'check', 'check-first');
  needStep(handover, 'backup', 'backup-first');
  needStep(handover, 'receiver', 'receiver-first');
  const { on } = handover;
  if (on === null || handover.receiverName === '') throw refusedFor('on', 'required');
  if (on > today) throw new AppError('handover-not-yet', { details: { on } });
  const counted = inventory();
  const receiverId = promote(edit, handover);
  demote(edit, handover, choice.giver);
  const giver = personOf(edit, handover.giverName);
  if (giver && handover.receiverPersonId) {
    if (choice.memberships) passTitles(edit, { handover, from: giver.id, on });
    if (choice.dossiers) passDossiers(edit, giver.id, handover.receiverPersonId);
  }
  return changed(edit, handover, {
    receiverId,
    inventory: counted,
    ...withStep(handover, 'take-over', done),
  });
}

function promote(edit: Edit, { receiverId, receiverName, giverId }: Handover): string {
  if (receiverId === null) {
    return edit.create('user', { name: receiverName, roles: ['officer'], active: true }).id;
  }
  if (receiverId === giverId) throw refusedFor('receiverId', 'same-person');
  const { roles } = edit.need('user', receiverId);
  const all: UserRole[] = roles.includes('officer')
    ? roles
    : ['officer', ...roles.filter((one) => one !== 'viewer')];
  edit.change('user', receiverId, { roles: all, active: true });
  return receiverId;
}

/** The name stays in the history; who stays in the office may go on looking. */
function demote(edit: Edit, { giverId }: Handover, giver: Choice['giver']): void {
  if (giverId === null) return;
  const { roles } = edit.need('user', giverId);
  const others = roles.filter((role) => role !== 'officer');
  edit.change('user', giverId, {
    roles: others.length > 0 ? others : ['viewer'],
    active: giver === 'stays',
  });
}

/** Users and persons are told apart: the one who gives is found in the roster by the name alone. */
function personOf(edit: Edit, name: string): Of<'person'> | null {
  const same = edit.all('person').filter((one) => fold(one.fullName) === fold(name));
  return same.length === 1 ? (same[0] ?? null) : null;
}

type Passing = { handover: Handover; from: string; on: string };

/** The giver holds his titles until the day before; a title that the receiver has in the body stays his own. */
function passTitles(edit: Edit, { handover, from, on }: Passing): void {
  const { receiverPersonId: to, decision } = handover;
  if (to === null) return;
  const held = edit.all('membership').filter((one) => one.personId === from && isValidOn(one, on));
  for (const { id, removedAt: _removedAt, ...membership } of held) {
    if (membership.from >= on) throw refusedFor('on', 'ends-before-start');
    edit.change('membership', id, { until: addDays(on, -1), endDecision: decision });
    const isMember = edit
      .all('membership')
      .some((one) => one.personId === to && one.bodyId === membership.bodyId && isValidOn(one, on));
    if (isMember) continue;
    edit.create('membership', {
      ...membership,
      personId: to,
      from: on,
      until: null,
      decision,
      endDecision: '',
    });
  }
}

function passDossiers(edit: Edit, from: string, to: string): void {
  for (const { id } of edit.all('dossier').filter(({ keeperId }) => keeperId === from)) {
    edit.change('dossier', id, { keeperId: to });
  }
}
