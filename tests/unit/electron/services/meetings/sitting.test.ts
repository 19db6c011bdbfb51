import { describe, expect, it } from 'vitest';
import type { Of } from '../../../../../shared/records/index.ts';
import { type Book, failureOf } from '../../../../helpers/book.ts';
import { as, openSownBook } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const meeting = (more: Partial<Of<'meeting'>> = {}): Partial<Of<'meeting'>> => ({
  bodyId: 'bcd',
  type: 'regular',
  title: 'Họp Ban Chỉ đạo',
  on: '2026-11-20',
  startsAt: '08:00',
  place: 'Hội trường',
  attendeeIds: ['lam', 'ha', 'dao'],
  moves: [],
  state: 'in-session',
  begunAt: '08:00',
  ...more,
});

const opened = () =>
  openSownBook(
    thanhKheHa({
      meeting: {
        hop: meeting(),
        khac: meeting({ on: '2026-11-19' }),
        xong: meeting({ state: 'closed' }),
        hoan: meeting({ state: 'postponed' }),
        moi: meeting({ state: 'planned', begunAt: '' }),
      },
    }),
  );

const note = (more: Partial<Of<'item-note'>> = {}) => ({
  itemId: '',
  text: 'Tổ công tác báo cáo.',
  begunAt: '',
  endedAt: '',
  outcome: null,
  ...more,
});

const wish = (more: Record<string, unknown> = {}) => ({
  kind: 'item-note',
  id: 'ghi',
  meetingId: 'hop',
  value: note(),
  ...more,
});

const refusal = async (book: Book, more: Record<string, unknown>, session = book.session) =>
  failureOf(await book.ask('sitting.write', wish(more), session));
const write = (book: Book, more: Record<string, unknown> = {}) => book.ask('sitting.write', wish(more));
const stored = (book: Book, id = 'ghi') => book.call('records.get', { kind: 'item-note', id });

describe('what is written while a meeting sits', () => {
  it('is there after the first write, changed by the next, under the id that the writer named', async () => {
    const book = await opened();
    await write(book);
    await write(book, { value: note({ text: 'Tổ công tác báo cáo; Trưởng ban hỏi.' }) });
    expect(await stored(book)).toMatchObject({
      meetingId: 'hop',
      text: 'Tổ công tác báo cáo; Trưởng ban hỏi.',
    });
    expect((await book.call('records.list', { kind: 'item-note' })).total).toBe(1);
  });

  it('is one record and one change where the same write is sent twice', async () => {
    const book = await opened();
    await write(book);
    await write(book);
    const { entries } = await book.call('records.history', { kind: 'item-note', id: 'ghi' });
    expect(entries).toHaveLength(1);
  });

  it('goes into the bin with null, twice without complaint, and comes back with the next word', async () => {
    const book = await opened();
    await write(book);
    expect(await write(book, { value: null })).toMatchObject({ ok: true });
    expect(await write(book, { value: null })).toMatchObject({ ok: true });
    expect(failureOf(await book.ask('records.get', { kind: 'item-note', id: 'ghi' })).code).toBe('not-found');
    await write(book, { value: note({ text: 'Lại có' }) });
    expect(await stored(book)).toMatchObject({ text: 'Lại có' });
  });

  it('is written down before the meeting begins, and outlives the program', async () => {
    const book = await opened();
    await write(book, { meetingId: 'moi' });
    await book.reopen();
    book.session.userId = 'officer';
    expect(await stored(book)).toMatchObject({ meetingId: 'moi', text: 'Tổ công tác báo cáo.' });
  });

  it.each(['xong', 'hoan'])('is refused at a meeting that is closed or put off (%s)', async (meetingId) => {
    expect((await refusal(await opened(), { meetingId })).code).toBe('record-locked');
  });

  it('is refused to take a record away from another meeting', async () => {
    const book = await opened();
    await write(book, { meetingId: 'khac' });
    expect((await refusal(book, {})).code).toBe('conflict');
    expect((await refusal(book, { value: null })).code).toBe('conflict');
    expect(await stored(book)).toMatchObject({ meetingId: 'khac' });
  });

  it('is refused for kinds that are not of the meeting, and for a meeting that is none', async () => {
    const book = await opened();
    expect(await refusal(book, { kind: 'person' })).toMatchObject({ code: 'invalid-input', field: 'kind' });
    expect((await refusal(book, { meetingId: 'khong' })).code).toBe('not-found');
  });

  it('is refused to a viewer and to whoever keeps the money', async () => {
    const book = await opened();
    for (const role of ['viewer', 'budget-officer'] as const) {
      expect((await refusal(book, {}, as(role))).code).toBe('not-permitted');
    }
  });

  it.each([
    ['a text of 1 MB', { value: note({ text: 'ghi '.repeat(262_144) }) }, 'value.text', 'too-long'],
    [
      'an item that ends before it began',
      { value: note({ begunAt: '09:00', endedAt: '08:59' }) },
      'value.endedAt',
      'ends-before-start',
    ],
    ['an hour that is none', { value: note({ begunAt: '25:10' }) }, 'value.begunAt', 'not-a-time'],
    [
      'more votes than people',
      {
        kind: 'ruling',
        value: {
          ...{
            itemId: '',
            matter: 'Kế hoạch',
            mode: 'majority',
            outcome: 'adopted',
            decidedById: null,
            note: '',
          },
          ...{ base: 'members-present', baseCount: 3, votesFor: 3, votesAgainst: 1, votesOther: 0 },
        },
      },
      'value.votesFor',
      'too-many-votes',
    ],
    [
      'one who left before they came',
      {
        kind: 'attendance',
        value: {
          ...{ personId: 'lam', name: '', title: '', forId: null, mark: 'present' },
          stays: [{ from: '09:00', until: '08:30' }],
        },
      },
      'value.stays',
      'ends-before-start',
    ],
    [
      'an hour of going that is none',
      {
        kind: 'attendance',
        value: {
          ...{ personId: 'lam', name: '', title: '', forId: null, mark: 'present' },
          stays: [{ from: '09:00', until: '9h30' }],
        },
      },
      'value.stays',
      'not-a-time',
    ],
  ])('is refused: %s', async (_what, more, field, reason) => {
    const failure = await refusal(await opened(), more);
    expect(failure).toMatchObject({ code: 'invalid-input', field, details: { reason } });
  });
});

describe('the hours of a meeting', () => {
  const move = (book: Book, id: string, more: Record<string, unknown>) =>
    book.ask('meetings.move', { id, reason: '', ...more });
  const ofMeeting = async (book: Book, id: string) =>
    (await book.call('records.get', { kind: 'meeting', id })) as Of<'meeting'>;

  it('are written down with the move: begun, and ended', async () => {
    const book = await opened();
    await move(book, 'moi', { to: 'in-session', time: '08:05' });
    expect(await ofMeeting(book, 'moi')).toMatchObject({
      state: 'in-session',
      begunAt: '08:05',
      endedAt: '',
    });
    await move(book, 'moi', { to: 'held', time: '10:40' });
    expect(await ofMeeting(book, 'moi')).toMatchObject({ state: 'held', begunAt: '08:05', endedAt: '10:40' });
  });

  it.each([
    ['an end before the beginning', 'hop', { to: 'held', time: '07:59' }],
    ['an hour that is none', 'hop', { to: 'held', time: '24:10' }],
    ['an hour of putting off', 'moi', { to: 'postponed', reason: 'bão', time: '08:00' }],
  ])('refuse %s', async (_what, id, more) => {
    const book = await opened();
    expect(failureOf(await move(book, id, more))).toMatchObject({ code: 'invalid-input', field: 'time' });
  });
});
