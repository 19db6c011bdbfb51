import type { CheckedItem } from '../meetings/checklist/checked-item.ts';
import type { PaperLog } from '../meetings/deliveries/delivery-log.ts';
import type { Lateness, NoticeLead } from '../meetings/deliveries/notice-lead.ts';

export type MeetingDeliveries = {
  /** How long ahead the notice must go out; null where the regulation says nothing of it. */
  lead: NoticeLead | null;
  /** How late it would be if the notice went out today; null in time, and where there is no lead. */
  lateToday: Lateness | null;
  logs: PaperLog[];
  /** Names and titles on the day of the meeting, by person. */
  people: Record<string, { name: string; title: string }>;
  /** The version that is cited; null where none was in force. */
  regulationId: string | null;
};

/** What the operations of this area answer. */
export type DeliveriesOutputs = {
  'deliveries.of': MeetingDeliveries;
  'deliveries.record': { ids: string[] };
  'deliveries.sign': { count: number };
  'meetings.file': { items: CheckedItem[]; regulationId: string | null };
};
