import { describe, expect, it } from 'vitest';
import type { Book } from '../../../../helpers/book.ts';
import { as, openSownBook } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const dossier = { year: 2026, code: '01.CĐS', title: 'Hồ sơ họp kỳ I' };
const seed = thanhKheHa({
  dossier: { hs: dossier },
  'budget-line': {
    line: {
      year: 2026,
      source: 'NS',
      code: '6551',
      content: 'Giấy',
      quantity: 1,
      unit: 'lần',
      unitPrice: 900_000,
    },
  },
});

const phone = (book: Book, id: string, value: string) =>
  book.call('records.change', { kind: 'person', id, value: { phone: value } });
const person = async ({ call }: Book, id: string) => call('records.get', { kind: 'person', id });
const latest = async ({ call }: Book) => (await call('history.changes', { limit: 1 })).rows[0]?.sequence ?? 0;

describe('the changes of the book', () => {
  it('are told newest first: who, when, by which operation, why, and what became of which record', async () => {
    const book = await openSownBook(seed);
    await book.call('records.change', {
      kind: 'person',
      id: 'lam',
      value: { phone: '0912 000 001' },
      reason: 'đổi số',
    });
    await book.call('records.remove', { kind: 'membership', id: 'bcd-binh' });
    const { rows, total, complete, authors } = await book.call('history.changes', {});
    expect([total, complete]).toEqual([3, true]);
    expect(rows[0]).toMatchObject({
      by: 'officer',
      byName: 'Đặng Minh Tuệ',
      channel: 'records.remove',
      count: 1,
      steps: [{ kind: 'membership', id: 'bcd-binh', title: 'Đỗ Văn Bính', verb: 'removed' }],
    });
    expect(rows[1]).toMatchObject({ reason: 'đổi số', steps: [{ kind: 'person', verb: 'changed' }] });
    expect(rows[2]).toMatchObject({ by: 'system', byName: '', steps: { length: 20 } });
    expect(authors).toEqual(
      expect.arrayContaining([
        { by: 'system', name: '' },
        { by: 'officer', name: 'Đặng Minh Tuệ' },
      ]),
    );
  });

  it.each([
    ['a person who made them', { by: 'budget-officer' }, ['expense']],
    ['a kind', { kind: 'person' as const }, ['person', 'seed']],
    ['words without diacritics, of a record', { search: 'nguyen huu lam' }, ['person', 'seed']],
    ['words of a reason', { search: 'doi so may' }, ['person']],
    ['a period', { from: '2026-11-21' }, []],
    ['a period that ends before', { until: '2026-11-19' }, []],
    ['the day itself', { from: '2026-11-20', until: '2026-11-20' }, ['expense', 'person', 'seed']],
  ])('are filtered by %s', async (_what, filter, found) => {
    const book = await openSownBook(seed);
    const value = { phone: '0912 000 001' };
    await book.call('records.change', { kind: 'person', id: 'lam', value, reason: 'đổi số máy' });
    book.session.userId = 'budget-officer';
    await book.call('budget.save-expense', {
      id: null,
      value: {
        budgetLineId: 'line',
        voucherNumber: 'PC-01',
        on: '2026-11-20',
        payee: 'Cửa hàng',
        content: 'Mua giấy',
        amount: 100_000,
        scan: null,
        overspendReason: '',
      },
    });
    const { rows } = await book.call('history.changes', filter);
    expect(rows.map(({ channel, steps }) => (channel === 'seed' ? 'seed' : steps[0]?.kind))).toEqual(found);
  });

  it('follow what is changed while they are looked at, and come in pages', async () => {
    const book = await openSownBook(seed);
    await book.call('history.changes', {});
    for (let n = 0; n < 5; n += 1) await phone(book, 'lam', `0912 000 00${n}`);
    const page = await book.call('history.changes', { offset: 1, limit: 2 });
    expect([page.rows.length, page.total]).toEqual([2, 6]);
    expect(page.rows.map(({ sequence }) => sequence)).toEqual([5, 4]);
    const whole = await book.call('history.change', { sequence: 6 });
    expect(whole.records).toMatchObject([
      { before: { phone: '0912 000 003' }, after: { phone: '0912 000 004' } },
    ]);
  });

  it('names what is not there', async () => {
    const { ask } = await openSownBook(seed);
    expect(await ask('history.change', { sequence: 99 })).toMatchObject({ failure: { code: 'not-found' } });
  });
});

describe('undoing', () => {
  it('puts every record of a change back as one new change', async () => {
    const book = await openSownBook(seed);
    await book.call('records.order', { kind: 'membership', ids: ['bcd-ha', 'bcd-lam'] });
    const sequence = await latest(book);
    const plan = await book.call('history.undo-plan', { sequences: [sequence] });
    expect(plan).toMatchObject({ needed: [], refusal: null, count: 2 });
    expect(plan.steps.map(({ title, verb }) => [title, verb])).toEqual(
      expect.arrayContaining([
        ['Nguyễn Hữu Lâm', 'changed'],
        ['Trần Thị Thu Hà', 'changed'],
      ]),
    );
    const done = await book.call('history.undo', { sequences: [sequence], reason: 'kéo nhầm' });
    expect(done).toEqual({ sequence: sequence + 1, count: 2 });
    const { rows } = await book
      .call('roster.on', { bodyId: 'bcd', on: '2026-11-20' })
      .then((all) => ({ rows: all }));
    expect(rows.find(({ personId }) => personId === 'lam')?.order).toBe(3);
    const [row] = (await book.call('history.changes', { limit: 1 })).rows;
    expect(row).toMatchObject({ channel: 'history.undo', reason: 'kéo nhầm', count: 2 });
  });

  it('puts what was made into the bin, what was removed back, and can be undone itself', async () => {
    const book = await openSownBook(seed);
    const { id } = await book.call('records.create', {
      kind: 'person',
      value: { fullName: 'Vũ Văn An', phone: '', email: '', note: '' },
    });
    const made = await latest(book);
    await book.call('history.undo', { sequences: [made] });
    expect(await book.call('records.bin', {})).toMatchObject([{ kind: 'person', id }]);
    await book.call('history.undo', { sequences: [await latest(book)] });
    expect(await person(book, id)).toMatchObject({ fullName: 'Vũ Văn An', removedAt: null });
    await book.call('records.remove', { kind: 'dossier', id: 'hs' });
    await book.call('history.undo', { sequences: [await latest(book)] });
    expect(await book.call('records.get', { kind: 'dossier', id: 'hs' })).toMatchObject(dossier);
  });

  it('is refused while a later change stands on it, and done with that one', async () => {
    const book = await openSownBook(seed);
    await phone(book, 'lam', '0912 000 001');
    const first = await latest(book);
    await phone(book, 'dao', '0912 000 009');
    await phone(book, 'lam', '0912 000 002');
    const third = await latest(book);
    const plan = await book.call('history.undo-plan', { sequences: [first] });
    expect(plan.needed.map(({ sequence }) => sequence)).toEqual([third]);
    expect(plan.refusal).toBeNull();
    expect(await book.ask('history.undo', { sequences: [first] })).toMatchObject({
      failure: { code: 'changes-stand-on-it', details: { count: 1 } },
    });
    expect(await person(book, 'lam')).toMatchObject({ phone: '0912 000 002' });
    await book.call('history.undo', { sequences: [first, third] });
    expect(await person(book, 'lam')).toMatchObject({ phone: '' });
    expect(await person(book, 'dao')).toMatchObject({ phone: '0912 000 009' });
  });

  it('takes along what was hung on a record that goes, through several steps', async () => {
    const book = await openSownBook(seed);
    const { id: team } = await book.call('records.create', {
      kind: 'team',
      value: { bodyId: 'tct', name: 'Nhóm 1', duty: '', from: '2026-01-01', until: null },
    });
    const made = await latest(book);
    await book.call('records.change', { kind: 'membership', id: 'tct-tue', value: { order: 50 } });
    const before = await latest(book);
    await book.call('records.change', { kind: 'membership', id: 'tct-tue', value: { teamId: team } });
    const hung = await latest(book);
    await book.call('records.change', { kind: 'membership', id: 'tct-tue', value: { order: 51 } });
    const after = await latest(book);
    const plan = await book.call('history.undo-plan', { sequences: [made] });
    expect(plan.needed.map(({ sequence }) => sequence)).toEqual([after, hung]);
    await book.call('history.undo', { sequences: [made, hung, after] });
    const { entries } = await book.call('records.history', { kind: 'membership', id: 'tct-tue' });
    expect(entries.at(-1)?.after).toMatchObject({ teamId: null, order: 50 });
    expect(before).toBeLessThan(hung);
  });

  it('of a removal takes along the later removal of what the record belonged to', async () => {
    const book = await openSownBook(seed);
    const { id: team } = await book.call('records.create', {
      kind: 'team',
      value: { bodyId: 'tct', name: 'Nhóm 1', duty: '', from: '2026-01-01', until: null },
    });
    await book.call('records.change', { kind: 'membership', id: 'tct-tue', value: { teamId: team } });
    await book.call('records.change', { kind: 'membership', id: 'tct-tue', value: { teamId: null } });
    const unhung = await latest(book);
    await book.call('records.remove', { kind: 'team', id: team });
    const removed = await latest(book);
    const plan = await book.call('history.undo-plan', { sequences: [unhung] });
    expect(plan.needed.map(({ sequence }) => sequence)).toEqual([removed]);
    expect(plan.refusal).toBeNull();
  });

  it('is checked like any other change, and says beforehand why it is refused', async () => {
    const book = await openSownBook(seed);
    await book.call('records.change', { kind: 'membership', id: 'bcd-lam', value: { role: 'member' } });
    const sequence = await latest(book);
    await book.call('records.change', { kind: 'membership', id: 'bcd-ha', value: { role: 'head' } });
    const refusal = { code: 'conflict', details: { reason: 'role-held' } };
    expect(await book.call('history.undo-plan', { sequences: [sequence] })).toMatchObject({ refusal });
    expect(await book.ask('history.undo', { sequences: [sequence] })).toMatchObject({ failure: refusal });
  });

  it('of a whole book, of what is not there, or for who may not write the kind is refused', async () => {
    const book = await openSownBook(seed);
    await phone(book, 'lam', '0912 000 001');
    const sequence = await latest(book);
    expect(await book.ask('history.undo', { sequences: [99] })).toMatchObject({
      failure: { code: 'not-found' },
    });
    for (const role of ['viewer', 'budget-officer'] as const) {
      expect(await book.ask('history.undo', { sequences: [sequence] }, as(role))).toMatchObject({
        failure: { code: 'not-permitted' },
      });
    }
    const empty = await openSownBook({});
    await empty.call('records.create', {
      kind: 'person',
      value: { fullName: 'Vũ Văn An', phone: '', email: '', note: '' },
    });
    expect(await person(book, 'lam')).toMatchObject({ phone: '0912 000 001' });
  });

  it('leaves no trace where the records are as before already', async () => {
    const book = await openSownBook(seed);
    await phone(book, 'lam', '0912 000 001');
    const sequence = await latest(book);
    await book.call('history.undo', { sequences: [sequence] });
    const undone = await latest(book);
    const plan = await book.call('history.undo-plan', { sequences: [sequence, undone] });
    expect(plan).toMatchObject({ count: 0, refusal: null });
    await book.call('history.undo', { sequences: [sequence, undone] });
    expect(await latest(book)).toBe(undone);
  });
});
