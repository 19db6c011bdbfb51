import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { isIsoDate, isTime } from '../../../shared/calendar.ts';
import type { Input } from '../../../shared/contract.ts';
import { agendaMinutes } from '../../../shared/meetings/agenda-clock.ts';
import type { PartNotice } from '../../../shared/meetings/convening/part-notices.ts';
import type { MeetingWarning } from '../../../shared/meetings/meeting-warnings.ts';
import type { MeetingProposal } from '../../../shared/outputs/meetings.ts';
import { reading } from '../../queries.ts';
import type { MeetingDraft, MeetingValue } from './meeting-draft.ts';

/** Typing goes on for this long before the warnings are asked for anew. */
const pause = 300;

type Wish = Input<'meetings.propose'>;

export type Proposal = {
  /** What the regulation and the roster of the day propose; null while there is no day. */
  proposal: MeetingProposal | null;
  /** What speaks against the day and the hour as they stand in the form; null while it is not known. */
  warnings: MeetingWarning[] | null;
  /** What there is to know about the people as they stand in the form. */
  notices: PartNotice[];
  /** Why neither could be had. */
  proposalError: unknown;
};

/** Asks for the proposal of a day, and for the warnings about the meeting as it is being typed. */
export function useProposal(draft: MeetingDraft, meetingId: string | null): Proposal {
  const { bodyId, on, type, startsAt, agenda, attendeeIds, chairId, secretaryId, chairAway } = draft;
  const day = { bodyId, on, type, chairAway, ...(meetingId === null ? {} : { meetingId }) };
  const enabled = isIsoDate(on);
  const proposal = useQuery({
    ...reading('meetings.propose', day),
    enabled,
    placeholderData: keepPreviousData,
  });
  const { warnings, notices, error } = useWarnings({
    ...day,
    ...(isTime(startsAt) ? { startsAt } : {}),
    minutes: agendaMinutes(agenda),
    personIds: [...new Set([chairId, secretaryId, ...attendeeIds].filter((id) => id !== null))],
    parts: partsOf(draft),
  });
  return {
    proposal: enabled ? (proposal.data ?? null) : null,
    warnings,
    notices: notices ?? [],
    proposalError: proposal.error ?? error,
  };
}

/** Who has which part in a meeting, for the notices about them. */
export const partsOf = (meeting: Omit<MeetingValue, 'agenda' | 'guests'>): NonNullable<Wish['parts']> => {
  const { convenedById, chairId, chairBy, authorisation, secretaryId, attendeeIds, attendeesDecidedById } =
    meeting;
  return {
    ...{ convenedById, chairId, chairBy, isAuthorised: authorisation.trim() !== '' },
    ...{ secretaryId, attendeeIds, attendeesDecidedById },
  };
};

type Told = { warnings: MeetingWarning[] | null; notices: PartNotice[] | null; error: unknown };

/** What speaks against a meeting as it stands, asked for once the typing pauses. */
export function useWarnings(wish: Wish): Told {
  const [settled] = useDebouncedValue(JSON.stringify(wish), pause);
  const asked = JSON.parse(settled) as Wish;
  const enabled = isIsoDate(asked.on);
  const { data, error } = useQuery({
    ...reading('meetings.propose', asked),
    enabled,
    placeholderData: keepPreviousData,
  });
  const told = enabled ? data : undefined;
  return { warnings: told?.warnings ?? null, notices: told?.notices ?? null, error };
}
