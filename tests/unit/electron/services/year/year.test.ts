import { describe, expect, it } from 'vitest';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import { isOn } from '../../../../../shared/year/year-calendar.ts';
import { type Book, failureOf } from '../../../../helpers/book.ts';
import { readIcs } from '../../../../helpers/ics-reader.ts';
import { as, openSownBook, type Seed } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const aMeeting = (more: Record<string, unknown> = {}) => ({
  bodyId: 'bcd',
  type: 'regular' as const,
  title: 'Họp Ban Chỉ đạo triển khai năm 2027',
  on: '2027-01-15',
  startsAt: '08:00',
  place: 'Phòng họp UBND xã',
  chairId: 'lam',
  agenda: [
    {
      id: 'item-1',
      itemType: null,
      title: 'Khai mạc',
      minutes: 15,
      presenter: '',
      carriedFromId: null,
      files: [],
    },
    {
      id: 'item-2',
      itemType: null,
      title: 'Thảo luận',
      minutes: 75,
      presenter: '',
      carriedFromId: null,
      files: [],
    },
  ],
  state: 'planned' as const,
  ...more,
});

const meetings = (more: Record<string, ReturnType<typeof aMeeting>>): Seed => thanhKheHa({ meeting: more });

/** A second committee with a regulation of its own beside the first. */
const twoCommittees = (): Seed => {
  const seed = thanhKheHa();
  return {
    ...seed,
    body: {
      ...seed.body,
      bcd06: { type: 'committee', name: 'Ban Chỉ đạo Đề án 06', abbreviation: 'BCĐ06', from: '2026-01-01' },
    },
    regulation: {
      ...seed.regulation,
      qc06: { bodyId: 'bcd06', title: 'Quy chế 06', from: '2026-01-01', rules: presets['khanh-hoa'] },
    },
  };
};

const linesOf = async (book: Book, input: { year: number; bodyIds?: string[] }) =>
  (await book.call('year.calendar', input)).entries.map(
    ({ on, called, meeting, duties }) =>
      `${on} ${called} ${meeting?.title ?? '-'} ${duties.map(({ duty }) => duty).join()}`,
  );

const fileOf = async (book: Book, input: { year: number; bodyIds?: string[] }) => {
  await book.call('year.export', input);
  const file = book.desk.delivered.at(-1);
  if (!file) throw new Error('nothing was given out');
  return { name: file.name, ...readIcs(file.bytes) };
};

describe('the calendar of a year', () => {
  it('holds all duties and meetings of the year, by day', async () => {
    const book = await openSownBook(meetings({ a: aMeeting() }));
    const lines = await linesOf(book, { year: 2027 });
    const duties = await book.call('duties.list', { year: 2027 });
    expect(lines).toHaveLength(duties.length);
    expect(lines).toContain('2027-01-15 Ban Chỉ đạo Họp Ban Chỉ đạo triển khai năm 2027 committee-meeting');
    expect(lines).toContain('2027-01-31 Tổ công tác - group-meeting');
    expect(lines).toEqual(lines.toSorted());
  });

  it('tells the years that hold something and the day from which the book is kept', async () => {
    const book = await openSownBook(meetings({ a: aMeeting({ on: '2029-05-05' }) }));
    const told = await book.call('year.calendar', { year: 2026 });
    expect(told).toMatchObject({ years: [2026, 2027, 2029], keptFrom: '2026-10-01', year: 2026 });
    expect((await book.call('year.calendar', { year: 2025 })).entries).toEqual([]);
  });

  it('is of some bodies where they are named', async () => {
    const book = await openSownBook(twoCommittees());
    const own = await linesOf(book, { year: 2027, bodyIds: ['bcd06'] });
    const kinds = own.map((line) => line.split(' ').at(-1) ?? '');
    expect(kinds.filter((kind) => /meeting$|review$/.test(kind))).toEqual([
      'committee-meeting',
      ...['committee-meeting', 'interim-review', 'committee-meeting', 'committee-meeting', 'final-review'],
    ]);
    const all = await linesOf(book, { year: 2027 });
    const both = await linesOf(book, { year: 2027, bodyIds: ['bcd', 'tct'] });
    expect(all).toHaveLength(own.length + both.length);
    expect(await linesOf(book, { year: 2027, bodyIds: [] })).toEqual([]);
  });

  it('leaves out what lies in the bin', async () => {
    const book = await openSownBook(meetings({ a: aMeeting({ removedAt: '2026-11-11T00:00:00Z' }) }));
    expect((await linesOf(book, { year: 2027 })).join()).not.toContain('triển khai');
  });

  it.each([
    [{}, 'year'],
    [{ year: 1944 }, 'year'],
    [{ year: '2027' }, 'year'],
    [{ year: 2027, bodyIds: ['../x'] }, 'bodyIds.0'],
    [{ year: 2027, bodyIds: Array(201).fill('bcd') }, 'bodyIds'],
    [{ year: 2027, more: 1 }, 'more'],
  ])('refuses %j', async (input, field) => {
    const book = await openSownBook(thanhKheHa());
    for (const channel of ['year.calendar', 'year.export'] as const)
      expect(failureOf(await book.ask(channel, input))).toMatchObject({ code: 'invalid-input', field });
    const paper = failureOf(await book.ask('papers.preview', { paper: 'year-calendar', ...input }));
    expect(paper.code).toBe('invalid-input');
  });

  it('refuses a body that is not in the book, and who has not signed in', async () => {
    const book = await openSownBook(thanhKheHa());
    const strange = { year: 2027, bodyIds: ['bcd', 'nobody'] };
    for (const channel of ['year.calendar', 'year.export'] as const) {
      expect(failureOf(await book.ask(channel, strange)).code).toBe('not-found');
      expect(failureOf(await book.ask(channel, { year: 2027 }, { userId: null })).code).toBe('not-signed-in');
      expect(await book.ask(channel, { year: 2027 }, as('viewer'))).toMatchObject({ ok: true });
    }
  });
});

describe('the calendar file of a year', () => {
  it('has a planned meeting by the hour and what is due as whole days, each with its rule', async () => {
    const book = await openSownBook(meetings({ a: aMeeting() }));
    const { name, events } = await fileOf(book, { year: 2027 });
    expect(name).toBe('Lich cong tac 2027.ics');
    const event = (uid: string) => events.find((one) => one.raw('UID').startsWith(`${uid}@`));
    const meeting = event('meeting.a');
    const due = event('tct.group-meeting.2027-01');
    const { entries } = await book.call('year.calendar', { year: 2027 });
    expect(events).toHaveLength(entries.filter(isOn).length);
    expect(meeting?.raw('UID')).toBe('meeting.a@so-ban-chi-dao');
    expect(meeting?.raw('DTSTART')).toBe('20270115T010000Z');
    expect(meeting?.raw('DTEND')).toBe('20270115T023000Z');
    expect(meeting?.raw('STATUS')).toBe('TENTATIVE');
    expect(meeting?.text('LOCATION')).toBe('Phòng họp UBND xã');
    expect(meeting?.text('DESCRIPTION')).toContain('chủ trì: Nguyễn Hữu Lâm');
    expect(meeting?.text('DESCRIPTION')).toContain('khoản 1 Điều 7');
    expect(due?.text('SUMMARY')).toBe('Hạn: Họp Tổ công tác định kỳ tháng 01 năm 2027');
    expect(due?.raw('DTSTART')).toBe('20270131');
    expect(due?.raw('UID')).toBe('tct.group-meeting.2027-01@so-ban-chi-dao');
    expect(due?.text('DESCRIPTION')).toContain('khoản 3 Điều 7: “');
  });

  it('names the same things alike the next time, so that other calendars know them again', async () => {
    const book = await openSownBook(meetings({ a: aMeeting() }));
    const first = await fileOf(book, { year: 2027 });
    const told = await book.call('records.get', { kind: 'meeting', id: 'a' });
    const { id: _id, removedAt: _removedAt, ...value } = told as Record<string, unknown>;
    await book.call('meetings.save', { id: 'a', value: { ...value, on: '2027-01-20' } });
    const second = await fileOf(book, { year: 2027 });
    const uids = ({ events }: typeof first) => events.map((event) => event.raw('UID')).sort();
    expect(uids(second)).toEqual(uids(first));
    const moved = second.events.find((event) => event.raw('UID').startsWith('meeting.a@'));
    expect(moved?.raw('DTSTART')).toBe('20270120T010000Z');
  });

  it('leaves out a meeting that was called off; its duty is due again', async () => {
    const book = await openSownBook(meetings({ a: aMeeting({ state: 'cancelled' }) }));
    const { events } = await fileOf(book, { year: 2027 });
    const uids = events.map((event) => event.raw('UID'));
    expect(uids).not.toContain('meeting.a@so-ban-chi-dao');
    expect(uids).toContain('bcd.committee-meeting.2027-H1@so-ban-chi-dao');
  });

  it('is refused where a year holds nothing: a calendar without an event is none', async () => {
    const book = await openSownBook(thanhKheHa());
    expect(failureOf(await book.ask('year.export', { year: 2020 }))).toEqual({
      code: 'nothing-in-year',
      details: { year: '2020' },
    });
    expect(book.desk.delivered).toEqual([]);
  });
});

describe('the paper of a year', () => {
  const draw = async (seed: Seed, input: { year: number; bodyIds?: string[] }, today = '2026-11-20') => {
    const book = await openSownBook(seed, today);
    const { html, title } = await book.call('papers.preview', { paper: 'year-calendar', ...input });
    return { html, title };
  };

  it('names the year, the body, the regulation, who and under which Điều', async () => {
    const { html, title } = await draw(meetings({ a: aMeeting() }), { year: 2027 });
    expect(title).toBe('Lịch công tác - Năm 2027 của Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ');
    for (const words of [
      'Căn cứ Quy chế',
      '15/01, 08:00',
      'Chậm nhất 30/06',
      'Báo cáo định kỳ của Tổ công tác quý II',
      'gửi: Trưởng ban',
      'khoản 9 Điều 6',
      'Ban Chỉ đạo; chủ trì: Nguyễn Hữu Lâm',
    ])
      expect(html).toContain(words);
  });

  it('is one for each committee, numbered by itself, and of a group alone where that is asked for', async () => {
    const all = await draw(twoCommittees(), { year: 2027 });
    expect(all.html.match(/LỊCH CÔNG TÁC|Lịch công tác<\/h1>/g)).toHaveLength(2);
    const group = await draw(twoCommittees(), { year: 2027, bodyIds: ['tct'] });
    expect(group.title).toBe('Lịch công tác - Năm 2027 của Tổ công tác');
    expect(group.html).not.toContain('Họp Ban Chỉ đạo');
  });

  it('names each version of the regulation with its days where the year has several', async () => {
    const seed = thanhKheHa();
    const rules = structuredClone(presets['tung-chau']);
    rules.meetings.cadence = {
      value: { every: 1, unit: 'quarter', soft: false, countBy: 'calendar-period' },
      ...{ article: '7', clause: '2', phrase: 'họp định kỳ mỗi quý một lần' },
    };
    const regulation = {
      one: {
        bodyId: 'bcd',
        title: 'Quy chế',
        from: '2026-01-01',
        until: '2027-06-30',
        rules: presets['tung-chau'],
      },
      two: { bodyId: 'bcd', title: 'Quy chế sửa đổi', number: '9/QĐ', from: '2027-07-01', rules },
    };
    const { html } = await draw({ ...seed, regulation }, { year: 2027 });
    expect(html).toContain('Căn cứ Quy chế (áp dụng đến ngày 30/06/2027)');
    expect(html).toContain('Căn cứ Quy chế sửa đổi số 9/QĐ (áp dụng từ ngày 01/07/2027)');
    expect(html).toContain('Họp Ban Chỉ đạo định kỳ quý III');
    expect(html).not.toContain('Họp Ban Chỉ đạo định kỳ quý II<');
    expect(html).toContain('khoản 2 Điều 7');
  });

  it('says so where the year holds nothing', async () => {
    const { html } = await draw(thanhKheHa(), { year: 2026, bodyIds: [] }).catch((error) => ({
      html: String(error),
    }));
    expect(html).toContain('not-set-up');
    const empty = await draw(thanhKheHa({ regulation: {} }), { year: 2027 });
    expect(empty.html).toContain('Năm 2027 chưa có công việc, cuộc họp nào trong lịch');
  });

  it('writes what became of each: held, sent, put off with the reason, overdue', async () => {
    const seed = thanhKheHa({
      meeting: { a: aMeeting({ bodyId: 'tct', on: '2026-10-13', state: 'held', title: 'Họp Tổ' }) },
      report: { r: { bodyId: 'tct', type: 'group-report', periodKey: '2026-Q4', sentOn: '2026-12-28' } },
      deferral: {
        d: { dutyKey: 'bcd/committee-meeting/2026-H2', reason: 'Khắc phục lũ', decidedOn: '2026-12-20' },
      },
    });
    const { html } = await draw(seed, { year: 2026 }, '2027-01-05');
    for (const words of ['Đã họp', 'Đã gửi ngày 28/12/2026', 'Đã lùi: Khắc phục lũ', 'Quá hạn'])
      expect(html).toContain(words);
  });
});

it.each(Object.entries(presets))(
  'under %s every line of the paper has who and its rule',
  async (_name, rules) => {
    const seed = thanhKheHa();
    const regulation = { qc: { bodyId: 'bcd', title: 'Quy chế', from: '2026-01-01', rules } };
    const book = await openSownBook({ ...seed, regulation });
    const entries = (await book.call('year.calendar', { year: 2027 })).entries.filter(isOn);
    expect(entries.length).toBeGreaterThan(3);
    const { html } = await book.call('papers.preview', { paper: 'year-calendar', year: 2027 });
    expect(html.match(/Chậm nhất/g)).toHaveLength(entries.length);
    const rows = [...html.matchAll(/<tr[^>]*>((?:<td[^>]*>[^<]*(?:<br>[^<]*)*<\/td>)+)<\/tr>/g)].map(
      ([, row = '']) => [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => cell),
    );
    expect(rows).toHaveLength(entries.length);
    for (const [, , what, who, base] of rows) {
      expect(what).toMatch(/^\p{Lu}\p{Ll}+ /u);
      expect(who).not.toBe('');
      expect(base).toMatch(/Điều \d+/);
    }
  },
);
