import type { SittingKind } from '../../../../shared/meetings/sitting/sitting-kinds.ts';
import type { Of } from '../../../../shared/records/index.ts';
import type { ValueOfKind } from './sitting-book.ts';

/** What is written of a record: all but its id, its place in the bin and its meeting. */
export function writtenValue<N extends SittingKind>(row: Of<N>): ValueOfKind<N> {
  const { id: _id, removedAt: _removedAt, meetingId: _meetingId, ...value } = row;
  return value as unknown as ValueOfKind<N>;
}
