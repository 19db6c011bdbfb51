import type { Parsed } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Of } from '../../../shared/records/index.ts';
import { needsReason, nextMeetingStates } from '../../../shared/records/meeting.ts';

type Wish = Omit<Parsed<'meetings.move'>, 'id'>;

type Stamp = { by: string; at: string; today: string };

/**
 * The fields that a change of state changes, the move itself recorded. Errors: 'illegal-transition',
 * 'reason-required', 'meeting-not-yet', 'invalid-input' (a new day is missing, or given where none belongs).
 */
export function moved(
  meeting: Of<'meeting'>,
  { to, reason, on }: Wish,
  { by, at, today }: Stamp,
): Pick<Of<'meeting'>, 'state' | 'on' | 'moves'> {
  if (!nextMeetingStates[meeting.state].includes(to)) {
    throw new AppError('illegal-transition', { details: { from: meeting.state, to } });
  }
  if (needsReason(to, meeting.state) && reason === '')
    throw new AppError('reason-required', { field: 'reason' });
  if ((to === 'held' || to === 'in-session') && meeting.on > today) {
    throw new AppError('meeting-not-yet', { details: { on: meeting.on } });
  }
  // Only a meeting put off is planned again, and then on a day that somebody named.
  const wantsDay = to === 'planned';
  if (wantsDay !== (on !== undefined)) {
    throw new AppError('invalid-input', {
      field: 'on',
      details: { reason: wantsDay ? 'required' : 'unknown-field' },
    });
  }
  const leavesItsDay = to === 'postponed' || to === 'planned';
  const move = { to, at, by, reason, from: leavesItsDay ? meeting.on : '' };
  return { state: to, on: on ?? meeting.on, moves: [...meeting.moves, move] };
}
