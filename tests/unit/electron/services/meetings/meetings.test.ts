import { describe, expect, it } from 'vitest';
import type { Of } from '../../../../../shared/records/index.ts';
import type { MeetingState } from '../../../../../shared/records/meeting.ts';
import { nextMeetingStates } from '../../../../../shared/records/meeting.ts';
import { type Book, failureOf } from '../../../../helpers/book.ts';
import { as, openSownBook, type Seed } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const aMeeting = (more: Partial<Of<'meeting'>> = {}): Record<string, unknown> => ({
  bodyId: 'tct',
  type: 'regular',
  title: 'Họp Tổ công tác định kỳ tháng 12 năm 2026',
  on: '2026-12-08',
  startsAt: '08:00',
  place: 'Phòng họp UBND xã',
  chairId: 'ha',
  secretaryId: 'tue',
  attendeeIds: ['ha', 'anh', 'tue', 'yen'],
  guests: [],
  agenda: [
    {
      id: 'item-1',
      itemType: null,
      title: 'Rà soát hồ sơ',
      minutes: 45,
      presenter: 'Tổ phó Thường trực',
      carriedFromId: null,
      files: [],
    },
  ],
  note: '',
  ...more,
});

const held = (more: Partial<Of<'meeting'>> = {}) =>
  ({ ...aMeeting(more), moves: [] }) as Partial<Of<'meeting'>>;

const withMeetings = (meeting: Seed['meeting'] & object, more: Seed = {}): Seed =>
  thanhKheHa({ meeting, ...more });

const propose = (book: Book, more: Record<string, unknown> = {}) =>
  book.call('meetings.propose', { bodyId: 'bcd', on: '2026-12-15', ...more });

const refusalOf = async (book: Book, channel: string, input: unknown, session = book.session) =>
  failureOf(await book.ask(channel, input, session));

const stored = async (book: Book, id: string) =>
  (await book.call('records.get', { kind: 'meeting', id })) as Of<'meeting'>;

describe('a proposal', () => {
  it('gives the chair to the head, with the rule that says so (3.3)', async () => {
    const book = await openSownBook(thanhKheHa());
    expect(await propose(book)).toMatchObject({
      chairId: 'lam',
      chairRole: 'head',
      chairCitation: { article: '3', clause: '3' },
      regulationId: expect.any(String),
    });
  });

  it('gives the chair to the standing deputy while nobody is head on that day (4.1)', async () => {
    const seed = thanhKheHa();
    const book = await openSownBook({
      ...seed,
      membership: {
        ...seed.membership,
        'bcd-lam': { bodyId: 'bcd', personId: 'lam', role: 'head', from: '2026-01-01', until: '2026-12-14' },
      },
    });
    expect(await propose(book, { on: '2026-12-14' })).toMatchObject({ chairId: 'lam' });
    expect(await propose(book, { on: '2026-12-15' })).toMatchObject({
      chairId: 'ha',
      chairCitation: { article: '4', clause: '1' },
    });
  });

  it('invites the whole roster of the day by rank, and names who has the last word (7.1)', async () => {
    const book = await openSownBook(thanhKheHa());
    const { attendeeIds, deciding } = await propose(book);
    expect(attendeeIds).toEqual(['lam', 'ha', 'dao', 'anh', 'binh', 'diep']);
    expect(deciding).toMatchObject({ parties: ['chair'], citation: { article: '7', clause: '1' } });
  });

  it('leaves out who has left, who is yet to come, and who is in the bin', async () => {
    const seed = thanhKheHa();
    const book = await openSownBook({
      ...seed,
      membership: {
        ...seed.membership,
        'bcd-diep': {
          bodyId: 'bcd',
          personId: 'diep',
          role: 'member',
          from: '2026-01-01',
          until: '2026-11-30',
        },
        'bcd-binh': { bodyId: 'bcd', personId: 'binh', role: 'member', from: '2027-01-01' },
        'bcd-dao': {
          bodyId: 'bcd',
          personId: 'dao',
          role: 'deputy',
          from: '2026-01-01',
          removedAt: '2026-11-01T00:00:00Z',
        },
      },
    });
    expect((await propose(book)).attendeeIds).toEqual(['lam', 'ha', 'anh']);
  });

  it('cites nothing where no regulation is in force on that day', async () => {
    const book = await openSownBook(thanhKheHa());
    expect(await propose(book, { on: '2025-12-15' })).toMatchObject({
      chairCitation: null,
      deciding: null,
      regulationId: null,
    });
  });

  it('has the secretary of the group take the minutes of the group', async () => {
    const book = await openSownBook(thanhKheHa());
    expect(await propose(book, { bodyId: 'tct' })).toMatchObject({ chairId: 'ha', secretaryId: 'tue' });
  });

  it('takes the place where the body met last, never where it was called off', async () => {
    const book = await openSownBook(
      withMeetings({
        a: held({ bodyId: 'bcd', on: '2026-06-10', place: 'Hội trường', state: 'held' }),
        b: held({ bodyId: 'bcd', on: '2026-03-10', place: 'Phòng họp cũ', state: 'held' }),
        c: held({ bodyId: 'bcd', on: '2026-09-10', place: 'Nhà văn hóa', state: 'cancelled' }),
        d: held({ bodyId: 'tct', on: '2026-11-10', place: 'Phòng một cửa', state: 'held' }),
      }),
    );
    expect((await propose(book)).place).toBe('Hội trường');
    expect((await propose(book, { bodyId: 'tct', meetingId: 'd' })).place).toBe('');
  });

  it('names a regular meeting after its period, others after their day', async () => {
    const book = await openSownBook(thanhKheHa());
    expect((await propose(book)).title).toBe('Họp Ban Chỉ đạo định kỳ 6 tháng cuối năm 2026');
    expect((await propose(book, { bodyId: 'tct' })).title).toBe('Họp Tổ công tác định kỳ tháng 12 năm 2026');
    expect((await propose(book, { type: 'extended' })).title).toBe('Họp Ban Chỉ đạo mở rộng ngày 15/12/2026');
  });

  it('warns of a holiday with its reason, and of nothing on a working day', async () => {
    const book = await openSownBook(thanhKheHa());
    expect((await propose(book, { on: '2026-11-24', startsAt: '08:00' })).warnings).toEqual([
      { code: 'day-off', details: { on: '2026-11-24', why: 'Ngày Văn hóa Việt Nam' } },
    ]);
    expect((await propose(book, { on: '2026-11-25', startsAt: '08:00' })).warnings).toEqual([]);
  });

  it('believes the table that the official entered more than the one that came along', async () => {
    const book = await openSownBook(
      thanhKheHa({
        'holiday-year': {
          h: {
            year: 2027,
            status: 'decided',
            source: 'Thông báo lịch nghỉ 2027',
            off: [{ on: '2027-02-04', why: 'Tết Nguyên đán' }],
            workedSaturdays: [{ on: '2027-02-20', why: 'Làm bù' }],
          },
        },
      }),
    );
    const warnings = async (on: string) => (await propose(book, { on, startsAt: '08:00' })).warnings;
    expect(await warnings('2027-02-04')).toEqual([
      { code: 'day-off', details: { on: '2027-02-04', why: 'Tết Nguyên đán' } },
    ]);
    expect(await warnings('2027-02-20')).toEqual([]);
  });

  it('says that the days off of a year are not entered yet', async () => {
    const book = await openSownBook(thanhKheHa());
    expect((await propose(book, { on: '2027-01-12' })).warnings).toEqual([
      { code: 'holidays-unknown', details: { year: '2027' } },
    ]);
  });

  it('warns of people who are wanted elsewhere at that hour, by name', async () => {
    const book = await openSownBook(withMeetings({ m: held({ on: '2026-12-15', startsAt: '08:30' }) }));
    const { warnings } = await propose(book, { startsAt: '08:00', minutes: 60 });
    expect(warnings).toEqual([
      {
        code: 'same-hour',
        details: {
          meetingId: 'm',
          title: 'Họp Tổ công tác định kỳ tháng 12 năm 2026',
          startsAt: '08:30',
          people: 'Trần Thị Thu Hà, Phạm Thị Ngọc Ánh',
        },
      },
    ]);
    expect((await propose(book, { startsAt: '08:00', personIds: ['lam'] })).warnings).toEqual([]);
    expect((await propose(book, { startsAt: '10:00' })).warnings).toEqual([]);
    expect((await propose(book, { startsAt: '08:00', meetingId: 'm' })).warnings).toEqual([]);
  });

  it.each(['postponed', 'cancelled'] as const)('does not clash with one that is %s', async (state) => {
    const book = await openSownBook(withMeetings({ m: held({ on: '2026-12-15', state }) }));
    expect((await propose(book, { startsAt: '08:00' })).warnings).toEqual([]);
  });

  it.each([
    [{ bodyId: 'nowhere' }, 'not-found'],
    [{ on: '2026-02-30' }, 'invalid-input'],
    [{ startsAt: '25:00' }, 'invalid-input'],
    [{ type: 'secret' }, 'invalid-input'],
    [{ minutes: -1 }, 'invalid-input'],
  ])('refuses %j', async (more, code) => {
    const book = await openSownBook(thanhKheHa());
    const input = { bodyId: 'bcd', on: '2026-12-15', ...more };
    expect(await refusalOf(book, 'meetings.propose', input)).toMatchObject({ code });
  });
});

describe('saving a meeting', () => {
  it('plans a new one, and keeps it', async () => {
    const book = await openSownBook(thanhKheHa());
    const { id } = await book.call('meetings.save', { id: null, value: aMeeting() });
    await book.reopen();
    expect(await stored(book, id)).toMatchObject({ ...aMeeting(), state: 'planned', moves: [] });
  });

  it('never writes the state or the course, whatever is sent', async () => {
    const book = await openSownBook(thanhKheHa());
    const moves = [{ to: 'held', at: '2026-01-01T00:00:00Z', by: 'viewer', reason: '', from: '' }];
    const { id } = await book.call('meetings.save', {
      id: null,
      value: { ...aMeeting(), state: 'held', moves },
    });
    expect(await stored(book, id)).toMatchObject({ state: 'planned', moves: [] });
    await book.call('meetings.move', { id, to: 'invited', reason: '' });
    await book.call('meetings.save', { id, value: { ...aMeeting(), state: 'planned', moves: [] } });
    expect(await stored(book, id)).toMatchObject({ state: 'invited', moves: [{ to: 'invited' }] });
  });

  it('changes what is given and keeps the rest, the files of the agenda too', async () => {
    const book = await openSownBook(thanhKheHa());
    const { uploadId } = await book.call('files.begin', { name: 'Báo cáo.txt', size: 3 });
    await book.call('files.append', { uploadId, base64: Buffer.from('abc').toString('base64') });
    const { sha256, name, size } = await book.call('files.finish', { uploadId });
    const agenda = [
      {
        id: 'item-2',
        itemType: null,
        title: 'Báo cáo',
        minutes: 15,
        presenter: '',
        carriedFromId: null,
        files: [{ sha256, name, size }],
      },
    ];
    const { id } = await book.call('meetings.save', { id: null, value: { ...aMeeting(), agenda } });
    await book.call('meetings.save', { id, value: { place: 'Hội trường' } });
    expect(await stored(book, id)).toMatchObject({ place: 'Hội trường', title: aMeeting().title, agenda });
  });

  it.each(['held', 'cancelled'] as const)('refuses to change one that is %s', async (state) => {
    const book = await openSownBook(withMeetings({ m: held({ state }) }));
    const failure = await refusalOf(book, 'meetings.save', { id: 'm', value: { place: 'Khác' } });
    expect(failure).toMatchObject({ code: 'record-locked', details: { state } });
    expect((await stored(book, 'm')).place).toBe('Phòng họp UBND xã');
  });

  it.each<[string, Record<string, unknown>, { field: string; reason: string }]>([
    ['no title', { title: '  ' }, { field: 'value.title', reason: 'required' }],
    ['a day that is none', { on: '2026-02-30' }, { field: 'value.on', reason: 'not-a-date' }],
    ['an hour that is none', { startsAt: '24:00' }, { field: 'value.startsAt', reason: 'not-a-time' }],
    [
      'a chair who is not in the book',
      { chairId: 'nobody' },
      { field: 'value.chairId', reason: 'not-found' },
    ],
    ['an attendee twice', { attendeeIds: ['ha', 'ha'] }, { field: 'value.attendeeIds', reason: 'repeated' }],
    [
      'an item of no length',
      {
        agenda: [
          {
            id: 'item-3',
            itemType: null,
            title: 'x',
            minutes: 0,
            presenter: '',
            carriedFromId: null,
            files: [],
          },
        ],
      },
      { field: 'value.agenda.0.minutes', reason: 'too-small' },
    ],
    [
      'a file that is not in the store',
      {
        agenda: [
          {
            id: 'item-4',
            itemType: null,
            title: 'x',
            minutes: 5,
            presenter: '',
            carriedFromId: null,
            files: [{ sha256: 'a'.repeat(64), name: 'x', size: 1 }],
          },
        ],
      },
      { field: 'value.agenda.0.files', reason: 'file-missing' },
    ],
    ['an id of its own', { id: 'm9' }, { field: 'value.id', reason: 'unknown-field' }],
    ['a body that is none', { bodyId: 'ha' }, { field: 'value.bodyId', reason: 'not-found' }],
  ])('refuses %s', async (_what, more, { field, reason }) => {
    const book = await openSownBook(thanhKheHa());
    const failure = await refusalOf(book, 'meetings.save', { id: null, value: { ...aMeeting(), ...more } });
    expect(failure).toMatchObject({ code: 'invalid-input', field, details: { reason } });
    expect((await book.call('records.list', { kind: 'meeting' })).total).toBe(0);
  });

  it.each(['viewer', 'budget-officer'] as const)('is not for the %s', async (role) => {
    const book = await openSownBook(withMeetings({ m: held() }));
    const refused = { code: 'not-permitted' };
    const save = { id: null, value: aMeeting() };
    expect(await refusalOf(book, 'meetings.save', save, as(role))).toMatchObject(refused);
    const move = { id: 'm', to: 'invited', reason: '' };
    expect(await refusalOf(book, 'meetings.move', move, as(role))).toMatchObject(refused);
  });

  it('cannot be gone round by the generic operations', async () => {
    const book = await openSownBook(withMeetings({ m: held({ state: 'held' }) }));
    const change = { kind: 'meeting', id: 'm', value: { place: 'Khác' } };
    expect(await refusalOf(book, 'records.change', change)).toMatchObject({ code: 'not-permitted' });
  });
});

describe('the people of a meeting', () => {
  it('go by whether the head comes: called and chaired by the standing deputy, as a substitute (4.1)', async () => {
    const book = await openSownBook(thanhKheHa());
    expect(await propose(book)).toMatchObject({ convenedById: 'lam', chairId: 'lam', chairBy: 'title' });
    expect(await propose(book, { chairAway: true })).toMatchObject({
      ...{ convenedById: 'ha', chairId: 'ha', chairBy: 'substitute' },
      ...{ chairCitation: { article: '4', clause: '1' }, holder: { role: 'head', personId: 'lam' } },
      deciding: { parties: ['chair'], personId: 'ha' },
      notices: [],
    });
  });

  it('know that the head has said not to come', async () => {
    const book = await openSownBook(
      withMeetings(
        { m: held({ bodyId: 'bcd', on: '2026-12-15' }) },
        { absence: { a: { meetingId: 'm', personId: 'lam', toldOn: '2026-12-10', reason: 'Đi công tác' } } },
      ),
    );
    expect(await propose(book, { meetingId: 'm' })).toMatchObject({
      ...{ holder: { isAbsent: true }, chairId: 'ha' },
    });
    expect(await propose(book)).toMatchObject({ holder: { isAbsent: false }, chairId: 'lam' });
  });

  it('of a working session are those of both bodies whom the rule names; a conference has nobody in its chair', async () => {
    const book = await openSownBook(thanhKheHa());
    expect(await propose(book, { type: 'working-session' })).toMatchObject({
      ...{ chairId: 'lam', isChairNeeded: false, chairCitation: { article: '8', clause: '2' } },
      attendeeIds: ['anh', 'binh', 'diep', 'ha', 'yen', 'tue'],
    });
    expect(await propose(book, { type: 'conference' })).toMatchObject({ chairId: null, convenedById: null });
  });

  it('are judged as they stand in the form', async () => {
    const book = await openSownBook(thanhKheHa());
    const parts = {
      ...{ convenedById: 'binh', chairId: 'dao', chairBy: 'title', isAuthorised: false, secretaryId: null },
      ...{ attendeeIds: [], attendeesDecidedById: 'binh' },
    };
    const { notices } = await propose(book, { type: 'extraordinary', parts });
    expect(notices.map(({ code, personId }) => [code, personId])).toEqual([
      ['convener-not-named', 'binh'],
      ['chair-not-named', 'dao'],
      ['decider-not-named', 'binh'],
    ]);
    expect(notices[0]).toMatchObject({ parties: ['head'], citation: { article: '7', clause: '1' } });
  });

  const chair = (more: Record<string, unknown>) => ({
    id: null,
    value: aMeeting({ bodyId: 'bcd', on: '2026-12-15', ...more }),
  });
  const stranger: Seed = { person: { la: { fullName: 'Người Lạ' } } };
  const withStranger = () => {
    const seed = thanhKheHa();
    return { ...seed, person: { ...seed.person, ...stranger.person } };
  };

  it('do not take the chair from outside, nor after they left, nor by an authorisation of which nothing is written', async () => {
    const seed = withStranger();
    const until = {
      bodyId: 'bcd',
      personId: 'diep',
      role: 'member' as const,
      from: '2026-01-01',
      until: '2026-12-14',
    };
    const book = await openSownBook({ ...seed, membership: { ...seed.membership, 'bcd-diep': until } });
    const refused = {
      ...{ code: 'invalid-input', field: 'value.chairId', details: { reason: 'chair-not-member' } },
    };
    for (const more of [
      { chairId: 'la' },
      { chairId: 'diep' },
      { chairId: 'la', chairBy: 'authorised', authorisation: '  ' },
      { chairId: 'la', chairBy: 'title', authorisation: 'Giấy ủy quyền số 3' },
    ]) {
      expect(await refusalOf(book, 'meetings.save', chair(more))).toMatchObject(refused);
    }
    expect((await book.call('records.list', { kind: 'meeting' })).total).toBe(0);
    const { id } = await book.call('meetings.save', chair({ chairId: 'diep', on: '2026-12-14' }));
    const moved = { id, value: { on: '2026-12-15' } };
    expect(await refusalOf(book, 'meetings.save', moved)).toMatchObject(refused);
    expect((await stored(book, id)).on).toBe('2026-12-14');
  });

  it('take the chair from outside with a written authorisation, or at a conference', async () => {
    const book = await openSownBook(withStranger());
    const written = { chairId: 'la', chairBy: 'authorised', authorisation: 'Giấy ủy quyền số 3/GUQ-BCĐ' };
    for (const more of [
      written,
      { chairId: 'la', type: 'conference' },
      { chairId: 'tue' },
      { chairId: null },
    ]) {
      const { id } = await book.call('meetings.save', chair(more));
      expect(await stored(book, id)).toMatchObject(more);
    }
  });

  it('stay as they were where something else is changed', async () => {
    const seed = withStranger();
    const book = await openSownBook({ ...seed, meeting: { m: held({ bodyId: 'bcd', chairId: 'la' }) } });
    await book.call('meetings.save', { id: 'm', value: { place: 'Hội trường' } });
    expect(await stored(book, 'm')).toMatchObject({ place: 'Hội trường', chairId: 'la' });
  });
});

describe('moving a meeting', () => {
  const day = '2026-11-10';
  const reasonFor = (to: MeetingState, from: MeetingState) =>
    // A file that is closed with gaps, as this one, says why.
    to === 'postponed' ||
    to === 'cancelled' ||
    to === 'closed' ||
    from === 'closed' ||
    (from === 'in-session' && to !== 'held')
      ? 'Mưa lũ'
      : '';

  const states = Object.keys(nextMeetingStates) as MeetingState[];
  it.each(states.flatMap((from) => states.map((to) => [from, to] as const)))(
    'from %s to %s follows the table',
    async (from, to) => {
      const book = await openSownBook(withMeetings({ m: held({ on: day, state: from }) }));
      const input = {
        id: 'm',
        to,
        reason: reasonFor(to, from),
        ...(to === 'planned' && from === 'postponed' ? { on: '2026-12-01' } : {}),
      };
      const result = await book.ask('meetings.move', input);
      // This one was never invited to, so it does not go back there.
      if (nextMeetingStates[from].includes(to) && !(from === 'in-session' && to === 'invited')) {
        expect(result).toEqual({ ok: true, value: { id: 'm', state: to } });
      } else {
        expect(failureOf(result)).toMatchObject({ code: 'illegal-transition', details: { from, to } });
        expect((await stored(book, 'm')).moves).toEqual([]);
      }
    },
  );

  it('records who, when, why and the former day, oldest first', async () => {
    const book = await openSownBook(withMeetings({ m: held() }));
    await book.call('meetings.move', { id: 'm', to: 'postponed', reason: 'Trưởng ban đi công tác' });
    await book.call('meetings.move', { id: 'm', to: 'planned', reason: '', on: '2026-12-10' });
    const { on, state, moves } = await stored(book, 'm');
    expect({ on, state }).toEqual({ on: '2026-12-10', state: 'planned' });
    expect(moves).toEqual([
      {
        to: 'postponed',
        by: 'officer',
        at: expect.stringMatching(/^2026-11-20T/),
        reason: 'Trưởng ban đi công tác',
        from: '2026-12-08',
      },
      {
        to: 'planned',
        by: 'officer',
        at: expect.stringMatching(/^2026-11-20T/),
        reason: '',
        from: '2026-12-08',
      },
    ]);
  });

  it.each(['postponed', 'cancelled'] as const)('wants a written reason to be %s', async (to) => {
    const book = await openSownBook(withMeetings({ m: held() }));
    for (const reason of ['', '   ']) {
      expect(await refusalOf(book, 'meetings.move', { id: 'm', to, reason })).toEqual({
        code: 'reason-required',
        field: 'reason',
      });
    }
  });

  it('wants a new day for a meeting that was put off', async () => {
    const book = await openSownBook(withMeetings({ m: held({ state: 'postponed' }) }));
    expect(await refusalOf(book, 'meetings.move', { id: 'm', to: 'planned', reason: '' })).toEqual({
      code: 'invalid-input',
      field: 'on',
      details: { reason: 'required' },
    });
  });

  it('takes no new day for any other move', async () => {
    const book = await openSownBook(withMeetings({ m: held() }));
    const input = { id: 'm', to: 'invited', reason: '', on: '2026-12-24' };
    expect(await refusalOf(book, 'meetings.move', input)).toMatchObject({
      code: 'invalid-input',
      field: 'on',
    });
    expect((await stored(book, 'm')).on).toBe('2026-12-08');
  });

  it('does not call held what is still to come, but does on the day itself', async () => {
    const book = await openSownBook(
      withMeetings({ later: held({ on: '2026-11-21' }), today: held({ on: '2026-11-20' }) }),
    );
    expect(await refusalOf(book, 'meetings.move', { id: 'later', to: 'held', reason: '' })).toEqual({
      code: 'meeting-not-yet',
      details: { on: '2026-11-21' },
    });
    expect(await book.call('meetings.move', { id: 'today', to: 'held', reason: '' })).toMatchObject({
      state: 'held',
    });
  });

  it('finds no meeting in the bin', async () => {
    const book = await openSownBook(withMeetings({ m: held() }));
    await book.call('records.remove', { kind: 'meeting', id: 'm' });
    const input = { id: 'm', to: 'invited', reason: '' };
    expect(await refusalOf(book, 'meetings.move', input)).toMatchObject({ code: 'not-found' });
  });
});
