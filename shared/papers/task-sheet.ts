import { formatDate } from '../calendar.ts';
import { finished } from './clean.ts';
import { bodySignature, type Issue, type Issuer, issuedPaper, issueHead, type Signer } from './issue.ts';
import { type Block, orBlank, type PaperModel, paragraph } from './paper.ts';

/** One task as it is printed, every word final. */
export type TaskLine = {
  title: string;
  /** Chủ trì: the unit as written, and who answers for it. */
  lead: string;
  with: string;
  product: string;
  /** As written, and the day where there is one. */
  deadline: string;
  /** How it stands, and what came of it. */
  stand: string;
};

export type TaskSheetInput = {
  issuer: Issuer;
  issue: Issue;
  /** The day as of which it is drawn up. */
  on: string;
  /** In brackets under the title: what it was narrowed to. */
  narrowed: readonly string[];
  lines: readonly TaskLine[];
  /** How many are late, and how many done, of those that are listed. */
  overdue: number;
  done: number;
  preparedBy: string | null;
  signer: Signer;
};

const table = (lines: readonly TaskLine[]): Block => ({
  kind: 'table',
  dense: true,
  columns: [
    { header: 'STT', align: 'center', grow: 0 },
    { header: 'Nhiệm vụ', align: 'left', grow: 6 },
    { header: 'Chủ trì', align: 'left', grow: 3 },
    { header: 'Phối hợp', align: 'left', grow: 3 },
    { header: 'Sản phẩm', align: 'left', grow: 2 },
    { header: 'Thời hạn', align: 'left', grow: 3 },
    { header: 'Tình trạng, kết quả', align: 'left', grow: 3 },
  ],
  rows: lines.map((line, index) => [
    ...[String(index + 1), line.title, line.lead, line.with, line.product, line.deadline, line.stand],
  ]),
});

/** Bảng theo dõi nhiệm vụ: the work that meetings gave, by whom, by when, and where it stands on a day. */
export const taskSheetPaper = (input: TaskSheetInput): PaperModel => {
  const { issuer, issue, on, narrowed, lines, overdue, done } = input;
  return finished({
    ...issuedPaper(issuer),
    ...issueHead(issuer, issue, null),
    number: null,
    typeName: 'Bảng theo dõi nhiệm vụ',
    subject: `Của ${orBlank(issuer.name)}, tính đến ngày ${formatDate(on)}`,
    references: narrowed.map((words) => `(${words})`),
    orientation: 'landscape',
    blocks:
      lines.length === 0
        ? [paragraph('Không có nhiệm vụ nào.')]
        : [
            table(lines),
            paragraph(`Tổng số ${lines.length} nhiệm vụ: ${done} đã hoàn thành, ${overdue} quá hạn.`),
          ],
    signatures: [
      { powers: [], title: 'Người lập', secondTitle: null, name: orBlank(input.preparedBy) },
      bodySignature(input.signer, issuer.sealUse),
    ],
  });
};
