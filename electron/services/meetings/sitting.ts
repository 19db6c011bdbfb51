import type { Parsed } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Handlers } from '../../doors/answer.ts';
import type { Needs } from '../needs.ts';
import type { Edit } from '../records/edit.ts';
import { by } from '../records/records.ts';

/** What is written down while a meeting sits, one record at a time, as often as the one who types pauses. */
export function createSittingHandlers({ store }: Pick<Needs, 'store'>): Pick<Handlers, 'sitting.write'> {
  return {
    'sitting.write': async (wish, context) => {
      await store.change(by(context, 'sitting.write'), (edit) => write(edit, wish));
      return { id: wish.id };
    },
  };
}

/**
 * Errors: 'record-locked' (the meeting is put off, called off or closed), 'conflict' (the record belongs to another
 * meeting), and whatever a record of the kind is refused for.
 */
function write(edit: Edit, { kind, id, meetingId, value }: Parsed<'sitting.write'>): void {
  const { state } = edit.need('meeting', meetingId);
  if (state === 'postponed' || state === 'cancelled' || state === 'closed') {
    throw new AppError('record-locked', { details: { state } });
  }
  const before = edit.find(kind, id);
  if (before !== null && before.meetingId !== meetingId) {
    throw new AppError('conflict', { field: 'meetingId', details: { reason: 'not-a-choice', kind, id } });
  }
  if (value === null) {
    if (before !== null) edit.remove(kind, id);
  } else if (before === null) {
    edit.create(kind, { ...value, meetingId }, id);
  } else if (isOther({ ...before, ...value }, before)) {
    edit.change(kind, id, { ...value, meetingId });
  }
}

/** The same once more is no change: the history of a note is not filled with what did not happen. */
const isOther = (wanted: object, before: object): boolean =>
  Object.entries(wanted).some(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify((before as Record<string, unknown>)[field]),
  );
