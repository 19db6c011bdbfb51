import { describe, expect, it } from 'vitest';
import { type FileSystem, whyNoForgetfulDisk } from '../rigs/forgetful-disk.ts';
import { type CutSeries, cutPower } from '../rigs/power-cuts.ts';
import { amounts, tellFigures } from './amounts.ts';

const grains = [512, 4096];
const seed = 20_261_120;

/** A tenth is enough to see that a cut on this disk is one. */
const controlCuts = Math.max(3, Math.ceil(amounts.cuts / 10));

const inShort = ({ bad, ...rest }: CutSeries) => ({ bad: bad.length, first: bad[0] ?? null, ...rest });

const fileSystems: FileSystem[] = ['ext4', 'xfs', 'btrfs'];
const lacks = new Map<FileSystem, string | null>();
for (const one of fileSystems) lacks.set(one, await whyNoForgetfulDisk(one));

describe.each(fileSystems)('power cuts on %s', (fileSystem) => {
  const lack = lacks.get(fileSystem);
  const timeout = 60_000 + amounts.cuts * 4_000;
  const words = lack ? ` (skipped: ${lack})` : '';

  it.skipIf(lack)(`keep every acknowledged change, whole, with its files${words}`, { timeout }, async () => {
    const control = await cutPower({ fileSystem, store: 'stock', cuts: controlCuts, grains, seed });
    const ours = await cutPower({ fileSystem, store: 'ledger', cuts: amounts.cuts, grains, seed });
    tellFigures('power cuts', { fileSystem, ours: inShort(ours), control: inShort(control) });
    // The rig proves itself: a store that does not flush must be seen to lose.
    expect(control.bad.length).toBeGreaterThan(0);
    expect(ours.unmountable).toBeLessThanOrEqual(1 + amounts.cuts / 50);
    expect(ours.waiting).toBeGreaterThan(0);
    expect(ours.acknowledged).toBeGreaterThan(ours.cuts);
    expect(ours.bad).toEqual([]);
  });
});
