import type { PaperLayout } from './layout.ts';

// Indents and spacing of running text (Phụ lục I, II.6: first line 1 or 1.27 cm, at least 6 pt between paragraphs,
// single to 1.5 lines, justified, 13-14 pt).
const running = { sizePt: 14, align: 'justify', firstLineMm: 12.7, afterPt: 6, lines: 1.15 } as const;

/**
 * The form of administrative papers of the State: Nghị định 30/2020/NĐ-CP, Phụ lục I (Phần I) and its
 * table of type faces (Phần V). Where the decree gives a range, the sizes are one consistent set (12/13/13, body
 * 14). The Roman numbers are the mục and khoản of Phần I.
 */
export const stateLayout: PaperLayout = {
  id: 'state',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  from: '2020-03-05',
  // I.1, I.3: A4; top and bottom 20-25, left 30-35, right 15-20 mm.
  page: { widthMm: 210, heightMm: 297, topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 15 },
  // I.4: Times New Roman. Tinos has the same widths and heights.
  font: { family: 'Times New Roman', fallback: 'Tinos', naturalLine: 1.15 },
  // I.7: centred in the top margin, not shown on the first page.
  pageNumber: { hiddenOnFirst: true, fromEdgeMm: 9 },
  rule: { thicknessPt: 0.75, gapPt: 2 },
  head: {
    // Phụ lục III, model: 3829 and 5670 twips.
    leftShare: 0.4,
    // II.1: the rule under the motto is as long as its text.
    right: [
      { style: 'national', text: 'Cộng hòa xã hội chủ nghĩa Việt Nam' },
      { style: 'motto', text: 'Độc lập - Tự do - Hạnh phúc', rule: 1 },
    ],
    // II.2: a third to a half of the text's length.
    mark: { rule: 0.4 },
  },
  // II.3: numbers under 10 take a leading nought.
  number: { label: 'Số: ', withType: '{number}/{type}-{body}', withoutType: '{number}/{body}', digits: 2 },
  aboutPrefix: 'V/v ',
  // II.5: a third to a half of the text's length.
  subjectMark: { rule: 0.4 },
  // II.9.a
  addressees: { label: 'Kính gửi:', mark: '- ', between: ';', last: '.' },
  // II.6.b
  bases: { mark: '', between: ';', last: '.' },
  items: { marks: ['- ', '+ '], between: ';', last: '.' },
  endMark: './.',
  foot: {
    // Phụ lục III, model: 3510 and 5812 twips.
    leftShare: 3510 / (3510 + 5812),
    beforePt: 10,
    signatureMm: 25,
    // II.7
    powers: { TM: 'TM.', KT: 'KT.', TL: 'TL.', TUQ: 'TUQ.', Q: 'Q.' },
  },
  // II.9.b
  recipients: {
    label: 'Nơi nhận:',
    mark: '- ',
    between: ';',
    last: '.',
    archive: 'Lưu: VT',
    archiveWithUnit: 'Lưu: VT, {unit}',
  },
  table: { padXMm: 1.2, padYMm: 0.6, densePadYMm: 0.35, borderPt: 0.5, mostLines: 3 },
  styles: {
    // II.1
    national: { label: 'Quốc hiệu', sizePt: 12, align: 'center', bold: true, upper: true },
    motto: { label: 'Tiêu ngữ', sizePt: 13, align: 'center', bold: true },
    // II.2
    parent: { label: 'Cơ quan chủ quản', sizePt: 12, align: 'center', upper: true },
    issuer: { label: 'Cơ quan ban hành', sizePt: 12, align: 'center', bold: true, upper: true },
    'head-mark': { label: 'Dấu dưới tên cơ quan', sizePt: 12, align: 'center' },
    // II.3
    number: { label: 'Số, ký hiệu', sizePt: 13, align: 'center', beforePt: 6 },
    // II.5.b
    about: { label: 'Trích yếu công văn', sizePt: 12, align: 'center', beforePt: 6 },
    // II.4
    'place-date': { label: 'Địa danh, thời gian', sizePt: 13, align: 'center', italic: true, beforePt: 6 },
    // II.5.a
    'type-name': {
      label: 'Tên loại văn bản',
      sizePt: 14,
      align: 'center',
      bold: true,
      upper: true,
      beforePt: 20,
      keepWithNext: true,
    },
    subject: { label: 'Trích yếu', sizePt: 14, align: 'center', bold: true, keepWithNext: true },
    'subject-mark': {
      label: 'Dấu dưới trích yếu',
      sizePt: 14,
      align: 'center',
      afterPt: 12,
      keepWithNext: true,
    },
    reference: {
      label: 'Chú dẫn dưới trích yếu',
      sizePt: 14,
      align: 'center',
      italic: true,
      keepWithNext: true,
    },
    // II.9.a
    addressee: { label: 'Kính gửi', sizePt: 14, align: 'left', firstLineMm: 25.4, beforePt: 6, afterPt: 6 },
    // II.6
    basis: { label: 'Căn cứ', ...running, italic: true },
    body: { label: 'Nội dung', ...running },
    'heading-1': {
      label: 'Phần, chương',
      sizePt: 14,
      align: 'center',
      bold: true,
      beforePt: 12,
      afterPt: 6,
      keepWithNext: true,
    },
    'heading-2': { label: 'Mục', ...running, align: 'left', bold: true, beforePt: 6, keepWithNext: true },
    'heading-3': { label: 'Khoản', ...running, bold: true, keepWithNext: true },
    // Tables are not in the decree; 13 pt is the lower end of the body's range.
    'table-note': {
      label: 'Chú dẫn bảng',
      sizePt: 13,
      align: 'right',
      italic: true,
      afterPt: 3,
      keepWithNext: true,
    },
    'table-head': { label: 'Đầu bảng', sizePt: 13, align: 'center', bold: true },
    'table-cell': { label: 'Ô bảng', sizePt: 13, align: 'left' },
    'table-total': { label: 'Dòng tổng', sizePt: 13, align: 'left', bold: true },
    // A table that must be seen whole: the size of the smallest component that the decree knows (Nơi nhận, 11 pt).
    'dense-head': { label: 'Đầu bảng nhỏ', sizePt: 11, align: 'center', bold: true },
    'dense-cell': { label: 'Ô bảng nhỏ', sizePt: 11, align: 'left' },
    // II.9.b
    'recipients-label': { label: 'Nơi nhận', sizePt: 12, align: 'left', bold: true, italic: true },
    recipient: { label: 'Danh sách nơi nhận', sizePt: 11, align: 'left' },
    // II.7
    'signer-power': { label: 'Quyền hạn', sizePt: 14, align: 'center', bold: true, upper: true },
    'signer-title': { label: 'Chức vụ người ký', sizePt: 14, align: 'center', bold: true, upper: true },
    'signer-name': { label: 'Họ tên người ký', sizePt: 14, align: 'center', bold: true },
    // III.1
    'appendix-label': { label: 'Phụ lục', sizePt: 14, align: 'center', bold: true, keepWithNext: true },
    'appendix-title': {
      label: 'Tên phụ lục',
      sizePt: 14,
      align: 'center',
      bold: true,
      upper: true,
      keepWithNext: true,
    },
    'appendix-reference': {
      label: 'Chú dẫn phụ lục',
      sizePt: 14,
      align: 'center',
      italic: true,
      afterPt: 12,
      keepWithNext: true,
    },
    // I.7
    'page-number': { label: 'Số trang', sizePt: 13, align: 'center' },
  },
};
