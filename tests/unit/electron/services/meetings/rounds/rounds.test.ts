import { describe, expect, it } from 'vitest';
import type { Input } from '../../../../../../shared/contract.ts';
import type { Of } from '../../../../../../shared/records/index.ts';
import { presets } from '../../../../../../shared/regulation/presets/index.ts';
import { type Book, failureOf } from '../../../../../helpers/book.ts';
import { as, openSownBook, type Seed } from '../../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../../helpers/thanh-khe-ha.ts';

const item = (id: string, title: string) => ({
  ...{ id, itemType: 'decision' as const, title, minutes: 1, presenter: '' },
  ...{ files: [], carriedFromId: null },
});

const aRound = (more: Partial<Of<'meeting'>> = {}): Partial<Of<'meeting'>> => ({
  ...{ bodyId: 'bcd', type: 'written-round', title: 'Lấy ý kiến về kế hoạch', state: 'invited' },
  ...{ on: '2026-11-27', startsAt: '17:00', chairId: 'lam', attendeeIds: ['ha', 'dao', 'binh'] },
  agenda: [item('q1', 'Dự thảo kế hoạch năm 2027'), item('q2', 'Phân công nhiệm vụ')],
  ...more,
});

const bookWith = (round: Partial<Of<'meeting'>> = {}, more: Seed = {}): Promise<Book> => {
  const seed = thanhKheHa();
  const rules = presets['khanh-hoa'];
  return openSownBook({
    ...seed,
    regulation: { qc: { bodyId: 'bcd', title: 'Quy chế', from: '2026-01-01', rules } },
    meeting: {
      r: aRound(round),
      plain: aRound({ type: 'regular', place: 'Hội trường', title: 'Họp' }),
    },
    ...more,
  });
};

const asking = (more: Partial<Input<'rounds.ask'>> = {}): Input<'rounds.ask'> => ({
  ...{ meetingId: 'r', personIds: ['ha', 'dao', 'binh'], way: 'by-hand', sentOn: '2026-11-20' },
  ...{ sentBy: 'Đặng Minh Tuệ', number: '' },
  ...more,
});

const sheet = (more: Partial<Input<'rounds.answer'>> = {}): Input<'rounds.answer'> => ({
  ...{ meetingId: 'r', personId: 'ha', receivedOn: '2026-11-20', general: '', files: [] },
  answers: [
    { itemId: 'q1', stance: 'agree', text: '' },
    { itemId: 'q2', stance: 'other', text: 'Giao thêm cho Công an xã' },
  ],
  ...more,
});

const refusalOf = async (book: Book, channel: string, input: unknown, session = book.session) =>
  failureOf(await book.ask(channel, input, session));

const opinionsOf = async (book: Book, personId = 'ha') => {
  const { rows } = await book.call('records.list', { kind: 'opinion', where: { meetingId: 'r', personId } });
  return (rows as unknown as Of<'opinion'>[])
    .map(({ itemId, stance, text, receivedOn }) => ({ itemId, stance, text, receivedOn }))
    .sort((a, b) => (a.itemId < b.itemId ? -1 : 1));
};

describe('asking', () => {
  it('writes down whom it went to, how and when, and the round is under way', async () => {
    const book = await bookWith({ state: 'planned' });
    expect(await book.call('rounds.ask', asking())).toEqual({ asked: 3, reminded: 0, state: 'invited' });
    const { rows } = await book.call('records.list', { kind: 'delivery', where: { meetingId: 'r' } });
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ paper: 'opinion-request', way: 'by-hand', sentOn: '2026-11-20' });
    const round = await book.call('records.get', { kind: 'meeting', id: 'r' });
    expect(round).toMatchObject({ state: 'invited', moves: [{ to: 'invited', by: 'officer' }] });
  });

  it('a second sending is a reminder', async () => {
    const book = await bookWith();
    await book.call('rounds.ask', asking({ personIds: ['ha'] }));
    expect(await book.call('rounds.ask', asking({ personIds: ['ha', 'dao', 'ha'] }))).toEqual({
      ...{ asked: 1, reminded: 1, state: 'invited' },
    });
  });

  it.each<[string, Partial<Input<'rounds.ask'>>, object]>([
    ['somebody who is not among those asked', { personIds: ['ha', 'yen'] }, { field: 'personIds' }],
    ['a day that is yet to come', { sentOn: '2026-11-21' }, { details: { reason: 'in-the-future' } }],
    ['nobody', { personIds: [] }, { details: { reason: 'required' } }],
    [
      'a meeting that people come together for',
      { meetingId: 'plain' },
      { details: { reason: 'not-a-round' } },
    ],
    ['a round that is not there', { meetingId: 'gone' }, { code: 'not-found' }],
  ])('refuses %s, and writes nothing', async (_name, more, refusal) => {
    const book = await bookWith();
    expect(await refusalOf(book, 'rounds.ask', asking(more))).toMatchObject(refusal);
    expect((await book.call('records.list', { kind: 'delivery' })).total).toBe(0);
  });

  it('refuses a round without a question', async () => {
    const book = await bookWith({ state: 'planned', agenda: [] });
    expect(await refusalOf(book, 'rounds.ask', asking())).toMatchObject({ field: 'agenda' });
  });

  it.each(['held', 'closed', 'cancelled'] as const)('refuses a round that is %s', async (state) => {
    const book = await bookWith({ state });
    expect(await refusalOf(book, 'rounds.ask', asking())).toMatchObject({ code: 'record-locked' });
  });
});

describe('answering', () => {
  it('takes down a whole sheet in one change', async () => {
    const book = await bookWith();
    expect(await book.call('rounds.answer', sheet({ general: 'Sớm ban hành' }))).toEqual({
      ...{ added: 3, changed: 0, removed: 0 },
    });
    expect(await opinionsOf(book)).toEqual([
      { itemId: '', stance: null, text: 'Sớm ban hành', receivedOn: '2026-11-20' },
      { itemId: 'q1', stance: 'agree', text: '', receivedOn: '2026-11-20' },
      { itemId: 'q2', stance: 'other', text: 'Giao thêm cho Công an xã', receivedOn: '2026-11-20' },
    ]);
  });

  it('a second answer to a question replaces the first, and the history keeps it', async () => {
    const book = await bookWith();
    await book.call('rounds.answer', sheet({ receivedOn: '2026-11-19' }));
    const answers = [
      { itemId: 'q1', stance: 'disagree' as const, text: 'Kinh phí chưa rõ' },
      { itemId: 'q2', stance: 'other' as const, text: 'Giao thêm cho Công an xã' },
    ];
    expect(await book.call('rounds.answer', sheet({ answers }))).toEqual({
      added: 0,
      changed: 1,
      removed: 0,
    });
    expect(await opinionsOf(book)).toEqual([
      { itemId: 'q1', stance: 'disagree', text: 'Kinh phí chưa rõ', receivedOn: '2026-11-20' },
      // What was not said anew came when it came.
      { itemId: 'q2', stance: 'other', text: 'Giao thêm cho Công an xã', receivedOn: '2026-11-19' },
    ]);
    const { rows } = await book.call('records.list', { kind: 'opinion', where: { itemId: 'q1' } });
    const { entries } = await book.call('records.history', { kind: 'opinion', id: String(rows[0]?.id) });
    expect(entries).toHaveLength(2);
  });

  it('the same sheet with another day corrects the day on which it came', async () => {
    const book = await bookWith();
    await book.call('rounds.answer', sheet());
    expect(await book.call('rounds.answer', sheet({ receivedOn: '2026-11-18' }))).toMatchObject({
      changed: 2,
    });
    expect((await opinionsOf(book)).map(({ receivedOn }) => receivedOn)).toEqual([
      '2026-11-18',
      '2026-11-18',
    ]);
  });

  it('what is taken out of a sheet is taken out of the book', async () => {
    const book = await bookWith();
    await book.call('rounds.answer', sheet());
    const answers = [{ itemId: 'q1', stance: 'agree' as const, text: '' }];
    expect(await book.call('rounds.answer', sheet({ answers }))).toEqual({
      added: 0,
      changed: 0,
      removed: 1,
    });
  });

  it.each<[string, Partial<Input<'rounds.answer'>>, object]>([
    [
      'somebody who was not asked',
      { personId: 'yen' },
      { field: 'personId', details: { reason: 'not-asked' } },
    ],
    ['an answer that came tomorrow', { receivedOn: '2026-11-21' }, { details: { reason: 'in-the-future' } }],
    [
      'a sheet that says nothing',
      { answers: [{ itemId: 'q1', stance: null, text: ' ' }] },
      { field: 'answers' },
    ],
    [
      'a question that was not put',
      { answers: [{ itemId: 'q9', stance: 'agree', text: '' }] },
      { field: 'itemId', details: { reason: 'not-found' } },
    ],
    [
      'two answers to one question in one sheet',
      {
        answers: [
          { itemId: 'q1', stance: 'agree', text: '' },
          { itemId: 'q1', stance: 'disagree', text: '' },
        ],
      },
      { details: { reason: 'repeated' } },
    ],
    ['a text of 1 MB', { general: 'ý'.repeat(1_000_000) }, { details: { reason: 'too-long' } }],
    [
      'a meeting that people come together for',
      { meetingId: 'plain' },
      { details: { reason: 'not-a-round' } },
    ],
  ])('refuses %s, and writes nothing', async (_name, more, refusal) => {
    const book = await bookWith();
    expect(await refusalOf(book, 'rounds.answer', sheet(more))).toMatchObject(refusal);
    expect((await book.call('records.list', { kind: 'opinion' })).total).toBe(0);
  });

  it('refuses an answer after the decision, by whichever way it comes', async () => {
    const book = await bookWith({ state: 'held' });
    const locked = { code: 'record-locked', details: { state: 'held' } };
    expect(await refusalOf(book, 'rounds.answer', sheet())).toMatchObject(locked);
    const value = { meetingId: 'r', personId: 'ha', itemId: 'q1', form: 'written', stance: 'agree' };
    const opinion = {
      ...value,
      receivedOn: '2026-11-20',
      speaker: '',
      text: '',
      at: '',
      files: [],
      summary: '',
    };
    expect(await refusalOf(book, 'records.create', { kind: 'opinion', value: opinion })).toMatchObject(
      locked,
    );
  });

  it('the generic operation cannot slip a stranger, a second answer or a speech in', async () => {
    const book = await bookWith();
    await book.call('rounds.answer', sheet());
    const opinion = (more: object) => ({
      kind: 'opinion',
      value: {
        ...{ meetingId: 'r', personId: 'ha', itemId: 'q1', form: 'written', stance: 'disagree' },
        ...{ receivedOn: '2026-11-20', speaker: '', text: '', at: '', files: [], summary: '', ...more },
      },
    });
    const reasonOf = async (more: object) =>
      (await refusalOf(book, 'records.create', opinion(more))).details?.reason;
    expect(await reasonOf({})).toBe('repeated');
    expect(await reasonOf({ personId: 'yen' })).toBe('not-asked');
    expect(await reasonOf({ personId: null, speaker: 'Ai đó' })).toBe('not-asked');
    expect(await reasonOf({ personId: 'dao', form: 'spoken' })).toBe('not-a-choice');
  });

  it('who answered and what was answered stay in the round', async () => {
    const book = await bookWith();
    await book.call('rounds.answer', sheet());
    const {
      id: _id,
      removedAt: _removedAt,
      ...value
    } = (await book.call('records.get', {
      kind: 'meeting',
      id: 'r',
    })) as Of<'meeting'>;
    const save = (more: object) =>
      refusalOf(book, 'meetings.save', { id: 'r', value: { ...value, ...more } });
    expect(await save({ attendeeIds: ['dao', 'binh'] })).toMatchObject({ code: 'in-use' });
    expect(await save({ agenda: value.agenda.slice(1) })).toMatchObject({ code: 'in-use' });
  });

  it.each(['viewer', 'budget-officer'] as const)('is refused to the %s', async (role) => {
    const book = await bookWith();
    const refused = { code: 'not-permitted' };
    expect(await refusalOf(book, 'rounds.ask', asking(), as(role))).toMatchObject(refused);
    expect(await refusalOf(book, 'rounds.answer', sheet(), as(role))).toMatchObject(refused);
  });
});
