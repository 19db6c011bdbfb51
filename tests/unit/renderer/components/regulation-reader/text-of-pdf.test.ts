import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../../../renderer/bridge.ts';
import { textOfPdf } from '../../../../../renderer/components/regulation/regulation-reader/text-of-pdf.ts';
import { readRegulation } from '../../../../../shared/regulation/reader/reader.ts';
import { aPdf, downThePage, type PlacedLine } from '../../../../helpers/hand-pdf.ts';

const fileOf = (bytes: Buffer, name = 'quy-che.pdf') => new File([new Uint8Array(bytes)], name);
const textOf = async (pages: readonly (readonly PlacedLine[])[]) => textOfPdf(fileOf(aPdf(pages)));

async function refusalOf(bytes: Buffer) {
  const error = await textOfPdf(fileOf(bytes)).then(
    () => null,
    (caught: unknown) => caught,
  );
  if (!(error instanceof Refusal)) throw new Error(`no refusal: ${error}`);
  return error.failure;
}

/** Lines no longer than fits on a page, broken between words. */
function broken(text: string, longest = 78): string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    let rest = line;
    while (rest.length > longest) {
      const at = rest.lastIndexOf(' ', longest);
      lines.push(rest.slice(0, at));
      rest = rest.slice(at + 1);
    }
    lines.push(rest);
  }
  return lines.filter((line) => line !== '');
}

/** Pages of 40 lines, each with a running head and the number of the page. */
function asPages(lines: readonly string[]): PlacedLine[][] {
  return Array.from({ length: Math.ceil(lines.length / 40) }, (_, at) =>
    downThePage([`- ${at + 1} -`, ...lines.slice(at * 40, at * 40 + 40)]),
  );
}

describe('the text of a PDF', () => {
  it('has a line for each line of the page, in Vietnamese', async () => {
    const { text, pictures } = await textOf([
      downThePage(['QUY CHẾ', 'Hoạt động của Ban Chỉ đạo xã Hòa Sơn', 'Điều 1. Chế độ họp']),
    ]);
    expect(text).toBe('QUY CHẾ\nHoạt động của Ban Chỉ đạo xã Hòa Sơn\nĐiều 1. Chế độ họp');
    expect(pictures).toEqual([]);
  });

  it('keeps the words of one line together, however it is cut up', async () => {
    const { text } = await textOf([
      [
        { text: 'Điều 1. Ban Chỉ', x: 85, y: 700 },
        { text: ' đạo họp mỗi qu', x: 175, y: 700 },
        { text: 'ý một lần.', x: 265, y: 700 },
      ],
    ]);
    expect(text).toBe('Điều 1. Ban Chỉ đạo họp mỗi quý một lần.');
  });

  it('takes the two halves of a letterhead for lines of their own', async () => {
    const { text } = await textOf([
      [
        { text: 'ỦY BAN NHÂN DÂN XÃ', x: 60, y: 780 },
        { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 300, y: 780 },
        { text: 'Số: 12/QĐ-BCĐ', x: 60, y: 760 },
        { text: 'Hòa Sơn, ngày 05 tháng 01 năm 2026', x: 300, y: 760 },
      ],
    ]);
    expect(text.split('\n')).toEqual([
      'ỦY BAN NHÂN DÂN XÃ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 12/QĐ-BCĐ',
      'Hòa Sơn, ngày 05 tháng 01 năm 2026',
    ]);
  });

  it('is read as the text itself is: the same articles and the same rules', async () => {
    const printed = readFileSync('tests/fixtures/regulations/tay-ninh.txt', 'utf8').replaceAll(/\*|\r/g, '');
    const { text } = await textOf(asPages(broken(printed)));
    const [fromPdf, fromText] = [readRegulation(text), readRegulation(printed)];
    const shape = ({ articles }: typeof fromPdf) =>
      articles.map(({ number, title, clauses }) => [number, title, clauses.map((one) => one.number)]);
    expect(shape(fromPdf)).toEqual(shape(fromText));
    const rules = (reading: typeof fromPdf) =>
      reading.rules.map(({ key, value, article, clause }) => ({ key, value, article, clause }));
    expect(rules(fromPdf)).toEqual(rules(fromText));
  });

  it('names the pages that are pictures', async () => {
    const page = downThePage(['Điều 1. Chế độ họp của Ban Chỉ đạo xã Hòa Sơn']);
    expect((await textOf([page, [], downThePage(['3']), page])).pictures).toEqual([2, 3]);
  });
});

describe('a PDF that gives no text', () => {
  it('is refused where it is a scan', async () => {
    expect(await refusalOf(aPdf([[], []]))).toEqual({
      code: 'pdf-without-text',
      details: { name: 'quy-che.pdf' },
    });
  });

  it('is refused where a password is asked for', async () => {
    const password =
      '/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <0000000000000000000000000000000000000000000000000000000000000000> /U <0000000000000000000000000000000000000000000000000000000000000000> >>';
    expect((await refusalOf(aPdf([downThePage(['x'])], password))).code).toBe('pdf-locked');
  });

  it('is refused where it is cut off, or no PDF at all', async () => {
    expect((await refusalOf(Buffer.from('%PDF-1.7\nnothing'))).code).toBe('file-not-what-it-says');
    expect((await refusalOf(Buffer.from('PK\x03\x04'))).code).toBe('file-not-what-it-says');
  });

  it('is refused where it has more pages than any regulation', async () => {
    expect((await refusalOf(aPdf(Array.from({ length: 501 }, () => [])))).code).toBe('too-large');
  });
});
