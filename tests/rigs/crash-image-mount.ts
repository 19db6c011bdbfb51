import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileSystem } from './forgetful-disk.ts';
import { unmount } from './unmount.ts';

/** Two disks with the same mark are a mistake to XFS; here the second is what a power cut left of the first. */
const optionsFor = (fileSystem: FileSystem) => (fileSystem === 'xfs' ? 'loop,nouuid' : 'loop');

/** The cut has destroyed the file system itself: nothing on top of it could have helped. */
export class NoFileSystem extends Error {}

/** Mounts an image while work is done in it. Rejects with `NoFileSystem` where it cannot be mounted. */
export async function inImage<T>(
  { image, fileSystem }: { image: string; fileSystem: FileSystem },
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const place = mkdtempSync(join(tmpdir(), 'crash-image-'));
  try {
    const args = ['-t', fileSystem, '-o', optionsFor(fileSystem), image, place];
    const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' });
    if (status !== 0) throw new NoFileSystem(`mount ${args.join(' ')}: ${stderr}`);
    try {
      return await work(place);
    } finally {
      await unmount(place);
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
