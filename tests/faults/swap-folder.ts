import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Disk, nodeDisk } from '../../electron/data/disk/disk.ts';
import { openLedger } from '../../electron/data/ledger.ts';
import { finishSwap, swapStore } from '../../electron/data/swap/store-swap.ts';
import { journal, put, record, snapshot } from './handmade.ts';

export const now = () => '2026-11-20T01:02:03.000Z';
export const stamp = '2026-11-20-0802';
export const safety = `truoc-phuc-hoi-${stamp}`;
export const noPatience = { sleep: async () => undefined, limit: 0 };

/** The files of a store by path, byte for byte, and what opening it must give. */
export type HandmadeStore = { files: Map<string, Buffer>; ids: string[]; sequence: number };

const shaOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** A store with `before` changes before its snapshot, `after` behind it, and a kept file. */
export function aStore(name: string, { before, after }: { before: number; after: number }): HandmadeStore {
  const ids = Array.from({ length: before + after }, (_, index) => `${name}-${index + 1}`);
  const early = journal(ids.slice(0, before).map((id) => [put(id)]));
  const late = journal(
    ids.slice(before).map((id) => [put(id)]),
    { sequence: before, previous: early.previous },
  );
  const person = Object.fromEntries(ids.slice(0, before).map((id) => [id, record(id)]));
  const kept = Buffer.from(`Tệp của sổ ${name}`);
  const sha256 = shaOf(kept);
  const number = String(before).padStart(12, '0');
  return {
    ids,
    sequence: before + after,
    files: new Map([
      ['wal-000000000000.log', early.bytes],
      [`snap-${number}.json`, snapshot({ sequence: before, previous: early.previous, records: { person } })],
      [`wal-${number}.log`, Buffer.concat([late.bytes, Buffer.alloc(512)])],
      [`files/${sha256.slice(0, 2)}/${sha256}`, kept],
    ]),
  };
}

/** Both have journals of the same name, and the new one is shorter: what is mixed up shows. */
export const oldStore = aStore('cu', { before: 4, after: 2 });
export const newStore = aStore('moi', { before: 2, after: 0 });

export function layOutStore(folder: string, { files }: HandmadeStore): void {
  for (const [path, bytes] of files) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** A data folder with the old store in use and the new one unpacked beside it, gone after the test. */
export function aFolderToSwap(): string {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'swap-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  layOutStore(folder, oldStore);
  layOutStore(join(folder, 'restore', 'staged'), newStore);
  writeFileSync(join(folder, 'errors.log'), 'stays where it is');
  return folder;
}

let starts = 0;

/** A process of its own for each start; none of the earlier ones runs any more. */
export const nextProcess = () => {
  starts += 1;
  const start = `b.${starts}`;
  return { self: () => ({ host: '0a0b0c0d', pid: 100 + starts, start }), mayRun: () => false };
};

export const swapOn = (folder: string, disk: Disk) =>
  swapStore({ folder, now, disk, patience: noPatience, processes: nextProcess() }, stamp);

export const finishOn = (folder: string, disk: Disk) =>
  finishSwap({ folder, now, disk, patience: noPatience, processes: nextProcess() });

/** The real disk, until `count` calls have been made: everything after that fails, as for one who is gone. */
export function diskThatStopsAfter(count: number): { disk: Disk; calls: () => number } {
  let calls = 0;
  const step = (name: string) => {
    calls += 1;
    if (calls > count) throw Object.assign(new Error(`stopped before ${name}`), { code: 'EIO' });
  };
  return { disk: watched(step), calls: () => calls };
}

/** The real disk with something to do before each call. */
export function watched(step: (name: string) => void): Disk {
  const around = Object.entries(nodeDisk).map(([name, work]) => [
    name,
    (...args: unknown[]) => {
      step(name);
      return (work as (...given: unknown[]) => unknown)(...args);
    },
  ]);
  return Object.fromEntries(around) as Disk;
}

/** Starts as the program does and tells which store is there; fails unless it is one of the two, whole. */
export async function storeIn(folder: string): Promise<'old' | 'new'> {
  await finishOn(folder, nodeDisk);
  const ledger = await openLedger({ folder, now, processes: nextProcess() });
  const ids = Object.keys(ledger.data.records.person ?? {});
  const found = { ids, sequence: ledger.sequence, ...ledger.state };
  await ledger.close();
  const [which, expected] = ids[0]?.startsWith('moi')
    ? (['new', newStore] as const)
    : (['old', oldStore] as const);
  const sound = { ids: expected.ids, sequence: expected.sequence, mode: 'open', damage: [] };
  if (JSON.stringify(found) !== JSON.stringify(sound)) throw new Error(`a mixture: ${JSON.stringify(found)}`);
  const kept = JSON.stringify(filesUnder(join(folder, 'files')));
  const wanted = JSON.stringify(
    [...expected.files.keys()].filter((path) => path.startsWith('files/')).map((path) => path.slice(6)),
  );
  if (kept !== wanted) throw new Error(`files of another store: ${kept}`);
  return which;
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((shelf) => readdirSync(join(folder, shelf)).map((name) => `${shelf}/${name}`));

/** True when the folder holds a store's files, each byte for byte. */
export const holds = (folder: string, { files }: HandmadeStore): boolean =>
  [...files].every(
    ([path, bytes]) => existsSync(join(folder, path)) && readFileSync(join(folder, path)).equals(bytes),
  );
