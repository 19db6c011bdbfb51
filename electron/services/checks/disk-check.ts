import { join } from 'node:path';
import { diskVerdict, flushTimes } from '../../../shared/disk-verdict.ts';
import type { DiskCheck } from '../../../shared/recovery.ts';
import { refuseIfCancelled } from '../../backup/cancellation.ts';
import { type Disk, nodeDisk } from '../../data/disk/disk.ts';
import { asDiskFailure } from '../../data/disk/disk-failure.ts';
import { writeWhole } from '../../data/disk/whole-transfer.ts';
import { isRotational } from '../../data/place/rotational.ts';
import type { Task } from '../tasks.ts';

type Needs = {
  /** The data folder. */
  folder: string;
  task: Task;
  disk?: Disk;
  /** Milliseconds of a clock that never goes back. */
  elapsed?: () => number;
  rotational?: (folder: string) => Promise<boolean | null>;
};

const fileName = 'kiem-tra-o-dia.tmp';
const flushes = 50;
/** As long as a small change is in the journal. */
const block = Buffer.alloc(200, 'x');
const room = Buffer.alloc(64 * 1024);

/**
 * Writes 50 small blocks at the end of a growing file and 50 into room made beforehand, each followed by a
 * flush, and tells how long that took. Nothing stays on the disk. Errors: 'cancelled', 'disk-full',
 * 'folder-not-writable', 'folder-missing', 'disk-failed'.
 */
export async function checkDisk({ folder, task, disk = nodeDisk, ...more }: Needs): Promise<DiskCheck> {
  const { elapsed = () => performance.now(), rotational = isRotational } = more;
  const path = join(folder, fileName);
  const measure = async (label: 'append' | 'overwrite', before: number): Promise<number[]> => {
    // What a check left that was killed in the middle.
    if (await disk.facts(path)) await disk.remove(path);
    const fd = await disk.open(path, 'create');
    try {
      if (label === 'overwrite') {
        await writeWhole(disk, { fd, bytes: room, position: 0 });
        await disk.sync(fd);
      }
      const times: number[] = [];
      for (let index = 0; index < flushes; index += 1) {
        refuseIfCancelled(task.signal);
        const from = elapsed();
        await writeWhole(disk, { fd, bytes: block, position: index * block.length });
        await disk.datasync(fd);
        times.push(elapsed() - from);
        task.progress('measure', before + index + 1, 2 * flushes);
      }
      return times;
    } finally {
      await disk.close(fd);
      await disk.remove(path);
    }
  };
  return asDiskFailure(async () => {
    const append = flushTimes(await measure('append', 0));
    const overwrite = flushTimes(await measure('overwrite', flushes));
    const turning = await rotational(folder);
    const measured = { append, overwrite, rotational: turning };
    const ratio = append.median > 0 ? overwrite.median / append.median : 1;
    return { ...measured, ratio, verdict: diskVerdict(measured), flushes };
  });
}
