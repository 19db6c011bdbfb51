import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileSystem } from './forgetful-disk.ts';

function run(program: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
}

/** Two disks with the same mark are a mistake to XFS; here the second is what a power cut left of the first. */
const optionsFor = (fileSystem: FileSystem) => (fileSystem === 'xfs' ? 'loop,nouuid' : 'loop');

/** Mounts an image while work is done in it. Rejects where the file system itself did not survive. */
export async function inImage<T>(
  { image, fileSystem }: { image: string; fileSystem: FileSystem },
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const place = mkdtempSync(join(tmpdir(), 'crash-image-'));
  try {
    run('mount', '-t', fileSystem, '-o', optionsFor(fileSystem), image, place);
    try {
      return await work(place);
    } finally {
      run('umount', place);
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
