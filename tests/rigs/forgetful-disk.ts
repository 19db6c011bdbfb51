import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export type FileSystem = 'ext4' | 'xfs' | 'btrfs';

/** What of the unflushed writes is on the disk after the cut, in pieces of so many bytes. */
export type Cut = { survive: 'none' | 'prefix' | 'some'; grain: number; seed: number };

/** How many pieces were waiting for a flush at the cut, and how many of them survived it. */
export type CutReport = { waiting: number; kept: number; writes: number; flushes: number };

export type ForgetfulDisk = {
  /** Where its file system is mounted. */
  folder: string;
  /** Writes the disk as a power cut at this moment leaves it; the disk itself goes on. */
  crash: (cut: Cut, into: string) => Promise<CutReport>;
  /** A path for an image, in memory, gone with the disk. */
  place: (name: string) => string;
  close: () => Promise<void>;
};

/** The smallest sizes at which the tools make these, and room for a few minutes of changes. */
const megabytes: Record<FileSystem, number> = { ext4: 384, xfs: 512, btrfs: 512 };

const formats: Record<FileSystem, string[]> = {
  ext4: ['mkfs.ext4', '-q', '-F', '-E', 'lazy_itable_init=0,lazy_journal_init=0'],
  xfs: ['mkfs.xfs', '-q', '-f'],
  btrfs: ['mkfs.btrfs', '-q', '-f'],
};

/** About as long as a disk of an office PC takes. */
const flushMilliseconds = 4;

const plugin = join(import.meta.dirname, 'forgetful-disk.py');
const inMemory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

function run([program = '', ...args]: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr || error}`);
  return stdout.trim();
}

/** A loop device lets go of its file a moment after it was told to. */
async function unmount(place: string): Promise<void> {
  for (let look = 0; ; look += 1) {
    try {
      return void run(['umount', place]);
    } catch (error) {
      if (look > 100) throw error;
      await wait(100);
    }
  }
}

async function until(isSo: () => boolean, what: string): Promise<void> {
  for (let look = 0; look < 200; look += 1) {
    if (isSo()) return;
    await wait(50);
  }
  throw new Error(`no ${what} after ten seconds`);
}

/** One question to the disk, one answer. */
async function ask(control: string, question: object): Promise<CutReport> {
  const line = createConnection(control);
  let said = '';
  line.on('data', (piece) => {
    said += piece;
  });
  line.write(`${JSON.stringify(question)}\n`);
  await once(line, 'close');
  const answer = JSON.parse(said) as CutReport & { error?: string };
  if (answer.error) throw new Error(answer.error);
  return answer;
}

type Parts = { disk: string; control: string; mounted: string };

function layOut(fileSystem: FileSystem, around: string): Parts {
  const [seen, certain] = [join(around, 'seen.img'), join(around, 'certain.img')];
  writeFileSync(seen, '');
  truncateSync(seen, megabytes[fileSystem] * 1024 * 1024);
  run([...formats[fileSystem], seen]);
  run(['cp', '--sparse=always', seen, certain]);
  for (const name of ['fuse', 'mounted']) mkdirSync(join(around, name));
  return {
    disk: join(around, 'fuse', 'disk'),
    control: join(around, 'control'),
    mounted: join(around, 'mounted'),
  };
}

/** Starts the server of the disk; gives the way to end it. */
async function serve(around: string, { disk, control }: Parts): Promise<() => Promise<void>> {
  const images = [`seen=${join(around, 'seen.img')}`, `certain=${join(around, 'certain.img')}`];
  const settings = [...images, `control=${control}`, `milliseconds=${flushMilliseconds}`];
  const nbdkit = ['nbdkit', '--exit-with-parent', '-f', 'python', plugin, ...settings];
  // A process group of its own: whoever interrupts the tests must not take the disk from under its mount.
  const server = spawn('nbdfuse', [disk, '[', ...nbdkit, ']'], { stdio: 'ignore', detached: true });
  const ended = new Promise<void>((resolve) => {
    server.once('error', () => resolve());
    server.once('exit', () => resolve());
  });
  const gone = ended.then(() => {
    throw new Error('nbdfuse or nbdkit has ended');
  });
  await Promise.race([until(() => existsSync(disk) && existsSync(control), 'disk'), gone]);
  return async () => {
    await unmount(join(around, 'fuse'));
    await ended;
  };
}

/**
 * A disk with a volatile cache, with a file system on it: nbdkit keeps it, nbdfuse shows it as a file, a loop
 * device makes a disk of that. Root only; rejects where something of that is missing.
 */
export async function openForgetfulDisk(fileSystem: FileSystem): Promise<ForgetfulDisk> {
  const around = mkdtempSync(join(inMemory, `forgetful-${fileSystem}-`));
  const undo: (() => unknown)[] = [() => rmSync(around, { recursive: true, force: true })];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const parts = layOut(fileSystem, around);
    undo.push(await serve(around, parts));
    const loop = run(['losetup', '--find', '--show', parts.disk]);
    undo.push(() => run(['losetup', '--detach', loop]));
    run(['mount', '-t', fileSystem, loop, parts.mounted]);
    undo.push(() => unmount(parts.mounted));
    return {
      folder: parts.mounted,
      crash: (cut, into) => ask(parts.control, { ...cut, into }),
      place: (name) => join(around, name),
      close,
    };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}

/** Why there can be no such disk here, in words; null where there can. */
export async function whyNoForgetfulDisk(fileSystem: FileSystem): Promise<string | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs root on Linux';
  try {
    await (await openForgetfulDisk(fileSystem)).close();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error);
  }
}
