import { formatDate } from '../calendar.ts';
import { finished } from './clean.ts';
import { type Issue, type Issuer, issuedPaper, issueHead } from './issue.ts';
import { type Block, orBlank, type PaperModel, paragraph } from './paper.ts';

/** One change as it is printed, every word final. */
export type LoggedChange = {
  /** «20/11/2026 08:05». */
  at: string;
  who: string;
  /** «Sửa: Văn bản “Giấy mời họp” (Trích yếu, Ngày văn bản)». */
  what: string;
  /** '' where none was asked for. */
  why: string;
};

export type ChangeLogInput = {
  issuer: Issuer;
  issue: Issue;
  /** Days, both included. */
  from: string;
  until: string;
  /** The one user whose changes these are; null = everybody's. */
  onlyBy: string | null;
  changes: readonly LoggedChange[];
  /** False where a part of the journals can no longer be read. */
  complete: boolean;
  preparedBy: string | null;
};

const table = (changes: readonly LoggedChange[]): Block => ({
  kind: 'table',
  columns: [
    { header: 'STT', align: 'center', grow: 0 },
    { header: 'Thời gian', align: 'center', grow: 0 },
    { header: 'Người thay đổi', align: 'left', grow: 2 },
    { header: 'Nội dung thay đổi', align: 'left', grow: 5 },
    { header: 'Lý do', align: 'left', grow: 3 },
  ],
  rows: changes.map(({ at, who, what, why }, index) => [String(index + 1), at, who, what, why]),
});

/** Nhật ký thay đổi của sổ: who changed what, when and why during a period, oldest first. */
export const changeLogPaper = (input: ChangeLogInput): PaperModel => {
  const { issuer, issue, from, until, onlyBy, changes, complete } = input;
  return finished({
    ...issuedPaper(issuer),
    ...issueHead(issuer, issue, null),
    number: null,
    typeName: 'Nhật ký thay đổi',
    subject: `Sổ Ban Chỉ đạo, từ ngày ${formatDate(from)} đến ngày ${formatDate(until)}`,
    references: onlyBy === null ? [] : [`(Chỉ các thay đổi của ${onlyBy})`],
    orientation: 'landscape',
    blocks: [
      ...(complete
        ? []
        : [paragraph('Một phần nhật ký của sổ bị thiếu hoặc hỏng nên bảng này có thể chưa đủ.')]),
      ...(changes.length === 0
        ? [paragraph('Trong thời gian này sổ không có thay đổi nào.')]
        : [table(changes), paragraph(`Nhật ký có ${changes.length} thay đổi.`)]),
    ],
    signatures: [{ powers: [], title: 'Người lập', secondTitle: null, name: orBlank(input.preparedBy) }],
  });
};
