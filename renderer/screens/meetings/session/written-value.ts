import type { SittingKind } from '../../../../shared/meetings/sitting/sitting-kinds.ts';
import { kinds, type Of } from '../../../../shared/records/index.ts';
import type { AnyKind } from '../../../../shared/records/record.ts';
import type { ValueOfKind } from './sitting-book.ts';

/** What is written of a record: all but its id, its place in the bin and its meeting. */
export function writtenValue<N extends SittingKind>(row: Of<N>): ValueOfKind<N> {
  const { id: _id, removedAt: _removedAt, meetingId: _meetingId, ...value } = row;
  return value as unknown as ValueOfKind<N>;
}

/** The value of a record nobody has written yet, with what is given. */
export function emptyValue<N extends SittingKind>(kind: N, given: Partial<ValueOfKind<N>>): ValueOfKind<N> {
  const { meetingId: _meetingId, ...empty } = (kinds[kind] as AnyKind).empty() as Record<string, unknown>;
  return { ...empty, ...given } as unknown as ValueOfKind<N>;
}
