import { formatMoney, isMoney, moneyInWords, sumMoney } from '../money.ts';
import { finished } from './clean.ts';
import { bodySignature, type Issue, type Issuer, issuedPaper, issueHead, type Signer } from './issue.ts';
import {
  type Block,
  blank,
  orBlank,
  type PaperModel,
  type PaperTable,
  type Signature,
  shortBlank,
} from './paper.ts';

export type EstimateLine = {
  /** Tiểu mục. */
  code: string | null;
  content: string;
  quantity: number | null;
  unit: string | null;
  /** Whole đồng. */
  unitPrice: number | null;
  /** Whole đồng; null = not settled. */
  amount: number | null;
  note: string | null;
};

export type BudgetEstimateInput = {
  issuer: Issuer;
  /** null = without place and date. */
  issue: Issue | null;
  year: number;
  /** Where the money comes from: «Ngân sách xã năm 2027». */
  source: string | null;
  lines: readonly EstimateLine[];
  /** Name of the one who drew it up. */
  preparedBy: string | null;
  signer: Signer;
};

const moneyCell = (amount: number | null): string => (isMoney(amount) ? formatMoney(amount) : shortBlank);

// Quantities may be fractions; Vietnamese writes them with a comma.
const quantityCell = (quantity: number | null): string => {
  if (quantity === null) return shortBlank;
  const [whole = '', fraction] = String(quantity).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
};

const lineRow = (line: EstimateLine, index: number): string[] => [
  String(index + 1),
  orBlank(line.code, shortBlank),
  orBlank(line.content),
  quantityCell(line.quantity),
  orBlank(line.unit, shortBlank),
  moneyCell(line.unitPrice),
  moneyCell(line.amount),
  line.note?.trim() ?? '',
];

/** The total, or null while some line has no amount: a sum that leaves out a line is no total. */
const totalOf = (lines: readonly EstimateLine[]): number | null => {
  const amounts = lines.map(({ amount }) => amount).filter(isMoney);
  return lines.length > 0 && amounts.length === lines.length ? sumMoney(amounts) : null;
};

// An estimate without lines is printed with rows to write in.
const emptyLine: EstimateLine = {
  code: null,
  content: shortBlank,
  quantity: null,
  unit: null,
  unitPrice: null,
  amount: null,
  note: null,
};

const estimateTable = (lines: readonly EstimateLine[], total: number | null): PaperTable => ({
  kind: 'table',
  note: 'Đơn vị tính: đồng',
  columns: [
    { header: 'STT', align: 'center', grow: 0 },
    { header: 'Mã', align: 'center', grow: 0 },
    { header: 'Nội dung', align: 'left', grow: 2 },
    { header: 'Số lượng', align: 'right', grow: 0 },
    { header: 'Đơn vị tính', align: 'center', grow: 0 },
    { header: 'Đơn giá', align: 'right', grow: 0 },
    { header: 'Thành tiền', align: 'right', grow: 0 },
    { header: 'Ghi chú', align: 'left', grow: 1 },
  ],
  rows: (lines.length > 0 ? lines : Array.from({ length: 5 }, () => emptyLine)).map(lineRow),
  total: { label: 'Tổng cộng', span: 6, cells: [moneyCell(total), ''] },
});

/**
 * Bảng dự toán kinh phí of a body for a year: the lines, the total in figures and in words. The page turns to
 * landscape where the columns would be too narrow upright.
 */
export const budgetEstimatePaper = (input: BudgetEstimateInput): PaperModel => {
  const { issuer, issue, year, source, lines, preparedBy, signer } = input;
  const total = totalOf(lines);
  const words: Block = {
    kind: 'paragraph',
    runs: [
      { text: 'Bằng chữ: ' },
      { text: `${total === null ? blank + blank : moneyInWords(total)}.`, italic: true },
    ],
  };
  const preparer: Signature = {
    powers: [],
    title: 'Người lập',
    secondTitle: null,
    name: orBlank(preparedBy),
  };
  return finished({
    ...issuedPaper(issuer),
    ...(issue === null ? {} : issueHead(issuer, issue, null)),
    typeName: 'Bảng dự toán kinh phí',
    subject: `Hoạt động của ${orBlank(issuer.name)} năm ${year}`,
    orientation: 'auto',
    blocks: [
      { kind: 'fields', fields: [{ label: 'Nguồn kinh phí:', value: `${orBlank(source)}.` }] },
      estimateTable(lines, total),
      words,
    ],
    signatures: [preparer, bodySignature(signer, issuer.sealUse)],
  });
};
