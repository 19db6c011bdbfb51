import { describe, expect, it } from 'vitest';
import type { Of } from '../../../../../shared/records/index.ts';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import { type Book, failureOf } from '../../../../helpers/book.ts';
import { as, openSownBook, type Seed } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const meeting = (more: Partial<Of<'meeting'>> = {}) => ({
  ...{ bodyId: 'bcd', type: 'extended' as const, title: 'Họp Ban Chỉ đạo mở rộng', on: '2026-11-25' },
  ...{ startsAt: '08:00', place: 'Phòng họp', chairId: 'lam', attendeeIds: ['lam', 'ha', 'dao'] },
  guests: [{ name: 'Trường THCS Thanh Khê', title: '', called: 'unit' as const }],
  ...{ state: 'invited' as const, moves: [], ...more },
});

/** On the day on which a notice for the 25th must be out at the latest: the 24th is a day off. */
const open = (more: Seed = {}, today = '2026-11-23', preset: keyof typeof presets = 'kien-giang') =>
  openSownBook(
    thanhKheHa({
      regulation: { qc: { bodyId: 'bcd', title: 'Quy chế', from: '2026-01-01', rules: presets[preset] } },
      meeting: { m: meeting() },
      ...more,
    }),
    today,
  );

const wish = {
  ...{
    meetingId: 'm',
    paper: 'notice' as const,
    personIds: ['ha', 'dao'],
    others: ['Trường THCS Thanh Khê'],
  },
  ...{ way: 'document-system' as const, sentOn: '2026-11-20', sentBy: 'Đặng Minh Tuệ', note: '' },
  ...{
    number: '03/GM-BCĐ',
    holds: ['subject' as const, 'time' as const, 'place' as const, 'documents' as const],
  },
};
type Wish = Omit<typeof wish, 'paper'> & { paper: string };
const record = (book: Book, more: object = {}) =>
  book.call('deliveries.record', { ...wish, ...more } as never);
const refusal = async (book: Book, more: Partial<Record<keyof Wish, unknown>>, session = book.session) =>
  failureOf(await book.ask('deliveries.record', { ...wish, ...more }, session));

const noticeDuty = async (book: Book) =>
  (await book.call('duties.list', {})).find(({ key }) => key === 'bcd/meeting-notice/m');
const logOf = async (book: Book, paper: string) => {
  const log = (await book.call('deliveries.of', { meetingId: 'm' })).logs.find((one) => one.paper === paper);
  if (!log) throw new Error(`no log of ${paper}`);
  return log;
};

describe('sent to many at once', () => {
  it('is one change with a record for each', async () => {
    const book = await open();
    const { ids } = await record(book);
    expect(ids).toHaveLength(3);
    const { rows } = await book.call('records.list', { kind: 'delivery' });
    expect(rows).toHaveLength(3);
    const histories = await Promise.all(
      ids.map((id) => book.call('records.history', { kind: 'delivery', id })),
    );
    expect(new Set(histories.map(({ entries }) => entries[0]?.sequence)).size).toBe(1);
  });

  it('settles the duty of the notice on the day of the last, as a list of the home screen shows', async () => {
    const book = await open();
    await record(book, { personIds: ['ha'], others: [] });
    expect(await noticeDuty(book)).toMatchObject({ settledBy: null, dueOn: '2026-11-20', state: 'overdue' });
    const { ids } = await record(book, { personIds: ['dao'], sentOn: '2026-11-23' });
    const duty = await noticeDuty(book);
    expect(duty).toMatchObject({ state: 'done', settledBy: { kind: 'delivery', on: '2026-11-23' } });
    await book.call('records.remove', { kind: 'delivery', id: ids[0] ?? '' });
    expect(await noticeDuty(book)).toMatchObject({ settledBy: null, state: 'overdue' });
  });

  it('tells a notice that went out one working day late across the holiday, and keeps it', async () => {
    const book = await open();
    const before = await book.call('deliveries.of', { meetingId: 'm' });
    expect(before).toMatchObject({ lead: { dueOn: '2026-11-20', days: 2 }, lateToday: { days: 1 } });
    await record(book, { sentOn: '2026-11-23' });
    const { rows, done, wanted, citation } = await logOf(book, 'notice');
    expect({ done, wanted }).toEqual({ done: 3, wanted: 3 });
    expect(citation).toMatchObject({ article: '14', clause: '3' });
    expect(rows.find(({ personId }) => personId === 'ha')?.late).toEqual({ days: 1, counting: 'working' });
  });

  it('is not whole while what the notice must hold is lacking; documents sent after it make it so', async () => {
    const book = await open();
    await record(book, { holds: ['subject', 'time', 'place'] });
    expect((await logOf(book, 'notice')).rows[1]).toMatchObject({ wholeOn: null, lacking: ['documents'] });
    expect(await noticeDuty(book)).toMatchObject({ settledBy: null, lacking: ['documents'] });
    await record(book, { paper: 'documents', sentOn: '2026-11-23', holds: [] });
    expect((await logOf(book, 'notice')).rows[1]).toMatchObject({ wholeOn: '2026-11-23', lacking: [] });
    expect(await noticeDuty(book)).toMatchObject({ settledBy: { kind: 'delivery', on: '2026-11-23' } });
  });

  it('and a line of the duty together settle what neither does alone', async () => {
    const book = await open({
      fulfilment: {
        f: {
          ...{
            bodyId: 'bcd',
            duty: 'meeting-notice',
            meetingId: 'm',
            doneOn: '2026-11-19',
            title: 'Giấy mời',
          },
          holds: ['subject', 'time', 'place'],
        },
      },
    });
    expect(await noticeDuty(book)).toMatchObject({ settledBy: null });
    await record(book, { paper: 'documents', holds: [] });
    expect(await noticeDuty(book)).toMatchObject({ settledBy: { kind: 'delivery', on: '2026-11-20' } });
  });

  it('warns of nothing where the regulation is silent', async () => {
    const book = await open({}, '2026-11-23', 'tung-chau');
    const { lead, lateToday, logs } = await book.call('deliveries.of', { meetingId: 'm' });
    expect({ lead, lateToday }).toEqual({ lead: null, lateToday: null });
    expect(
      logs.every(({ citation, rows }) => citation === null && rows.every(({ late }) => late === null)),
    ).toBe(true);
  });

  it('is signed for in one step, and never before it was sent', async () => {
    const book = await open();
    const { ids } = await record(book);
    await book.call('deliveries.sign', { ids, receivedOn: '2026-11-23' });
    expect((await logOf(book, 'notice')).rows[1]?.deliveries[0]?.receivedOn).toBe('2026-11-23');
    const early = await book.ask('deliveries.sign', { ids, receivedOn: '2026-11-19' });
    expect(failureOf(early)).toMatchObject({
      code: 'invalid-input',
      details: { reason: 'ends-before-start' },
    });
    const ahead = await book.ask('deliveries.sign', { ids, receivedOn: '2026-11-24' });
    expect(failureOf(ahead)).toMatchObject({ field: 'receivedOn', details: { reason: 'in-the-future' } });
  });
});

describe('the conclusion notice', () => {
  const held = { meeting: { m: meeting({ state: 'held', on: '2026-11-18' }) } };
  it.each([
    ['kien-giang', 6, { article: '14', clause: '3' }],
    ['party-agencies', 6, { article: '10', clause: '1' }],
    ['tung-chau', 0, null],
  ] as const)('of %s waits for %i members', async (preset, wanted, citation) => {
    const book = await open(held, '2026-11-23', preset);
    const log = await logOf(book, 'conclusion-notice');
    expect(log.wanted).toBe(wanted);
    if (citation === null) expect(log.citation).toBe(null);
    else expect(log.citation).toMatchObject(citation);
  });

  it('settles its duty once each member has it, and nobody of them is left out', async () => {
    const book = await open(held);
    const sent = { paper: 'conclusion-notice', others: [], holds: [] };
    await record(book, { ...sent, personIds: ['lam', 'ha', 'dao', 'anh', 'binh'] });
    const duty = async () =>
      (await book.call('duties.list', {})).find(({ key }) => key === 'bcd/conclusion-notice/m');
    expect(await duty()).toMatchObject({ settledBy: null });
    await record(book, { ...sent, personIds: ['diep'], sentOn: '2026-11-23' });
    expect(await duty()).toMatchObject({ state: 'done', settledBy: { kind: 'delivery', on: '2026-11-23' } });
  });

  it('does not go out before the meeting was held, nor before its day', async () => {
    const planned = await open();
    expect(await refusal(planned, { paper: 'conclusion-notice' })).toMatchObject({
      ...{ field: 'meetingId', details: { reason: 'not-held' } },
    });
    const book = await open(held);
    expect(await refusal(book, { paper: 'minutes', sentOn: '2026-11-17' })).toMatchObject({
      ...{ field: 'sentOn', details: { reason: 'before-meeting' } },
    });
  });

  it('names the offices of its recipients, without the members and the archive', async () => {
    const book = await open({
      ...held,
      'meeting-paper': {
        tb: {
          ...{
            meetingId: 'm',
            type: 'conclusion-notice',
            state: 'issued',
            issuedOn: '2026-11-19',
            number: 5,
          },
          recipients: '- Các thành viên BCĐ;\n- Đảng ủy xã;\n- Như trên;\n- Lưu: VT, TCT.',
        },
      },
    });
    const { rows } = await logOf(book, 'conclusion-notice');
    expect(rows.filter((row) => row.as === 'listed').map(({ name }) => name)).toEqual(['Đảng ủy xã']);
  });
});

describe('refused is', () => {
  it.each([
    ['nobody', { personIds: [], others: [] }, 'personIds', 'required'],
    ['the same twice', { personIds: ['ha', 'ha'] }, 'personIds', 'repeated'],
    ['the same name twice', { others: ['Thôn A', 'Thôn A'] }, 'others', 'repeated'],
    ['a nameless one', { others: ['  '] }, 'others.0', 'required'],
    ['somebody who is not in the book', { personIds: ['nobody'] }, 'value.personId', 'not-found'],
    ['a day to come', { sentOn: '2026-11-26' }, 'sentOn', 'in-the-future'],
    ['a day that is none', { sentOn: '2026-02-30' }, 'sentOn', 'not-a-date'],
    ['a way that is none', { way: 'pigeon' }, 'way', 'not-a-choice'],
    ['a paper that is none', { paper: 'agenda' }, 'paper', 'not-a-choice'],
    ['a note of a megabyte', { note: 'x'.repeat(1_000_000) }, 'note', 'too-long'],
    ['a content twice', { holds: ['time', 'time', 'time', 'time', 'time'] }, 'holds', 'too-large'],
  ])('%s', async (_what, more, field, reason) => {
    const book = await open();
    expect(await refusal(book, more)).toMatchObject({ code: 'invalid-input', field, details: { reason } });
    expect((await book.call('records.list', { kind: 'delivery' })).total).toBe(0);
  });

  it('one whole lot for one wrong name in it', async () => {
    const book = await open();
    await refusal(book, { personIds: ['ha', 'nobody'] });
    expect((await book.call('records.list', { kind: 'delivery' })).total).toBe(0);
  });

  it('whoever may only look', async () => {
    const book = await open();
    expect(await refusal(book, {}, as('viewer'))).toMatchObject({ code: 'not-permitted' });
  });
});

describe('a round of written opinions', () => {
  it('sends sheets and no notice of a meeting, and has no day by which a notice must be out', async () => {
    const round = meeting({ type: 'written-round', attendeeIds: ['ha', 'dao'], guests: [] });
    const book = await open({ meeting: { m: round } });
    const { lead, lateToday, logs } = await book.call('deliveries.of', { meetingId: 'm' });
    expect({ lead, lateToday }).toEqual({ lead: null, lateToday: null });
    expect(logs.map(({ paper }) => paper)).toEqual(['opinion-request', 'minutes', 'conclusion-notice']);
    expect(logs[0]).toMatchObject({ wanted: 2, done: 0 });
    expect(logs.slice(1).map(({ wanted, citation }) => ({ wanted, citation }))).toEqual([
      { wanted: 0, citation: null },
      { wanted: 0, citation: null },
    ]);
  });
});
