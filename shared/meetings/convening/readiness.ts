import type { DutyRow, MeetingProposal } from '../../outputs/meetings.ts';
import type { Of } from '../../records/index.ts';
import type { Citation } from '../../regulation/profile/rule.ts';

/** One thing that a rule wants to be there before a meeting. */
export type Preparation = {
  what: 'meeting-report' | 'meeting-notice' | 'attendees';
  /** The day on which it was done; null while it is missing. */
  doneOn: string | null;
  citation: Citation;
  regulationId: string | null;
  /** The duty that it is, where it is one. */
  duty: DutyRow | null;
};

type Meeting = Pick<Of<'meeting'>, 'id' | 'on' | 'attendeesDecidedById' | 'attendeesDecidedOn'>;

/**
 * What must be there before a meeting can be called ready, by the rules alone: the report of the group (D11), the
 * notice with its papers (D7, D8), and who settled the list of those invited (D4). Silence asks for nothing.
 */
export function preparationsOf(
  meeting: Meeting,
  duties: readonly DutyRow[],
  { deciding, regulationId }: Pick<MeetingProposal, 'deciding' | 'regulationId'>,
): Preparation[] {
  const own = duties.flatMap((duty): Preparation[] => {
    const { duty: what, settledBy, citation } = duty;
    if (duty.meeting?.id !== meeting.id || (what !== 'meeting-report' && what !== 'meeting-notice'))
      return [];
    return [{ what, doneOn: settledBy?.on ?? null, citation, regulationId: duty.regulationId, duty }];
  });
  if (deciding === null) return own;
  const { attendeesDecidedById, attendeesDecidedOn, on } = meeting;
  const doneOn = attendeesDecidedById === null ? null : (attendeesDecidedOn ?? on);
  const { citation } = deciding;
  return [{ what: 'attendees', doneOn, citation, regulationId, duty: null }, ...own];
}
