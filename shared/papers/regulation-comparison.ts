import { finished } from './clean.ts';
import { type Issue, type Issuer, issuedPaper, issueHead } from './issue.ts';
import { type Block, orBlank, type PaperModel, paragraph } from './paper.ts';

export type ComparedRow = { question: string; left: string; right: string };

export type RegulationComparisonInput = {
  issuer: Issuer;
  issue: Issue;
  /** What stands on either side: «Quy chế Hoạt động … (64/QĐ-BCĐ), từ ngày 30/03/2023». */
  left: string;
  right: string;
  /** True where only what differs is listed. */
  onlyDifferent: boolean;
  rows: readonly ComparedRow[];
  preparedBy: string | null;
};

const table = (rows: readonly ComparedRow[]): Block => ({
  kind: 'table',
  columns: [
    { header: 'STT', align: 'center', grow: 0 },
    { header: 'Quy định', align: 'left', grow: 2 },
    { header: 'Bản thứ nhất', align: 'left', grow: 4 },
    { header: 'Bản thứ hai', align: 'left', grow: 4 },
  ],
  rows: rows.map(({ question, left, right }, index) => [String(index + 1), question, left, right]),
});

/** Bảng so sánh hai bản quy chế: what each says on every point, or where they differ, with Điều and khoản. */
export const regulationComparisonPaper = (input: RegulationComparisonInput): PaperModel => {
  const { issuer, issue, left, right, onlyDifferent, rows } = input;
  return finished({
    ...issuedPaper(issuer),
    ...issueHead(issuer, issue, null),
    number: null,
    typeName: 'Bảng so sánh',
    subject: 'Nội dung hai bản quy chế',
    references: onlyDifferent ? ['(Chỉ các quy định khác nhau)'] : [],
    orientation: 'landscape',
    blocks: [
      {
        kind: 'fields',
        fields: [
          { label: 'Bản thứ nhất:', value: left },
          { label: 'Bản thứ hai:', value: right },
        ],
      },
      ...(rows.length === 0
        ? [paragraph('Hai bản giống nhau ở mọi quy định.')]
        : [table(rows), paragraph(`Bảng có ${rows.length} quy định.`)]),
    ],
    signatures: [{ powers: [], title: 'Người lập', secondTitle: null, name: orBlank(input.preparedBy) }],
  });
};
