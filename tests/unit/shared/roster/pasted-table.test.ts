import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTableTooLarge, parsePasted, tableBounds } from '../../../../shared/roster/pasted-table.ts';
import { workTime } from '../../../helpers/work-time.ts';

describe('pasted text', () => {
  it('is parted by tabs, as Word and Excel give it, whatever ends its lines', () => {
    const wanted = [
      ['1', 'Lê Văn An', 'Trưởng ban'],
      ['2', 'Vũ Bình', 'Ủy viên'],
    ];
    for (const end of ['\r\n', '\n', '\r']) {
      expect(parsePasted(`1\tLê Văn An\tTrưởng ban${end}2\tVũ Bình\tỦy viên${end}`)).toEqual(wanted);
    }
  });

  it('keeps a cell of several lines together where Excel put it in quotation marks', () => {
    expect(parsePasted('"Lê Văn An\r\n(Chủ tịch ""mới"")"\tTrưởng ban\r\nVũ Bình\tỦy viên')).toEqual([
      ['Lê Văn An\n(Chủ tịch "mới")', 'Trưởng ban'],
      ['Vũ Bình', 'Ủy viên'],
    ]);
  });

  it('takes a quotation mark that is never closed as it stands', () => {
    expect(parsePasted('"Lê An\tUV\nVũ Bình\tUV')).toEqual([
      ['"Lê An', 'UV'],
      ['Vũ Bình', 'UV'],
    ]);
    expect(parsePasted('Thôn "Đá Bạc"\tx\n"Hói" Ngang\ty')).toEqual([
      ['Thôn "Đá Bạc"', 'x'],
      ['"Hói" Ngang', 'y'],
    ]);
  });

  it('keeps empty cells in their place', () => {
    expect(parsePasted('An\t\t\tUV\n\t\tx\t')).toEqual([
      ['An', '', '', 'UV'],
      ['', '', 'x', ''],
    ]);
  });

  it('is parted by semicolons where there are no tabs', () => {
    expect(parsePasted('An; Chủ tịch; TB\nBình;"Kế toán; thủ quỹ";UV')).toEqual([
      ['An', 'Chủ tịch', 'TB'],
      ['Bình', 'Kế toán; thủ quỹ', 'UV'],
    ]);
  });

  it('is parted by two spaces or more where there is nothing else', () => {
    expect(parsePasted('Lê Văn An   Chủ tịch UBND xã  Trưởng ban\nVũ Bình\u00a0\u00a0Kế toán')).toEqual([
      ['Lê Văn An', 'Chủ tịch UBND xã', 'Trưởng ban'],
      ['Vũ Bình', 'Kế toán'],
    ]);
  });

  it('leaves out lines with nothing in them, and gives no rows for no text', () => {
    expect(parsePasted('\n\n\t\t\r\n  \nAn\tUV\n\n')).toEqual([['An', 'UV']]);
    expect(parsePasted('')).toEqual([]);
    expect(parsePasted('\ufeff')).toEqual([]);
  });

  it('reads any table that is written with quotation marks', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'Đ', '"', '\t', '\n', ';', ' ', 'ệ') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join('\t'))
          .join('\r\n');
        const trimmed = rows.map((row) => row.map((one) => one.trim()));
        expect(parsePasted(text)).toEqual(trimmed.filter((row) => row.some((one) => one !== '')));
      }),
    );
  });

  it('is read in a moment, however hostile', () => {
    const hostile = ['"'.repeat(300_000), '"a\t'.repeat(30_000), `"${'a'.repeat(1_000_000)}`];
    for (const text of hostile) expect(workTime(() => parsePasted(text))).toBeLessThan(1000);
  });
});

describe('a table beyond the bounds', () => {
  it('is told by its rows and by its columns', () => {
    const rows = (count: number, width: number) =>
      Array.from({ length: count }, () => Array(width).fill('x'));
    expect(isTableTooLarge(rows(tableBounds.rows, tableBounds.columns))).toBe(false);
    expect(isTableTooLarge(rows(tableBounds.rows + 1, 1))).toBe(true);
    expect(isTableTooLarge(rows(1, tableBounds.columns + 1))).toBe(true);
  });
});
