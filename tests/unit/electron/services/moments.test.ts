import { describe, expect, it } from 'vitest';
import { createSession } from '../../../../electron/doors/session.ts';
import { type Channel, channels } from '../../../../shared/channels.ts';
import { lookingBack } from '../../../../shared/history/looking-back.ts';
import { soundInputs } from '../../../faults/sound-inputs.ts';
import type { Book } from '../../../helpers/book.ts';
import { as, openSownBook } from '../../../helpers/sow.ts';
import { thanhKheHa } from '../../../helpers/thanh-khe-ha.ts';

const seed = thanhKheHa({ dossier: { hs: { year: 2026, code: '01.CĐS', title: 'Hồ sơ họp kỳ I' } } });

/** A member is added, one ended, a dossier renamed: changes 2, 3 and 4. */
async function aBookWithPast(): Promise<Book> {
  const book = await openSownBook(seed);
  await book.call('roster.save-member', {
    personId: null,
    person: { fullName: 'Vũ Văn An', phone: '', email: '', note: '' },
    post: null,
    membershipId: null,
    membership: {
      bodyId: 'bcd',
      role: 'member',
      teamId: null,
      order: 20,
      focalUnit: '',
      from: '2026-02-01',
      until: null,
      decision: '',
      endDecision: '',
    },
  });
  await book.call('roster.end-membership', {
    membershipId: 'bcd-binh',
    until: '2026-10-01',
    endDecision: '',
  });
  await book.call('records.change', { kind: 'dossier', id: 'hs', value: { title: 'Tên mới' } });
  return book;
}

const rosterOf = async (book: Book) =>
  (await book.call('roster.on', { bodyId: 'bcd', on: '2026-11-20' })).map(({ fullName }) => fullName);

describe('the book at a moment', () => {
  it('answers every reading from the records of that moment, for this session alone', async () => {
    const book = await aBookWithPast();
    const now = await rosterOf(book);
    const status = await book.call('moment.open', { is: 'before', sequence: 3 });
    expect(status).toMatchObject({ mode: 'past', moment: { sequence: 2, complete: true } });
    expect(await rosterOf(book)).toEqual(expect.arrayContaining(['Vũ Văn An', 'Đỗ Văn Bính']));
    expect(await book.call('records.get', { kind: 'dossier', id: 'hs' })).toMatchObject({
      title: 'Hồ sơ họp kỳ I',
    });
    expect((await book.call('archive.year', { year: 2026 })).dossiers[0]?.title).toBe('Hồ sơ họp kỳ I');
    expect(await book.call('search.find', { query: 'tên mới' })).toEqual([]);
    const other = await book.ask('records.get', { kind: 'dossier', id: 'hs' }, as('viewer'));
    expect(other).toMatchObject({ ok: true, value: { title: 'Tên mới' } });
    expect(await book.call('moment.close', {})).toMatchObject({ mode: 'open', moment: null });
    expect(await rosterOf(book)).toEqual(now);
  });

  it('is found by a day and a time of Vietnam, to the end of that minute', async () => {
    const book = await aBookWithPast();
    await book.call('moment.open', { is: 'time', on: '2026-11-20', time: '07:59' });
    expect(await book.call('records.list', { kind: 'person' })).toMatchObject({ total: 0 });
    // The seed was written at 08:00 in Vietnam.
    const status = await book.call('moment.open', { is: 'time', on: '2026-11-20', time: '08:00' });
    expect(status.moment).toMatchObject({ sequence: 1 });
    expect(await rosterOf(book)).not.toContain('Vũ Văn An');
  });

  it('tells the history of a record up to that moment', async () => {
    const book = await aBookWithPast();
    await book.call('moment.open', { is: 'before', sequence: 4 });
    const { entries } = await book.call('records.history', { kind: 'dossier', id: 'hs' });
    expect(entries).toHaveLength(1);
  });

  it('does not move when the present goes on', async () => {
    const book = await aBookWithPast();
    const session = createSession('officer');
    await book.ask('moment.open', { is: 'before', sequence: 4 }, session);
    await book.call('records.change', { kind: 'dossier', id: 'hs', value: { title: 'Tên mới nữa' } });
    expect(await book.ask('records.get', { kind: 'dossier', id: 'hs' }, session)).toMatchObject({
      value: { title: 'Hồ sơ họp kỳ I' },
    });
  });

  const writing = channels.filter(
    (channel) => lookingBack[channel] === undefined && !channel.startsWith('recovery.'),
  );

  it.each(writing)('refuses %s and leaves the book as it is', async (channel: Channel) => {
    const book = await aBookWithPast();
    await book.call('moment.open', { is: 'before', sequence: 3 });
    const before = (await book.call('history.changes', {})).total;
    const result = await book.ask(channel, soundInputs[channel]);
    expect(result).toMatchObject({ ok: false });
    // The budget is not the officer's to write: refused for that before.
    if (!result.ok && result.failure.code !== 'not-permitted')
      expect(result.failure.code).toBe('looking-back');
    expect((await book.call('history.changes', {})).total).toBe(before);
  });

  it('of a change that was never made is not found', async () => {
    const book = await aBookWithPast();
    expect(await book.ask('moment.open', { is: 'before', sequence: 99 })).toMatchObject({
      failure: { code: 'not-found' },
    });
    expect(await book.call('app.status', {})).toMatchObject({ mode: 'open', moment: null });
  });
});
