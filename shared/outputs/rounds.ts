import type { MeetingState } from '../records/meeting.ts';

/** What the operations of this area answer. */
export type RoundsOutputs = {
  /** How many were asked for the first time, and how many again. */
  'rounds.ask': { asked: number; reminded: number; state: MeetingState };
  /** How many answers were new, changed and taken away. */
  'rounds.answer': { added: number; changed: number; removed: number };
};
