import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSession } from '../../../../electron/doors/session.ts';
import { type Book, failureOf, openBook } from '../../../helpers/book.ts';
import { aRecord, seedFolder, theBasics } from '../../../helpers/seed.ts';

let folder: string;
let book: Book;

beforeEach(async () => {
  folder = await seedFolder([
    ...theBasics,
    aRecord('person', 'duc', { fullName: 'Đặng Văn Đức', phone: '0123 000 013' }),
    aRecord('person', 'anh', { fullName: 'Phạm Thị Ngọc Ánh' }),
    aRecord('person', 'gone', { fullName: 'Nguyễn Văn Đi', removedAt: '2026-11-01T00:00:00.000Z' }),
    aRecord('post', 'post', { personId: 'duc', title: 'Cán bộ Công an xã', from: '2026-01-01' }),
  ]);
  book = await openBook({ folder });
  book.session.userId = 'officer';
});

afterEach(async () => {
  await book.close();
  rmSync(folder, { recursive: true, force: true });
});

const aPerson = { fullName: 'Lê Văn Ân', phone: '', email: '', note: '' };
const as = (userId: string) => createSession(userId);
const names = async (search: string) => {
  const { rows } = await book.call('records.list', { kind: 'person', search });
  return rows.map((row) => row.id);
};

describe('listing', () => {
  it.each([
    ['dang van duc', ['duc']],
    ['ĐỨC', ['duc']],
    ['ngoc anh', ['anh']],
    ['0123', ['duc']],
    ['uc', []],
    ['nguyen', []],
  ])('finds %j without diacritics, at the beginning of words, not in the bin', async (search, found) => {
    expect(await names(search)).toEqual(found);
  });

  it('gives pages and the number of all', async () => {
    const page = await book.call('records.list', { kind: 'person', offset: 1, limit: 1 });
    expect([page.rows.length, page.total]).toEqual([1, 2]);
  });

  it('gives the pages of one list as they stand now, whatever was listed before', async () => {
    const page = { kind: 'person', sort: { field: 'fullName', descending: false }, limit: 1 } as const;
    const first = await book.call('records.list', page);
    expect(first.rows.map(({ id }) => id)).toEqual(['duc']);
    await book.call('records.change', { kind: 'person', id: 'anh', value: { fullName: 'Bùi Thị Ánh' } });
    const [one, other] = [
      await book.call('records.list', page),
      await book.call('records.list', { ...page, offset: 1 }),
    ];
    expect([...one.rows, ...other.rows].map(({ id }) => id)).toEqual(['anh', 'duc']);
  });

  it('refuses an unknown field also where there is nothing to list', async () => {
    const wish = { kind: 'expense', where: { nothing: 1 } };
    expect(failureOf(await book.ask('records.list', wish))).toMatchObject({ field: 'nothing' });
  });

  it('refuses more than 200 rows at once', async () => {
    expect(failureOf(await book.ask('records.list', { kind: 'person', limit: 201 }))).toMatchObject({
      field: 'limit',
    });
  });

  it('refuses a field that the kind has not', async () => {
    const wish = { kind: 'person', where: { password: 'x' } };
    expect(failureOf(await book.ask('records.list', wish))).toMatchObject({
      code: 'invalid-input',
      field: 'password',
    });
  });

  it.each(['__proto__', 'constructor', 'nothing'])('refuses the kind %j', async (kind) => {
    expect(failureOf(await book.ask('records.list', { kind }))).toMatchObject({
      code: 'invalid-input',
      field: 'kind',
    });
  });
});

describe('writing', () => {
  it('keeps a record over a restart, and announces its kind', async () => {
    const { id } = await book.call('records.create', { kind: 'person', value: aPerson });
    expect(book.announced).toContainEqual({ event: 'records.changed', payload: { kinds: ['person'] } });
    await book.reopen();
    expect(await book.call('records.get', { kind: 'person', id })).toMatchObject(aPerson);
  });

  it('changes only what is given', async () => {
    await book.call('records.change', { kind: 'person', id: 'duc', value: { phone: '0123 000 099' } });
    expect(await book.call('records.get', { kind: 'person', id: 'duc' })).toMatchObject({
      fullName: 'Đặng Văn Đức',
      phone: '0123 000 099',
    });
  });

  it.each([
    [{ ...aPerson, fullName: '' }, 'value.fullName', 'required'],
    [{ ...aPerson, fullName: 'x'.repeat(51) }, 'value.fullName', 'too-long'],
    [{ ...aPerson, phone: 'gọi sau' }, 'value.phone', 'not-a-phone'],
    [{ ...aPerson, salary: 1 }, 'value.salary', 'unknown-field'],
    [{ fullName: 'A' }, 'value.phone', 'required'],
  ])('refuses %j and leaves the book as it was', async (value, field, reason) => {
    expect(failureOf(await book.ask('records.create', { kind: 'person', value }))).toEqual({
      code: 'invalid-input',
      field,
      details: { reason },
    });
    expect((await book.call('records.list', { kind: 'person' })).total).toBe(2);
  });

  it('refuses a reference to a record that is not there, or in the bin', async () => {
    const value = { personId: 'gone', title: 'Chuyên viên', agency: '', from: '2026-01-01', until: null };
    for (const personId of ['gone', 'nobody']) {
      expect(
        failureOf(await book.ask('records.create', { kind: 'post', value: { ...value, personId } })),
      ).toMatchObject({
        field: 'value.personId',
        details: { reason: 'not-found' },
      });
    }
  });

  it('refuses an end before its beginning', async () => {
    const value = { until: '2025-12-31' };
    expect(failureOf(await book.ask('records.change', { kind: 'post', id: 'post', value }))).toMatchObject({
      field: 'value.until',
      details: { reason: 'ends-before-start' },
    });
  });

  it('refuses a file that is not in the store', async () => {
    const file = { sha256: 'a'.repeat(64), name: 'a.pdf', size: 3 };
    const value = {
      files: [file],
      bodyId: 'group',
      type: 'group-report',
      periodKey: '2026-Q3',
      title: 'Báo cáo',
      sentOn: '2026-10-01',
      sentTo: 'Trưởng ban',
      number: '',
      summary: '',
    };
    expect(failureOf(await book.ask('records.create', { kind: 'report', value }))).toMatchObject({
      field: 'value.files',
      details: { reason: 'file-missing' },
    });
  });

  it.each(['viewer', 'budget-officer'])('refuses a %s who may not write the kind', async (userId) => {
    const result = await book.ask('records.create', { kind: 'person', value: aPerson }, as(userId));
    expect(failureOf(result).code).toBe('not-permitted');
  });

  it('refuses a kind that only an operation of its own may write', async () => {
    const result = await book.ask('records.create', { kind: 'expense', value: {} }, as('budget-officer'));
    expect(failureOf(result).code).toBe('not-permitted');
  });

  it('makes changes asked for at the same time one after another', async () => {
    const phones = Array.from({ length: 20 }, (_, index) => `0123 000 ${100 + index}`);
    await Promise.all(
      phones.map((phone) => book.call('records.create', { kind: 'person', value: { ...aPerson, phone } })),
    );
    const { rows } = await book.call('records.list', { kind: 'person', search: 'le van an' });
    expect(rows.map((row) => ('phone' in row ? row.phone : ''))).toEqual(phones);
  });
});

describe('the bin', () => {
  it('keeps what was removed and gives it back', async () => {
    await book.call('records.remove', { kind: 'person', id: 'anh' });
    expect(await names('anh')).toEqual([]);
    expect(await book.call('records.bin', {})).toContainEqual(
      expect.objectContaining({ kind: 'person', id: 'anh', title: 'Phạm Thị Ngọc Ánh' }),
    );
    await book.call('records.put-back', { kind: 'person', id: 'anh' });
    expect(await names('anh')).toEqual(['anh']);
  });

  it('does not take what others point at', async () => {
    expect(failureOf(await book.ask('records.remove', { kind: 'person', id: 'duc' }))).toEqual({
      code: 'in-use',
      details: { count: 1, parts: 1 },
    });
  });

  it('does not give back what points at something still in it', async () => {
    await book.call('records.remove', { kind: 'post', id: 'post' });
    await book.call('records.remove', { kind: 'person', id: 'duc' });
    expect(failureOf(await book.ask('records.put-back', { kind: 'post', id: 'post' }))).toMatchObject({
      code: 'conflict',
    });
  });
});

describe('the history of a record', () => {
  it('tells who did what, when, why, and what it was before', async () => {
    const value = { phone: '0123 000 099' };
    await book.call('records.change', { kind: 'person', id: 'duc', value, reason: 'Đổi số' });
    const { entries } = await book.call('records.history', { kind: 'person', id: 'duc' });
    expect(entries.at(-1)).toMatchObject({
      by: 'officer',
      byName: 'Đặng Minh Tuệ',
      channel: 'records.change',
      reason: 'Đổi số',
      before: { phone: '0123 000 013' },
      after: { phone: '0123 000 099' },
    });
  });
});
