import { expect, it } from 'vitest';
import { amounts, tellFigures } from '../amounts.ts';
import { soak } from './soak-life.ts';

it(
  'a book is always what was acknowledged, whatever is done to it in whatever order',
  async () => {
    const counts = await soak(amounts.soakSeconds * 1000, 20_261_120, () => undefined);
    tellFigures('soak', { seconds: amounts.soakSeconds, ...counts });
    expect(counts.lives).toBeGreaterThan(0);
    expect(counts.create).toBeGreaterThan(0);
  },
  120_000 + amounts.soakSeconds * 3_000,
);
