import type { MeetingState } from '../../../shared/records/meeting.ts';

/** What a change of state is called: taking something back has a name of its own. */
export function moveName(from: MeetingState, to: MeetingState): MeetingState | 'reopened' | 'takenBack' {
  if (from === 'closed') return 'reopened';
  return from === 'in-session' && to !== 'held' ? 'takenBack' : to;
}
