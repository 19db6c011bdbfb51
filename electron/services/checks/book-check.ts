import { AppError } from '../../../shared/errors.ts';
import { kindNames, type Of } from '../../../shared/records/index.ts';
import type { FileStore } from '../../data/files/file-store.ts';
import type { Verification } from '../../data/recovery/verification.ts';
import { filesOf } from '../records/references.ts';
import type { Store } from '../records/store.ts';

export type CheckProblem = Of<'check'>['problems'][number];

type Needs = { store: Store; fileStore: FileStore };

/** Told after each file: how many bytes of all have been read. */
type FileReading = { signal?: AbortSignal; onFile?: (done: number, total: number) => void | Promise<void> };

/** More than these tell an official no more than that much is wrong. */
export const mostProblems = 100;

/** What the check of journals and snapshots found wrong, one line for each of their files. */
export function problemsOf({ journals, snapshots }: Verification): CheckProblem[] {
  return [
    ...journals.flatMap(({ file, state }): CheckProblem[] =>
      state === 'damaged' || state === 'missing' ? [{ what: `journal-${state}`, name: file }] : [],
    ),
    ...snapshots.flatMap(({ file, state }): CheckProblem[] =>
      state === 'damaged' || state === 'differs' ? [{ what: `snapshot-${state}`, name: file }] : [],
    ),
  ];
}

/** The stored files by hash, under the names by which the records know them. */
function namesOf(store: Store): Map<string, string> {
  const names = new Map<string, string>();
  for (const kind of kindNames) {
    for (const record of store.stored(kind)) {
      for (const { sha256, name } of filesOf(kind, record)) names.set(sha256, name);
    }
  }
  return names;
}

/**
 * Hashes every stored file again, and misses those that a record names and that are not there. Errors:
 * 'cancelled', those of the disk.
 */
export async function checkFiles(
  { store, fileStore }: Needs,
  { signal, onFile }: FileReading,
): Promise<{ files: number; problems: CheckProblem[] }> {
  const names = namesOf(store);
  const kept = await fileStore.list();
  const total = kept.reduce((sum, { size }) => sum + size, 0);
  const here = new Set(kept.map(({ sha256 }) => sha256));
  const problems = [...names].flatMap(([sha256, name]): CheckProblem[] =>
    here.has(sha256) ? [] : [{ what: 'file-missing', name }],
  );
  let done = 0;
  for (const { sha256, size } of kept) {
    if (signal?.aborted) throw new AppError('cancelled');
    const sound = await fileStore.verify(sha256);
    // One that was taken away meanwhile (the bin was emptied) is not missed.
    if (!sound && fileStore.has(sha256)) {
      problems.push({ what: 'file-damaged', name: names.get(sha256) ?? sha256.slice(0, 12) });
    }
    done += size;
    await onFile?.(done, total);
  }
  return { files: kept.length, problems };
}
