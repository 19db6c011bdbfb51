import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTable } from '../../../../../electron/services/roster/roster-table.ts';
import { AppError } from '../../../../../shared/errors.ts';
import { aWorkbook, aZip, workbookParts } from '../../../../helpers/hand-zip.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'table-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(bytes: Uint8Array, name = 'danh-sach.xlsx'): Promise<string[][]> {
  const path = join(folder, 'upload.part');
  writeFileSync(path, bytes);
  return readTable({ name, path });
}

async function refusal(bytes: Uint8Array, name?: string): Promise<string> {
  try {
    return `was read: ${JSON.stringify(await read(bytes, name)).slice(0, 200)}`;
  } catch (error) {
    if (error instanceof AppError) return error.failure.code;
    throw error;
  }
}

const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

describe('a sheet of Excel', () => {
  it('is read row by row, shared texts and texts in runs put together', async () => {
    const bytes = aWorkbook({
      strings: ['<t>Họ và tên</t>', '<r><t>Lê </t></r><r><rPr><b/></rPr><t>An</t></r>'],
      sheetData: '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>',
    });
    expect(await read(bytes)).toEqual([['Họ và tên'], ['Lê An']]);
  });

  it('keeps empty rows and cells in their place, so that numbers of rows agree', async () => {
    const bytes = aWorkbook({
      sheetData: `<row r="2">${text('B2', 'An')}</row><row r="4">${text('A4', 'Bình')}${text('C4', 'UV')}</row>`,
    });
    expect(await read(bytes)).toEqual([
      ['', '', ''],
      ['', 'An', ''],
      ['', '', ''],
      ['Bình', '', 'UV'],
    ]);
  });

  it('keeps the zero of a phone typed as text, and writes out numbers and days', async () => {
    const bytes = aWorkbook({
      formats: [0, 14],
      sheetData: `<row r="1">${text('A1', '0912 345 678')}<c r="B1"><v>912345678</v></c><c r="C1"><v>1.5E+3</v></c><c r="D1" s="1"><v>46346</v></c><c r="E1" t="b"><v>1</v></c></row>`,
    });
    expect(await read(bytes)).toEqual([['0912 345 678', '912345678', '1500', '20/11/2026', 'true']]);
  });

  it('gives the last result of a formula, and nothing for one that failed', async () => {
    const bytes = aWorkbook({
      sheetData:
        '<row r="1"><c r="A1" t="str"><f>B1&amp;" An"</f><v>Lê An</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1"><v>1</v></c></row>',
    });
    expect(await read(bytes)).toEqual([['Lê An', '', '1']]);
  });

  it('has the words of merged cells in the first of them', async () => {
    const parts = workbookParts({
      sheetData: `<row r="1">${text('A1', 'DANH SÁCH')}</row><row r="2">${text('C2', 'x')}</row>`,
    });
    const sheet = parts.find(({ name }) => name.endsWith('sheet1.xml'));
    if (sheet) {
      sheet.content = String(sheet.content).replace(
        '</worksheet>',
        '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells></worksheet>',
      );
    }
    expect(await read(aZip(parts))).toEqual([
      ['DANH SÁCH', '', ''],
      ['', '', 'x'],
    ]);
  });

  it('is read though whole columns are formatted to the last row of Excel', async () => {
    const far = '<row r="1048576" s="1" customFormat="1"><c r="XFD1048576" s="0"/></row>';
    const rows = await read(aWorkbook({ sheetData: `<row r="1">${text('A1', 'An')}</row>${far}` }));
    expect(rows).toEqual([['An']]);
  });
});

describe('what is no table', () => {
  it('is refused as empty where no cell holds anything', async () => {
    expect(await refusal(aWorkbook({ sheetData: '' }))).toBe('table-empty');
    expect(await refusal(aWorkbook({ sheetData: `<row r="1">${text('A1', '  ')}</row>` }))).toBe(
      'table-empty',
    );
  });

  it.each([
    ['no zip at all', Buffer.from('MZ this is a program')],
    ['nothing', Buffer.alloc(0)],
    ['a zip of other things', aZip([{ name: 'readme.txt', content: 'x' }])],
    ['a zip cut short', aWorkbook({ sheetData: `<row r="1">${text('A1', 'An')}</row>` }).subarray(0, 400)],
    ['a sheet that ends in the middle', aWorkbook({ sheetData: '<row r="1"><c r="A1"' })],
    ['an encrypted part', aZip(workbookParts({ sheetData: '' }).map((part) => ({ ...part, flags: 1 })))],
    [
      'a part packed in an unknown way',
      aZip(workbookParts({ sheetData: '' }).map((part) => ({ ...part, method: 14 }))),
    ],
  ])('is refused: %s', async (_what, bytes) => {
    expect(await refusal(bytes)).toBe('table-unreadable');
  });

  it('is refused by its name: only .xlsx is read', async () => {
    const bytes = aWorkbook({ sheetData: `<row r="1">${text('A1', 'An')}</row>` });
    expect(await refusal(bytes, 'danh-sach.xls')).toBe('table-unreadable');
    expect(await refusal(bytes, 'danh-sach.xlsx.exe')).toBe('table-unreadable');
  });
});

describe('a hostile table', () => {
  it('that unpacks to gigabytes is refused, whatever size it claims', async () => {
    const bomb = Buffer.alloc(200 * 1024 * 1024, 0x20);
    for (const claims of [bomb.length, 10, 0]) {
      const parts = workbookParts({ sheetData: '', more: [{ name: 'xl/bomb.xml', content: bomb, claims }] });
      expect(await refusal(aZip(parts))).toBe('table-unreadable');
    }
  });

  it('with thousands of parts is refused', async () => {
    const more = Array.from({ length: 600 }, (_, index) => ({ name: `xl/${index}.xml`, content: '<a/>' }));
    expect(await refusal(aZip(workbookParts({ sheetData: '', more })))).toBe('table-unreadable');
  });

  it('with two parts of one name is refused', async () => {
    const more = [{ name: 'xl/worksheets/sheet1.xml', content: '<worksheet/>' }];
    expect(await refusal(aZip(workbookParts({ sheetData: '', more })))).toBe('table-unreadable');
  });

  it.each([
    ['a cell beyond the columns taken', `<row r="1">${text('AY1', 'x')}</row>`, 'too-large'],
    ['a cell beyond the rows taken', `<row r="2001">${text('A2001', 'x')}</row>`, 'too-large'],
    ['a cell at the end of the sheet', `<row r="1">${text('XFD1', 'x')}</row>`, 'too-large'],
    ['a row that no sheet has', '<row r="99999999"><c/></row>', 'table-unreadable'],
    ['a row number as a power', '<row r="1e9"></row>', 'table-unreadable'],
    ['a row number in entities', '<row r="&#57;&#57;&#57;&#57;&#57;&#57;&#57;"></row>', 'table-unreadable'],
    ['a row number in other quotation marks', "<row r='999999999'></row>", 'table-unreadable'],
    ['a cell of endless letters', `<row r="1">${text('ZZZZZZ1', 'x')}</row>`, 'table-unreadable'],
    ['a cell that looks empty', '<row r="1"><c r="XFD1" x="/>" ><v>1</v></c></row>', 'table-unreadable'],
    ['a cell behind a false end', '<row r="1"><c x=">" r="XFD1"><v>1</v></c></row>', 'too-large'],
    ['a cell of another name space', '<row r="1"><c q:r="XFD1"><v>1</v></c></row>', 'too-large'],
  ])('is refused before it fills the memory: %s', async (_what, sheetData, code) => {
    expect(await refusal(aWorkbook({ sheetData }))).toBe(code);
  });

  it('does not read entities that it declares itself', async () => {
    const parts = workbookParts({ sheetData: `<row r="1">${text('A1', '&lol;')}</row>` }).map((part) =>
      part.name.endsWith('sheet1.xml')
        ? {
            ...part,
            content: String(part.content).replace(
              '?>',
              '?><!DOCTYPE x [<!ENTITY lol SYSTEM "file:///etc/passwd">]>',
            ),
          }
        : part,
    );
    const read = await refusal(aZip(parts));
    expect(read).not.toContain('root:');
  });
});
