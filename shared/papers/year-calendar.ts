import { finished } from './clean.ts';
import { bodySignature, type Issue, type Issuer, issuedPaper, issueHead, type Signer } from './issue.ts';
import { type Block, orBlank, type PaperModel } from './paper.ts';

/** One line of the calendar, every word final. */
export type YearLine = {
  /** 1–12. */
  month: number;
  /** «15/03, 08:00», «Chậm nhất 31/03». */
  when: string;
  what: string;
  who: string;
  /** «khoản 1 Điều 7»; empty for a meeting that no rule asks for. */
  bases: readonly string[];
  /** How it stands; '' = room to write. */
  stand: string;
};

export type YearCalendarInput = {
  issuer: Issuer;
  issue: Issue;
  year: number;
  /** «Căn cứ …»: the regulations in force in the year, each with its days, and the statutes that name a day. */
  bases: readonly string[];
  lines: readonly YearLine[];
  preparedBy: string | null;
  signer: Signer;
};

const table = (lines: readonly YearLine[]): Block => ({
  kind: 'table',
  dense: true,
  columns: [
    { header: 'Tháng', align: 'center', grow: 0 },
    { header: 'Thời gian', align: 'left', grow: 0 },
    { header: 'Nội dung', align: 'left', grow: 5 },
    { header: 'Thực hiện', align: 'left', grow: 4 },
    { header: 'Căn cứ', align: 'left', grow: 0 },
    { header: 'Ghi chú', align: 'left', grow: 1 },
  ],
  rows: lines.map(({ month, when, what, who, bases, stand }, index) => [
    // Once for each month: the eye finds the months, not the number repeated.
    lines[index - 1]?.month === month ? '' : String(month),
    when,
    what,
    who,
    bases.join('\n'),
    stand,
  ]),
});

/** Lịch công tác năm of a body: what its regulation asks for and what is planned, by month, with the citation and who. */
export const yearCalendarPaper = (input: YearCalendarInput): PaperModel => {
  const { issuer, issue, year, bases, lines, preparedBy, signer } = input;
  return finished({
    ...issuedPaper(issuer),
    ...issueHead(issuer, issue, null),
    number: null,
    typeName: 'Lịch công tác',
    subject: `Năm ${year} của ${orBlank(issuer.name)}`,
    orientation: 'landscape',
    blocks: [
      ...(bases.length > 0 ? [{ kind: 'bases', items: bases } satisfies Block] : []),
      lines.length > 0
        ? table(lines)
        : { kind: 'paragraph', runs: [{ text: `Năm ${year} chưa có công việc, cuộc họp nào trong lịch.` }] },
    ],
    signatures: [
      { powers: [], title: 'Người lập', secondTitle: null, name: orBlank(preparedBy) },
      bodySignature(signer, issuer.sealUse),
    ],
  });
};
