import { dayInVietnam, timeInVietnam } from '../../../shared/calendar.ts';
import type { Parsed } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Of } from '../../../shared/records/index.ts';
import { type MeetingState, movesOpenTo, needsReason } from '../../../shared/records/meeting.ts';

type Wish = Omit<Parsed<'meetings.move'>, 'id'>;

type Stamp = { by: string; at: string; today: string };

/**
 * The fields that a change of state changes, the move itself recorded. Errors: 'illegal-transition',
 * 'reason-required', 'meeting-not-yet', 'invalid-input' (a new day is missing, or given where none belongs; an hour
 * where none belongs, or an end before the beginning).
 */
export function moved(
  meeting: Of<'meeting'>,
  { to, reason, on, time }: Wish,
  { by, at, today }: Stamp,
): Pick<Of<'meeting'>, 'state' | 'on' | 'begunAt' | 'endedAt' | 'moves'> {
  const { state: from } = meeting;
  if (!movesOpenTo(meeting).includes(to)) {
    throw new AppError('illegal-transition', { details: { from, to } });
  }
  if (needsReason(to, from) && reason === '') throw new AppError('reason-required', { field: 'reason' });
  // A round is decided as soon as the answers are there: its day is the last one for them.
  const isEarly = meeting.on > today && meeting.type !== 'written-round';
  if ((to === 'held' || to === 'in-session') && isEarly) {
    throw new AppError('meeting-not-yet', { details: { on: meeting.on } });
  }
  // Only a meeting put off is planned again, and then on a day that somebody named.
  const wantsDay = from === 'postponed' && to === 'planned';
  if (wantsDay !== (on !== undefined)) {
    throw new AppError('invalid-input', {
      field: 'on',
      details: { reason: wantsDay ? 'required' : 'unknown-field' },
    });
  }
  const move = { to, at, by, reason, from: to === 'postponed' || wantsDay ? meeting.on : '' };
  const moves = [...meeting.moves, move];
  return { state: to, on: on ?? meeting.on, ...hoursOf(meeting, { to, at, time }), moves };
}

/**
 * When it began and ended, by the clock on the wall of the day itself; what somebody wrote down stays. One written
 * down as held without having been begun here has no hours that the program knows of, nor has one on another day.
 */
function hoursOf(
  { state, on, begunAt, endedAt }: Of<'meeting'>,
  { to, at, time }: { to: MeetingState; at: string; time: string | undefined },
): Pick<Of<'meeting'>, 'begunAt' | 'endedAt'> {
  if (time !== undefined) return { begunAt, endedAt, ...saidHour({ begunAt }, to, time) };
  const now = timeInVietnam(at);
  const isItsDay = dayInVietnam(at) === on;
  if (to === 'in-session') return { begunAt: begunAt || (isItsDay ? now : ''), endedAt };
  if (state !== 'in-session') return { begunAt, endedAt };
  if (to !== 'held') return { begunAt: '', endedAt: '' };
  const knowsEnd = endedAt !== '' || !isItsDay || now < begunAt;
  return { begunAt, endedAt: knowsEnd ? endedAt : now };
}

/** The hour that somebody read off the clock in the room goes before the one that the program would write down. */
function saidHour(
  { begunAt }: Pick<Of<'meeting'>, 'begunAt'>,
  to: MeetingState,
  time: string,
): Partial<Pick<Of<'meeting'>, 'begunAt' | 'endedAt'>> {
  if (to === 'in-session') return { begunAt: time, endedAt: '' };
  if (to === 'held' && (begunAt === '' || begunAt <= time)) return { endedAt: time };
  const reason = to === 'held' ? 'ends-before-start' : 'unknown-field';
  throw new AppError('invalid-input', { field: 'time', details: { reason } });
}
