import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openFileStore } from '../../electron/data/file-store.ts';
import { openLedger } from '../../electron/data/ledger.ts';
import { gapIn, lastHeld } from '../faults/lanes.ts';
import type { ImageQuestion, ImageReport } from './crash-images.ts';

/**
 * A program that starts on what a power cut left, as the PC does when the power is back: for each line on its
 * input it mounts the image, opens what is there, and tells what it found.
 */
const now = () => new Date().toISOString();

const mountOptions = (fileSystem: string) => (fileSystem === 'xfs' ? 'loop,nouuid' : 'loop');

function run(program: string, ...args: string[]): string | null {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? null : `${program}: ${stderr}`;
}

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
function readStock(folder: string): ImageReport {
  const { n } = JSON.parse(readFileSync(join(folder, 'db.json'), 'utf8')) as { n: number };
  return { lasts: [n], damage: [], fault: null };
}

async function answer({ image, fileSystem, store }: ImageQuestion): Promise<ImageReport> {
  const place = mkdtempSync(join(tmpdir(), 'crash-image-'));
  const refused = run('mount', '-t', fileSystem, '-o', mountOptions(fileSystem), image, place);
  try {
    if (refused) return { lasts: [], damage: [], fault: refused };
    const folder = join(place, store);
    return store === 'stock' ? readStock(folder) : await startOn(folder);
  } catch (error) {
    return { lasts: [], damage: [], fault: String(error) };
  } finally {
    run('umount', place);
    rmSync(place, { recursive: true, force: true });
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const report = await answer(JSON.parse(line) as ImageQuestion);
  process.stdout.write(`${JSON.stringify(report)}\n`);
}
