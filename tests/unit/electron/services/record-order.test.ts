import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSession } from '../../../../electron/doors/session.ts';
import { type Book, failureOf, openBook } from '../../../helpers/book.ts';
import { aRecord, seedFolder, theBasics } from '../../../helpers/seed.ts';

let folder: string;
let book: Book;
const file = { sha256: '', name: '', size: 0 };

beforeEach(async () => {
  folder = await seedFolder([
    ...theBasics,
    ...['a', 'b', 'c'].map((id, index) =>
      aRecord('budget-line', id, {
        year: 2027,
        source: 'Ngân sách xã',
        code: '6551',
        content: id,
        quantity: 1,
        unit: 'bộ',
        unitPrice: 1,
        order: index + 1,
      }),
    ),
    aRecord('document', 'paper', { title: 'Giấy', file }),
  ]);
  book = await openBook({ folder });
  book.session.userId = 'budget-officer';
});

afterEach(async () => {
  await book.close();
  rmSync(folder, { recursive: true, force: true });
});

const order = (ids: string[], kind = 'budget-line') => book.ask('records.order', { kind, ids });
const contents = async () =>
  (await book.call('budget.year', { year: 2027 })).lines.map((line) => line.content).join('');

it('puts rows into the order given, in one change that writes only what moved', async () => {
  expect(await order(['a', 'c', 'b'])).toEqual({ ok: true, value: { changed: 2 } });
  expect(await contents()).toBe('acb');
  const { entries } = await book.call('records.history', { kind: 'budget-line', id: 'a' });
  expect(entries).toHaveLength(1);
  const moves = await Promise.all(
    ['b', 'c'].map((id) => book.call('records.history', { kind: 'budget-line', id })),
  );
  const [b, c] = moves.map((history) => history.entries.find((entry) => entry.channel === 'records.order'));
  expect(b?.sequence).toBeDefined();
  expect(b?.sequence).toBe(c?.sequence);
});

it('the order as it is changes nothing', async () => {
  expect(await order(['a', 'b', 'c'])).toEqual({ ok: true, value: { changed: 0 } });
});

it.each([
  ['a row named twice', ['a', 'a'], 'budget-line', 'invalid-input'],
  ['a row that is not there', ['a', 'nowhere'], 'budget-line', 'not-found'],
  ['no rows', [], 'budget-line', 'invalid-input'],
  ['a kind without a place', ['officer'], 'user', 'invalid-input'],
  ['a kind that is not one', ['a'], 'constructor', 'invalid-input'],
])('refuses %s, and moves nothing', async (_name, ids, kind, code) => {
  expect(failureOf(await order(ids, kind)).code).toBe(code);
  expect(await contents()).toBe('abc');
});

it('refuses who may not write the kind', async () => {
  const result = await book.ask(
    'records.order',
    { kind: 'budget-line', ids: ['c', 'b', 'a'] },
    createSession('officer'),
  );
  expect(failureOf(result).code).toBe('not-permitted');
  expect(await contents()).toBe('abc');
});
