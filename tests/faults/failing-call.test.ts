import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../electron/data/ledger.ts';
import type { Fault } from './fake-disk.ts';
import { heldBy, live, newDisk, newOutcome, openOn } from './fake-store.ts';

const codes = ['EIO', 'ENOSPC', 'EACCES', 'EPERM', 'EBUSY', 'EMFILE'];
const faults: [string, Fault][] = [
  ...codes.map((code): [string, Fault] => [code, { code }]),
  ['short', 'short'],
];

/** All that a refused change may say; anything else would be a library's word. */
const known = ['disk-full', 'disk-failed', 'folder-not-writable', 'store-stopped', 'read-only'];

/** Lives a life in which the calls chosen by `hits` fail, and gives what it left. */
async function liveWith(fault: Fault, hits: (index: number) => boolean) {
  const disk = newDisk();
  const outcome = newOutcome();
  const ledgers: Ledger[] = [];
  disk.fault = ({ index }) => (hits(index) ? fault : undefined);
  await live(disk, outcome, (ledger) => ledgers.push(ledger));
  disk.fault = () => undefined;
  return { disk, outcome, ledgers, last: ledgers.at(-1) };
}

type Life = Awaited<ReturnType<typeof liveWith>>;

/** A flush that failed leaves open whether its changes were kept; nothing else does. */
const isCertain = ({ ledgers }: Life): boolean =>
  ledgers.every(({ state }) => !state.damage.some(({ kind }) => kind === 'disk-failed'));

/** What is held is what was acknowledged, and besides at most what a failed flush leaves open. */
function expectAgreement(held: readonly number[], life: Life): void {
  const { acknowledged } = life.outcome;
  if (isCertain(life)) expect(held).toEqual(acknowledged);
  else expect(held).toEqual(expect.arrayContaining(acknowledged));
}

async function checkLife(life: Life): Promise<void> {
  const { disk, outcome, last } = life;
  expect(known).toEqual(expect.arrayContaining(outcome.refused));
  expect(disk.openFiles).toEqual([]);
  if (last?.state.mode === 'open') expectAgreement(heldBy(last), life);
  for (const left of [disk, disk.crash({ names: 'none', data: 'none', grain: 64, random: () => 0 })]) {
    const ledger = await openOn(left);
    expect(ledger.state.mode).toBe('open');
    expectAgreement(heldBy(ledger), life);
    await ledger.close();
  }
}

describe.each(faults)('a disk that answers %s', (_name, fault) => {
  it('once, at any call: nothing acknowledged is lost, nothing refused is kept, the next start is sound', async () => {
    for (let at = 1; ; at += 1) {
      const life = await liveWith(fault, (index) => index === at);
      await checkLife(life);
      if (life.disk.calls < at) {
        expect(life.outcome.refused).toEqual([]);
        expect(at).toBeGreaterThan(100);
        return;
      }
    }
  }, 60_000);

  it('from any call on: the same', async () => {
    let seen = 0;
    for (let at = 1; ; at += 1) {
      const life = await liveWith(fault, (index) => index >= at);
      await checkLife(life);
      if (life.disk.calls < at) break;
      seen += life.outcome.refused.length;
    }
    // Short writes are no failure at all.
    expect(seen > 0).toBe(fault !== 'short');
  }, 60_000);
});
