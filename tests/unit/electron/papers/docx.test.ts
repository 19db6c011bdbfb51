import { describe, expect, test } from 'vitest';
import { paperDocx } from '../../../../electron/exports/docx.ts';
import { agendaPaper } from '../../../../shared/papers/agenda.ts';
import { budgetEstimatePaper } from '../../../../shared/papers/budget-estimate.ts';
import { type Guest, invitationPaper, invitationPapers } from '../../../../shared/papers/invitation.ts';
import { laidPaper } from '../../../../shared/papers/laid-paper.ts';
import { memberListPaper } from '../../../../shared/papers/member-list.ts';
import type { PaperModel } from '../../../../shared/papers/paper.ts';
import { stateLayout } from '../../../../shared/papers/state-layout.ts';
import { textWidth } from '../../../../shared/papers/text-width.ts';
import { aGathering, anIssuer, deputy, head, nobody, sectionLines } from '../../shared/papers/sample.ts';
import { paragraphs } from './read-docx.ts';
import { readZip } from './read-zip.ts';

const lam: Guest = { name: 'Nguyễn Hữu Lâm', title: 'Chủ tịch UBND xã', honorific: null };

const anInvitation = (changes: { guests?: Guest[]; notes?: string[] } = {}) => ({
  issuer: anIssuer(),
  issue: { number: 3, issuedOn: '2027-01-11' },
  signer: deputy,
  gathering: aGathering(),
  guests: [lam],
  notes: [],
  recipients: ['Đảng ủy xã (để b/c)'],
  draftedBy: 'VHXH',
  ...changes,
});

const budget = budgetEstimatePaper({
  issuer: anIssuer(),
  issue: { number: null, issuedOn: '2027-01' },
  year: 2027,
  source: 'Ngân sách xã',
  lines: [
    {
      code: '6551',
      content: 'Văn phòng phẩm',
      quantity: 12,
      unit: 'tháng',
      unitPrice: 600_000,
      amount: 7_200_000,
      note: null,
    },
    {
      code: '6956',
      content: 'Máy tính',
      quantity: 1,
      unit: 'bộ',
      unitPrice: 28_000_000,
      amount: 28_000_000,
      note: null,
    },
  ],
  preparedBy: 'Lý Thị Bảo Yến',
  signer: head,
});

const agenda = agendaPaper({
  issuer: anIssuer(),
  issue: null,
  attachedTo: null,
  gathering: aGathering(),
  items: Array.from({ length: 5 }, (_, i) => ({
    content: `Nội dung ${i + 1}`,
    minutes: 15,
    presenter: 'Chủ trì',
  })),
  signer: head,
});

const members = memberListPaper({
  issuer: anIssuer(),
  issue: null,
  subject: 'Thành viên',
  attachedTo: null,
  audience: 'internal',
  bodies: ['Ban Chỉ đạo', 'Tổ công tác'].map((name) => ({
    name,
    members: [
      {
        name: 'Ngô Văn Ưng',
        post: 'Chỉ huy trưởng',
        role: 'Ủy viên',
        phone: '0123 000 009',
        note: null,
        rank: 1,
      },
    ],
  })),
  signer: null,
});

const partsOf = async (...papers: PaperModel[]) => readZip(await paperDocx({ papers, layout: stateLayout }));
const documentOf = async (...papers: PaperModel[]) =>
  (await partsOf(...papers)).get('word/document.xml') ?? '';

const shown = (xml: string) =>
  paragraphs(xml)
    .map(({ text }) => text.replaceAll('\n', ' '))
    .filter((text) => text !== '');

const expected = (...papers: PaperModel[]) =>
  papers.flatMap((paper) =>
    sectionLines(laidPaper(paper, stateLayout))
      .map((text) => text.replaceAll('\n', ' '))
      .filter((text) => text !== ''),
  );

describe('Word file of a paper', () => {
  test('says the giấy mời word for word, in order', async () => {
    expect(shown(await documentOf(invitationPaper(anInvitation())))).toEqual([
      'ỦY BAN NHÂN DÂN XÃ THANH KHÊ HẠ',
      'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 03/GM-BCĐCĐS',
      'Thanh Khê Hạ, ngày 11 tháng 01 năm 2027',
      'GIẤY MỜI',
      'Họp Ban Chỉ đạo tổng kết năm 2026',
      'Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ trân trọng kính mời: Ông (Bà) Nguyễn Hữu Lâm, Chủ tịch UBND xã.',
      'Tới dự họp Ban Chỉ đạo tổng kết năm 2026.',
      'Chủ trì: Ông Nguyễn Hữu Lâm, Chủ tịch UBND xã, Trưởng ban.',
      'Thời gian: 08 giờ 00 phút, thứ Sáu, ngày 15 tháng 01 năm 2027.',
      'Địa điểm: Phòng họp UBND xã Thanh Khê Hạ./.',
      'Nơi nhận:',
      '- Như trên;',
      '- Đảng ủy xã (để b/c);',
      '- Lưu: VT, VHXH.',
      'KT. TRƯỞNG BAN',
      'PHÓ TRƯỞNG BAN THƯỜNG TRỰC',
      'PHÓ CHỦ TỊCH UBND XÃ',
      'Trần Thị Thu Hà',
    ]);
  });

  test.each([
    ['an agenda', agenda],
    ['a list of two bodies', members],
    ['an estimate', budget],
    [
      'an invitation with an annex',
      invitationPaper(anInvitation({ guests: Array.from({ length: 60 }, () => lam) })),
    ],
  ])('says %s as the page does', async (_, paper) => {
    expect(shown(await documentOf(paper))).toEqual(expected(paper));
  });

  test('sets every paragraph in a style that the file defines, and no run by hand', async () => {
    const parts = await partsOf(invitationPaper(anInvitation()), agenda, members, budget);
    const styles = parts.get('word/styles.xml') ?? '';
    const defined = new Set([...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id));
    const xml = parts.get('word/document.xml') ?? '';
    for (const { style } of paragraphs(xml)) expect(defined).toContain(style);
    for (const [, direct] of xml.matchAll(/<w:rPr>(.*?)<\/w:rPr>/g))
      expect(direct).toMatch(/^<w:rStyle w:val="[^"]+"\/>$/);
    expect(xml).not.toMatch(/<w:(jc|sz|b|i|u|rFonts)[ /]/);
  });

  test('is in Times New Roman throughout', async () => {
    const parts = await partsOf(budget);
    const fonts = [...parts].flatMap(([name, xml]) =>
      name.startsWith('word/') && !name.includes('theme')
        ? [...xml.matchAll(/<w:rFonts ([^>]*)\/>/g)].map(([, all]) => all)
        : [],
    );
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts)
      expect(font?.replace(/w:(ascii|cs|eastAsia|hAnsi)="Times New Roman"/g, '').trim()).toBe('');
  });

  test('gives the styles the decree’s sizes and looks', async () => {
    const styles = (await partsOf(budget)).get('word/styles.xml') ?? '';
    const style = (id: string) =>
      new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
    expect(style('national')).toMatch(/<w:jc w:val="center"\/>.*<w:b\/>.*<w:sz w:val="24"\/>/s);
    expect(style('place-date')).toMatch(/<w:i\/>.*<w:sz w:val="26"\/>/s);
    expect(style('recipients-label')).toMatch(/<w:b\/>.*<w:i\/>.*<w:sz w:val="24"\/>/s);
    expect(style('recipient')).toMatch(/<w:sz w:val="22"\/>/);
    expect(style('body')).toMatch(/w:firstLine="720"/);
    expect(style('body')).toMatch(/<w:spacing [^>]*w:after="120"[^>]*w:line="276"/);
    expect(style('body')).toMatch(/<w:jc w:val="both"\/>/);
  });

  test('has A4 and the margins in twips, turned where the page turns', async () => {
    const annex = { label: 'Phụ lục', title: 'Bảng', orientation: 'landscape', blocks: [] } as const;
    const xml = await documentOf({ ...budget, orientation: 'portrait', appendices: [annex] });
    const sizes = [...xml.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, all]) => all);
    expect(sizes[0]).toContain('w:w="11906" w:h="16838"');
    expect(sizes[1]).toContain('w:w="16838" w:h="11906"');
    expect(xml.match(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/g)).toHaveLength(2);
  });

  test('numbers pages with a field, not on the first page, each part from 1', async () => {
    const guests = Array.from({ length: 20 }, () => lam);
    const parts = await partsOf(invitationPaper(anInvitation({ guests })));
    const xml = parts.get('word/document.xml') ?? '';
    expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2);
    const headers = [...parts]
      .filter(([name]) => /^word\/header\d+\.xml$/.test(name))
      .map(([, header]) => header);
    expect(headers.filter((header) => />PAGE</.test(header))).toHaveLength(2);
    expect(headers.filter((header) => !/>PAGE</.test(header))).toHaveLength(2);
  });

  test('has real tables: a repeated head, rows that are not torn, a total over its columns', async () => {
    const xml = await documentOf(budget);
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const lines = tables.find((table) => table.includes('6551')) ?? '';
    const rows = lines.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false, false]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(rows.at(-1)).toContain('<w:gridSpan w:val="6"/>');
    const grid = [...lines.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(Math.abs(grid.reduce((a, b) => a + b, 0) - 9354)).toBeLessThan(10);
  });

  test('has head and foot in tables without borders, bound to what belongs with them', async () => {
    const xml = await documentOf(budget);
    const [first] = xml.match(/<w:tbl>.*?<\/w:tbl>/s) ?? [];
    expect(first).not.toMatch(/w:val="single"/);
    const all = paragraphs(xml);
    const words = all.findIndex(({ text }) => text.startsWith('Bằng chữ'));
    expect(all[words]?.keepNext).toBe(true);
    expect(all[words + 1]).toMatchObject({ style: 'hairline', keepNext: true });
  });

  test('draws its rules as borders of the right length', async () => {
    const xml = await documentOf(invitationPaper(anInvitation()));
    const sides = [...xml.matchAll(/<w:pStyle w:val="rule"\/>.*?<w:ind ([^>]*)\/>/gs)].map(([, all = '']) =>
      [/w:left="(\d+)"/, /w:right="(\d+)"/].map((side) => Number(side.exec(all)?.[1])),
    );
    const text = ((210 - 30 - 15) * 1440) / 25.4;
    const lengths = [0.4 * text, 0.6 * text, text].map(
      (width, i) => width - (sides[i] ?? []).reduce((a, b) => a + b, 0),
    );
    expect(sides).toHaveLength(3);
    expect(lengths[0]).toBeCloseTo(textWidth('BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ', 12, 'bold') * 20 * 0.4, -1);
    expect(lengths[1]).toBeCloseTo(textWidth('Độc lập - Tự do - Hạnh phúc', 13, 'bold') * 20, -1);
    expect(lengths[2]).toBeCloseTo(textWidth('Họp Ban Chỉ đạo tổng kết năm 2026', 14, 'bold') * 20 * 0.4, -1);
  });

  test('shows what is missing as blanks and gaps', async () => {
    const xml = await documentOf(
      invitationPaper({
        ...anInvitation({ guests: [] }),
        issue: { number: null, issuedOn: null },
        signer: nobody,
        gathering: { title: null, on: null, startsAt: null, place: null, chair: null },
      }),
    );
    const all = shown(xml);
    expect(all).toContainEqual(expect.stringMatching(/^Số: \u00a0+\/GM-BCĐCĐS$/));
    expect(all).toContainEqual(expect.stringMatching(/ngày\u00a0+tháng\u00a0+năm/));
    expect(all).toContainEqual(expect.stringMatching(/^Địa điểm: …+\.\/\.$/));
    expect(paragraphs(xml).filter(({ style }) => style === 'blank-line')).toHaveLength(2);
    // Word would draw one line for both.
    expect((await partsOf(budget)).get('word/styles.xml')).toMatch(
      /w:styleId="blank-line".*?<w:between w:val="dotted"/s,
    );
  });

  test('takes hostile names as text and stays readable', async () => {
    const name = `<w:p>&amp;"'${'Ngô'.repeat(100)}\u0000\u001b\ud800 ]]>`;
    const xml = await documentOf(
      ...invitationPapers(anInvitation({ guests: [{ ...lam, name }], notes: ['<script>alert(1)</script>'] })),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|[\ud800-\udbff](?![\udc00-\udfff])/);
    expect(xml).not.toContain('<script');
    const opened = xml.match(/<w:p[ >]/g)?.length;
    expect(xml.match(/<\/w:p>/g)?.length).toBe(opened);
    expect(shown(xml).join('|')).toContain(`Ông (Bà) <w:p>&amp;"'${'Ngô'.repeat(100)}\ufffd ]]>, Chủ tịch`);
    expect(shown(xml)).toContain('<script>alert(1)</script>./.');
  });

  test('puts a batch in one file, each paper on pages of its own', async () => {
    const guests = ['Một', 'Hai', 'Ba'].map((name) => ({ name, title: null, honorific: 'Bà' }));
    const papers = invitationPapers(anInvitation({ guests }));
    const xml = await documentOf(...papers);
    expect(xml.match(/<w:sectPr/g)).toHaveLength(3);
    expect(shown(xml)).toEqual(expected(...papers));
  });

  test('keeps bold and italic in a line by character styles', async () => {
    const runs = [
      { text: 'Bằng chữ: ' },
      { text: 'một đồng', italic: true as const },
      { text: ' hết', bold: true as const },
    ];
    const xml = await documentOf({ ...budget, blocks: [{ kind: 'paragraph', runs }] });
    expect(xml).toMatch(/<w:rStyle w:val="italic"\/><\/w:rPr><w:t[^>]*>một đồng</);
    expect(xml).toMatch(/<w:rStyle w:val="bold"\/><\/w:rPr><w:t[^>]*> hết/);
  });
});
