import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evenLines, lineCount, longestLine, twoLineWidth } from '../../../../shared/papers/line-breaks.ts';
import { textWidth } from '../../../../shared/papers/text-width.ts';

const bold12 = { sizePt: 12, bold: true };

describe('width of a text', () => {
  // Measured in Liberation Serif, which has the widths of Times New Roman.
  test.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 'bold', 88.3],
    ['Độc lập - Tự do - Hạnh phúc', 13, 'bold', 56.1],
    ['ỦY BAN NHÂN DÂN XÃ THANH KHÊ HẠ', 12, 'regular', 79.6],
    ['UBND XÃ THANH KHÊ HẠ', 12, 'regular', 52.0],
  ] as const)('«%s» at %d pt %s is %d mm', (text, size, face, mm) => {
    expect((textWidth(text, size, face) * 25.4) / 72).toBeCloseTo(mm, 1);
  });

  test('is the same for composed and decomposed letters', () => {
    const text = 'ƯƠNG ượng Đặng';
    expect(textWidth(text.normalize('NFD'), 14)).toBe(textWidth(text.normalize('NFC'), 14));
  });

  test('is never nothing for a character that the font does not have', () => {
    expect(textWidth('漢', 10)).toBeGreaterThan(8);
  });
});

describe('breaking a title', () => {
  test('leaves a title that fits on one line', () => {
    expect(evenLines('GIẤY MỜI', 200, bold12)).toEqual(['GIẤY MỜI']);
  });

  test('breaks before the commune, not inside a word group', () => {
    const lines = evenLines('ỦY BAN NHÂN DÂN XÃ THANH KHÊ HẠ', 182, { sizePt: 12, bold: false });
    expect(lines).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ THANH KHÊ HẠ']);
  });

  test('breaks after a comma where there is one', () => {
    const title = 'Họp Ban Chỉ đạo chuyển đổi số xã tổng kết năm 2026, triển khai nhiệm vụ năm 2027';
    expect(evenLines(title, 421, { sizePt: 14, bold: true })).toEqual([
      'Họp Ban Chỉ đạo chuyển đổi số xã tổng kết năm 2026,',
      'triển khai nhiệm vụ năm 2027',
    ]);
  });

  test('keeps the breaks that the text has', () => {
    expect(evenLines('MỘT\nHAI', 500, bold12)).toEqual(['MỘT', 'HAI']);
  });

  test('neither loses nor adds a word, and stays within the width where the words do', () => {
    const word = fc.stringMatching(/^[A-Za-zđơưÁỘỮ]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const lines = evenLines(words.join(' '), 150, bold12);
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(longestLine(lines, bold12)).toBeLessThanOrEqual(150);
      }),
    );
  });

  test('comes to an end with a word that is too long, and with a text that never ends', () => {
    expect(evenLines('A'.repeat(300), 100, bold12)).toEqual(['A'.repeat(300)]);
    expect(evenLines('từ '.repeat(400).trim(), 100, bold12).join(' ')).toBe('từ '.repeat(400).trim());
  });
});

test('a word too wide for its cell is counted as the lines it will be cut into', () => {
  const width = textWidth('W'.repeat(30), 12);
  expect(lineCount('W'.repeat(30), width / 2.5, { sizePt: 12, bold: false })).toBe(3);
  expect(lineCount('một\nhai', 500, { sizePt: 12, bold: false })).toBe(2);
});

test('the heading of a narrow column takes two lines at most', () => {
  expect(twoLineWidth('Đơn vị tính', bold12)).toBe(textWidth('vị tính', 12, 'bold'));
  expect(twoLineWidth('Mã', bold12)).toBe(textWidth('Mã', 12, 'bold'));
});
