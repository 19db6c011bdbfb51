import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openFileStore } from '../../electron/data/files/file-store.ts';
import { openLedger } from '../../electron/data/ledger.ts';
import { finishSwap } from '../../electron/data/swap/store-swap.ts';
import { gapIn, lastHeld } from '../faults/lanes.ts';
import { inImage, NoFileSystem } from './crash-image-mount.ts';
import type { ImageQuestion, ImageReport } from './crash-images.ts';

/**
 * A program that starts on what a power cut left, as the PC does when the power is back: for each line on its
 * input it mounts the image, opens what is there, and tells what it found.
 */
const now = () => new Date().toISOString();

/** What a start finds, and whether work can go on from there. */
async function startOn(folder: string): Promise<ImageReport> {
  const ledger = await openLedger({ folder, now });
  const files = await openFileStore(folder);
  const { mode, damage } = ledger.state;
  const lasts = lastHeld(ledger);
  const total = lasts.reduce((sum, last) => sum + last + 1, 0);
  const gap = total === ledger.sequence ? null : `${total} changes, number ${ledger.sequence}`;
  const report = {
    lasts,
    damage: damage.map(({ kind }) => kind),
    mounted: true,
    fault: gap ?? (await gapIn(ledger, files)),
  };
  if (mode !== 'open') {
    await ledger.close();
    return { ...report, fault: `opens ${mode}` };
  }
  const { sequence } = await ledger.commit({ by: 'an', at: now(), channel: 'test', ops: [] });
  await ledger.close();
  return { ...report, fault: report.fault ?? (await wrongAfterwards(folder, sequence)) };
}

/** Why work cannot go on after that start; an unfinished snapshot is told until the next checkpoint. */
async function wrongAfterwards(folder: string, sequence: number): Promise<string | null> {
  const again = await openLedger({ folder, now });
  const { state } = again;
  await again.close();
  const other = state.damage.filter(({ kind }) => kind !== 'snapshot-damaged');
  if (state.mode === 'open' && other.length === 0 && again.sequence === sequence) return null;
  return `the next start: ${JSON.stringify({ ...state, sequence: again.sequence, wanted: sequence })}`;
}

/** The control: what lowdb's own adapter finds. */
async function readStock(folder: string): Promise<ImageReport> {
  const { n } = JSON.parse(readFileSync(join(folder, 'db.json'), 'utf8')) as { n: number };
  return { lasts: [n], damage: [], fault: null, mounted: true };
}

/** A book as the program opens it: an interrupted restore is brought to its end first. */
async function readBook(folder: string): Promise<ImageReport> {
  await finishSwap({ folder, now });
  const ledger = await openLedger({ folder, now });
  const files = await openFileStore(folder);
  const people = Object.values(ledger.data.records.person ?? {}).filter(
    ({ removedAt }) => removedAt === null,
  );
  const { mode, damage } = ledger.state;
  const unsound = [];
  for (const { sha256 } of await files.list()) if (!(await files.verify(sha256))) unsound.push(sha256);
  await ledger.close();
  const fault = mode !== 'open' ? `opens ${mode}` : (unsound[0] ?? null);
  return { lasts: [people.length], damage: damage.map(({ kind }) => kind), fault, mounted: true };
}

const readers = { ledger: startOn, stock: readStock, book: readBook };

for await (const line of createInterface({ input: process.stdin })) {
  const { store, ...where } = JSON.parse(line) as ImageQuestion;
  const report = await inImage(where, (place) => readers[store](join(place, store))).catch(
    (error: unknown): ImageReport => ({
      ...{ lasts: [], damage: [], fault: String(error) },
      mounted: !(error instanceof NoFileSystem),
    }),
  );
  process.stdout.write(`${JSON.stringify(report)}\n`);
}
