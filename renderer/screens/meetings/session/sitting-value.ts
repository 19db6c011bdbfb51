import type { SittingKind } from '../../../../shared/meetings/sitting/sitting-kinds.ts';
import { kinds } from '../../../../shared/records/index.ts';
import type { AnyKind, Breach } from '../../../../shared/records/record.ts';

/** Stands in for the meeting where a value alone is read. */
const anyMeeting = 'meeting';

/**
 * A value as the book would hold it, as JSON, without its id: two that are equal are the same record. Null = none. One
 * that the book would not take is told as it is.
 */
export function asBase(kind: SittingKind, value: object | null): string | null {
  if (value === null) return null;
  const { id: _id, removedAt: _removedAt, ...fields } = value as Record<string, unknown>;
  const whole = { ...fields, meetingId: anyMeeting };
  const parsed = (kinds[kind] as AnyKind).schema.safeParse(whole);
  const entries = Object.entries(parsed.success ? parsed.data : whole);
  return JSON.stringify(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The first rule of its kind that a value breaks; the store says the same. */
export function breachOf(kind: SittingKind, value: object): Breach | null {
  const { schema, check } = kinds[kind] as AnyKind;
  const parsed = schema.safeParse(value);
  if (parsed.success) return check(parsed.data);
  const [issue] = parsed.error.issues;
  return { field: issue?.path.map(String).join('.') ?? '', reason: issue?.message ?? 'wrong-type' };
}
