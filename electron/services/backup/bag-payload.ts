import { placeInStore, storedFilePath } from '../../../shared/backup/readable/payload-path.ts';
import type { Database } from '../../../shared/database.ts';
import type { FaultyFile } from '../../../shared/outputs/backup.ts';
import { kindNames } from '../../../shared/records/index.ts';
import type { PayloadItem } from '../../backup/payload.ts';
import { readablePayload } from '../../backup/readable-payload.ts';
import { faultyFiles, type StoreCopy } from '../../data/swap/store-copy.ts';
import { filesOf } from '../records/references.ts';

/** The name under which the records know each stored file, by hash. */
export function namesOfFiles(records: Database['records']): Map<string, string> {
  const names = new Map<string, string>();
  for (const kind of kindNames) {
    for (const record of Object.values(records[kind] ?? {})) {
      const value = record as unknown as Record<string, unknown>;
      for (const { sha256, name } of filesOf(kind, value)) names.set(sha256, name);
    }
  }
  return names;
}

/** What a backup of a copy holds: the store, its files under their own names, and what makes it readable. */
export function bagPayload(
  copy: StoreCopy,
  { now, version }: { now: string; version: string },
): PayloadItem[] {
  const { records } = copy;
  const nameOf = namesOfFiles(records);
  const store = copy.files.map(({ path, source }) => {
    const [, sha256] = /^files\/[0-9a-f]{2}\/([0-9a-f]{64})$/.exec(path) ?? [];
    return { path: sha256 === undefined ? path : storedFilePath(sha256, nameOf.get(sha256)), source };
  });
  return [...store, ...readablePayload({ records, takenAt: now, version, nameOf })];
}

/** Stored files that were faulty before they were backed up, told from the digest of each file of the backup. */
export function faultsOf({ records }: StoreCopy, digests: ReadonlyMap<string, string>): FaultyFile[] {
  const names = namesOfFiles(records);
  const inStore = new Map([...digests].map(([path, digest]) => [placeInStore(path) ?? path, digest]));
  return [...faultyFiles(names.keys(), inStore)].map(([sha256, fault]) => ({
    name: names.get(sha256) ?? sha256,
    fault,
  }));
}
