import { describe, expect, it } from 'vitest';
import { readRegulation } from '../../../../../shared/regulation/reader/reader.ts';
import { fiveRegulations, gist, madeRegulations } from './five-regulations.ts';

/** Breaks every line before it is longer than `width`, as a page does. */
const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => {
      let row = '';
      const rows: string[] = [];
      for (const word of line.split(' ')) {
        if (row !== '' && row.length + word.length >= width) {
          rows.push(row);
          row = word;
        } else row = row === '' ? word : `${row} ${word}`;
      }
      return [...rows, row].join('\n');
    })
    .join('\n');

/** Puts something after every so many lines, wherever a sentence stands. */
const every = (text: string, count: number, what: (page: number) => string): string =>
  text
    .split('\n')
    .flatMap((line, index) => (index % count === count - 1 ? [line, what((index + 1) / count)] : [line]))
    .join('\n');

const noises: [string, (text: string) => string][] = [
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['line ends of Windows and a byte order mark', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  [
    'tabs, non-breaking and doubled spaces',
    (text) => text.replaceAll(', ', ',\u00a0 ').replaceAll('. ', '.\t'),
  ],
  [
    'soft hyphens and zero-width spaces',
    (text) => text.replaceAll('ban ', 'ban\u200b ').replaceAll('Ban', 'B\u00adan'),
  ],
  ['lines broken in mid-sentence', (text) => wrapped(text, 76)],
  ['lines broken in mid-sentence, with blank lines', (text) => wrapped(text, 90).replaceAll('\n', '\n\n')],
  ['page numbers in mid-sentence', (text) => every(wrapped(text, 82), 17, String)],
  ['page numbers in dashes', (text) => every(wrapped(text, 82), 23, (page) => `\n- ${page} -\n`)],
  ['page numbers in words', (text) => every(wrapped(text, 95), 19, (page) => `Trang ${page}/30\f`)],
  [
    'a running head in mid-sentence',
    (text) => every(wrapped(text, 82), 14, (page) => `Quy chế nội bộ lưu hành năm 2026   ${page}`),
  ],
  ['a running head in capitals', (text) => every(wrapped(text, 82), 21, () => 'VĂN BẢN CỦA ĐỊA PHƯƠNG')],
  [
    'the head of a gazette',
    (text) => every(wrapped(text, 82), 25, (page) => `CÔNG BÁO/Số 17 + 18/Ngày 20-11-2026 ${page}`),
  ],
  [
    'headings of Markdown',
    (text) => text.replace(/^ *(?=(?:Chương|Điều) )/gm, '### ').replace(/[#*]{4,}/g, ''),
  ],
  ['bold marks', (text) => text.replace(/^ *((?:Chương|Điều) [^\n*]*?) *$/gm, '**$1**')],
  [
    'quotation marks of Markdown and a stroke of italics',
    (text) => text.replace(/^(?=\S)/gm, '> ').replaceAll('Trưởng ban', '_Trưởng ban_'),
  ],
  ['escaped numbers', (text) => text.replace(/^ *(\d+)\. /gm, '$1\\. ')],
  [
    'tags of a web page',
    (text) => text.replace(/^ *(.+)$/gm, '<p class="x">$1</p>').replaceAll('\n', '<br/>\n'),
  ],
  ['Đ as in Icelandic', (text) => text.replaceAll('Đ', 'Ð')],
];

describe.each([...fiveRegulations, ...madeRegulations])('the regulation $name', ({ text }) => {
  const clean = gist(readRegulation(text));

  it.each(noises)('reads the same with %s', (_, noise) => {
    expect(gist(readRegulation(noise(text)))).toEqual(clean);
  });

  it('reads the same with its lines run together', () => {
    const flat = text.replace(/\s*\n\s*/g, ' ');
    expect(gist(readRegulation(flat)).articles).toEqual(clean.articles);
  });
});
