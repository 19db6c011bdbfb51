import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { FileSystem } from './forgetful-disk.ts';

/**
 * `store` is the folder inside the image: that of the endless changes, that of lowdb's own adapter, or that of
 * a book, in which a restore may be under way.
 */
export type ImageQuestion = { image: string; fileSystem: FileSystem; store: 'ledger' | 'stock' | 'book' };

/** The last number held of each lane (of a book: how many people are in it), the kinds of damage told, and what is wrong (null = nothing). */
export type ImageReport = {
  lasts: number[];
  damage: string[];
  fault: string | null;
  /** False where the file system itself did not survive. */
  mounted: boolean;
};

export type CrashImages = {
  read: (question: ImageQuestion) => Promise<ImageReport>;
  close: () => Promise<void>;
};

const program = fileURLToPath(new URL('./crash-image-reader.ts', import.meta.url));

/**
 * A program that reads crash images. It sees another number of the PC's start than the one under which they
 * were made, as after a real power cut: locks in them are those of processes that ended with the power. What
 * it mounts is seen by nobody else and goes with it.
 */
export function startCrashImages(around: string): CrashImages {
  const boot = join(around, 'boot-id');
  writeFileSync(boot, `${randomUUID()}\n`);
  const script = 'mount --bind "$0" /proc/sys/kernel/random/boot_id && exec "$@"';
  const child = spawn('unshare', [
    ...['--mount', '--propagation', 'slave', 'sh', '-c', script, boot],
    ...[process.execPath, program],
  ]);
  let complaint = '';
  child.stderr.on('data', (piece) => {
    complaint += piece;
  });
  const ended = once(child, 'close');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    read: async (question) => {
      child.stdin.write(`${JSON.stringify(question)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`the reader of images has ended: ${complaint}`);
      return JSON.parse(value) as ImageReport;
    },
    close: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
