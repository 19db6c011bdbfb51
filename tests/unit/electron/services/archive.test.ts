import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Book, failureOf, openBook } from '../../../helpers/book.ts';
import { aRecord, seedFolder, theBasics } from '../../../helpers/seed.ts';

let folder: string;
let book: Book;

const removedAt = '2026-11-01T00:00:00.000Z';

beforeEach(async () => {
  folder = await seedFolder([
    ...theBasics,
    aRecord('person', 'tue', { fullName: 'Đặng Minh Tuệ' }),
    aRecord('dossier', 'tenth', { year: 2027, code: '10.CĐS', title: 'Hồ sơ kinh phí' }),
    aRecord('dossier', 'second', { year: 2027, code: '02.CĐS', title: 'Hồ sơ báo cáo', keeperId: 'tue' }),
    aRecord('dossier', 'gone', { year: 2027, code: '01.CĐS', title: 'Bỏ', removedAt }),
    aRecord('dossier', 'old', { year: 2025, code: '01.CĐS', title: 'Hồ sơ năm cũ' }),
    aRecord('document', 'a', { dossierId: 'second', title: 'Báo cáo', order: 1 }),
    aRecord('document', 'b', { dossierId: 'second', title: 'Phụ lục', order: 2 }),
    aRecord('document', 'binned', { dossierId: 'second', title: 'Nháp', removedAt }),
  ]);
  book = await openBook({ folder });
  book.session.userId = 'officer';
});

afterEach(async () => {
  await book.close();
  rmSync(folder, { recursive: true, force: true });
});

it('lists the dossiers of a year by code, with keeper and documents; nothing from the bin', async () => {
  const { dossiers, years } = await book.call('archive.year', { year: 2027 });
  expect(dossiers.map(({ code, keeperName, documents }) => [code, keeperName, documents])).toEqual([
    ['02.CĐS', 'Đặng Minh Tuệ', 2],
    ['10.CĐS', '', 0],
  ]);
  expect(years).toEqual([2027, 2025]);
});

it('a year without dossiers is empty', async () => {
  expect((await book.call('archive.year', { year: 2030 })).dossiers).toEqual([]);
});

it('a dossier that holds documents is not removed; an empty one is', async () => {
  expect(failureOf(await book.ask('records.remove', { kind: 'dossier', id: 'second' }))).toEqual({
    code: 'in-use',
    details: { count: 2, parts: 2 },
  });
  expect((await book.ask('records.remove', { kind: 'dossier', id: 'tenth' })).ok).toBe(true);
});

it('a document cannot be put back into a dossier that is in the bin itself', async () => {
  for (const id of ['a', 'b']) await book.call('records.remove', { kind: 'document', id });
  await book.call('records.remove', { kind: 'dossier', id: 'second' });
  expect(failureOf(await book.ask('records.put-back', { kind: 'document', id: 'a' })).code).toBe('conflict');
});
