import { isDeepStrictEqual } from 'node:util';
import type { StoredFile } from '../../../shared/fields.ts';
import type { RemovedFile } from '../../../shared/outputs/history.ts';
import { type KindName, kinds } from '../../../shared/records/index.ts';
import type { AnyKind } from '../../../shared/records/record.ts';
import type { FileStore } from '../../data/files/file-store.ts';
import type { Committed } from '../../data/ledger.ts';
import { titleOf, userName } from '../history/change-words.ts';
import { type FileReference, filesOfVersion } from '../records/references.ts';
import type { Store } from '../records/store.ts';
import { filesNamed } from './bin-emptying.ts';

type Value = Record<string, unknown>;

/** A file that was taken out of a record, and where it stood in it. */
export type Removal = RemovedFile & { field: string; before: Value };

type Needs = { store: Store; fileStore: FileStore };

/** Kept files that no record names any more, with the last change that took each out of one; newest first. */
export async function removedFiles({ store, fileStore }: Needs): Promise<Removal[]> {
  const named = filesNamed(store);
  const wanted = new Map(
    (await fileStore.list())
      .filter(({ sha256 }) => !named.has(sha256))
      .map((file) => [file.sha256, file.size]),
  );
  const found: Removal[] = [];
  if (wanted.size === 0) return found;
  for await (const change of store.ledger().changes({ order: 'newest-first' })) {
    for (const op of change.ops) {
      for (const file of takenOut(op)) {
        const size = wanted.get(file.sha256);
        if (size === undefined) continue;
        wanted.delete(file.sha256);
        found.push(toldOf(store, { change, op, file: { ...file, size } }));
      }
    }
    if (wanted.size === 0) break;
  }
  return found;
}

type Step = Committed['ops'][number];

/** The files that a record named before a change and not after it. */
function takenOut({ collection, before, after }: Step): FileReference[] {
  const left = new Set(filesOfVersion(collection, after).map(({ sha256 }) => sha256));
  return filesOfVersion(collection, before).filter(({ sha256 }) => !left.has(sha256));
}

type TakenOut = { change: Committed; op: Step; file: FileReference & { size: number } };

const toldOf = (store: Store, { change, op, file }: TakenOut): Removal => {
  const kind = op.collection as KindName;
  return {
    ...file,
    ...{ kind, id: op.id, before: { ...op.before } },
    title: op.before ? titleOf(store, kind, op.before) : '',
    removedAt: change.at,
    byName: userName(store, change.by),
    hasPlace: store.find(kind, op.id) !== null,
  };
};

type Place = { kind: KindName; present: Value; removal: Removal };

/**
 * The fields of a record with a file back in its place: added to the others, or in the place of the one that
 * stands there now. Null where the row that it belonged to has gone or changed.
 */
export function withFileBack({ kind, present, removal }: Place): Value | null {
  const { field, before } = removal;
  const [name = '', row, inner] = field.split('.');
  if (row === undefined || inner === undefined) {
    return {
      [name]: fileBack((kinds[kind] as AnyKind).fields[name]?.meaning, present[name], fileOf(removal)),
    };
  }
  const rowBefore = (before[name] as Value[])[Number(row)] ?? {};
  const rows = present[name] as Value[];
  const at = rows.findIndex((one) =>
    isDeepStrictEqual({ ...one, [inner]: null }, { ...rowBefore, [inner]: null }),
  );
  if (at < 0) return null;
  const meaning = (kinds[kind] as AnyKind).fields[name]?.item?.[inner]?.meaning;
  const file = fileOf(removal);
  return {
    [name]: rows.map((one, index) =>
      index === at ? { ...one, [inner]: fileBack(meaning, one[inner], file) } : one,
    ),
  };
}

const fileOf = ({ sha256, name, size }: Removal): StoredFile => ({ sha256, name, size });

const fileBack = (meaning: string | undefined, held: unknown, file: StoredFile): unknown =>
  meaning === 'files' ? [...(held as StoredFile[]), file] : file;
