import { AppError } from '../../../shared/errors.ts';
import { openItems } from '../../../shared/meetings/checklist/file-checklist.ts';
import { isOfTheCommune } from '../../../shared/meetings/convening/chair-notices.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { isBodyMeeting, isSettled } from '../../../shared/records/meeting.ts';
import type { Handlers } from '../../doors/answer.ts';
import type { Needs } from '../needs.ts';
import type { Edit } from '../records/edit.ts';
import { by, callerOf } from '../records/records.ts';
import { checklistOf } from './file-checklist.ts';
import { moved } from './meeting-moves.ts';
import { proposeMeeting } from './meeting-proposal.ts';

/** Cuộc họp: proposed by the regulation, changed until it is settled, moved from state to state with a trace. */
export function createMeetingsHandlers({
  store,
  clock,
}: Pick<Needs, 'store' | 'clock'>): Pick<Handlers, 'meetings.propose' | 'meetings.save' | 'meetings.move'> {
  return {
    'meetings.propose': (wish) => proposeMeeting(store, wish, clock.today()),
    'meetings.save': ({ id, value }, context) =>
      store.change(by(context, 'meetings.save'), (edit) => saved(edit, id, value)),
    'meetings.move': async ({ id, ...wish }, context) => {
      const stamp = { by: callerOf(context).userId, at: clock.now(), today: clock.today() };
      const { state } = await store.change(by(context, 'meetings.move', wish.reason), (edit) => {
        if (wish.to === 'closed' && wish.reason === '') needWholeFile(edit, id, stamp.today);
        return edit.change('meeting', id, moved(edit.need('meeting', id), wish, stamp));
      });
      return { id, state };
    },
  };
}

/** A file with gaps is closed with a reason, which stays with the move. Error: 'reason-required'. */
function needWholeFile(edit: Edit, id: string, today: string): void {
  if (edit.need('meeting', id).state !== 'held') return;
  const count = openItems(checklistOf(edit, id, today)).length;
  if (count > 0) throw new AppError('reason-required', { field: 'reason', details: { count } });
}

/** State and course are never written here, whatever was sent: they change by `meetings.move` alone. */
function saved(edit: Edit, id: string | null, value: Record<string, unknown>): Of<'meeting'> {
  const { state: _state, moves: _moves, ...facts } = value;
  // What nobody has settled yet may be left out of a new one.
  if (id === null) {
    const made = edit.create('meeting', { ...kinds.meeting.empty(), ...facts, state: 'planned', moves: [] });
    checkChair(edit, made);
    return made;
  }
  const before = edit.need('meeting', id);
  const { state } = before;
  if (isSettled(state)) throw new AppError('record-locked', { details: { state } });
  const after = edit.change('meeting', id, facts);
  const { chairId, chairBy, on, authorisation } = before;
  const isAsItWas =
    after.chairId === chairId &&
    after.on === on &&
    after.chairBy === chairBy &&
    after.authorisation === authorisation;
  if (!isAsItWas) checkChair(edit, after);
  return after;
}

/**
 * The chair of a meeting of a body is somebody who sits in one of the bodies of the commune on its day, unless it was
 * handed to somebody else in writing. Anybody may lead a conference or a working session.
 */
function checkChair(edit: Edit, { chairId, chairBy, authorisation, type, on }: Of<'meeting'>): void {
  if (chairId === null || !isBodyMeeting(type)) return;
  if (chairBy === 'authorised' && authorisation.trim() !== '') return;
  if (isOfTheCommune(chairId, { seats: edit.all('membership'), on })) return;
  throw new AppError('invalid-input', { field: 'value.chairId', details: { reason: 'chair-not-member' } });
}
