import { describe, expect, it } from 'vitest';
import type { Book } from '../../../../helpers/book.ts';
import { as, openSownBook } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const seed = thanhKheHa({
  dossier: {
    hs: { year: 2026, code: '01.CĐS', title: 'Hồ sơ họp kỳ I' },
    hs2: { year: 2026, code: '02.CĐS', title: 'Hồ sơ hai' },
  },
  report: {
    bc: {
      bodyId: 'tct',
      type: 'group-report',
      periodKey: '2026-Q3',
      title: 'Báo cáo quý III',
      sentOn: '2026-10-01',
      sentTo: 'Trưởng ban',
    },
  },
});

const wish = { kind: 'person' as const, id: 'lam', reason: 'Sửa nhầm người' };

const sequencesOf = async ({ call }: Book, kind: 'person' | 'meeting' | 'dossier', id: string) =>
  (await call('records.history', { kind, id })).entries.map(({ sequence }) => sequence);

describe('an earlier version of a record', () => {
  it('comes back as a new change with its author and reason; what came between stays told', async () => {
    const book = await openSownBook(seed);
    await book.call('records.change', { kind: 'person', id: 'lam', value: { phone: '0912 000 001' } });
    await book.call('records.change', {
      kind: 'person',
      id: 'lam',
      value: { phone: '0912 000 002', note: 'x' },
    });
    const [, first] = await sequencesOf(book, 'person', 'lam');
    await book.call('history.put-back-version', { ...wish, sequence: first ?? 0 });
    const [lam] = (await book.call('records.list', { kind: 'person', where: { id: 'lam' } })).rows;
    expect(lam).toMatchObject({ phone: '0912 000 001', note: '' });
    const { entries } = await book.call('records.history', { kind: 'person', id: 'lam' });
    expect(entries).toHaveLength(4);
    expect(entries.at(-1)).toMatchObject({
      by: 'officer',
      channel: 'history.put-back-version',
      reason: 'Sửa nhầm người',
      before: { phone: '0912 000 002' },
    });
  });

  it('leaves no change where the record is like that already', async () => {
    const book = await openSownBook(seed);
    const [only] = await sequencesOf(book, 'person', 'lam');
    await book.call('history.put-back-version', { ...wish, sequence: only ?? 0 });
    expect(await sequencesOf(book, 'person', 'lam')).toHaveLength(1);
  });

  it('takes a record out of the bin as it was then', async () => {
    const book = await openSownBook(seed);
    const [first] = await sequencesOf(book, 'dossier', 'hs');
    await book.call('records.change', { kind: 'dossier', id: 'hs', value: { title: 'Khác' } });
    await book.call('records.remove', { kind: 'dossier', id: 'hs' });
    await book.call('history.put-back-version', {
      kind: 'dossier',
      id: 'hs',
      sequence: first ?? 0,
      reason: 'r',
    });
    expect(await book.call('records.get', { kind: 'dossier', id: 'hs' })).toMatchObject({
      title: 'Hồ sơ họp kỳ I',
      removedAt: null,
    });
  });

  it('is refused by name where what it points at lies in the bin', async () => {
    const { ask, call } = await openSownBook(seed);
    await call('records.change', { kind: 'report', id: 'bc', value: { bodyId: 'bcd' } });
    await call('records.remove', { kind: 'body', id: 'tct', withParts: true });
    const { entries } = await call('records.history', { kind: 'report', id: 'bc' });
    const sequence = entries[0]?.sequence ?? 0;
    expect(
      await ask('history.put-back-version', { kind: 'report', id: 'bc', sequence, reason: 'r' }),
    ).toEqual({
      ok: false,
      failure: {
        code: 'conflict',
        field: 'bodyId',
        details: { reason: 'related-in-bin', kind: 'body', id: 'tct', title: 'Tổ công tác' },
      },
    });
  });

  it('is checked like any other change: a second head at the same time is refused', async () => {
    const { ask, call } = await openSownBook(seed);
    await call('records.change', { kind: 'membership', id: 'bcd-lam', value: { role: 'member' } });
    await call('records.change', { kind: 'membership', id: 'bcd-ha', value: { role: 'head' } });
    const { entries } = await call('records.history', { kind: 'membership', id: 'bcd-lam' });
    expect(
      await ask('history.put-back-version', {
        kind: 'membership',
        id: 'bcd-lam',
        sequence: entries[0]?.sequence,
        reason: 'r',
      }),
    ).toMatchObject({ failure: { code: 'conflict', details: { reason: 'role-held' } } });
  });

  it('of a meeting leaves its state and course alone, and is refused once the meeting is settled', async () => {
    const book = await openSownBook(seed);
    const facts = {
      bodyId: 'bcd',
      type: 'regular',
      title: 'Họp quý IV',
      on: '2026-11-20',
      startsAt: '08:00',
    };
    const value = { ...facts, place: 'Hội trường', attendeeIds: [], guests: [], agenda: [], note: '' };
    const meeting = { ...value, chairId: 'lam', secretaryId: null };
    const { id } = await book.call('meetings.save', { id: null, value: meeting });
    await book.call('meetings.save', { id, value: { place: 'Phòng họp số 2' } });
    await book.call('meetings.move', { id, to: 'invited', reason: '' });
    const [first] = await sequencesOf(book, 'meeting', id);
    const back = { kind: 'meeting' as const, id, sequence: first ?? 0, reason: 'nhầm phòng' };
    await book.call('history.put-back-version', back);
    expect(await book.call('records.get', { kind: 'meeting', id })).toMatchObject({
      place: 'Hội trường',
      state: 'invited',
      moves: [{ to: 'invited' }],
    });
    await book.call('meetings.move', { id, to: 'held', reason: '' });
    expect(await book.ask('history.put-back-version', back)).toMatchObject({
      failure: { code: 'record-locked' },
    });
  });

  it.each([
    ['a change of other records', 2],
    ['a change that never was', 99],
  ])('is not found behind %s', async (_what, sequence) => {
    const { ask, call } = await openSownBook(seed);
    await call('records.change', { kind: 'dossier', id: 'hs', value: { title: 'Khác' } });
    expect(await ask('history.put-back-version', { ...wish, sequence })).toMatchObject({
      failure: { code: 'not-found' },
    });
  });

  it('is no version while it lies in the bin', async () => {
    const book = await openSownBook(seed);
    await book.call('records.remove', { kind: 'dossier', id: 'hs' });
    const [, removal] = await sequencesOf(book, 'dossier', 'hs');
    expect(
      await book.ask('history.put-back-version', {
        kind: 'dossier',
        id: 'hs',
        sequence: removal,
        reason: 'r',
      }),
    ).toMatchObject({ failure: { code: 'not-found' } });
  });

  it('asks for a reason, and for the right to write that kind', async () => {
    const book = await openSownBook(seed);
    await book.call('records.change', { kind: 'person', id: 'lam', value: { phone: '0912 000 001' } });
    const [sequence] = await sequencesOf(book, 'person', 'lam');
    expect(await book.ask('history.put-back-version', { ...wish, sequence, reason: '  ' })).toMatchObject({
      failure: { code: 'invalid-input', field: 'reason' },
    });
    expect(await book.ask('history.put-back-version', { ...wish, sequence }, as('viewer'))).toMatchObject({
      failure: { code: 'not-permitted' },
    });
    expect(await sequencesOf(book, 'person', 'lam')).toHaveLength(2);
  });
});
