import { describe, expect, test } from 'vitest';
import { paperDocx } from '../../../../electron/exports/docx.ts';
import { findBrowser } from '../../../../electron/pdf/find-browser.ts';
import { paperFontData } from '../../../../electron/pdf/font-data.ts';
import { createPdfEngine } from '../../../../electron/services/papers/pdf-engine.ts';
import { records as words } from '../../../../shared/locales/vi/records.ts';
import { type HandoverRecordInput, handoverRecordPaper } from '../../../../shared/papers/handover-record.ts';
import { paperHtml } from '../../../../shared/papers/html.ts';
import { laidPaper } from '../../../../shared/papers/laid-paper.ts';
import { type MoveSheetInput, moveSheetPaper } from '../../../../shared/papers/move-sheet.ts';
import type { PaperModel } from '../../../../shared/papers/paper.ts';
import {
  isPrintable,
  type RecoverySheetInput,
  recoverySheetPaper,
} from '../../../../shared/papers/recovery-sheet.ts';
import { stateLayout } from '../../../../shared/papers/state-layout.ts';
import { paragraphs } from '../../electron/papers/read-docx.ts';
import { readPdf } from '../../electron/papers/read-pdf.ts';
import { readZip } from '../../electron/papers/read-zip.ts';
import { anIssuer, sectionLines } from './sample.ts';

const fingerprint = '0123456789abcdef'.repeat(4);

const aBook = (): HandoverRecordInput['book'] => ({
  takenAt: '2026-11-20T07:05:00.000Z',
  sequence: 1234,
  fingerprint,
  counts: [
    { label: 'Danh bạ', count: 15 },
    { label: 'Các cuộc họp', count: 8 },
  ],
  files: 6,
  dossiers: [
    { year: 2026, code: '01.CĐS', title: 'Hồ sơ họp Ban Chỉ đạo', documents: 4 },
    { year: 2027, code: '01.CĐS', title: 'Hồ sơ họp kỳ I', documents: 2 },
  ],
  backups: [{ takenAt: '2026-11-20T07:00:00.000Z', name: 'SBCD-2026-11-20-1400', target: 'USB A' }],
  budget: [{ year: 2027, estimate: 94_440_000, spent: 4_440_000 }],
  ahead: [{ on: '2027-01-15', what: 'Họp Ban Chỉ đạo tổng kết năm 2026' }],
  pc: 'MAY-VHXH',
  folder: 'C:\\Users\\tue\\AppData\\Roaming\\so-ban-chi-dao\\data',
  version: '0.1.0',
});

const aRecord = (changes: Partial<HandoverRecordInput> = {}): HandoverRecordInput => ({
  issuer: anIssuer(),
  issue: { number: null },
  on: '2026-11-20',
  place: 'Văn phòng HĐND và UBND xã',
  decision: 'Quyết định số 20/QĐ-UBND ngày 18/11/2026',
  giver: { name: 'Đặng Minh Tuệ', title: 'Chuyên viên Phòng Văn hóa - Xã hội' },
  receiver: { name: 'Cao Thị Ái', title: 'Chuyên viên' },
  witness: { name: 'Nguyễn Hữu Lâm', title: 'Chủ tịch UBND xã, Trưởng ban' },
  book: aBook(),
  sheet: 'yes',
  draftedBy: null,
  ...changes,
});

const aSheet = (changes: Partial<RecoverySheetInput> = {}): RecoverySheetInput => ({
  issuer: anIssuer(),
  on: '2026-11-20',
  passphrase: null,
  places: [{ name: 'USB A', takenAt: '2026-11-20T07:00:00.000Z' }],
  preparedBy: 'Đặng Minh Tuệ',
  ...changes,
});

const aMove = (changes: Partial<MoveSheetInput> = {}): MoveSheetInput => ({
  issuer: anIssuer(),
  fromPc: 'MAY-CU',
  toPc: 'Máy mới phòng Văn hóa - Xã hội',
  movedAt: '2026-11-20T07:00:00.000Z',
  backup: { name: 'SBCD-2026-11-20-1405', target: 'USB A', takenAt: '2026-11-20T07:05:00.000Z' },
  book: aBook(),
  preparedBy: 'Đặng Minh Tuệ',
  ...changes,
});

const lines = (paper: PaperModel) => sectionLines(laidPaper(paper, stateLayout));

describe('biên bản bàn giao', () => {
  test('has a number to come, no place and date in its head, and both sides under it', () => {
    const all = lines(handoverRecordPaper(aRecord()));
    expect(all.some((line) => /^Số:\s+\/BB-BCĐCĐS$/.test(line))).toBe(true);
    expect(all.some((line) => line.startsWith('Thanh Khê Hạ, ngày'))).toBe(false);
    expect(all).toEqual(expect.arrayContaining(['BIÊN BẢN', 'BÊN GIAO', 'BÊN NHẬN', 'NGƯỜI CHỨNG KIẾN']));
    expect(all).toContain('Căn cứ Quyết định số 20/QĐ-UBND ngày 18/11/2026.');
  });

  test('says what changes hands: counts, number of the last change, fingerprint in eights, backups, money, work', () => {
    const all = lines(handoverRecordPaper(aRecord()));
    expect(all).toContain(
      'Mã kiểm tra của sổ (SHA-256): '.concat(`${fingerprint.match(/.{8}/g)?.join(' ')}.`),
    );
    expect(all).toContain('Thay đổi cuối cùng: số 1.234; kiểm đếm lúc 20/11/2026 14:05.');
    expect(all).toEqual(expect.arrayContaining(['Danh bạ', '15', 'Tệp lưu trong sổ', '6']));
    expect(all).toEqual(expect.arrayContaining(['USB A', 'SBCD-2026-11-20-1400', '20/11/2026 14:00']));
    expect(all).toEqual(expect.arrayContaining(['94.440.000', '4.440.000', '90.000.000']));
    expect(all).toContain('- 15/01/2027: Họp Ban Chỉ đạo tổng kết năm 2026.');
    expect(all).toContain('Phiếu khôi phục (mật khẩu của bản sao lưu): có giao.');
  });

  test('leaves blank what nobody entered, and invents no witness', () => {
    const unknown = { name: '', title: '' };
    const all = lines(
      handoverRecordPaper(
        aRecord({
          on: null,
          place: '',
          decision: '',
          giver: unknown,
          receiver: unknown,
          witness: null,
          sheet: 'unsaid',
        }),
      ),
    );
    expect(all.find((line) => line.startsWith('Bên nhận:'))).toMatch(/^Bên nhận: …+, …+\.$/);
    expect(all.some((line) => line.startsWith('Căn cứ'))).toBe(false);
    expect(all).not.toContain('NGƯỜI CHỨNG KIẾN');
    expect(all.find((line) => line.startsWith('Hôm nay'))).toMatch(/ngày …+ tháng …+ năm …+, tại …+/);
    expect(all.find((line) => line.startsWith('Phiếu khôi phục'))).toContain('(có giao/không giao)');
  });

  test('puts a long list of dossiers into an annex, and loses none of them', () => {
    const dossiers = Array.from({ length: 40 }, (_, index) => ({
      ...{ year: 2026, code: `${index + 1}.CĐS`, title: `Hồ sơ thứ ${index + 1}`, documents: index },
    }));
    const [paper, annex] = laidPaper(
      handoverRecordPaper(aRecord({ book: { ...aBook(), dossiers } })),
      stateLayout,
    );
    expect(sectionLines(paper ? [paper] : [])).toContain('40 hồ sơ, theo danh mục tại Phụ lục kèm theo.');
    const listed = sectionLines(annex ? [annex] : []);
    expect(dossiers.every(({ title }) => listed.includes(title))).toBe(true);
    expect(listed.at(-1)).toBe('780');
  });

  test('of an empty book says so', () => {
    const book = { ...aBook(), dossiers: [], backups: [], ahead: [] };
    expect(lines(handoverRecordPaper(aRecord({ book })))).toEqual(
      expect.arrayContaining([
        'Sổ chưa có hồ sơ nào.',
        'Sổ chưa được sao lưu lần nào.',
        'Không có việc đang làm và cuộc họp nào đã định.',
      ]),
    );
  });

  test('reads the same as a Word file', async () => {
    const bytes = await paperDocx({ papers: [handoverRecordPaper(aRecord())], layout: stateLayout });
    const xml = readZip(bytes).get('word/document.xml') ?? '';
    const words = paragraphs(xml).map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['BIÊN BẢN', 'BÊN GIAO', 'Cao Thị Ái', 'USB A']));
    expect(words.join('\n')).toContain(fingerprint.slice(0, 8));
  });
});

describe('phiếu khôi phục', () => {
  test('has lines to write on unless the passphrase is given', () => {
    expect(JSON.stringify(recoverySheetPaper(aSheet()).blocks)).toContain('"blank-lines"');
    const printed = lines(recoverySheetPaper(aSheet({ passphrase: 'năm con mèo 7 tuổi' })));
    expect(printed).toContain('Mật khẩu: năm\u00a0con\u00a0mèo\u00a07\u00a0tuổi');
    expect(printed).toContain('Gồm 18 ký tự, kể cả 4 dấu cách.');
  });

  test.each([
    ['năm con mèo 7 tuổi', true],
    ['<b>&amp;"\'', true],
    ['𝒜bc😀defghijkl', true],
    ['', false],
    ['một\nhai', false],
    ['một\u0000hai', false],
    ['một\u202ehai', false],
    ['một\u200bhai', false],
    ['mo\u0323\u0302t', false],
    ['a\ud800b', false],
  ])('knows whether paper can carry %j: %s', (passphrase, printable) => {
    expect(isPrintable(passphrase)).toBe(printable);
  });
});

describe('phiếu chuyển máy', () => {
  test('names the backup that travels, the fingerprint, and warns of two living copies', () => {
    const all = lines(moveSheetPaper(aMove())).join('\n');
    expect(all).toContain('SBCD-2026-11-20-1405, ở USB A, lúc 20/11/2026 14:05.');
    expect(all).toContain('01234567 89abcdef');
    expect(all).toContain('Không ghi sổ ở hai máy cùng lúc');
  });

  test('leaves the backup open where none was made yet', () => {
    expect(lines(moveSheetPaper(aMove({ backup: null })))).toContain('Bản sao lưu mang đi: …………………….');
  });
});

describe.skipIf(findBrowser() === null)('as PDF (needs Chrome, Chromium or Edge)', () => {
  const fonts = paperFontData(new URL('../../../../assets/fonts/tinos', import.meta.url).pathname);
  const pagesOf = async (paper: PaperModel, engine: ReturnType<typeof createPdfEngine>) =>
    readPdf(await engine.print(paperHtml({ papers: [paper], layout: stateLayout, fontFaces: await fonts })));

  test('the sheets are one page each, also at their longest', { timeout: 60_000 }, async () => {
    const engine = createPdfEngine();
    try {
      const places = ['A', 'B'].map((letter) => ({
        ...{ name: `USB ${letter} phòng Văn hóa - Xã hội`, takenAt: '2026-11-20T07:00:00.000Z' },
      }));
      const long = recoverySheetPaper(aSheet({ places, passphrase: 'Ộ'.repeat(120) }));
      const counts = Object.values(words)
        .slice(-6)
        .map(({ many }) => ({ label: many, count: 1000 }));
      const full = moveSheetPaper(aMove({ book: { ...aBook(), counts } }));
      for (const paper of [recoverySheetPaper(aSheet()), long, full]) {
        expect(await pagesOf(paper, engine)).toHaveLength(1);
      }
      const [page] = await pagesOf(
        recoverySheetPaper(aSheet({ passphrase: '<b>Mèo</b> &amp; "chó"  ' })),
        engine,
      );
      expect(page?.all).toContain('<b>Mèo</b>');
      expect(page?.all).toContain('NGƯỜI GIỮ PHIẾU');
    } finally {
      await engine.close();
    }
  });

  test('the signatures of a record stand with the whole last paragraph, wherever the page ends', {
    timeout: 120_000,
  }, async () => {
    const engine = createPdfEngine();
    try {
      for (let count = 2; count <= 16; count += 2) {
        const ahead = Array.from({ length: count }, (_, index) => ({
          ...{ on: '2027-01-15', what: `Việc thứ ${index + 1}` },
        }));
        const pages = await pagesOf(handoverRecordPaper(aRecord({ book: { ...aBook(), ahead } })), engine);
        const last = pages.find(({ all }) => all.includes('BÊN GIAO'));
        expect(last?.all).toMatch(
          /Bên nhận đã mở sổ.*mỗi bên giữ 01 bản\.\/\..*BÊN GIAO.*Đặng Minh Tuệ.*BÊN NHẬN.*Cao Thị Ái/,
        );
        expect(pages.map(({ all }) => all).join(' ')).toContain(`Việc thứ ${count}`);
      }
    } finally {
      await engine.close();
    }
  });
});
