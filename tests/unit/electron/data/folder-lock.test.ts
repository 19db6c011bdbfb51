import { describe, expect, it } from 'vitest';
import { type FolderLock, lockFolder } from '../../../../electron/data/disk/folder-lock.ts';
import type { FakeDisk } from '../../../faults/fake-disk.ts';
import { folder, newDisk, now } from '../../../faults/fake-store.ts';

/** A PC on which only the processes of these numbers run. */
function lockAs(disk: FakeDisk, pid: number, running: number[], sleep: () => Promise<void> = async () => {}) {
  const self = () => ({ host: '0a0b0c0d', pid, start: `b.${pid}` });
  const processes = { self, mayRun: (mark: { pid: number }) => running.includes(mark.pid) };
  return lockFolder({ disk: disk.port, folder, processes, now, patience: { sleep, limit: 1000 } });
}

const answer = (work: Promise<FolderLock>) =>
  work.then(
    () => 'locked',
    (error) => error.failure?.code ?? error.code,
  );
const entries = (disk: FakeDisk) => [...disk.files().keys()].map((path) => path.split('/').at(-1));

describe('the lock of a folder', () => {
  it('holds until it is released, and leaves nothing', async () => {
    const disk = newDisk();
    const lock = await lockAs(disk, 1, [1, 2]);
    expect(await answer(lockAs(disk, 2, [1, 2]))).toBe('folder-in-use');
    expect(entries(disk)).toEqual(['0a0b0c0d-1-b.1']);
    await lock.release();
    expect(entries(disk)).toEqual([]);
    expect(await answer(lockAs(disk, 2, [1, 2]))).toBe('locked');
  });

  it('says in its file who holds it since when', async () => {
    const disk = newDisk();
    await lockAs(disk, 1, [1]);
    const text = String(disk.peek(`${folder}/LOCK/0a0b0c0d-1-b.1`));
    expect(JSON.parse(text)).toMatchObject({ pid: process.pid, since: now() });
  });

  it('of a process that has ended is taken over, whoever was first', async () => {
    const disk = newDisk();
    await lockAs(disk, 1, [1]);
    await lockAs(disk, 2, [2]);
    expect(entries(disk)).toEqual(['0a0b0c0d-2-b.2']);
    expect(await answer(lockAs(disk, 1, [1]))).toBe('locked');
  });

  it('goes to exactly one, however the calls of two that come together interleave', async () => {
    for (let pause = 0; pause < 60; pause += 1) {
      const disk = newDisk();
      const other = async () => {
        for (let turn = 0; turn < pause; turn += 1) await null;
        return answer(lockAs(disk, 2, [1, 2], async () => {}));
      };
      const sleep = async () => {
        for (let turn = 0; turn < 20; turn += 1) await null;
      };
      const answers = await Promise.all([answer(lockAs(disk, 1, [1, 2], sleep)), other()]);
      expect(answers.sort()).toEqual(['folder-in-use', 'locked']);
      expect(entries(disk)).toHaveLength(1);
    }
  });

  it('is not held when the disk fails while it is taken', async () => {
    for (let at = 1; at <= 5; at += 1) {
      const disk = newDisk();
      disk.fault = ({ index }) => (index === at ? { code: 'EIO' } : undefined);
      const first = await answer(lockAs(disk, 1, [1]));
      disk.fault = () => undefined;
      // What the lock's file says to a human is not worth a refusal.
      expect(first).toBe([3, 4].includes(at) ? 'locked' : 'EIO');
      if (first === 'EIO') expect(await answer(lockAs(disk, 2, [1, 2]))).toBe('locked');
    }
  });
});
