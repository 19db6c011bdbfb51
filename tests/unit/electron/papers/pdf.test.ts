import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../../electron/pdf/find-browser.ts';
import { paperFontData } from '../../../../electron/pdf/font-data.ts';
import { createPdfEngine } from '../../../../electron/services/papers/pdf-engine.ts';
import { agendaPaper } from '../../../../shared/papers/agenda.ts';
import { budgetEstimatePaper } from '../../../../shared/papers/budget-estimate.ts';
import { paperHtml } from '../../../../shared/papers/html.ts';
import { type Guest, invitationPaper, invitationPapers } from '../../../../shared/papers/invitation.ts';
import type { PaperLayout } from '../../../../shared/papers/layout.ts';
import { memberListPaper } from '../../../../shared/papers/member-list.ts';
import type { PaperModel } from '../../../../shared/papers/paper.ts';
import { stateLayout } from '../../../../shared/papers/state-layout.ts';
import { textWidth } from '../../../../shared/papers/text-width.ts';
import { aGathering, anIssuer, head } from '../../shared/papers/sample.ts';
import { type PdfPage, readPdf } from './read-pdf.ts';

const accented =
  'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ' +
  'AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬEÈÉẺẼẸÊỀẾỂỄỆIÌÍỈĨỊOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢUÙÚỦŨỤƯỪỨỬỮỰYỲÝỶỸỴĐ';

const filler = 'Đề nghị các thành viên nghiên cứu tài liệu và chuẩn bị ý kiến tham gia tại cuộc họp. '.repeat(
  6,
);

const anInvitation = (changes: { guests?: Guest[]; notes?: string[] } = {}) => ({
  issuer: anIssuer(),
  issue: { number: 3, issuedOn: '2027-01-11' },
  signer: head,
  gathering: aGathering(),
  guests: [{ name: 'Nguyễn Hữu Lâm', title: 'Chủ tịch UBND xã', honorific: null }],
  notes: [],
  recipients: [],
  draftedBy: null,
  ...changes,
});

const anAgenda = (count: number) =>
  agendaPaper({
    issuer: anIssuer(),
    issue: { number: null, issuedOn: '2027-01-11' },
    attachedTo: null,
    gathering: aGathering(),
    items: Array.from({ length: count }, (_, i) => ({
      content: `Nội dung ${i + 1}`,
      minutes: 1,
      presenter: 'Chủ trì',
    })),
    signer: head,
  });

describe.skipIf(findBrowser() === null)('PDF of a paper (needs Chrome, Chromium or Edge)', () => {
  const engine = createPdfEngine();
  let fontFaces = '';

  beforeAll(async () => {
    fontFaces = await paperFontData(new URL('../../../../assets/fonts/tinos', import.meta.url).pathname);
  });
  afterAll(() => engine.close());

  const bytesOf = (papers: PaperModel[], layout: PaperLayout = stateLayout) =>
    engine.print(paperHtml({ papers, layout, fontFaces }));
  const pagesOf = async (...papers: PaperModel[]): Promise<PdfPage[]> => readPdf(await bytesOf(papers));

  const isHead = ({ y }: { y: number }) => y < 20;
  const pageNumbers = (pages: PdfPage[]) =>
    pages.map(({ texts }) =>
      texts
        .filter(isHead)
        .map(({ text }) => text)
        .join(''),
    );

  test('is A4 with text exactly within 20, 15, 20 and 30 mm', async () => {
    const pages = await pagesOf(
      invitationPaper(anInvitation({ notes: Array.from({ length: 9 }, () => filler) })),
    );
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const { width, height } of pages) {
      expect(width).toBeCloseTo(210, 0);
      expect(height).toBeCloseTo(297, 0);
    }
    // A full page of justified text touches all four margins.
    const texts = (pages[1]?.texts ?? []).filter((text) => !isHead(text));
    expect(Math.abs(Math.min(...texts.map(({ x }) => x)) - 30)).toBeLessThan(1);
    expect(Math.abs(Math.max(...texts.map(({ x, width }) => x + width)) - 195)).toBeLessThan(1);
    // Baselines: 14 pt at 1.15 lines has its ascent (0.891) under half of the extra leading.
    const line = (14 * 1.15 * 1.15 * 25.4) / 72;
    const ascent = (line - (14 * 1.107 * 25.4) / 72) / 2 + (14 * 0.891 * 25.4) / 72;
    const baselines = texts.map(({ y }) => y);
    expect(Math.abs(Math.min(...baselines) - ascent - 20)).toBeLessThan(1);
    const bottom = Math.max(...baselines) + line - ascent;
    expect(bottom).toBeLessThan(277.5);
    expect(bottom).toBeGreaterThan(277 - 2 * line - 2.2);
  });

  test('sets Tiêu ngữ as wide as the rule that was measured for it', async () => {
    const [page] = await pagesOf(invitationPaper(anInvitation()));
    const motto = page?.texts.find(({ text }) => text.startsWith('Độc lập'));
    const measured = (textWidth('Độc lập - Tự do - Hạnh phúc', 13, 'bold') * 25.4) / 72;
    expect(Math.abs((motto?.width ?? 0) - measured)).toBeLessThan(0.3);
  });

  test('numbers pages from the second, centred in the top margin', async () => {
    const pages = await pagesOf(
      invitationPaper(anInvitation({ notes: Array.from({ length: 9 }, () => filler) })),
    );
    expect(pageNumbers(pages)).toEqual(['', '2', '3'].slice(0, pages.length));
    const number = pages[1]?.texts.find(isHead);
    expect(number?.size).toBeCloseTo(13, 0);
    expect(Math.abs((number?.x ?? 0) + (number?.width ?? 0) / 2 - 112.5)).toBeLessThan(1);
  });

  test('numbers every paper of a batch and every annex from its own first page', async () => {
    const guests = Array.from({ length: 60 }, (_, i) => ({
      name: `Khách ${i}`,
      title: 'Ủy viên',
      honorific: null,
    }));
    const annexed = invitationPaper(anInvitation({ guests }));
    const long = invitationPaper(anInvitation({ notes: Array.from({ length: 9 }, () => filler) }));
    const pages = await pagesOf(annexed, long, annexed);
    expect(pageNumbers(pages)).toEqual(['', '', '2', '', '2', '3', '', '', '2']);
  });

  test('prints one page for each guest of a batch', async () => {
    const guests = ['Một', 'Hai', 'Ba'].map((name) => ({ name, title: null, honorific: 'Bà' }));
    const pages = await pagesOf(...invitationPapers(anInvitation({ guests })));
    expect(pages).toHaveLength(3);
    for (const [i, name] of ['Một', 'Hai', 'Ba'].entries()) expect(pages[i]?.all).toContain(`Bà ${name}.`);
  });

  test.each([
    ['the font of this computer', stateLayout],
    [
      'Tinos, where Times New Roman is missing',
      { ...stateLayout, font: { ...stateLayout.font, family: 'No Such Font' } },
    ],
  ])('reads back every Vietnamese letter, set in %s', async (_, layout) => {
    const bytes = await bytesOf(
      [invitationPaper(anInvitation({ notes: [`${accented} “…” – § 1.234.567 đồng`] }))],
      layout,
    );
    const [page] = await readPdf(bytes);
    expect(page?.all.replaceAll(' ', '')).toContain(accented);
    const source = Buffer.from(bytes).toString('latin1');
    const fonts = source.match(/\/Type \/FontDescriptor/g)?.length ?? 0;
    expect(fonts).toBeGreaterThan(0);
    expect(source.match(/\/FontFile[23]? \d+ 0 R/g)).toHaveLength(fonts);
    if (layout !== stateLayout) {
      const names = source.match(/\/FontName \/[^\s/]+/g) ?? [];
      expect(names.filter((name) => !name.includes('Tinos'))).toEqual([]);
    }
  });

  test('is tagged for screen readers and carries its title', async () => {
    const source = Buffer.from(await bytesOf([invitationPaper(anInvitation())])).toString('latin1');
    expect(source).toContain('/StructTreeRoot');
    expect(source).toMatch(/\/Lang \(vi\)/);
  });

  test('an agenda of four pages repeats the head of its table and loses no item', async () => {
    const pages = await pagesOf(anAgenda(78));
    expect(pages.length).toBeGreaterThanOrEqual(4);
    const withItems = pages.filter(({ all }) => all.includes('Nội dung '));
    for (const { all } of withItems.slice(1)) expect(all).toMatch(/^\d+ STT Thời gian Nội dung/);
    const printed = pages.flatMap(({ all }) =>
      [...all.matchAll(/Nội dung (\d+)/g)].map(([, n]) => Number(n)),
    );
    expect(printed).toEqual(Array.from({ length: 78 }, (_, i) => i + 1));
  });

  test('no signature stands alone, wherever the page ends', async () => {
    // From a signature well within a page to one pushed to the next, a row at a time; then the same one page on.
    for (const count of [10, 11, 12, 13, 14, 15, 16, 32, 33, 34, 35, 36, 37, 38]) {
      const pages = await pagesOf(anAgenda(count));
      const last = pages.at(-1);
      expect(last?.all).toContain(`Nội dung ${count} `);
      expect(last?.all).toMatch(/Dự kiến kết thúc.*TRƯỞNG BAN.*Nguyễn Hữu Lâm/);
      expect(pages.slice(0, -1).some(({ all }) => all.includes('TRƯỞNG BAN'))).toBe(false);
    }
  });

  test('the last paragraph gives the signature two lines of company', async () => {
    for (let sentences = 66; sentences <= 86; sentences += 2) {
      const sentence = 'Đề nghị các thành viên nghiên cứu tài liệu trước khi dự họp. ';
      const pages = await pagesOf(invitationPaper(anInvitation({ notes: [sentence.repeat(sentences)] })));
      const last = pages.at(-1);
      expect(last?.all).toContain('TRƯỞNG BAN');
      const signed = last?.texts.find(({ text }) => text === 'TRƯỞNG BAN')?.y ?? 0;
      const above = new Set(
        (last?.texts ?? [])
          .filter((text) => !isHead(text) && text.y < signed - 3)
          .map(({ y }) => Math.round(y)),
      );
      expect(above.size).toBeGreaterThanOrEqual(2);
    }
  });

  test('no heading stands alone at the foot of a page', async () => {
    const members = (count: number, name: string) =>
      Array.from({ length: count }, (_, i) => ({
        name: `${name} ${i + 1}`,
        post: 'Trưởng phòng',
        role: 'Ủy viên',
        phone: null,
        note: null,
        rank: 1,
      }));
    for (let count = 22; count <= 30; count += 1) {
      const pages = await pagesOf(
        memberListPaper({
          issuer: anIssuer(),
          issue: null,
          subject: 'Thành viên',
          attachedTo: null,
          audience: 'public',
          bodies: [
            { name: 'Ban', members: members(count, 'Người') },
            { name: 'Tổ', members: members(8, 'Viên') },
          ],
          signer: null,
        }),
      );
      const page = pages.find(({ all }) => all.includes('II. Tổ'));
      expect(page?.all).toMatch(/II\. Tổ STT Họ và tên .*Viên 1 /);
    }
  });

  test('an amount is never broken between its figures', async () => {
    const amounts = [15_000_000, 28_000_000, 999_999_999];
    const line = {
      code: '6606',
      content: 'Tuyên truyền',
      quantity: 1,
      unit: 'đợt',
      note: '12 tháng × 165.000 đồng/thôn',
    };
    const [page] = await pagesOf(
      budgetEstimatePaper({
        issuer: anIssuer(),
        issue: null,
        year: 2027,
        source: null,
        lines: amounts.map((amount) => ({ ...line, unitPrice: amount, amount })),
        preparedBy: null,
        signer: head,
      }),
    );
    const texts = page?.texts.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(['15.000.000', '28.000.000', '999.999.999', '1.042.999.999']),
    );
  });

  test('a name of three hundred letters stays within the margins', async () => {
    const pages = await pagesOf(
      memberListPaper({
        issuer: anIssuer({ letterheadName: 'W'.repeat(300) }),
        issue: null,
        subject: 'X'.repeat(300),
        attachedTo: null,
        audience: 'internal',
        bodies: [
          {
            name: 'Ban',
            members: [
              {
                name: 'Ngô'.repeat(100),
                post: 'Đ'.repeat(300),
                role: '<b>&amp;</b>',
                phone: '0123',
                note: null,
                rank: 1,
              },
            ],
          },
        ],
        signer: head,
      }),
    );
    const texts = pages.flatMap((page) => page.texts);
    expect(Math.max(...texts.map(({ x, width }) => x + width))).toBeLessThan(195.5);
    // Chromium shrinks a whole page to which anything is too wide.
    expect(texts.find(({ text }) => text === 'Nguyễn Hữu Lâm')?.size).toBeCloseTo(14, 1);
    expect(pages.map(({ all }) => all).join(' ')).toContain('<b>&amp;</b>');
  });
});
