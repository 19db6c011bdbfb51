import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { unmount } from './unmount.ts';

export type FileSystem = 'ext4' | 'xfs' | 'btrfs';

/** A disk that a plugin of nbdkit keeps, with a file system on it. */
export type ServedDisk = {
  /** Where its file system is mounted. */
  folder: string;
  /** One question to the disk, one answer, as JSON. */
  ask: (question: object) => Promise<unknown>;
  /** A path for an image, in memory, gone with the disk. */
  place: (name: string) => string;
  close: () => Promise<void>;
};

/** The plugin, and the settings it is given besides its `control` socket: images in the folder `around`. */
type Served = {
  plugin: string;
  fileSystem: FileSystem;
  settings: (around: string) => string[];
  /** Copies of the fresh image that the settings name. */
  images: readonly [string, ...string[]];
};

/** The smallest sizes at which the tools make these, and room for a few minutes of changes. */
const megabytes: Record<FileSystem, number> = { ext4: 384, xfs: 512, btrfs: 512 };

const formats: Record<FileSystem, string[]> = {
  ext4: ['mkfs.ext4', '-q', '-F', '-E', 'lazy_itable_init=0,lazy_journal_init=0'],
  xfs: ['mkfs.xfs', '-q', '-f'],
  btrfs: ['mkfs.btrfs', '-q', '-f'],
};

const inMemory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

function run([program = '', ...args]: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr || error}`);
  return stdout.trim();
}

async function until(isSo: () => boolean, what: string): Promise<void> {
  for (let look = 0; look < 200; look += 1) {
    if (isSo()) return;
    await wait(50);
  }
  throw new Error(`no ${what} after ten seconds`);
}

async function ask(control: string, question: object): Promise<unknown> {
  const line = createConnection(control);
  let said = '';
  line.on('data', (piece) => {
    said += piece;
  });
  line.write(`${JSON.stringify(question)}\n`);
  await once(line, 'close');
  const answer = JSON.parse(said) as { error?: string };
  if (answer.error) throw new Error(answer.error);
  return answer;
}

type Parts = { disk: string; control: string; mounted: string };

function layOut({ fileSystem, images }: Served, around: string): Parts {
  const [first, ...others] = images.map((name) => join(around, name));
  const image = first ?? '';
  writeFileSync(image, '');
  truncateSync(image, megabytes[fileSystem] * 1024 * 1024);
  run([...formats[fileSystem], image]);
  for (const other of others) run(['cp', '--sparse=always', image, other]);
  for (const name of ['fuse', 'mounted']) mkdirSync(join(around, name));
  return {
    disk: join(around, 'fuse', 'disk'),
    control: join(around, 'control'),
    mounted: join(around, 'mounted'),
  };
}

/** Starts the server of the disk; gives the way to end it. */
async function serve(served: Served, around: string, { disk, control }: Parts): Promise<() => Promise<void>> {
  const settings = [...served.settings(around), `control=${control}`];
  const nbdkit = ['nbdkit', '--exit-with-parent', '-f', 'python', served.plugin, ...settings];
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
 * Makes a disk: nbdkit keeps it, nbdfuse shows it as a file, a loop device makes a disk of that, with a fresh file
 * system. Root only; rejects where something of that is missing.
 */
export async function serveDisk(served: Served): Promise<ServedDisk> {
  const around = mkdtempSync(join(inMemory, `disk-${served.fileSystem}-`));
  const undo: (() => unknown)[] = [() => rmSync(around, { recursive: true, force: true })];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const parts = layOut(served, around);
    undo.push(await serve(served, around, parts));
    const loop = run(['losetup', '--find', '--show', parts.disk]);
    undo.push(() => run(['losetup', '--detach', loop]));
    run(['mount', '-t', served.fileSystem, loop, parts.mounted]);
    undo.push(() => unmount(parts.mounted));
    return {
      folder: parts.mounted,
      ask: (question) => ask(parts.control, question),
      place: (name) => join(around, name),
      close,
    };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}
