import { speakers } from '../../../shared/meetings/agenda/speakers.ts';
import type { RosterRow } from '../../../shared/outputs/roster.ts';

/** Who may present, as it is printed: what one is at the meeting, and each member with the post of that day. */
export const presentersOf = (rows: readonly RosterRow[]): string[] => [
  ...Object.values(speakers),
  ...rows.map(({ fullName, postTitle, agency }) => [fullName, postTitle, agency].filter(Boolean).join(', ')),
];
