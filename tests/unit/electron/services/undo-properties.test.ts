import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../../helpers/book.ts';
import { openSownBook } from '../../../helpers/sow.ts';
import { thanhKheHa } from '../../../helpers/thanh-khe-ha.ts';

const seed = thanhKheHa({
  dossier: Object.fromEntries(
    ['a', 'b', 'c'].map((id) => [id, { year: 2026, code: `0${id}.CĐS`, title: `Hồ sơ ${id}` }]),
  ),
  team: { t: { bodyId: 'tct', name: 'Nhóm 1', from: '2026-01-01' } },
});

/** One random step; those that the book refuses leave no change, as with an official. */
const step = fc.oneof(
  fc.record({ is: fc.constant('rename' as const), id: fc.constantFrom('a', 'b', 'c'), to: fc.nat(9) }),
  fc.record({ is: fc.constant('remove' as const), id: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ is: fc.constant('putBack' as const), id: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ is: fc.constant('create' as const), to: fc.nat(9) }),
  fc.record({ is: fc.constant('hang' as const), on: fc.boolean() }),
  fc.record({ is: fc.constant('team' as const), gone: fc.boolean() }),
  fc.record({ is: fc.constant('undo' as const), back: fc.integer({ min: 0, max: 3 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const last = async ({ call }: Book) => (await call('history.changes', { limit: 1 })).rows[0]?.sequence ?? 0;

async function take(book: Book, one: Step): Promise<void> {
  switch (one.is) {
    case 'rename':
      return void (await book.ask('records.change', {
        kind: 'dossier',
        id: one.id,
        value: { title: `T${one.to}` },
      }));
    case 'remove':
      return void (await book.ask('records.remove', { kind: 'dossier', id: one.id }));
    case 'putBack':
      return void (await book.ask('records.put-back', { kind: 'dossier', id: one.id }));
    case 'create':
      return void (await book.ask('records.create', {
        kind: 'person',
        value: { fullName: `Người ${one.to}`, phone: '', email: '', note: '' },
      }));
    case 'hang':
      return void (await book.ask('records.change', {
        kind: 'membership',
        id: 'tct-tue',
        value: { teamId: one.on ? 't' : null },
      }));
    case 'team':
      return void (await book.ask(one.gone ? 'records.remove' : 'records.put-back', {
        kind: 'team',
        id: 't',
      }));
    case 'undo':
      return void (await book.ask('history.undo', {
        sequences: [Math.max(2, (await last(book)) - one.back)],
      }));
  }
}

/** All live records of the kinds that the steps touch. */
async function stateOf({ call }: Book): Promise<string> {
  const kinds = ['dossier', 'person', 'membership', 'team'] as const;
  const pages = await Promise.all(kinds.map((kind) => call('records.list', { kind })));
  return JSON.stringify(pages.map(({ rows }) => rows.map(sorted).sort((a, b) => (a < b ? -1 : 1))));
}

const sorted = (row: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));

/** Never in part: the change alone is refused, and nothing has changed. */
async function expectRefusedAlone(book: Book, wanted: number): Promise<void> {
  const before = await stateOf(book);
  expect(await book.ask('history.undo', { sequences: [wanted] })).toMatchObject({
    failure: { code: 'changes-stand-on-it' },
  });
  expect(await stateOf(book)).toBe(before);
}

/** Memberships in a team that is not in the book. */
async function pointsAtNothing({ call }: Book): Promise<string[]> {
  const teams = (await call('records.list', { kind: 'team' })).rows.map(({ id }) => id);
  const { rows } = await call('records.list', { kind: 'membership' });
  return rows
    .filter((row) => 'teamId' in row && row.teamId !== null && !teams.includes(row.teamId))
    .map(({ id }) => id);
}

describe('undoing, whatever was done', () => {
  it('everything since a change leaves the records as they stood before it', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), fc.nat(), async (steps, at) => {
        const book = await openSownBook(seed);
        const states = new Map([[1, await stateOf(book)]]);
        for (const one of steps) {
          await take(book, one);
          states.set(await last(book), await stateOf(book));
        }
        const end = await last(book);
        if (end < 2) return;
        const from = 2 + (at % (end - 1));
        const sequences = Array.from({ length: end - from + 1 }, (_, index) => from + index);
        const plan = await book.call('history.undo-plan', { sequences });
        expect(plan).toMatchObject({ needed: [], refusal: null });
        await book.call('history.undo', { sequences });
        expect(await stateOf(book)).toBe(states.get(from - 1));
      }),
      { numRuns: 30 },
    );
  });

  it('one change with all that stands on it never leaves a record that points at nothing', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), fc.nat(), async (steps, at) => {
        const book = await openSownBook(seed);
        for (const one of steps) await take(book, one);
        const end = await last(book);
        if (end < 2) return;
        const wanted = 2 + (at % (end - 1));
        const { needed, refusal } = await book.call('history.undo-plan', { sequences: [wanted] });
        if (refusal) return;
        if (needed.length > 0) await expectRefusedAlone(book, wanted);
        await book.call('history.undo', { sequences: [wanted, ...needed.map(({ sequence }) => sequence)] });
        expect(await pointsAtNothing(book)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
