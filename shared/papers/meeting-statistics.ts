import { filled } from '../locales/filled.ts';
import { statistics as words } from '../locales/vi/statistics.ts';
import { finished } from './clean.ts';
import { bodySignature, type Issue, type Issuer, issuedPaper, issueHead, type Signer } from './issue.ts';
import { type Block, orBlank, type PaperModel } from './paper.ts';

/** A table of words and then of counts; a running number stands before each row. */
export type StatisticsTable = {
  /** `grow` 0 = as narrow as its longest cell; else its share of the room. */
  texts: readonly { header: string; grow: number }[];
  counts: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** Under the counts; null = none. */
  total: readonly (string | number)[] | null;
};

export type MeetingStatisticsInput = {
  issuer: Issuer;
  issue: Issue;
  /** «01/01/2026». */
  from: string;
  until: string;
  held: number;
  tables: Record<'people' | 'meetings' | 'missed' | 'duties', StatisticsTable>;
  preparedBy: string | null;
  signer: Signer;
};

function table({ texts, counts, rows, total }: StatisticsTable): Block {
  return {
    kind: 'table',
    dense: true,
    columns: [
      { header: words.paper.order, align: 'center', grow: 0 },
      ...texts.map(({ header, grow }) => ({ header, align: 'left' as const, grow })),
      ...counts.map((header) => ({ header, align: 'center' as const, grow: 0 })),
    ],
    rows: rows.map((row, index) => [String(index + 1), ...row.map(String)]),
    ...(total === null
      ? {}
      : { total: { label: words.people.total, span: texts.length + 1, cells: total.map(String) } }),
  };
}

const part = (heading: string, of: StatisticsTable, none: string): Block[] => [
  { kind: 'heading', level: 2, text: heading },
  of.rows.length > 0 ? table(of) : { kind: 'paragraph', runs: [{ text: none }] },
];

/** Bảng thống kê dự họp: who came, each meeting, why members stayed away, and the meetings that the rules asked for. */
export function meetingStatisticsPaper(input: MeetingStatisticsInput): PaperModel {
  const { issuer, issue, from, until, held, tables, preparedBy, signer } = input;
  const { paper, people } = words;
  return finished({
    ...issuedPaper(issuer),
    ...issueHead(issuer, issue, null),
    number: null,
    typeName: paper.name,
    subject: filled(paper.subject, { body: orBlank(issuer.name), from, until }),
    orientation: 'landscape',
    blocks: [
      { kind: 'paragraph', runs: [{ text: filled(paper.held, { held }) }] },
      ...part(paper.people, tables.people, people.none),
      ...part(paper.meetings, tables.meetings, paper.noMeetings),
      ...part(paper.missed, tables.missed, paper.noMissed),
      ...part(paper.duties, tables.duties, paper.noDuties),
    ],
    signatures: [
      { powers: [], title: 'Người lập', secondTitle: null, name: orBlank(preparedBy) },
      bodySignature(signer, issuer.sealUse),
    ],
  });
}
