import { useQuery } from '@tanstack/react-query';
import { agendaMinutes } from '../../../../shared/meetings/agenda-clock.ts';
import type { MeetingProposal } from '../../../../shared/outputs/meetings.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { reading } from '../../../queries.ts';
import { partsOf } from '../use-proposal.ts';

/** What the regulation and the roster of the day say of a meeting as it is in the book; null until it is known. */
export function useMeetingProposal(meeting: Of<'meeting'>): MeetingProposal | null {
  const { id, bodyId, on, type, startsAt, agenda, chairBy, chairId, secretaryId, attendeeIds } = meeting;
  const { data } = useQuery(
    reading('meetings.propose', {
      ...{ meetingId: id, bodyId, on, type, startsAt, chairAway: chairBy === 'substitute' },
      minutes: agendaMinutes(agenda),
      personIds: [...new Set([chairId, secretaryId, ...attendeeIds].filter((one) => one !== null))],
      parts: partsOf(meeting),
    }),
  );
  return data ?? null;
}
