import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Limits } from '../limits.ts';
import { ballastName } from '../store-names.ts';
import type { Disk } from './disk.ts';
import { writeWhole } from './whole-transfer.ts';

/** Room on the disk that is given back when the disk is full, so that the last edits can still be saved. */
export type Ballast = {
  /** Makes it in the background, once a session, when there is plenty of room. Never fails. */
  ensure: () => void;
  /** Gives the room back. Never fails. */
  release: () => Promise<void>;
  settled: () => Promise<void>;
};

/** It is not worth its room when it would take more than a quarter of what is left. */
const plenty = 4;
const blockLength = 64 * 1024;

type Needs = { disk: Disk; folder: string; limits: Limits };

export function createBallast({ disk, folder, limits }: Needs): Ballast {
  const path = join(folder, ballastName);
  const size = limits.ballastBytes;
  let making: Promise<void> | null = null;

  async function fill(): Promise<void> {
    const fd = await disk.open(path, 'create');
    try {
      // Random, so that no file system stores it as a hole or compressed: it must really take its room.
      const block = randomBytes(Math.min(blockLength, size));
      for (let position = 0; position < size; position += block.length) {
        await writeWhole(disk, { fd, bytes: block.subarray(0, size - position), position });
      }
      await disk.sync(fd);
    } finally {
      await disk.close(fd);
    }
  }

  async function make(): Promise<void> {
    const found = await disk.facts(path);
    if (found?.size === size) return;
    if (found) await disk.remove(path);
    if ((await disk.freeBytes(folder)) < size * plenty) return;
    await fill();
  }

  const release = async (): Promise<void> => {
    if (await disk.facts(path)) await disk.remove(path);
  };

  return {
    ensure: () => {
      making ??= make().catch(() => release().catch(() => undefined));
    },
    release: async () => {
      await making;
      await release().catch(() => undefined);
    },
    settled: async () => {
      await making;
    },
  };
}
