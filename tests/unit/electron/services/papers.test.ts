import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Book, failureOf, openBook } from '../../../helpers/book.ts';
import { aRecord, type Seed, seedFolder, theBasics } from '../../../helpers/seed.ts';

const aMember = (id: string, fullName: string, role: string, post: string): Seed[] => [
  aRecord('person', id, { fullName, phone: `0123 000 0${id.length}0` }),
  aRecord('post', `post-${id}`, { personId: id, title: post, from: '2026-01-01' }),
  aRecord('membership', `in-${id}`, {
    bodyId: 'committee',
    personId: id,
    role: role as 'head',
    from: '2026-01-01',
  }),
];

const members = [
  ...aMember('ha', 'Trần Thị Thu Hà', 'standing-deputy', 'Phó Chủ tịch UBND xã'),
  ...aMember('lam', 'Nguyễn Hữu Lâm', 'head', 'Chủ tịch UBND xã'),
  ...aMember('on', 'Bùi Thị Ơn', 'member', 'Bí thư Đoàn TNCS Hồ Chí Minh xã'),
];

const commune = aRecord('commune', 'commune', {
  name: 'xã Thanh Khê Hạ',
  letterheadParent: 'ỦY BAN NHÂN DÂN XÃ THANH KHÊ HẠ',
  placeName: 'Thanh Khê Hạ',
  from: '2026-01-01',
});

const aMeeting = (given: object = {}) =>
  aRecord('meeting', 'meeting', {
    bodyId: 'committee',
    type: 'regular',
    title: 'Họp Ban Chỉ đạo tổng kết năm 2026',
    on: '2027-01-15',
    startsAt: '08:00',
    place: 'Phòng họp UBND xã',
    chairId: 'lam',
    attendeeIds: ['on', 'lam', 'ha'],
    guests: [{ name: 'Hiệu trưởng các trường', title: '', called: null }],
    agenda: [
      {
        id: 'item-1',
        itemType: null,
        title: 'Khai mạc',
        minutes: 5,
        presenter: 'Chủ trì',
        carriedFromId: null,
        files: [],
      },
      {
        id: 'item-2',
        itemType: null,
        title: 'Thảo luận',
        minutes: 45,
        presenter: '',
        carriedFromId: null,
        files: [],
      },
    ],
    ...given,
  });

let folder: string;
let book: Book;
const pages: string[] = [];

async function openWith(seeds: readonly Seed[]) {
  folder = await seedFolder([...theBasics, ...seeds]);
  const pdf = {
    print: async (html: string) => {
      pages.push(html);
      return Buffer.from('%PDF-');
    },
    close: async () => undefined,
  };
  book = await openBook({ folder, desk: { pdf } });
  book.session.userId = 'viewer';
}

beforeEach(() => {
  pages.length = 0;
});

afterEach(async () => {
  await book.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The words of a page in order, without its styles. */
const wordsOf = (html: string): string =>
  html
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

const preview = async (paper: Parameters<typeof book.call<'papers.preview'>>[1]) =>
  wordsOf((await book.call('papers.preview', paper)).html);

describe('an invitation', () => {
  it('is signed by the head, who does not invite himself; the others stand by rank', async () => {
    await openWith([commune, ...members, aMeeting()]);
    const words = await preview({ paper: 'invitation', meetingId: 'meeting' });
    expect(words).toMatch(
      /Trần Thị Thu Hà.*Bùi Thị Ơn.*Hiệu trưởng các trường.*TRƯỞNG BAN.*CHỦ TỊCH UBND XÃ.*Nguyễn Hữu Lâm/,
    );
    expect(words).not.toMatch(/- Ông \(Bà\) Nguyễn Hữu Lâm/);
    expect(words).toContain('Chủ trì: Nguyễn Hữu Lâm, Chủ tịch UBND xã, Trưởng ban');
  });

  it('leaves number and day blank', async () => {
    await openWith([commune, ...members, aMeeting()]);
    expect(await preview({ paper: 'invitation', meetingId: 'meeting' })).toMatch(
      /Số:\s+\/GM-BCĐCĐS.*Thanh Khê Hạ, ngày\s+tháng 11 năm 2026/,
    );
  });

  it('is signed for the head where a deputy takes the chair', async () => {
    await openWith([commune, ...members, aMeeting({ chairId: 'ha' })]);
    expect(await preview({ paper: 'invitation', meetingId: 'meeting' })).toMatch(
      /KT\. TRƯỞNG BAN.*PHÓ TRƯỞNG BAN THƯỜNG TRỰC.*PHÓ CHỦ TỊCH UBND XÃ.*Trần Thị Thu Hà/,
    );
  });

  it('comes once for each guest where that is wished', async () => {
    await openWith([commune, ...members, aMeeting()]);
    const words = await preview({ paper: 'invitation', meetingId: 'meeting', forEach: true });
    expect(words.match(/GIẤY MỜI/g)).toHaveLength(3);
  });

  it('shows what is not known as a blank to fill in, and invents nothing', async () => {
    await openWith([aMeeting({ chairId: null, attendeeIds: [], guests: [], place: '' })]);
    const words = await preview({ paper: 'invitation', meetingId: 'meeting' });
    expect(words).toMatch(/Chủ trì: …+/);
    expect(words).toMatch(/Địa điểm: …+/);
  });

  it('carries the names that were valid, not those of a later day', async () => {
    const later = aRecord('commune', 'later', {
      name: 'xã Mới',
      letterheadParent: 'ỦY BAN NHÂN DÂN XÃ MỚI',
      placeName: 'Mới',
      from: '2027-01-01',
    });
    await openWith([
      aRecord('commune', 'commune', { ...commune.record, until: '2026-12-31' }),
      later,
      ...members,
      aMeeting(),
    ]);
    expect(await preview({ paper: 'invitation', meetingId: 'meeting' })).not.toContain('XÃ MỚI');
  });

  it('escapes what was typed', async () => {
    await openWith([commune, ...members, aMeeting({ title: 'Họp <script>alert(1)</script> & bàn' })]);
    const { html } = await book.call('papers.preview', { paper: 'invitation', meetingId: 'meeting' });
    expect(html).not.toContain('<script>');
    expect(wordsOf(html.replaceAll('&lt;', '‹'))).toContain('& bàn');
  });
});

describe('the other papers', () => {
  it('give an agenda with its running clock', async () => {
    await openWith([commune, ...members, aMeeting()]);
    expect(await preview({ paper: 'agenda', meetingId: 'meeting' })).toMatch(
      /Khai mạc.*08 giờ 05.*Thảo luận.*kết thúc lúc 08 giờ 50 phút/,
    );
  });

  it('give a list of members with telephone numbers only where it is for the office', async () => {
    await openWith([commune, ...members]);
    const list = { paper: 'member-list', bodyId: 'committee', on: '2026-11-20' } as const;
    expect(await preview({ ...list, withPhones: true })).toContain('0123 000');
    expect(await preview({ ...list, withPhones: false })).not.toContain('0123 000');
  });

  it('give the estimate with its total in words', async () => {
    const line = {
      year: 2027,
      source: 'Ngân sách',
      code: '6551',
      content: 'Văn phòng phẩm',
      unit: 'tháng',
      order: 1,
    };
    await openWith([
      commune,
      ...members,
      aRecord('budget-line', 'line', { ...line, quantity: 12, unitPrice: 600_000 }),
    ]);
    const words = await preview({ paper: 'budget-estimate', year: 2027 });
    expect(words).toContain('7.200.000');
    expect(words).toContain('Bảy triệu hai trăm nghìn đồng');
  });
});

describe('saving and printing', () => {
  it('makes the PDF and the print from the very page of the preview', async () => {
    await openWith([commune, ...members, aMeeting()]);
    const paper = { paper: 'agenda', meetingId: 'meeting' } as const;
    const { html } = await book.call('papers.preview', paper);
    await book.call('papers.save', { paper, format: 'pdf' });
    await book.call('papers.print', paper);
    expect([pages, book.desk.printed]).toEqual([[html], [html]]);
    expect(book.desk.delivered.map(({ name }) => name)).toEqual(['Chương trình họp 2027-01-15.pdf']);
  });

  it('calls a file by words of the book, but never climbs out of its folder by them', async () => {
    await openWith([
      ...members,
      aRecord('body', 'committee', { type: 'committee', name: 'Ban', abbreviation: '../../BCĐ:1' }),
    ]);
    const paper = { paper: 'member-list', bodyId: 'committee', on: '2026-11-20', withPhones: false } as const;
    await book.call('papers.save', { paper, format: 'docx' });
    expect(book.desk.delivered.map(({ name }) => name)).toEqual(['Danh sách ..-..-BCĐ-1 2026-11-20.docx']);
  });

  it('gives a Word file', async () => {
    await openWith([commune, ...members, aMeeting()]);
    await book.call('papers.save', { paper: { paper: 'agenda', meetingId: 'meeting' }, format: 'docx' });
    expect(
      Buffer.from(book.desk.delivered[0]?.bytes ?? [])
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('refuses a meeting that is not there, and a paper that there is not', async () => {
    await openWith([]);
    expect(failureOf(await book.ask('papers.preview', { paper: 'agenda', meetingId: 'gone' })).code).toBe(
      'not-found',
    );
    expect(failureOf(await book.ask('papers.preview', { paper: 'love-letter' }))).toMatchObject({
      code: 'invalid-input',
      field: 'paper',
    });
  });
});
