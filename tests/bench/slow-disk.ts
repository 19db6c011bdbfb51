import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openLedger } from '../../electron/data/ledger.ts';
import { usualLimits } from '../../electron/data/limits.ts';
import { openSlowDisk, type SlowDisk } from '../rigs/slow-disk.ts';
import { changesOf } from './commit.ts';
import { bareAppend, barePrepared, sqlite } from './contenders.ts';
import { atMost, type Contender, inTurn, type Report, timingIn } from './measure.ts';
import { aDocument } from './sample-book.ts';

const records = 1000;
const counted = 80;

/** Flushes and bytes that the disk itself saw for each change. */
async function cost(disk: SlowDisk, run: () => unknown): Promise<{ flushes: number; bytes: number }> {
  const before = await disk.counts();
  for (let turn = 0; turn < counted; turn += 1) await run();
  const after = await disk.counts();
  return {
    flushes: (after.flushes - before.flushes) / counted,
    bytes: (after.bytes - before.bytes) / counted,
  };
}

/** The room set aside is made once, when the book has changes to lose: it is no cost of a change. */
async function settled(folder: string, change: () => Promise<unknown>): Promise<void> {
  await Promise.all(Array.from({ length: usualLimits.ballastFrom }, change));
  const ballast = () => statSync(join(folder, 'ballast.bin'), { throwIfNoEntry: false })?.size;
  while (ballast() !== usualLimits.ballastBytes) await wait(100);
  await wait(1000);
}

async function onDisk(disk: SlowDisk): Promise<Report> {
  const folder = join(disk.folder, 'book');
  mkdirSync(folder);
  const ledger = await openLedger({ folder, now: () => new Date().toISOString() });
  const ops = Array.from({ length: records }, (_, index) => {
    const value = aDocument(index);
    return { op: 'put' as const, collection: 'document', id: value.id, value };
  });
  await ledger.commit({ by: 'system', at: '2026-11-20T01:00:00.000Z', channel: 'bench', ops });
  await ledger.write();
  const change = changesOf(records);
  await settled(folder, () => ledger.commit(change()));
  const [append, overwrite, lite] = [
    bareAppend(disk.folder),
    barePrepared(disk.folder),
    sqlite(disk.folder, records, 'grown'),
  ];
  const contenders: Contender[] = [
    { name: 'bare append + fdatasync', each: 3, run: append.run },
    { name: 'bare overwrite + fdatasync', each: 3, run: overwrite.run },
    { name: 'ledger.commit', each: 3, run: () => ledger.commit(change()) },
    { name: 'node:sqlite WAL FULL', each: 3, run: lite.run },
  ];
  const timings = await inTurn(contenders, 12);
  const { flushes, bytes } = await cost(disk, () => ledger.commit(change()));
  await ledger.close();
  for (const { close } of [append, overwrite, lite]) close();
  const time = (name: string) => timingIn(timings, name).median;
  const ours = time('ledger.commit');
  const gates = [
    atMost({
      id: 'G4',
      what: 'slow disk: commit / bare append',
      value: ours / time('bare append + fdatasync'),
      limit: 0.4,
    }),
    atMost({
      id: 'G2',
      what: 'slow disk: commit / bare overwrite',
      value: ours / time('bare overwrite + fdatasync'),
      limit: 1.1,
    }),
    atMost({ id: 'G8', what: 'flushes of the disk for a change', value: flushes, limit: 1.05 }),
    atMost({ id: 'G8', what: 'bytes written to the disk for a change', value: bytes, limit: 8192 }),
  ];
  return { lines: [{ what: 'One durable change on the slow disk', records, timings }], gates, skipped: [] };
}

/** A change on the model of an office disk, which also counts what reaches it. */
export async function measureSlowDisk(): Promise<Report> {
  let disk: SlowDisk;
  try {
    disk = await openSlowDisk();
  } catch (error) {
    const why = error instanceof Error ? error.message.trim() : String(error);
    return {
      lines: [],
      gates: [],
      skipped: [`G4, G8 (the slow disk needs root, nbdkit and nbdfuse): ${why}`],
    };
  }
  try {
    return await onDisk(disk);
  } finally {
    await disk.close();
  }
}
