import { AppError } from '../../../shared/errors.ts';
import type { Of } from '../../../shared/records/index.ts';
import { isValidOn } from '../../../shared/records/record.ts';
import { fold } from '../../../shared/vietnamese.ts';
import type { Edit } from '../records/edit.ts';

/**
 * What no absence alone can tell: people come together for that meeting, the one who stays away was to come to it,
 * is written down once, and does not stand in for themselves. Errors: 'invalid-input'.
 */
export function checkAbsence(edit: Edit, absence: Of<'absence'>): void {
  const meeting = edit.need('meeting', absence.meetingId);
  if (meeting.type === 'written-round') throw refusedAt('meetingId', 'nobody-gathers');
  if (!isAwaited(edit, meeting, absence.personId)) throw refusedAt('personId', 'not-awaited');
  const twin = edit
    .all('absence')
    .some(
      ({ id, meetingId, personId }) =>
        id !== absence.id && meetingId === absence.meetingId && personId === absence.personId,
    );
  if (twin) throw refusedAt('personId', 'told-already');
  const own = fold(edit.need('person', absence.personId).fullName);
  if (fold(absence.delegateName) === own) throw refusedAt('delegateName', 'own-delegate');
}

/** Invited, with a task at the meeting, or of the roster of that day. */
function isAwaited(edit: Edit, meeting: Of<'meeting'>, id: string): boolean {
  const { attendeeIds, chairId, secretaryId, bodyId, on } = meeting;
  if ([...attendeeIds, chairId, secretaryId].includes(id)) return true;
  return edit
    .all('membership')
    .some((one) => one.personId === id && one.bodyId === bodyId && isValidOn(one, on));
}

const refusedAt = (field: string, reason: string): AppError =>
  new AppError('invalid-input', { field: `value.${field}`, details: { reason } });
