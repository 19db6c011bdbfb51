import { formatDate } from '../../calendar.ts';
import { finished } from '../clean.ts';
import { bodySignature, issuedPaper, issueHead } from '../issue.ts';
import { orBlank, type PaperModel, paragraph } from '../paper.ts';
import {
  type AskedPerson,
  addressed,
  inSentence,
  lastMoment,
  questionList,
  type RoundFacts,
} from './asked.ts';

export type RequestInput = RoundFacts & {
  asked: readonly AskedPerson[];
  /** Names of the papers that go with it. */
  papers: readonly string[];
};

/** More addressees than this are called by one name. */
const mostAddressees = 6;

const letter = (facts: RoundFacts): PaperModel => ({
  ...issuedPaper(facts.issuer),
  ...issueHead(facts.issuer, facts.issue, null),
  // A công văn has a number without a name of type (NĐ 30/2020, Phụ lục I, II.3).
  number: { number: facts.issue.number, type: null, body: orBlank(facts.issuer.abbreviation) },
  subject: inSentence(facts.title),
  signatures: [bodySignature(facts.signer, facts.issuer.sealUse)],
  recipients: ['Như trên'],
  archive: { unit: facts.draftedBy },
});

/** Công văn lấy ý kiến: who asks, by which rule, about what, until when and where the sheets go. */
export function roundRequestPaper(input: RequestInput): PaperModel {
  const { issuer, asked, questions, basis, asker, returnTo, papers } = input;
  const by = basis === null ? '' : `Căn cứ ${basis}, `;
  const opening = `${by}${asker ?? orBlank(issuer.name)} đề nghị các Ông (Bà) cho ý kiến bằng văn bản về ${questions.length > 1 ? 'các nội dung sau' : 'nội dung sau'}:`;
  const attached = ['Phiếu lấy ý kiến', ...papers].join('; ');
  return finished({
    ...letter(input),
    addressees:
      asked.length > mostAddressees || asked.length === 0
        ? [`Các thành viên ${orBlank(issuer.name)}`]
        : asked.map(addressed),
    blocks: [
      paragraph(capital(opening)),
      ...questionList(questions),
      paragraph(
        `Đề nghị các Ông (Bà) ghi ý kiến vào Phiếu lấy ý kiến gửi kèm và gửi về ${orBlank(returnTo)} trước ${lastMoment(input)} để tổng hợp, quyết định.`,
      ),
      ...input.notes.map(paragraph),
      paragraph(`Tài liệu gửi kèm: ${attached}.`),
    ],
  });
}

export type ReminderInput = RoundFacts & {
  person: AskedPerson;
  /** 'YYYY-MM-DD'; null = nobody wrote down when it was sent. */
  sentOn: string | null;
  /** Ids of the questions that are open. */
  missing: readonly string[];
  /** The day on which it is drawn up. */
  today: string;
};

/** Công văn nhắc one who has not answered: since when, what is open, by when. */
export function roundReminderPaper(input: ReminderInput): PaperModel {
  const { issuer, person, sentOn, missing, today, questions, returnTo, on } = input;
  const sent = sentOn === null ? '' : `Ngày ${formatDate(sentOn)}, `;
  const open = questions.filter(({ id }) => missing.includes(id));
  const isOver = today > on;
  const until = isOver
    ? `Thời hạn trả lời là ${lastMoment(input)} đã qua; đề nghị Ông (Bà) gửi ý kiến về ${orBlank(returnTo)} trong thời gian sớm nhất`
    : `Đề nghị Ông (Bà) gửi ý kiến về ${orBlank(returnTo)} trước ${lastMoment(input)}`;
  return finished({
    ...letter(input),
    subject: `đề nghị trả lời phiếu ${inSentence(input.title)}`,
    addressees: [addressed(person)],
    blocks: [
      paragraph(
        `${sent}${orBlank(issuer.name)} đã gửi phiếu ${inSentence(input.title)}. Đến ngày ${formatDate(today)} chưa nhận được ý kiến của Ông (Bà) về:`,
      ),
      ...questionList(open),
      paragraph(`${until} để tổng hợp, trình ${input.asker ?? 'người có thẩm quyền'} xem xét, quyết định.`),
      paragraph('Nếu đã gửi, đề nghị Ông (Bà) báo lại để đối chiếu.'),
    ],
  });
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
