import { describe, expect, it } from 'vitest';
import type { Of } from '../../../../../shared/records/index.ts';
import { type PresetName, presets } from '../../../../../shared/regulation/presets/index.ts';
import { type Book, failureOf } from '../../../../helpers/book.ts';
import { as, openSownBook, type Seed } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const body = (more: object = {}) => ({
  bcd: {
    type: 'committee' as const,
    name: 'Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ',
    letterheadName: 'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ',
    abbreviation: 'BCĐCĐS',
    from: '2026-01-01',
    ...more,
  },
  tct: {
    type: 'working-group' as const,
    committeeId: 'bcd',
    name: 'Tổ công tác',
    abbreviation: 'TCT',
    from: '2026-01-01',
  },
});

const aMeeting = (more: Partial<Of<'meeting'>> = {}) => ({
  bodyId: 'bcd',
  title: 'Họp Ban Chỉ đạo định kỳ 6 tháng cuối năm 2026',
  on: '2026-11-18',
  startsAt: '08:00',
  begunAt: '08:05',
  endedAt: '10:30',
  place: 'Phòng họp UBND xã',
  chairId: 'lam',
  secretaryId: 'tue',
  attendeeIds: ['lam', 'ha', 'dao'],
  state: 'held' as const,
  ...more,
});

const theBook = (more: Seed = {}, preset: PresetName = 'tung-chau') =>
  openSownBook(
    thanhKheHa({
      body: body(),
      regulation: { qc: { bodyId: 'bcd', title: 'Quy chế', from: '2026-01-01', rules: presets[preset] } },
      meeting: { hop: aMeeting() },
      conclusion: { k1: { meetingId: 'hop', order: 1, text: 'Thống nhất kế hoạch năm 2027.' } },
      ...more,
    }),
  );

const draft = (book: Book, type: 'minutes' | 'conclusion-notice' = 'minutes', meetingId = 'hop') =>
  book.call('meeting-papers.draft', { meetingId, type });

const issue = (book: Book, id: string, more: object = {}) =>
  book.ask('meeting-papers.issue', {
    ...{ id, number: 1, on: '2026-11-19', signerId: 'lam', power: null },
    ...more,
  });

const wordsOf = (html: string): string =>
  html
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

const printed = async (book: Book, paper: 'minutes' | 'conclusion-notice', paperId: string) =>
  wordsOf((await book.call('papers.preview', { paper, paperId })).html);

const refusal = async (asked: Promise<Parameters<typeof failureOf>[0]>) => {
  const { code, field, details } = failureOf(await asked);
  return [code, field, details?.reason].filter(Boolean).join(' ');
};

describe('a draft', () => {
  it('has no number and no day, whatever the day is on which it is drawn up', async () => {
    const book = await theBook();
    const { id } = await draft(book, 'conclusion-notice');
    const words = await printed(book, 'conclusion-notice', id);
    expect(words).toMatch(/Số: +\/TB-BCĐCĐS/);
    expect(words).toContain('1. Thống nhất kế hoạch năm 2027.');
    expect(words).not.toMatch(/ngày 20 tháng 11/);
  });

  it('is made once for each type of a meeting', async () => {
    const book = await theBook();
    await draft(book);
    expect(await refusal(book.ask('meeting-papers.draft', { meetingId: 'hop', type: 'minutes' }))).toBe(
      'already-exists',
    );
    await draft(book, 'conclusion-notice');
  });

  it('is not made of a meeting that was called off', async () => {
    const book = await theBook({ meeting: { hop: aMeeting({ state: 'cancelled' }) } });
    expect(await refusal(book.ask('meeting-papers.draft', { meetingId: 'hop', type: 'minutes' }))).toBe(
      'invalid-input meetingId not-held',
    );
  });

  it('takes words, and neither number nor state nor signer', async () => {
    const book = await theBook();
    const { id } = await draft(book);
    const sections = [{ part: 'place', heading: 'Địa điểm:', text: 'Hội trường lớn.' }];
    await book.call('meeting-papers.save', {
      id,
      value: { subject: 'Họp', sections, recipients: 'Văn phòng' },
    });
    expect(await printed(book, 'minutes', id)).toContain('Địa điểm: Hội trường lớn.');
    for (const value of [{ number: 3 }, { state: 'issued' }, { signerId: 'lam' }, { scan: null }]) {
      expect(await refusal(book.ask('meeting-papers.save', { id, value }))).toMatch(/unknown-field$/);
    }
  });
});

describe('issuing', () => {
  it('gives number and day, and the paper stays as it is from then on', async () => {
    const book = await theBook();
    const { id } = await draft(book, 'conclusion-notice');
    expect((await issue(book, id, { number: 5 })).ok).toBe(true);
    const words = await printed(book, 'conclusion-notice', id);
    expect(words).toContain('Số: 05/TB-BCĐCĐS');
    expect(words).toContain('ngày 19 tháng 11 năm 2026');
    expect(await refusal(issue(book, id, { number: 6 }))).toBe('record-locked');
    expect(await refusal(book.ask('meeting-papers.save', { id, value: { subject: 'Khác' } }))).toBe(
      'record-locked',
    );
    expect(await refusal(book.ask('records.remove', { kind: 'meeting-paper', id }))).toBe('record-locked');
    expect(await refusal(book.ask('records.change', { kind: 'meeting-paper', id, value: {} }))).toBe(
      'not-permitted',
    );
    expect(await printed(book, 'conclusion-notice', id)).toBe(words);
  });

  it('refuses a number that another paper of the year has', async () => {
    const book = await theBook({ meeting: { hop: aMeeting(), truoc: aMeeting({ on: '2026-06-10' }) } });
    const first = await draft(book, 'minutes', 'truoc');
    await issue(book, first.id, { number: 3, on: '2026-06-11' });
    const second = await draft(book);
    expect(await refusal(issue(book, second.id, { number: 3 }))).toBe('invalid-input number number-taken');
    expect((await issue(book, second.id, { number: 4 })).ok).toBe(true);
    const notice = await draft(book, 'conclusion-notice');
    expect((await issue(book, notice.id, { number: 3 })).ok).toBe(true);
  });

  it('begins the numbers anew each year', async () => {
    const book = await theBook({ meeting: { hop: aMeeting(), cu: aMeeting({ on: '2025-12-10' }) } });
    const old = await draft(book, 'minutes', 'cu');
    await issue(book, old.id, { number: 9, on: '2026-01-02' });
    const at = { meetingId: 'hop', type: 'minutes' as const };
    expect((await book.call('meeting-papers.signing', { ...at, on: '2026-11-19' })).nextNumber).toBe(10);
    expect((await book.call('meeting-papers.signing', { ...at, on: '2027-01-04' })).nextNumber).toBe(1);
  });

  it.each([
    ['a day before the meeting', { on: '2026-11-17' }, 'invalid-input on before-meeting'],
    ['a day to come', { on: '2026-11-21' }, 'invalid-input on in-the-future'],
    ['nobody who signs', { signerId: null }, 'invalid-input signerId required'],
    ['one who is not a member', { signerId: 'ngoai' }, 'invalid-input signerId not-a-member'],
    ['the number nought', { number: 0 }, 'invalid-input number too-small'],
  ])('refuses %s', async (_, wrong, code) => {
    const book = await theBook();
    const { id } = await draft(book);
    expect(await refusal(issue(book, id, wrong))).toBe(code);
  });

  it('refuses a meeting that was not held', async () => {
    const book = await theBook({ meeting: { hop: aMeeting({ state: 'invited' }) } });
    const { id } = await draft(book);
    expect(await refusal(issue(book, id))).toBe('invalid-input meetingId not-held');
  });

  it('is not for those who may only look', async () => {
    const book = await theBook();
    const { id } = await draft(book);
    const input = { id, number: 1, on: '2026-11-19', signerId: 'lam', power: null };
    for (const role of ['viewer', 'budget-officer'] as const) {
      expect(await refusal(book.ask('meeting-papers.issue', input, as(role)))).toBe('not-permitted');
    }
  });
});

describe('a correction', () => {
  it('is a paper of its own that says what it comes in the place of', async () => {
    const book = await theBook();
    const { id } = await draft(book, 'conclusion-notice');
    const correct = () => book.ask('meeting-papers.correct', { id, reason: 'ghi sai thời hạn' });
    expect(await refusal(correct())).toBe('invalid-input id not-issued');
    await issue(book, id);
    const before = await printed(book, 'conclusion-notice', id);
    const next = await book.call('meeting-papers.correct', { id, reason: 'ghi sai thời hạn' });
    expect(await refusal(correct())).toBe('already-exists');
    expect(await refusal(issue(book, next.id, { number: 2, on: '2026-11-18' }))).toBe(
      'invalid-input on before-corrected',
    );
    expect((await issue(book, next.id, { number: 2, on: '2026-11-20' })).ok).toBe(true);
    expect(await printed(book, 'conclusion-notice', next.id)).toContain(
      '(Đính chính, thay thế Thông báo số 01/TB-BCĐCĐS ngày 19 tháng 11 năm 2026)',
    );
    expect(await printed(book, 'conclusion-notice', id)).toBe(before);
  });

  it('is all that a closed file takes', async () => {
    const book = await theBook();
    const minutes = await draft(book);
    await issue(book, minutes.id);
    const notice = await draft(book, 'conclusion-notice');
    await book.call('meetings.move', { id: 'hop', to: 'closed', reason: 'Hồ sơ đủ' });
    expect(await refusal(issue(book, notice.id))).toBe('record-locked');
    expect(await refusal(book.ask('meeting-papers.save', { id: notice.id, value: {} }))).toBe(
      'record-locked',
    );
    expect(await refusal(book.ask('records.remove', { kind: 'meeting-paper', id: notice.id }))).toBe(
      'record-locked',
    );
    const next = await book.call('meeting-papers.correct', { id: minutes.id, reason: 'thiếu tên' });
    expect((await issue(book, next.id, { number: 2 })).ok).toBe(true);
  });
});

describe('who signs, by the regulation', () => {
  const signing = async (preset: PresetName, type: 'minutes' | 'conclusion-notice', more: Seed = {}) => {
    const book = await theBook(more, preset);
    const { options, writtenBy } = await book.call('meeting-papers.signing', {
      ...{ meetingId: 'hop', type, on: '2026-11-19' },
    });
    const place = (at: { article: string; clause: string | null } | null) =>
      at === null ? '-' : [at.article, at.clause].filter(Boolean).join('.');
    return {
      first: options
        .slice(0, 1)
        .map(({ name, title, power, citation }) =>
          [name || title, power ?? '-', place(citation)].join(' | '),
        )[0],
      writtenBy: writtenBy ? `${writtenBy.names.join(', ')} | ${place(writtenBy.citation)}` : null,
      seals: options[0]?.seals.map(({ seal }) => seal ?? 'cơ quan mình') ?? [],
    };
  };

  it.each<[PresetName, 'minutes' | 'conclusion-notice', object]>([
    ['tung-chau', 'minutes', { first: 'Nguyễn Hữu Lâm | - | -', writtenBy: null, seals: [] }],
    ['tung-chau', 'conclusion-notice', { first: 'Nguyễn Hữu Lâm | - | -', writtenBy: null, seals: [] }],
    [
      'khanh-hoa',
      'conclusion-notice',
      {
        first: 'Phạm Thị Ngọc Ánh | TL | 5.7',
        writtenBy: 'Sở Thông tin và Truyền thông | 7.3',
        seals: ['cơ quan mình'],
      },
    ],
    ['tay-ninh', 'minutes', { first: 'Lê Quang Đạo | - | 4.2', writtenBy: null, seals: [] }],
    ['tay-ninh', 'conclusion-notice', { first: 'Lê Quang Đạo | - | 4.2', writtenBy: null, seals: [] }],
    [
      'party-agencies',
      'conclusion-notice',
      {
        first: 'Văn phòng Trung ương Đảng | - | 8.4',
        writtenBy: 'Văn phòng Trung ương Đảng | 8.4',
        seals: ['Văn phòng Trung ương Đảng'],
      },
    ],
    [
      'kien-giang',
      'conclusion-notice',
      { first: 'Trần Thị Thu Hà | - | 14.3', writtenBy: 'Tổ giúp việc | 9.4', seals: [] },
    ],
  ])('%s, %s', async (preset, type, expected) => {
    expect(await signing(preset, type)).toEqual(expected);
  });

  it('has the deputy in the chair sign for the head where it is silent', async () => {
    const chaired = { meeting: { hop: aMeeting({ chairId: 'ha', chairBy: 'substitute' }) } };
    expect((await signing('tung-chau', 'conclusion-notice', chaired)).first).toBe('Trần Thị Thu Hà | KT | -');
  });
});
