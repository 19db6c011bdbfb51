import { afterEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../../../shared/contract.ts';
import { type Book, failureOf, openBook } from '../../../../helpers/book.ts';
import { aRecord, type Seed, seedFolder, theBasics } from '../../../../helpers/seed.ts';

let open: Book | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

const meeting = (more: Record<string, unknown> = {}): Seed =>
  aRecord('meeting', 'hop', {
    bodyId: 'committee',
    title: 'Họp Ban Chỉ đạo quý IV',
    on: '2026-11-18',
    startsAt: '08:00',
    place: 'Phòng họp',
    state: 'held',
    ...more,
  });

async function bookWith(...more: Seed[]): Promise<Book> {
  open = await openBook({
    folder: await seedFolder([
      ...theBasics,
      aRecord('person', 'lam', { fullName: 'Nguyễn Hữu Lâm' }),
      ...more,
    ]),
  });
  await open.call('session.sign-in', { userId: 'officer' });
  return open;
}

const as = async (book: Book, userId: string) => book.call('session.sign-in', { userId });

const value = (more: Record<string, unknown> = {}) => ({
  title: 'rà soát dữ liệu dân cư',
  unit: 'Công an xã',
  leadId: 'lam',
  withUnits: 'Phòng Kinh tế',
  product: '',
  deadlineText: 'trước ngày 30/11/2026',
  deadlineKind: 'day',
  dueOn: '2026-11-30',
  force: 'order',
  evidence: 'Giao Công an xã rà soát dữ liệu dân cư trước ngày 30/11/2026.',
  ...more,
});

type Confirm = Input<'tasks.confirm'>;
const confirm = (more: Partial<Confirm> = {}): Confirm =>
  ({
    meetingId: 'hop',
    conclusions: [{ text: 'Rà soát dữ liệu.', noTask: false }],
    tasks: [{ conclusionId: null, point: 0, value: value() }],
    ...more,
  }) as Confirm;

const tasksOf = async (book: Book) =>
  (await book.call('records.list', { kind: 'task', sort: { field: 'order', descending: false } })).rows;

describe('confirming the tasks of a notice', () => {
  it('keeps conclusions and tasks in one change, numbered behind those that the meeting has', async () => {
    const book = await bookWith(
      meeting(),
      aRecord('conclusion', 'mot', { meetingId: 'hop', order: 1, text: 'Đã có' }),
      aRecord('task', 't1', {
        bodyId: 'committee',
        meetingId: 'hop',
        conclusionId: 'mot',
        order: 1,
        title: 'đã có',
      }),
    );
    const changes = async () => (await book.call('history.changes', {})).total;
    const before = await changes();
    const kept = await book.call(
      'tasks.confirm',
      confirm({
        conclusions: [
          { text: 'Rà soát dữ liệu.', noTask: false },
          { text: 'Ghi nhận kết quả.', noTask: true },
        ],
        tasks: [
          { conclusionId: null, point: 0, value: value() },
          {
            conclusionId: 'mot',
            point: null,
            value: value({ title: 'việc của kết luận đã có', leadId: null }),
          },
        ] as Confirm['tasks'],
      }),
    );
    expect(await changes()).toBe(before + 1);
    const conclusions = await book.call('records.list', { kind: 'conclusion' });
    expect(conclusions.rows).toMatchObject([
      { order: 1, text: 'Đã có' },
      { order: 2, text: 'Rà soát dữ liệu.', noTask: false },
      { order: 3, text: 'Ghi nhận kết quả.', noTask: true },
    ]);
    expect(await tasksOf(book)).toMatchObject([
      { id: 't1' },
      {
        order: 2,
        bodyId: 'committee',
        conclusionId: kept.conclusionIds[0],
        state: 'open',
        dueOn: '2026-11-30',
      },
      { order: 3, conclusionId: 'mot', leadId: null },
    ]);
  });

  it.each([
    [
      'a conclusion of another meeting',
      confirm({ tasks: [{ conclusionId: 'khac', point: null, value: value() }] as Confirm['tasks'] }),
      'tasks.0.conclusionId',
      'not-a-choice',
    ],
    [
      'a point that is not there',
      confirm({ tasks: [{ conclusionId: null, point: 5, value: value() }] as Confirm['tasks'] }),
      'tasks.0.point',
      'not-a-choice',
    ],
    ['nothing at all', confirm({ conclusions: [], tasks: [] }), 'tasks', 'required'],
    [
      'a task without words',
      confirm({
        tasks: [{ conclusionId: null, point: null, value: value({ title: '  ' }) }] as Confirm['tasks'],
      }),
      'tasks.0.value.title',
      'required',
    ],
    [
      'a day that no calendar has',
      confirm({
        tasks: [
          { conclusionId: null, point: null, value: value({ dueOn: '2027-02-31' }) },
        ] as Confirm['tasks'],
      }),
      'tasks.0.value.dueOn',
      'not-a-date',
    ],
    [
      'evidence of a megabyte',
      confirm({
        tasks: [
          { conclusionId: null, point: null, value: value({ evidence: 'x'.repeat(1_000_000) }) },
        ] as Confirm['tasks'],
      }),
      'tasks.0.value.evidence',
      'too-long',
    ],
    [
      'a lead that the book does not know',
      confirm({
        tasks: [{ conclusionId: null, point: null, value: value({ leadId: 'nobody' }) }] as Confirm['tasks'],
      }),
      'value.leadId',
      'not-found',
    ],
    [
      'a state of its own',
      confirm({ tasks: [{ conclusionId: null, point: null, value: value({ state: 'done' }) }] as never }),
      'tasks.0.value.state',
      'unknown-field',
    ],
  ])('refuses %s, and keeps nothing of the rest', async (_what, input, field, reason) => {
    const book = await bookWith(
      meeting(),
      aRecord('meeting', 'hop-khac', { bodyId: 'group', title: 'Họp khác', on: '2026-11-18' }),
      aRecord('conclusion', 'khac', { meetingId: 'hop-khac', order: 1, text: 'Khác' }),
    );
    const failure = failureOf(await book.ask('tasks.confirm', input));
    expect(failure).toMatchObject({ code: 'invalid-input' });
    expect([failure.field, failure.details?.reason]).toEqual([field, reason]);
    expect(await tasksOf(book)).toEqual([]);
    expect((await book.call('records.list', { kind: 'conclusion' })).total).toBe(1);
  });

  it('refuses a meeting whose file is closed, and those who may only look', async () => {
    const book = await bookWith(meeting({ state: 'closed' }));
    expect(failureOf(await book.ask('tasks.confirm', confirm())).code).toBe('record-locked');
    await as(book, 'viewer');
    expect(failureOf(await book.ask('tasks.confirm', confirm())).code).toBe('not-permitted');
    await as(book, 'budget-officer');
    expect(failureOf(await book.ask('tasks.confirm', confirm())).code).toBe('not-permitted');
  });
});

describe('a task of a closed meeting', () => {
  const closed = [
    meeting({ state: 'closed' }),
    aRecord('task', 'viec', { bodyId: 'committee', meetingId: 'hop', order: 1, title: 'rà soát' }),
  ];

  it('takes its result, and can be opened again', async () => {
    const book = await bookWith(...closed);
    const change = (given: Record<string, unknown>) =>
      book.call('records.change', { kind: 'task', id: 'viec', value: given });
    expect(await change({ state: 'done', doneOn: '2026-11-19', result: 'Đã xong' })).toMatchObject({
      state: 'done',
    });
    expect(await change({ state: 'open', doneOn: null })).toMatchObject({ state: 'open', result: 'Đã xong' });
  });

  it('keeps what was given: its words and its day are not changed, it is not removed', async () => {
    const book = await bookWith(...closed);
    for (const given of [
      { title: 'việc khác' },
      { dueOn: '2027-01-01' },
      { conclusionId: null, unit: 'Khác' },
    ]) {
      const answer = await book.ask('records.change', { kind: 'task', id: 'viec', value: given });
      expect(failureOf(answer).code).toBe('record-locked');
    }
    expect(failureOf(await book.ask('records.remove', { kind: 'task', id: 'viec' })).code).toBe(
      'record-locked',
    );
    const added = {
      ...aRecord('task', 'x', { bodyId: 'committee', meetingId: 'hop', order: 2, title: 'thêm' }).record,
    };
    const { id: _id, removedAt: _removedAt, ...fresh } = added;
    expect(failureOf(await book.ask('records.create', { kind: 'task', value: fresh })).code).toBe(
      'record-locked',
    );
  });
});

describe('the list of tasks', () => {
  const task = (id: string, more: Record<string, unknown>): Seed =>
    aRecord('task', id, {
      bodyId: 'committee',
      meetingId: 'hop',
      title: `việc ${id}`,
      unit: 'Công an xã',
      ...more,
    });
  // Today is 2026-11-20.
  const all = [
    meeting(),
    task('a', { order: 1, dueOn: '2026-11-19', deadlineKind: 'day' }),
    task('b', { order: 2, dueOn: '2026-11-20', deadlineKind: 'day', leadId: 'lam' }),
    task('c', { order: 3, dueOn: '2026-11-27', deadlineKind: 'day' }),
    task('d', { order: 4, dueOn: '2026-11-28', deadlineKind: 'day', title: 'Đôn đốc các thôn' }),
    task('e', { order: 5, deadlineKind: 'standing', unit: 'Văn phòng HĐND và UBND' }),
    task('f', { order: 6, deadlineKind: 'quarter', deadlineText: 'trong quý III/2026' }),
    task('g', { order: 7, state: 'done', doneOn: '2026-11-01', dueOn: '2026-10-01' }),
    task('h', { order: 8, state: 'done', doneOn: '2026-11-10' }),
    task('i', { order: 9, state: 'dropped', result: 'trùng', dueOn: '2026-01-01' }),
    task('k', { order: 1, bodyId: 'group', meetingId: null, dueOn: '2026-01-01' }),
  ];
  const ids = async (book: Book, input: Input<'tasks.list'>) =>
    (await book.call('tasks.list', input)).rows.map(({ id }) => id).join('');

  it('tells the late from the coming by the day, and what is settled or has no day from both', async () => {
    const book = await bookWith(...all);
    const of = { bodyIds: ['committee'] };
    expect(await ids(book, of)).toBe('abcdef');
    expect(await ids(book, { ...of, view: 'overdue' })).toBe('a');
    expect(await ids(book, { ...of, view: 'soon' })).toBe('bc');
    expect(await ids(book, { ...of, view: 'undated' })).toBe('ef');
    expect(await ids(book, { ...of, view: 'done' })).toBe('hg');
    expect(await ids(book, { ...of, view: 'dropped' })).toBe('i');
    expect(await ids(book, { ...of, view: 'all' })).toBe('abcdefhgi');
    expect(await ids(book, { view: 'overdue' })).toBe('ka');
    const { counts } = await book.call('tasks.list', { ...of, view: 'soon' });
    expect(counts).toEqual({
      open: 6,
      overdue: 1,
      soon: 2,
      undated: 2,
      standing: 1,
      done: 2,
      dropped: 1,
      all: 9,
    });
  });

  it('finds by lead, by unit, by meeting and by words without diacritics, page by page', async () => {
    const book = await bookWith(...all);
    expect(await ids(book, { leadId: 'lam' })).toBe('b');
    expect(await ids(book, { unit: 'Văn phòng HĐND và UBND' })).toBe('e');
    expect(await ids(book, { meetingId: 'hop', search: 'don doc thon' })).toBe('d');
    expect(await ids(book, { bodyIds: ['committee'], offset: 2, limit: 2 })).toBe('cd');
    expect(await ids(book, { bodyIds: [] })).toBe('');
    expect(await book.call('tasks.choices', { bodyIds: ['committee'] })).toEqual({
      leads: [{ id: 'lam', name: 'Nguyễn Hữu Lâm' }],
      units: ['Công an xã', 'Văn phòng HĐND và UBND'],
      meetings: [{ id: 'hop', title: 'Họp Ban Chỉ đạo quý IV', on: '2026-11-18' }],
    });
  });

  it('says who leads and which meeting gave it, and follows a change at once', async () => {
    const book = await bookWith(...all);
    const { rows } = await book.call('tasks.list', { leadId: 'lam' });
    expect(rows).toMatchObject([
      { standing: 'soon', leadName: 'Nguyễn Hữu Lâm', meeting: { id: 'hop', on: '2026-11-18' } },
    ]);
    await book.call('records.change', {
      kind: 'task',
      id: 'b',
      value: { state: 'done', doneOn: '2026-11-20' },
    });
    expect(await ids(book, { leadId: 'lam' })).toBe('');
    expect(await ids(book, { leadId: 'lam', view: 'done' })).toBe('b');
  });

  it('gives them as a workbook', async () => {
    const book = await bookWith(...all);
    await book.call('tasks.export', { view: 'all' });
    const [file] = book.desk.delivered;
    expect(file?.name).toBe('Theo doi nhiem vu 2026-11-20.xlsx');
    expect(
      Buffer.from(file?.bytes ?? [])
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('prints what it shows, under the letterhead of the committee', async () => {
    const book = await bookWith(...all);
    const sheet = { paper: 'task-sheet' as const, committeeId: 'committee', bodyIds: ['committee'] };
    const { html, title } = await book.call('papers.preview', { ...sheet, view: 'overdue' });
    expect(title).toContain('Bảng theo dõi nhiệm vụ');
    expect(html).toContain('Việc a');
    expect(html).not.toContain('Việc c');
    const whole = await book.call('papers.preview', { ...sheet, view: 'all' });
    expect(whole.html).toContain('trong quý III/2026');
    expect(whole.html).toContain('Tổng số 9 nhiệm vụ: 2 đã hoàn thành, 1 quá hạn.');
    await book.call('papers.save', { paper: { ...sheet, view: 'all' }, format: 'docx' });
    expect(book.desk.delivered.at(-1)?.name).toBe('Bảng theo dõi nhiệm vụ 2026-11-20.docx');
  });
});
