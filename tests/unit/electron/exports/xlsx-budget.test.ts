import { rmSync } from 'node:fs';
import readExcelFile from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Book, openBook } from '../../../helpers/book.ts';
import { aRecord, type Seed, seedFolder, theBasics } from '../../../helpers/seed.ts';
import { readZip } from '../papers/read-zip.ts';

let folder: string;
let book: Book;

const aLine = (id: string, order: number, given: Record<string, unknown>): Seed =>
  aRecord('budget-line', id, {
    year: 2027,
    source: 'Dự toán ngành Văn hóa và Thông tin xã',
    unit: 'bộ',
    order,
    ...given,
  });

const lines = [
  aLine('paper', 1, { code: '6551', content: 'Văn phòng phẩm, mực in', quantity: 12, unitPrice: 600_000 }),
  aLine('computer', 2, { code: '6956', content: 'Máy tính, máy in', quantity: 1, unitPrice: 28_000_000 }),
  aLine('hostile', 3, {
    code: '6699',
    content: '=HYPERLINK("http://x";"<&>")',
    quantity: 1,
    unitPrice: 1e15,
  }),
];
const spent: Seed[] = [
  aRecord('expense', 'one', {
    budgetLineId: 'paper',
    voucherNumber: '007',
    on: '2027-02-10',
    payee: 'Cửa hàng Hoa Mai',
    content: 'Giấy in',
    amount: 655_000,
  }),
  aRecord('expense', 'two', {
    budgetLineId: 'computer',
    voucherNumber: 'PC 02',
    on: '2027-03-31',
    payee: 'Công ty Bình Minh',
    content: 'Máy tính',
    amount: 29_000_000,
    overspendReason: 'Giá tăng; Trưởng ban đồng ý',
  }),
];

const open = async (seeds: Seed[]) => {
  folder = await seedFolder([
    ...theBasics,
    aRecord('commune', 'commune', {
      name: 'xã Thanh Khê Hạ',
      letterheadParent: 'ỦY BAN NHÂN DÂN XÃ THANH KHÊ HẠ',
      placeName: 'Thanh Khê Hạ',
      from: '2026-01-01',
    }),
    ...seeds,
  ]);
  book = await openBook({ folder });
  book.session.userId = 'viewer';
};

const exported = async (year = 2027) => {
  const delivery = await book.call('budget.export', { year });
  const file = book.desk.delivered.at(-1);
  if (!file) throw new Error('nothing was delivered');
  return { delivery, name: file.name, bytes: file.bytes, parts: readZip(file.bytes) };
};
const sheetOf = (parts: Map<string, string>, number: number) =>
  parts.get(`xl/worksheets/sheet${number}.xml`) ?? '';
/** Formula and stored result of a cell, as the file has them. */
const cell = (xml: string, address: string) => {
  const found = new RegExp(`<c r="${address}"[^>]*>(?:<f>([^<]*)</f>)?(?:<v>([^<]*)</v>)?`).exec(xml);
  return found ? [found[1] ?? null, found[2] ?? null] : null;
};

afterEach(async () => {
  await book.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the estimate as an Excel file', () => {
  beforeEach(() => open([...lines, ...spent]));

  it('is delivered under a name that every PC keeps', async () => {
    const { name, delivery } = await exported();
    expect(name).toBe('Du toan 2027 - BCDCDS.xlsx');
    expect(delivery).toEqual({ delivered: 'saved', name, path: name });
  });

  it('goes on calculating: amounts, spending, remainder and totals are formulas with their results', async () => {
    const sheet = sheetOf((await exported()).parts, 1);
    expect(cell(sheet, 'G8')).toEqual(['E8*F8', '7200000']);
    expect(cell(sheet, 'H8')).toEqual(["SUMIF('Khoản chi'!$B$8:$B$9,A8,'Khoản chi'!$H$8:$H$9)", '655000']);
    expect(cell(sheet, 'I8')).toEqual(['G8-H8', '6545000']);
    expect(cell(sheet, 'I9')).toEqual(['G9-H9', '-1000000']);
    expect(cell(sheet, 'G10')).toEqual(['E10*F10', '1000000000000000']);
    expect(cell(sheet, 'G11')).toEqual(['SUM(G8:G10)', '1000000035200000']);
    expect(cell(sheet, 'H11')).toEqual(['SUM(H8:H10)', '29655000']);
    expect(cell(sheetOf((await exported()).parts, 2), 'H10')).toEqual(['SUM(H8:H9)', '29655000']);
  });

  it('says whose estimate it is, its heads, its lines and its total in words', async () => {
    const [estimate, expenses] = await readExcelFile(Buffer.from((await exported()).bytes));
    expect(estimate?.sheet).toBe('Dự toán');
    const rows = estimate?.data ?? [];
    expect(rows[0]?.[0]).toBe('ỦY BAN NHÂN DÂN XÃ THANH KHÊ HẠ');
    expect(rows[1]?.[0]).toBe('BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ');
    expect(rows[3]?.[0]).toBe('BẢNG DỰ TOÁN KINH PHÍ NĂM 2027');
    expect(rows[6]).toEqual([
      'STT',
      'Mã tiểu mục',
      'Nội dung chi',
      'Đơn vị tính',
      'Số lượng',
      'Đơn giá',
      'Dự toán',
      'Đã chi',
      'Còn lại',
      'Nguồn kinh phí',
      'Ghi chú',
    ]);
    expect(rows[7]?.slice(0, 9)).toEqual([
      1,
      '6551',
      'Văn phòng phẩm, mực in',
      'bộ',
      12,
      600_000,
      7_200_000,
      655_000,
      6_545_000,
    ]);
    expect(rows[11]?.[0]).toBe(
      'Dự toán bằng chữ: Một triệu tỷ không trăm ba mươi lăm triệu hai trăm nghìn đồng.',
    );
    expect(expenses?.sheet).toBe('Khoản chi');
    expect(expenses?.data[7]?.slice(0, 4)).toEqual([1, 1, '6551', '007']);
    expect(expenses?.data[7]?.[4]).toEqual(new Date('2027-02-10T00:00:00.000Z'));
    expect(expenses?.data[8]?.[8]).toBe('Giá tăng; Trưởng ban đồng ý');
  });

  it('keeps words that look like a formula as words', async () => {
    const { bytes, parts } = await exported();
    expect(sheetOf(parts, 1)).not.toContain('HYPERLINK');
    const [estimate] = await readExcelFile(Buffer.from(bytes));
    expect(estimate?.data[9]?.[2]).toBe('=HYPERLINK("http://x";"<&>")');
  });

  it('prints on A4 across, as wide as one page, with its heads on each page', async () => {
    const { parts } = await exported();
    const sheet = sheetOf(parts, 1);
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
    expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
    expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(parts.get('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Dự toán\'!$7:$7</definedName>',
    );
    expect(parts.get('xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });
});

describe('a year without lines', () => {
  beforeEach(() => open([]));

  it('is still a table, with totals of nothing', async () => {
    const { parts } = await exported(2030);
    expect(cell(sheetOf(parts, 1), 'G9')).toEqual(['SUM(G8:G8)', '0']);
    expect(cell(sheetOf(parts, 2), 'H9')).toEqual(['SUM(H8:H8)', '0']);
  });
});
