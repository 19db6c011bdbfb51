import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ledger, openLedger } from '../../electron/data/ledger.ts';
import { startOther } from './other-process.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kill-'));
});
afterEach(() => rm(folder, { recursive: true }));

const now = () => '2026-11-20T08:00:00.000Z';
const lanes = [0, 1, 2, 3];

/** The last acknowledged number of each lane, out of whole lines only. */
function acknowledged(said: string): number[] {
  const lines = said.slice(0, said.lastIndexOf('\n') + 1).split('\n');
  return lanes.map((lane) => {
    const own = lines.filter((line) => line.startsWith(`${lane} `)).map((line) => Number(line.split(' ')[1]));
    return own.at(-1) ?? -1;
  });
}

/** The last number that the store holds of each lane, after checking that the change is there whole. */
function lastHeld(ledger: Ledger): number[] {
  const own = ledger.data.records.own ?? {};
  const numberIn = (id: string): number => (own[id] as { n: number } | undefined)?.n ?? -1;
  return lanes.map((lane) => {
    const last = numberIn(`l${lane}-last`);
    if (last >= 0) expect(numberIn(`l${lane}-${last % 50}`)).toBe(last);
    return last;
  });
}

const kills = 20;

describe('a program killed in the middle of its changes, again and again', () => {
  it('finds every acknowledged change at the next start, each of them whole', async () => {
    let told = 0;
    let before = lanes.map(() => -1);
    for (let kill = 1; kill <= kills; kill += 1) {
      const first = kill * 10_000;
      const other = startOther(folder, first);
      await other.opened;
      await wait((kill * 37) % 200);
      await other.kill();
      const acks = acknowledged(other.said());
      const ledger = await openLedger({ folder, now, limits: { closingChanges: 1_000_000 } });
      expect(ledger.state.mode).toBe('open');
      const held = lastHeld(ledger);
      for (const [lane, last] of held.entries()) {
        const least = acks[lane] ?? -1;
        // Each lane asks for one after another: at most one more was under way.
        const next = least >= 0 ? least + 1 : first;
        expect([Math.max(least, before[lane] ?? -1), next]).toContain(last);
        told += Math.max(0, least - first + 1);
      }
      const { entries, complete } = await ledger.history('own', 'l0-last');
      expect(complete).toBe(true);
      expect(entries.at(-1)?.after ?? null).toEqual(ledger.data.records.own?.['l0-last'] ?? null);
      await ledger.close();
      before = held;
    }
    expect(told).toBeGreaterThan(kills * 10);
    expect(readdirSync(folder).filter((name) => name.startsWith('snap-')).length).toBeGreaterThan(1);
  }, 60_000);
});
