import { beforeEach, describe, expect, it } from 'vitest';
import type { Book } from '../../../helpers/book.ts';
import { as, openSownBook } from '../../../helpers/sow.ts';

let book: Book;
beforeEach(async () => {
  book = await openSownBook({
    person: { lam: { fullName: 'Nguyễn Hữu Lâm' } },
    dossier: { hs: { year: 2026, code: '01.CĐS', title: 'Hồ sơ' } },
  });
});

const codes = (answers: Awaited<ReturnType<Book['ask']>>[]) =>
  answers.map((answer) => (answer.ok ? 'done' : answer.failure.code));

describe('two windows at the same moment', () => {
  it('change two fields of one record: both changes stand, each in the history', async () => {
    const change = (value: object) =>
      book.ask('records.change', { kind: 'person', id: 'lam', value }, as('officer'));
    expect(codes(await Promise.all([change({ note: 'một' }), change({ phone: '0123 456' })]))).toEqual([
      'done',
      'done',
    ]);
    expect(await book.call('records.get', { kind: 'person', id: 'lam' })).toMatchObject({
      note: 'một',
      phone: '0123 456',
    });
    const { entries } = await book.call('records.history', { kind: 'person', id: 'lam' });
    expect(entries).toHaveLength(3);
  });

  it('remove a record and change it: who comes second is told that it is gone', async () => {
    const at = { kind: 'person', id: 'lam' } as const;
    const answers = await Promise.all([
      book.ask('records.remove', at, as('officer')),
      book.ask('records.change', { ...at, value: { note: 'x' } }, as('officer')),
      book.ask('records.remove', at, as('officer')),
    ]);
    expect(codes(answers)).toEqual(['done', 'not-found', 'not-found']);
  });

  it('remove a record and begin to refer to it: whichever is first, nothing points at nothing', async () => {
    const post = { personId: 'lam', title: 'Chủ tịch', agency: '', from: '2026-01-01', until: null };
    const refer = () => book.ask('records.create', { kind: 'post', value: post }, as('officer'));
    const remove = () => book.ask('records.remove', { kind: 'person', id: 'lam' }, as('officer'));
    expect(codes(await Promise.all([remove(), refer()]))).toEqual(['done', 'invalid-input']);
    await book.call('records.put-back', { kind: 'person', id: 'lam' });
    expect(codes(await Promise.all([refer(), remove()]))).toEqual(['done', 'in-use']);
  });

  it('are both answered though one that listens fails: the change is on the disk', async () => {
    book.application.listen(() => {
      throw new Error('the window is gone');
    });
    const value = { note: 'đã ghi' };
    expect(
      codes([await book.ask('records.change', { kind: 'person', id: 'lam', value }, as('officer'))]),
    ).toEqual(['done']);
    await book.reopen();
    expect(await book.call('records.get', { kind: 'person', id: 'lam' })).toMatchObject(value);
  });
});
