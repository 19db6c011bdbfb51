import type { StoredRecord } from '../../../shared/database.ts';
import { verbOf } from '../../../shared/history/verb.ts';
import type { ChangeRow, ChangeStep } from '../../../shared/outputs/history.ts';
import { isKindName, type KindName, kinds } from '../../../shared/records/index.ts';
import type { AnyKind } from '../../../shared/records/record.ts';
import type { Committed } from '../../data/ledger.ts';
import type { Reader } from '../records/reader.ts';

type Names = Pick<Reader, 'raw' | 'stored'>;

/** So many records of one change are named; a list that was imported touches hundreds. */
const stepsNamed = 20;

/** The name of a user as the book knows it, also one who has left; '' for the program itself. */
export const userName = (reader: Names, userId: string): string => {
  const user = reader.raw('user', userId);
  return user && typeof user.name === 'string' ? user.name : '';
};

/** What one record is called: a membership by its person, every other by its kind's own title. */
export function titleOf(reader: Names, kind: KindName, record: StoredRecord): string {
  const value = record as unknown as Record<string, unknown>;
  if (kind === 'membership') {
    const person = reader.raw('person', String(value.personId));
    if (person) return (kinds.person as AnyKind).title(person);
  }
  return kind === 'settings' ? '' : (kinds[kind] as AnyKind).title(value);
}

/** One step of a change in short; null where its kind is none that this program knows. */
export function stepOf(reader: Names, op: Committed['ops'][number]): ChangeStep | null {
  const { collection, id, before, after } = op;
  const record = after ?? before;
  if (!isKindName(collection) || record === null) return null;
  return {
    kind: collection,
    id,
    title: titleOf(reader, collection, record),
    verb: verbOf(before as ValueOf, after as ValueOf),
  };
}

type ValueOf = Record<string, unknown> | null;

/** Tells changes in short. Names of users are looked up once each. */
export function changeTeller(reader: Names): (change: Committed) => ChangeRow {
  const names = new Map<string, string>();
  const nameOf = (userId: string): string => {
    const known = names.get(userId) ?? userName(reader, userId);
    names.set(userId, known);
    return known;
  };
  return ({ sequence, at, by, channel, reason, ops }) => ({
    sequence,
    at,
    by,
    byName: nameOf(by),
    channel,
    reason: reason ?? '',
    steps: ops.slice(0, stepsNamed).flatMap((op) => stepOf(reader, op) ?? []),
    count: ops.length,
  });
}
