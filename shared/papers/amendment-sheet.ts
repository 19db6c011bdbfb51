import { formatDate } from '../calendar.ts';
import { finished } from './clean.ts';
import { bodySignature, type Issue, type Issuer, issuedPaper, issueHead, type Signer } from './issue.ts';
import {
  type Block,
  orBlank,
  type PaperModel,
  type PaperTable,
  paragraph,
  type Signature,
  shortBlank,
} from './paper.ts';

/** One proposal as it is printed, every word final. */
export type SheetProposal = {
  /** «Khoản 1 Điều 7», «Quy chế». */
  place: string;
  /** «Sửa đổi», «Bổ sung», «Bãi bỏ». */
  change: string;
  currentText: string;
  problem: string;
  proposedText: string;
  raisedBy: string;
  /** 'YYYY-MM-DD' */
  raisedOn: string;
  /** Null = not decided yet: room to write. */
  decision: { outcome: 'accepted' | 'declined'; note: string } | null;
};

export type AmendmentSheetInput = {
  issuer: Issuer;
  issue: Issue;
  regulation: {
    title: string;
    /** «64/QĐ-BCĐ»; null = not known. */
    number: string | null;
    /** 'YYYY-MM-DD' */
    issuedOn: string | null;
  };
  /** By which place of it the sheet is drawn up: «khoản 2 Điều 11»; null = the regulation does not say. */
  basis: string | null;
  /** «Công chức Văn hóa và Thông tin xã». */
  compiledBy: string | null;
  /** Whom it goes to: «Trưởng ban»; null = the regulation does not say. */
  decider: string | null;
  proposals: readonly SheetProposal[];
  /** When and how it was decided, null as long as something is open. */
  decided: { by: string; on: string; number: string; adoptedOn: string | null } | null;
  /** Who signs for the compiling side; where nobody is named by title, whoever compiled it. */
  compiler: { signer: Signer | null; name: string | null };
  signer: Signer;
};

const outcomes = { accepted: 'Tiếp thu', declined: 'Không tiếp thu' } as const;

const lines = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join('\n');

/** What was said of it, or an empty cell to write in. */
const answerOf = ({ decision }: SheetProposal): string => {
  if (decision === null) return '';
  const { outcome, note } = decision;
  return note.trim() === '' ? `${outcomes[outcome]}.` : `${outcomes[outcome]}: ${note.trim()}`;
};

const table = (proposals: readonly SheetProposal[]): PaperTable => ({
  kind: 'table',
  columns: [
    { header: 'STT', align: 'center', grow: 0 },
    { header: 'Nội dung hiện hành', align: 'left', grow: 4 },
    { header: 'Vướng mắc, bất cập', align: 'left', grow: 4 },
    { header: 'Nội dung đề nghị', align: 'left', grow: 4 },
    { header: 'Cơ quan, người góp ý', align: 'left', grow: 2 },
    { header: 'Ý kiến tiếp thu, giải trình', align: 'left', grow: 3 },
  ],
  mayPart: true,
  rows: proposals.map((one, index) => [
    String(index + 1),
    lines([`${one.place}:`, one.currentText]).replace(/:$/, ''),
    one.problem,
    one.proposedText.trim() === '' ? one.change : `${one.change}: ${one.proposedText}`,
    lines([orBlank(one.raisedBy, shortBlank), `(${formatDate(one.raisedOn)})`]),
    answerOf(one),
  ]),
});

/** «Quy chế … ban hành kèm theo Quyết định số 64/QĐ-BCĐ ngày 05/01/2026». */
function regulationInText({ title, number, issuedOn }: AmendmentSheetInput['regulation']): string {
  const day = issuedOn === null ? '' : ` ngày ${formatDate(issuedOn)}`;
  return number === null ? orBlank(title) : `${orBlank(title)} (Quyết định số ${number}${day})`;
}

function introduction({ regulation, basis, compiledBy, decider, proposals }: AmendmentSheetInput): string {
  const by = basis === null ? 'Thực hiện' : `Căn cứ ${basis}`;
  const to = decider === null ? 'cấp có thẩm quyền' : decider;
  return `${by} ${regulationInText(regulation)}, ${orBlank(compiledBy)} tổng hợp ${String(proposals.length).padStart(2, '0')} góp ý sửa đổi, bổ sung, trình ${to} xem xét, quyết định như sau:`;
}

function closing({ decided, proposals }: AmendmentSheetInput): Block[] {
  if (decided === null) return [];
  const accepted = proposals.filter(({ decision }) => decision?.outcome === 'accepted').length;
  const count = (number: number) => String(number).padStart(2, '0');
  const adopted =
    decided.adoptedOn === null
      ? ''
      : `, sau khi Ban Chỉ đạo thảo luận, thông qua ngày ${formatDate(decided.adoptedOn)}`;
  const paper = decided.number.trim() === '' ? '' : ` (văn bản số ${decided.number.trim()})`;
  return [
    paragraph(
      `${decided.by} đã xem xét, quyết định ngày ${formatDate(decided.on)}${paper}${adopted}: tiếp thu ${count(accepted)} góp ý, không tiếp thu ${count(proposals.length - accepted)} góp ý.`,
    ),
  ];
}

const compilerSignature = ({ compiler: { signer, name } }: AmendmentSheetInput): Signature =>
  signer === null
    ? { powers: [], title: 'Người tổng hợp', secondTitle: null, name: orBlank(name) }
    : bodySignature(signer, 'not-allowed');

/**
 * Phiếu tổng hợp góp ý sửa đổi, bổ sung quy chế: what was raised, laid before who decides (11.2 of T and its
 * counterparts), with room for the answer, or with the answer once there is one. It carries no number: it is no type
 * of paper of NĐ 30/2020, Điều 7.
 */
export const amendmentSheetPaper = (input: AmendmentSheetInput): PaperModel => {
  const { issuer, issue, regulation, proposals, signer } = input;
  return finished({
    ...issuedPaper(issuer),
    ...issueHead(issuer, issue, null),
    typeName: 'Phiếu tổng hợp',
    subject: `Góp ý sửa đổi, bổ sung ${orBlank(regulation.title)}`,
    orientation: 'landscape',
    blocks: [paragraph(introduction(input)), table(proposals), ...closing(input)],
    signatures: [compilerSignature(input), bodySignature(signer, issuer.sealUse)],
  });
};
