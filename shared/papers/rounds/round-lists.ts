import { formatDate } from '../../calendar.ts';
import { finished } from '../clean.ts';
import { bodySignature, issuedPaper, issueHead } from '../issue.ts';
import {
  type Block,
  orBlank,
  type PaperModel,
  type PaperTable,
  paragraph,
  type Signature,
  shortBlank,
} from '../paper.ts';
import { type AskedPerson, closed, inSentence, lastMoment, type RoundFacts } from './asked.ts';

const count = (number: number): string => String(number).padStart(2, '0');
const nameCell = ({ name, post }: AskedPerson): string =>
  [orBlank(name, shortBlank), post?.trim()].filter(Boolean).join('\n');

/** One who has not answered everything. */
export type ChasedPerson = AskedPerson & {
  phone: string | null;
  /** «Giao tay, 20/11/2026»; empty = not sent. */
  sent: string;
  /** Days of the reminders, as printed. */
  reminders: readonly string[];
  /** Numbers of the questions that are open. */
  missing: readonly number[];
};

export type ChaseListInput = RoundFacts & { today: string; asked: number; people: readonly ChasedPerson[] };

/** Danh sách nhắc: who has not answered, what is open, how to reach them, with room for what came of it. */
export function chaseListPaper(input: ChaseListInput): PaperModel {
  const { issuer, issue, people, today, asked } = input;
  const table: PaperTable = {
    kind: 'table',
    columns: [
      { header: 'STT', align: 'center', grow: 0 },
      { header: 'Họ và tên, chức vụ', align: 'left', grow: 4 },
      { header: 'Điện thoại', align: 'center', grow: 0 },
      { header: 'Đã gửi phiếu', align: 'left', grow: 2 },
      { header: 'Đã nhắc', align: 'left', grow: 2 },
      { header: 'Nội dung chưa trả lời', align: 'center', grow: 2 },
      { header: 'Kết quả nhắc', align: 'left', grow: 3 },
    ],
    rows: people.map((person, index) => [
      ...[String(index + 1), nameCell(person), person.phone?.trim() || shortBlank],
      ...[person.sent || 'Chưa gửi', person.reminders.join('\n'), person.missing.join(', '), ''],
    ]),
  };
  return finished({
    ...issuedPaper(issuer),
    ...issueHead(issuer, issue, null),
    typeName: 'Danh sách',
    subject: `Thành viên chưa trả lời phiếu ${inSentence(input.title)}`,
    references: [`(Tính đến ngày ${formatDate(today)})`],
    orientation: 'landscape',
    blocks: [
      paragraph(
        people.length === 0
          ? `Đã nhận đủ ý kiến của ${count(asked)} người được lấy ý kiến.`
          : `Đã nhận đủ ý kiến của ${count(asked - people.length)} trên ${count(asked)} người được lấy ý kiến; thời hạn trả lời: ${lastMoment(input)}. Còn ${count(people.length)} người chưa trả lời hoặc chưa trả lời hết:`,
      ),
      ...(people.length === 0 ? [] : [table]),
    ],
  });
}

export type SummarisedQuestion = {
  title: string;
  agree: number;
  disagree: number;
  other: number;
  unsaid: number;
  silent: number;
  /** `stance` and `received` («25/11/2026», «02/12/2026 (sau hạn)») as printed. */
  lines: readonly (AskedPerson & { stance: string; text: string; received: string })[];
  /** «Thông qua (Trưởng ban quyết định)»; null = not decided yet. */
  ruling: string | null;
};

export type OpinionSummaryInput = Omit<RoundFacts, 'questions'> & {
  today: string;
  asked: number;
  questions: readonly (SummarisedQuestion & { id: string })[];
  /** What was said of the round as a whole. */
  general: readonly (AskedPerson & { text: string })[];
  /** Names of those who answered nothing. */
  silentNames: readonly string[];
  compiledBy: string | null;
};

const figures = (questions: OpinionSummaryInput['questions']): PaperTable => ({
  kind: 'table',
  columns: [
    { header: 'STT', align: 'center', grow: 0 },
    { header: 'Nội dung lấy ý kiến', align: 'left', grow: 6 },
    ...['Đồng ý', 'Không đồng ý', 'Ý kiến khác', 'Không nêu rõ', 'Chưa trả lời'].map(
      (header) => ({ header, align: 'center', grow: 1 }) as const,
    ),
    ...(questions.some(({ ruling }) => ruling !== null)
      ? [{ header: 'Quyết định', align: 'left', grow: 3 } as const]
      : []),
  ],
  mayPart: true,
  rows: questions.map((one, index) => [
    ...[String(index + 1), closed(one.title)],
    ...[one.agree, one.disagree, one.other, one.unsaid, one.silent].map(String),
    ...(questions.some(({ ruling }) => ruling !== null) ? [one.ruling ?? ''] : []),
  ]),
});

const answers = ({ lines }: SummarisedQuestion): Block =>
  lines.length === 0
    ? paragraph('Chưa có ý kiến nào.')
    : {
        kind: 'table',
        columns: [
          { header: 'STT', align: 'center', grow: 0 },
          { header: 'Họ và tên, chức vụ', align: 'left', grow: 3 },
          { header: 'Ý kiến', align: 'center', grow: 0 },
          { header: 'Nội dung cụ thể', align: 'left', grow: 6 },
          { header: 'Ngày nhận', align: 'center', grow: 0 },
        ],
        mayPart: true,
        rows: lines.map((line, index) => [
          ...[String(index + 1), nameCell(line), line.stance, line.text, line.received],
        ]),
      };

const heading = (text: string): Block => ({ kind: 'heading', level: 3, text });

/** Bảng tổng hợp ý kiến: the figures of each question, then what everybody said side by side. */
export function opinionSummaryPaper(input: OpinionSummaryInput): PaperModel {
  const { issuer, issue, signer, questions, general, silentNames, asked, today, compiledBy } = input;
  const answered = asked - silentNames.length;
  const compiler: Signature = {
    ...{ powers: [], title: 'Người tổng hợp', secondTitle: null },
    name: orBlank(compiledBy),
  };
  return finished({
    ...issuedPaper(issuer),
    ...issueHead(issuer, issue, null),
    typeName: 'Bảng tổng hợp ý kiến',
    subject: orBlank(input.title),
    references: [`(Tính đến ngày ${formatDate(today)})`],
    orientation: 'landscape',
    blocks: [
      paragraph(
        `Số người được lấy ý kiến: ${count(asked)}; đã trả lời: ${count(answered)}; chưa trả lời: ${count(silentNames.length)}${silentNames.length > 0 ? ` (${silentNames.join(', ')})` : ''}. Thời hạn trả lời: ${lastMoment(input)}.`,
      ),
      figures(questions),
      ...questions.flatMap((one, index): Block[] => [
        heading(`${index + 1}. ${closed(one.title)}`),
        answers(one),
      ]),
      ...(general.length === 0
        ? []
        : ([
            heading('Ý kiến chung'),
            {
              kind: 'list',
              items: general.map((one) => ({ level: 1, text: `${orBlank(one.name)}: ${one.text}` })),
            },
          ] satisfies Block[])),
    ],
    signatures: [compiler, bodySignature(signer, issuer.sealUse)],
  });
}
