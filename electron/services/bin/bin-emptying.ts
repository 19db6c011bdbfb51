import { emptiedBefore, neverEmptied } from '../../../shared/history/bin.ts';
import { kindNames } from '../../../shared/records/index.ts';
import type { FileStore } from '../../data/files/file-store.ts';
import { isHistoryWhole } from '../history/change-log.ts';
import { pointersAmong } from '../records/pointers.ts';
import { filesOf, filesOfVersion, type Target } from '../records/references.ts';
import type { Authorship, Store } from '../records/store.ts';

type Needs = { store: Store; fileStore: FileStore; now: () => string };

/** So many records leave in one change: each leaves its last value in the journal. */
const mostInOneChange = 500;

const millisecondsPerDay = 86_400_000;

/**
 * What has lain in the bin long enough to go for good. A record stays while another one that stays in the bin
 * points at it: that one could not come back without it.
 */
export function ripeForEmptying(store: Store, now: string): Target[] {
  const before = emptiedBefore(now);
  let ripe = kindNames
    .filter((kind) => !neverEmptied.has(kind))
    .flatMap((kind) =>
      store
        .stored(kind)
        .filter(({ removedAt }) => removedAt !== null && removedAt < before)
        .map(({ id }): Target => ({ kind, id })),
    );
  if (ripe.length === 0) return [];
  const pointers = pointersAmong(store.stored);
  for (;;) {
    const going = new Set(ripe.map(({ kind, id }) => `${kind}/${id}`));
    const isNeeded = (target: Target) =>
      pointers.usersOf([target]).some(({ kind, id }) => !going.has(`${kind}/${id}`));
    const stillRipe = ripe.filter((target) => !isNeeded(target));
    if (stillRipe.length === ripe.length) return ripe;
    ripe = stillRipe;
  }
}

/** Takes out of the bin what has lain there for more than its days. The history keeps what it was. */
export async function emptyBin({ store, now }: Needs, by: Authorship): Promise<number> {
  let count = 0;
  for (;;) {
    const gone = await store.change(by, (edit) => {
      // Asked inside of the change: something may have been put back meanwhile.
      const ripe = ripeForEmptying(store, now()).slice(0, mostInOneChange);
      for (const { kind, id } of ripe) edit.erase(kind, id);
      return ripe.length;
    });
    count += gone;
    if (gone < mostInOneChange) return count;
  }
}

/** Every stored file that a record names, live or in the bin. */
export function filesNamed(store: Store): Set<string> {
  const named = new Set<string>();
  for (const kind of kindNames) {
    for (const record of store.stored(kind)) {
      for (const { sha256 } of filesOf(kind, record)) named.add(sha256);
    }
  }
  return named;
}

/**
 * Removes the bytes of files that no record names, none in the bin, and no version of the last 30 days, so that
 * everything of that time can be put back and undone. Nothing is removed where a part of the history is lost.
 * `note` is called before anything goes.
 */
export async function sweepFiles(
  needs: Needs,
  note: () => Promise<unknown>,
): Promise<{ files: number; bytes: number }> {
  const { store, fileStore, now } = needs;
  // Of changes that are lost nobody knows when they were made, and what they named.
  if (!(await isHistoryWhole(store))) return { files: 0, bytes: 0 };
  const referenced = filesNamed(store);
  const at = now();
  const young = store.ledger().changes({ from: { at: emptiedBefore(at) } });
  for await (const { ops } of young) {
    for (const { collection, before, after } of ops) {
      const versions = [...filesOfVersion(collection, before), ...filesOfVersion(collection, after)];
      for (const { sha256 } of versions) referenced.add(sha256);
    }
  }
  const before = Date.parse(emptiedBefore(at));
  const kept = await fileStore.list();
  if (!kept.some(({ sha256, storedAt }) => !referenced.has(sha256) && storedAt < before)) {
    return { files: 0, bytes: 0 };
  }
  await note();
  const days = (Date.parse(at) - Date.parse(emptiedBefore(at))) / millisecondsPerDay;
  const swept = await fileStore.sweepOrphans({ referenced, now: at, days });
  return { files: swept.length, bytes: swept.reduce((sum, { size }) => sum + size, 0) };
}
