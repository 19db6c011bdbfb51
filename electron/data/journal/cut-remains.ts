import { join } from 'node:path';
import type { Disk } from '../disk/disk.ts';
import { readInto, writeWhole } from '../disk/whole-transfer.ts';
import { cutName, journalName } from '../store-names.ts';
import type { JournalTail } from './journal.ts';

type Remains = { disk: Disk; folder: string; tail: JournalTail; sequence: number };

async function copy({ disk, folder, tail, sequence }: Remains): Promise<void> {
  const from = await disk.open(join(folder, journalName(tail.base)), 'read');
  const bytes = Buffer.alloc(tail.dirtyEnd - tail.end);
  try {
    await readInto(disk, { fd: from, bytes, position: tail.end });
  } finally {
    await disk.close(from);
  }
  const to = await disk.open(join(folder, cutName(sequence)), 'create');
  try {
    await writeWhole(disk, { fd: to, bytes, position: 0 });
    await disk.sync(to);
  } finally {
    await disk.close(to);
  }
}

/**
 * Keeps a copy of what is about to be cut off the end of a journal: on a disk that breaks its word these may
 * be the only traces of a last change. As good as possible only; the cut does not depend on it.
 */
export async function keepRemains(remains: Remains): Promise<void> {
  if (remains.tail.dirtyEnd <= remains.tail.end) return;
  await copy(remains).catch(() => undefined);
}
