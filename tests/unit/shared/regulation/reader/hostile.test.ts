import { describe, expect, it } from 'vitest';
import { readRegulation } from '../../../../../shared/regulation/reader/reader.ts';
import { workTime } from '../../../../helpers/work-time.ts';
import { fiveRegulations } from './five-regulations.ts';

const filled = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const head = 'QUY CHẾ\nHoạt động của Ban Chỉ đạo xã\nĐiều 1. Họp\n1. Ban Chỉ đạo họp mỗi quý một lần.\n2. ';
const inClause = (piece: string) => (size: number) => head + filled(piece, size);

const hostile: [string, (size: number) => string][] = [
  ['spaces', (size) => filled(' ', size)],
  ['spaces inside of a khoản', (size) => `${head}${filled(' ', size)}x`],
  ['the word Điều', (size) => filled('Điều ', size)],
  ['lines that all begin Điều 1', (size) => filled('Điều 1. A\n', size)],
  ['Điều 1 on one line', (size) => filled('Điều 1. A ', size)],
  ['nested digits', inClause('1.2.3.4.5.6.7.8.9.')],
  ['numbers of khoản', inClause('1.\n2.\n')],
  ['open brackets', inClause('((((1')],
  ['quotations never closed', inClause('“a\n')],
  ['straight quotation marks', (size) => filled('"Điều 1. a\n', size)],
  ['words that rules begin with', inClause('Ban Chỉ đạo họp báo cáo ')],
  ['periods', inClause('một tháng ')],
  ['names without end', inClause('Sở Văn hóa và ')],
  ['estimates', inClause('dự toán ngân sách ')],
  [
    'every word that a rule asks for',
    inClause(
      'vắng mặt ủy quyền chủ trì thành phần giấy mời trước 3 ngày con dấu khen thưởng biên bản kết luận ',
    ),
  ],
  ['stars', (size) => filled('*', size)],
  ['tags never closed', (size) => filled('<a ', size)],
  ['loose accents', inClause('a\u0301\u0323')],
  ['halves of letters', inClause('\ud800')],
  ['letters that fold to more than one', inClause('ﬃ한')],
  ['one word', inClause('x')],
  ['điểm', inClause('a) b\n')],
  ['regulations one after the other', (size) => filled('QUY CHẾ\nĐiều 1. A\n', size)],
];

const timeOf = (text: string): number => workTime(() => readRegulation(text));

describe('a text made to stall the reader', () => {
  it.each(hostile)('takes time in step with its length: %s', (_, make) => {
    const small = make(100_000);
    const large = make(500_000);
    timeOf(small);
    // Five times the text: a quadratic step would take twenty-five times as long. The floor is for the clock.
    const allowed = 15 * Math.max(60, timeOf(small));
    expect(timeOf(large)).toBeLessThan(allowed);
  });

  it('is no longer than a moment for a megabyte of regulations', () => {
    const text = filled(fiveRegulations.map((one) => one.text).join('\n'), 1_000_000);
    timeOf(text);
    // Half a second on the slow machine this was written on; the rest is for a slower one.
    expect(Math.min(timeOf(text), timeOf(text), timeOf(text))).toBeLessThan(3000);
  });
});

describe('a text that is no regulation', () => {
  it.each([
    '',
    ' ',
    'xin chào',
    'Biên bản họp\n1. Nội dung\n2. Kết luận',
    '\u0000\ufffd',
    'Điều kiện để 1 người tham gia',
  ])('has no articles and no rules: %j', (text) => {
    expect(readRegulation(text)).toMatchObject({ articles: [], rules: [], decision: null });
  });

  it('of another kind gives its articles, no rules, and a question', () => {
    const reading = readRegulation(
      'NGHỊ ĐỊNH\nĐiều 1. Phạm vi điều chỉnh\n1. Nghị định này quy định về lệ phí, báo cáo định kỳ hằng quý.\nĐiều 2. Hiệu lực\nNghị định này có hiệu lực từ ngày ký.',
    );
    expect(reading.articles).toHaveLength(2);
    expect(reading.rules).toEqual([]);
    expect(reading.questions.map(({ code }) => code)).toEqual(['no-committee']);
  });
});
