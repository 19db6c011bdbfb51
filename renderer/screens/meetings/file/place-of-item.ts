import type { FileItem } from '../../../../shared/meetings/checklist/file-items.ts';
import type { Of } from '../../../../shared/records/index.ts';

const tabs: Partial<Record<FileItem, string>> = {
  'notice-sent': 'deliveries',
  absences: 'absences',
  opinions: 'absences',
  conclusions: 'conclusions',
  'conclusion-tasks': 'conclusions',
  'minutes-issued': 'papers',
  'minutes-scan': 'papers',
  'notice-issued': 'papers',
  'notice-scan': 'papers',
  'notice-delivered': 'deliveries',
};

/** Nobody is away from a round and it has no room: its answers and decisions have tabs of their own. */
const tabsOfRound: Partial<Record<FileItem, string>> = { ...tabs, opinions: 'opinions', rulings: 'compiled' };

/** The address at which something of a meeting's file is done; null while that is not open: the room before its day. */
export function placeOfItem(item: FileItem, { id, type }: Of<'meeting'>, isRoomOpen: boolean): string | null {
  if (item === 'filed') return '/archive';
  const tab = (type === 'written-round' ? tabsOfRound : tabs)[item];
  if (tab !== undefined) return `/meetings/${id}?tab=${tab}`;
  return isRoomOpen ? `/meetings/${id}/session` : null;
}
