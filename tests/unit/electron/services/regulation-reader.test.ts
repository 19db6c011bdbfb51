import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Book, failureOf, openBook } from '../../../helpers/book.ts';
import { aZip } from '../../../helpers/hand-zip.ts';

let book: Book;
beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book.close());

const text =
  'QUY CHẾ\nHoạt động của Ban Chỉ đạo xã Hòa Sơn\nĐiều 1. Chế độ họp\n1. Ban Chỉ đạo họp mỗi quý một lần.\n2. Thành phần dự họp do người chủ trì quyết định.';

async function upload(name: string, bytes: Buffer): Promise<string> {
  const { uploadId } = await book.call('files.begin', { name, size: bytes.length });
  await book.call('files.append', { uploadId, base64: bytes.toString('base64') });
  return uploadId;
}

const readFile = async (name: string, bytes: Buffer) =>
  book.call('regulation.read-file', { uploadId: await upload(name, bytes) });
const refusal = async (name: string, bytes: Buffer) =>
  failureOf(await book.ask('regulation.read-file', { uploadId: await upload(name, bytes) })).code;

const found = ({ rules }: { rules: { key: string }[] }) => rules.map(({ key }) => key);
const all = ['bcd.cadence', 'attendees.decidedBy'];

const wordXml = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="x" xmlns:mc="y"><w:body>${body}<w:sectPr/></w:body></w:document>`;
const paragraph = (words: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const aDocument = (parts: Record<string, string>) =>
  aZip(Object.entries(parts).map(([name, content]) => ({ name, content })));

describe('reading a regulation from its text', () => {
  it('gives articles and rules, also before the book is set up', async () => {
    const reading = await book.call('regulation.read', { text });
    expect(reading.articles.map(({ number, clauses }) => [number, clauses.length])).toEqual([['1', 2]]);
    expect(found(reading)).toEqual(all);
  });

  it('says clearly that a text is no regulation', async () => {
    expect(failureOf(await book.ask('regulation.read', { text: 'Kính gửi các đồng chí' })).code).toBe(
      'not-a-regulation',
    );
  });

  it('refuses nothing at all, and more than any regulation is', async () => {
    expect(failureOf(await book.ask('regulation.read', { text: '' }))).toMatchObject({
      code: 'invalid-input',
      field: 'text',
    });
    expect(failureOf(await book.ask('regulation.read', { text: 'x'.repeat(2_000_001) }))).toMatchObject({
      field: 'text',
    });
  });
});

describe('reading a regulation from a plain text file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 of Notepad', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    [
      'TCVN3',
      Buffer.from(
        'QUY CHÕ\nHo¹t ®éng cña Ban ChØ ®¹o x·\n§iÒu 1. ChÕ ®é häp\n1. Ban ChØ ®¹o häp mçi quý mét lÇn.\n2. Thµnh phÇn dù häp do ng\u00adêi chñ tr× quyÕt ®Þnh.',
        'latin1',
      ),
    ],
  ])('in %s', async (_, bytes) => {
    expect(found(await readFile('quy-che.txt', bytes))).toEqual(all);
  });

  it('refuses other types, an empty file, and what holds no regulation', async () => {
    expect(await refusal('quy-che.pdf', Buffer.from('%PDF-1.7\n'))).toBe('file-type-refused');
    expect(await refusal('quy-che.txt', Buffer.from(' \n '))).toBe('file-empty');
    expect(await refusal('quy-che.txt', Buffer.from('xin chào'))).toBe('not-a-regulation');
  });
});

describe('reading a regulation from a Word document', () => {
  const lines = text.split('\n');

  it('takes a line from each paragraph', async () => {
    const bytes = aDocument({ 'word/document.xml': wordXml(lines.map((line) => paragraph(line)).join('')) });
    const reading = await readFile('quy-che.docx', bytes);
    expect(found(reading)).toEqual(all);
    expect(reading.articles[0]?.clauses[0]?.text).toBe('Ban Chỉ đạo họp mỗi quý một lần.');
    expect(reading.text.trim()).toBe(text);
  });

  it('puts together words in several runs, reads breaks and entities, leaves out what is deleted or stands twice', async () => {
    const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
    const body = `<w:p>${run('QUY CHẾ')}<w:r><w:br/></w:r>${run('Hoạt động của Ban Chỉ đạo xã Hòa Sơn')}</w:p><w:p>${run('Điều 1.')}<w:r><w:tab/></w:r>${run('Ban &amp; họp')}</w:p><w:p>${run('1. Ban Chỉ đạo họp ')}<w:del><w:r><w:delText>mỗi tháng</w:delText></w:r></w:del><mc:AlternateContent><mc:Choice>${run('mỗi qu')}</mc:Choice><mc:Fallback>${run('mỗi năm')}</mc:Fallback></mc:AlternateContent>${run('&#253; một lần.')}</w:p>`;
    const reading = await readFile('quy-che.docx', aDocument({ 'word/document.xml': wordXml(body) }));
    expect(reading.articles[0]?.title).toBe('Ban & họp');
    expect(reading.articles[0]?.clauses[0]?.text).toBe('Ban Chỉ đạo họp mỗi quý một lần.');
  });

  it('has the numbers that Word itself puts before Điều, khoản and điểm', async () => {
    const level = (at: number, format: string, words: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${words}"/></w:lvl>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Điều %1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const item = (at: number, words: string) =>
      paragraph(words, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`);
    const body = [
      paragraph('QUY CHẾ'),
      paragraph('Hoạt động của Ban Chỉ đạo xã Hòa Sơn'),
      item(0, 'Nhiệm vụ'),
      item(1, 'Trưởng ban:'),
      item(2, 'Điều hành;'),
      item(2, 'Kết luận.'),
      item(1, 'Phó Trưởng ban.'),
      item(0, 'Chế độ họp'),
      item(1, 'Ban Chỉ đạo họp mỗi quý một lần.'),
    ].join('');
    const reading = await readFile(
      'quy-che.docx',
      aDocument({ 'word/document.xml': wordXml(body), 'word/numbering.xml': numbering }),
    );
    expect(
      reading.articles.map(({ number, clauses }) => [
        number,
        clauses.map((one) => `${one.number}${one.points.map(({ letter }) => letter).join('')}`),
      ]),
    ).toEqual([
      ['1', ['1ab', '2']],
      ['2', ['1']],
    ]);
  });

  it('refuses what is no Word document, or not whole', async () => {
    expect(await refusal('a.docx', Buffer.from('PK\x03\x04 not a zip', 'latin1'))).toBe(
      'file-not-what-it-says',
    );
    expect(await refusal('a.docx', aDocument({ 'xl/workbook.xml': '<x/>' }))).toBe('file-not-what-it-says');
    const whole = aDocument({ 'word/document.xml': wordXml(paragraph('Điều 1. A')) });
    expect(await refusal('a.docx', whole.subarray(0, whole.length - 30))).toBe('file-not-what-it-says');
  });

  it('refuses a document that unpacks beyond all measure', async () => {
    const bomb = aDocument({ 'word/document.xml': wordXml(paragraph('a'.repeat(40 * 1024 * 1024))) });
    expect(bomb.length).toBeLessThan(20 * 1024 * 1024);
    expect(await refusal('a.docx', bomb)).toBe('file-not-what-it-says');
  });
});
