import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AutomaticBag, bagsToRemove, usualRotation } from '../../../../shared/backup/rotation.ts';

const roomy = { ...usualRotation, bytes: Number.MAX_SAFE_INTEGER };

const aBag = (number: number, more: Partial<AutomaticBag> = {}): AutomaticBag => ({
  ...{ name: `bag-${number}`, number, takenAt: '2026-11-20T08:00:00.000Z', state: 'good', bytes: 1000 },
  ...more,
});

/** Backs up once after another by the clocks given, giving up after each what the rotation says. */
function live(clocks: readonly string[], bounds = roomy): AutomaticBag[] {
  let held: AutomaticBag[] = [];
  for (const [index, takenAt] of clocks.entries()) {
    held = [...held, aBag(index + 1, { takenAt })];
    const gone = bagsToRemove(held, bounds);
    held = held.filter(({ name }) => !gone.includes(name));
  }
  return held;
}

const daily = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, day) => new Date(Date.parse(from) + day * 86_400_000).toISOString());

const instants = fc.oneof(
  fc.integer({ min: Date.parse('2016-01-01'), max: Date.parse('2037-01-01') }),
  fc.constantFrom(0, 300_000, Date.parse('2036-11-20'), Date.parse('9999-12-31T23:59:59Z')),
);
const clock = fc.oneof(
  { weight: 9, arbitrary: instants.map((at) => new Date(at).toISOString()) },
  { weight: 1, arbitrary: fc.constantFrom('', 'hôm qua', '0001-01-01', '2026-11-20') },
);
const bags = fc
  .array(
    fc.record({
      takenAt: clock,
      state: fc.constantFrom<AutomaticBag['state']>('good', 'unknown', 'bad'),
      bytes: fc.integer({ min: 0, max: 5000 }),
    }),
    { maxLength: 60 },
  )
  .map((list) => list.map((one, index) => aBag(index + 1, one)))
  .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
const bounds = fc.record({
  days: fc.integer({ min: 0, max: 8 }),
  weeks: fc.integer({ min: 0, max: 5 }),
  months: fc.integer({ min: 0, max: 13 }),
  bytes: fc.integer({ min: 0, max: 100_000 }),
});

const newest = (list: readonly AutomaticBag[]) => [...list].sort((a, b) => b.number - a.number)[0];

describe('the rotation of automatic backups', () => {
  it('keeps the newest of 7 days, 4 weeks and 12 months of a book backed up every day', () => {
    const kept = live(daily('2024-11-20T09:00:00.000Z', 731)).map(({ takenAt }) => takenAt.slice(0, 10));
    expect(kept).toEqual([
      ...['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'],
      ...['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-01', '2026-11-08'],
      ...['2026-11-14', '2026-11-15', '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'],
    ]);
  });

  it('keeps the newest of a day by the calendar of Vietnam', () => {
    const clocks = ['2026-11-19T16:59:00.000Z', '2026-11-19T17:01:00.000Z', '2026-11-20T16:59:00.000Z'];
    expect(live(clocks).map(({ number }) => number)).toEqual([1, 3]);
  });

  it('keeps seven days of a PC whose empty battery begins each morning with 01/01/1970', () => {
    const kept = live(Array.from({ length: 40 }, () => '1970-01-01T00:05:00.000Z'));
    expect(newest(kept)?.number).toBe(40);
    // The same minute each time: no clock went back, so these are one day to it.
    expect(kept).toHaveLength(1);
    const mornings = live(Array.from({ length: 40 }, (_, day) => `1970-01-01T00:${59 - day}:00.000Z`));
    expect(mornings.map(({ number }) => number)).toEqual([34, 35, 36, 37, 38, 39, 40]);
  });

  it.each([
    ['ten years ahead', '2036-11-20T08:00:00.000Z'],
    ['ten years back', '2016-11-20T08:00:00.000Z'],
    ['back to 1970', '1970-01-01T00:00:10.000Z'],
  ])('loses no day of before and none of after when the clock jumps %s for one backup', (_how, jumped) => {
    const clocks = [...daily('2026-11-10T08:00:00.000Z', 5), jumped, ...daily('2026-11-16T08:00:00.000Z', 5)];
    const kept = live(clocks).map(({ number }) => number);
    expect(kept).toEqual(expect.arrayContaining([5, 6, 7, 8, 9, 10, 11]));
  });

  it('gives up nothing while no backup is known to be good', () => {
    const all = daily('2026-01-01T08:00:00.000Z', 60).map((takenAt, index) =>
      aBag(index + 1, { takenAt, state: index % 2 === 0 ? 'unknown' : 'bad' }),
    );
    expect(bagsToRemove(all, { ...roomy, bytes: 0 })).toEqual([]);
  });

  it('lets a damaged one stand for no day, and gives it up once a good one is newer', () => {
    const [day, next] = ['2026-11-18T08:00:00.000Z', '2026-11-19T08:00:00.000Z'];
    const list = [
      aBag(1, { takenAt: day }),
      aBag(2, { takenAt: day, state: 'bad' }),
      aBag(3, { takenAt: next }),
      aBag(4, { takenAt: next, state: 'bad' }),
    ];
    expect(bagsToRemove(list, roomy)).toEqual(['bag-2']);
  });

  it('gives up the oldest first where the room is short, and stops at the newest good one', () => {
    const list = daily('2026-11-14T08:00:00.000Z', 7).map((takenAt, index) => aBag(index + 1, { takenAt }));
    expect(bagsToRemove(list, { ...usualRotation, bytes: 3500 })).toEqual([
      'bag-1',
      'bag-2',
      'bag-3',
      'bag-4',
    ]);
    expect(bagsToRemove(list, { ...usualRotation, bytes: 0 })).not.toContain('bag-7');
  });

  it('never gives up the newest good one, whatever clocks, states, sizes and bounds', () => {
    fc.assert(
      fc.property(bags, bounds, (list, within) => {
        const gone = bagsToRemove(list, within);
        const good = newest(list.filter(({ state }) => state === 'good'));
        expect(gone).not.toContain(good?.name);
        expect(new Set(gone).size).toBe(gone.length);
        for (const name of gone) expect(list.some((bag) => bag.name === name)).toBe(true);
        if (!good) expect(gone).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('comes within the room, unless only the newest good one and what came after it are left', () => {
    fc.assert(
      fc.property(bags, bounds, (list, within) => {
        const gone = new Set(bagsToRemove(list, within));
        const good = newest(list.filter(({ state }) => state === 'good'));
        if (!good) return;
        const left = list.filter(({ name }) => !gone.has(name));
        const bytes = left.reduce((sum, bag) => sum + bag.bytes, 0);
        expect(bytes <= within.bytes || left.every(({ number }) => number >= good.number)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('goes by the numbers: the order in which the folder lists them changes nothing', () => {
    fc.assert(
      fc.property(bags, bounds, (list, within) => {
        const sorted = [...list].sort((a, b) => a.number - b.number);
        expect(bagsToRemove(list, within)).toEqual(bagsToRemove(sorted, within));
      }),
    );
  });

  it('keeps the last backup of all through any life of jumping clocks, and never piles up', () => {
    fc.assert(
      fc.property(fc.array(clock, { minLength: 1, maxLength: 120 }), (clocks) => {
        const kept = live(clocks);
        expect(newest(kept)?.number).toBe(clocks.length);
        expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12);
      }),
      { numRuns: 200 },
    );
  });
});
