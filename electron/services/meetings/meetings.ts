import { AppError } from '../../../shared/errors.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { isSettled } from '../../../shared/records/meeting.ts';
import type { Handlers } from '../../doors/answer.ts';
import type { Needs } from '../needs.ts';
import type { Edit } from '../records/edit.ts';
import { by, callerOf } from '../records/records.ts';
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
      const { state } = await store.change(by(context, 'meetings.move', wish.reason), (edit) =>
        edit.change('meeting', id, moved(edit.need('meeting', id), wish, stamp)),
      );
      return { id, state };
    },
  };
}

/** State and course are never written here, whatever was sent: they change by `meetings.move` alone. */
function saved(edit: Edit, id: string | null, value: Record<string, unknown>): Of<'meeting'> {
  const { state: _state, moves: _moves, ...facts } = value;
  // What nobody has settled yet may be left out of a new one.
  if (id === null) {
    return edit.create('meeting', { ...kinds.meeting.empty(), ...facts, state: 'planned', moves: [] });
  }
  const { state } = edit.need('meeting', id);
  if (isSettled(state)) throw new AppError('record-locked', { details: { state } });
  return edit.change('meeting', id, facts);
}
