import { isDeepStrictEqual } from 'node:util';
import type { StoredRecord } from '../../../shared/database.ts';
import type { LookState } from '../../../shared/outputs/backup.ts';
import { type KindName, kindNames, kinds } from '../../../shared/records/index.ts';
import type { AnyKind } from '../../../shared/records/record.ts';
import type { Reader } from '../records/reader.ts';
import { filesOf, referencesOf, type Target } from '../records/references.ts';

/** What the program keeps about itself on this PC: nothing that is lost with a record, and not to be mixed. */
const ownAffairs: ReadonlySet<KindName> = new Set([
  'user',
  'settings',
  'backup',
  'stick',
  'backup-plan',
  'drill',
  'handover',
] satisfies KindName[]);

/** The kinds of which single records may be taken over from a backup. */
export const takeableKinds = kindNames.filter((kind) => !ownAffairs.has(kind));

export const isTakeable = (kind: KindName): boolean => !ownAffairs.has(kind);

export type Compared = { backup: Reader; book: Reader; hasFile: (sha256: string) => boolean };

type Raw = StoredRecord & Record<string, unknown>;

/** How a record of a backup stands to the book. */
export function stateOf({ book, hasFile }: Compared, kind: KindName, record: StoredRecord): LookState {
  const present = book.raw(kind, record.id);
  if (present === null) return 'missing';
  if (present.removedAt !== null) return 'in-bin';
  if (!isDeepStrictEqual(present, { ...record })) return 'changed';
  const files = filesOf(kind, record as Raw);
  return files.every(({ sha256 }) => hasFile(sha256)) ? 'same' : 'file-missing';
}

/** What a record is called; one of a shape that this program does not know by its id. */
export function titleIn(reader: Reader, { kind, id }: Target): string {
  const record = reader.raw(kind, id);
  if (record === null) return '';
  try {
    const title: unknown = (kinds[kind] as AnyKind).title(record);
    return typeof title === 'string' && title !== '' ? title : id;
  } catch {
    return id;
  }
}

/** The titles of what a record cannot be without: the person and the body of a membership. */
export const withinOf = (reader: Reader, kind: KindName, record: StoredRecord): string[] =>
  referencesOf(kind, record as Raw)
    .filter(({ field }) => (kinds[kind] as AnyKind).fields[field]?.required)
    .map((reference) => titleIn(reader, reference))
    .filter((title) => title !== '');

/**
 * A record with all that has to come with it: what it points at and the book has not, and so on. The record
 * itself stands first. What the backup has not either is left to the check of the change.
 */
export function wholeOf({ backup, book }: Compared, wanted: Target): Target[] {
  const whole = new Map<string, Target>();
  const waiting: Target[] = [wanted];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const key = `${next.kind}/${next.id}`;
    const record = backup.find(next.kind, next.id) as Raw | null;
    if (whole.has(key) || record === null) continue;
    whole.set(key, { kind: next.kind, id: next.id });
    for (const { kind, id } of referencesOf(next.kind, record)) {
      if (isTakeable(kind) && book.find(kind, id) === null) waiting.push({ kind, id });
    }
  }
  return [...whole.values()];
}
