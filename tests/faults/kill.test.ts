import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFileStore } from '../../electron/data/files/file-store.ts';
import { openLedger } from '../../electron/data/ledger.ts';
import { amounts, tellFigures } from './amounts.ts';
import type { Moment } from './killing-disk.ts';
import { acknowledged, gapIn, lanes, lastHeld } from './lanes.ts';
import { type OtherProcess, startOther } from './other-process.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kill-'));
});
afterEach(() => rm(folder, { recursive: true }));

const now = () => '2026-11-20T08:00:00.000Z';

/** Each step of writing a change, of going over to the next journal, of a checkpoint, of keeping a file. */
const moments: Record<string, Omit<Moment, 'nth'>[]> = {
  commit: [
    { call: 'writeSync', path: 'wal-' },
    { call: 'datasync', path: 'wal-' },
  ],
  rotation: [
    { call: 'open', path: 'wal-' },
    { call: 'write', path: 'wal-' },
    { call: 'sync', path: 'wal-' },
    { call: 'truncate', path: 'wal-' },
    { call: 'close', path: 'wal-' },
  ],
  checkpoint: [
    { call: 'open', path: 'snap-' },
    { call: 'write', path: 'snap-' },
    { call: 'sync', path: 'snap-' },
    { call: 'close', path: 'snap-' },
    { call: 'remove', path: 'snap-' },
  ],
  file: [
    { call: 'write', path: '.part' },
    { call: 'sync', path: '.part' },
    { call: 'rename', path: '.part' },
    { call: 'syncFolder', path: 'files' },
  ],
};
const places = Object.entries(moments).flatMap(([phase, all]) => all.map((moment) => ({ phase, moment })));

const kills = Math.ceil(amounts.kills / 2);

/** Every other kill comes at any time, the others just before a chosen call. Gives the phase it hit. */
async function killOnce(kill: number, first: number): Promise<{ phase: string; other: OtherProcess }> {
  // In strides of seven, so that few kills already hit every phase.
  const place = kill % 2 === 0 ? places[((kill / 2) * 7) % places.length] : undefined;
  const moment = place && { ...place.moment, nth: 1 + Math.floor(kill / 2 / places.length) };
  const other = startOther(folder, first, moment);
  if (moment) await Promise.race([other.ended, wait(10_000)]);
  else await other.opened;
  const reached = other.child.signalCode === 'SIGKILL';
  if (!moment) await wait((kill * 37) % 200);
  await other.kill();
  return { phase: reached ? (place?.phase ?? '') : 'any time', other };
}

type Known = { lasts: number[]; sequence: number };

/**
 * Starts again, and checks that every acknowledged change is there, that none is there twice, and that none
 * between those that are there is missing.
 */
async function startAgain(acks: readonly number[], first: number, known: Known): Promise<Known> {
  const ledger = await openLedger({ folder, now, limits: { closingChanges: 1_000_000 } });
  expect(ledger.state.mode).toBe('open');
  const lasts = lastHeld(ledger);
  for (const [lane, last] of lasts.entries()) {
    const least = acks[lane] ?? -1;
    // Each lane asks for one after another: at most one more was under way.
    const next = least >= 0 ? least + 1 : first;
    expect([Math.max(least, known.lasts[lane] ?? -1), next]).toContain(last);
  }
  const more = lasts.reduce((sum, last) => sum + Math.max(0, last - first + 1), 0);
  expect(ledger.sequence).toBe(known.sequence + more);
  expect(await gapIn(ledger, await openFileStore(folder), first)).toBe(null);
  const { entries, complete } = await ledger.history('own', 'l0-last');
  expect(complete).toBe(true);
  expect(entries.at(-1)?.after ?? null).toEqual(ledger.data.records.own?.['l0-last'] ?? null);
  await ledger.close();
  return { lasts, sequence: known.sequence + more };
}

describe('a program killed in the middle of its changes, again and again', () => {
  it(
    'finds every acknowledged change at the next start, each of them whole',
    async () => {
      const hit: Record<string, number> = {};
      let told = 0;
      let known: Known = { lasts: lanes.map(() => -1), sequence: 0 };
      for (let kill = 1; kill <= kills; kill += 1) {
        const first = kill * 10_000;
        const { phase, other } = await killOnce(kill, first);
        hit[phase] = (hit[phase] ?? 0) + 1;
        const acks = acknowledged(other.said());
        known = await startAgain(acks, first, known);
        told += acks.reduce((sum, least) => sum + Math.max(0, least - first + 1), 0);
      }
      tellFigures('kill -9 amid changes', { kills, ...hit, acknowledged: told });
      expect(told).toBeGreaterThan(kills);
      for (const phase of ['any time', ...Object.keys(moments)]) expect(hit[phase]).toBeGreaterThan(0);
      expect(readdirSync(folder).filter((name) => name.startsWith('snap-')).length).toBeGreaterThan(1);
    },
    60_000 + kills * 3_000,
  );
});
