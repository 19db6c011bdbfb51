import type { BookCheck } from '../../shared/outputs.ts';
import { kindNames } from '../../shared/records/index.ts';
import type { Needs } from './needs.ts';
import { filesOf } from './references.ts';

/**
 * Reads the whole book again: every journal and snapshot, and every stored file that a record names. Changes
 * nothing. Errors: those of the disk.
 */
export async function checkBook({
  store,
  fileStore,
}: Pick<Needs, 'store' | 'fileStore'>): Promise<BookCheck> {
  const found = await store.ledger().verify();
  const faulty = [
    ...found.journals.filter(({ state }) => state === 'damaged' || state === 'missing'),
    ...found.snapshots.filter(({ state }) => state !== 'sound'),
  ].map(({ file }) => file);
  const names = new Map<string, string>();
  for (const kind of kindNames) {
    for (const record of store.stored(kind)) {
      const value = record as unknown as Record<string, unknown>;
      for (const { sha256, name } of filesOf(kind, value)) names.set(sha256, name);
    }
  }
  const faultyFiles: BookCheck['faultyFiles'] = [];
  for (const [sha256, name] of names) {
    if (!fileStore.has(sha256)) faultyFiles.push({ name, fault: 'missing' });
    else if (!(await fileStore.verify(sha256))) faultyFiles.push({ name, fault: 'damaged' });
  }
  return {
    sound: found.sound && faultyFiles.length === 0,
    changes: found.certain.reduce((sum, { from, to }) => sum + Math.max(0, to - from + 1), 0),
    files: names.size,
    damaged: faulty,
    faultyFiles,
  };
}
