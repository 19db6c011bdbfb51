import { formatTime } from '../calendar.ts';
import { agendaClock, type ItemSpan } from '../meetings/agenda-clock.ts';
import type { AgendaItemType } from '../records/meeting.ts';
import { fold } from '../vietnamese.ts';
import { finished } from './clean.ts';
import { clockTime, type Gathering, gatheringTime } from './gathering.ts';
import { bodySignature, type Issue, type Issuer, issuedPaper, issueHead, type Signer } from './issue.ts';
import { type Block, orBlank, type PaperModel, shortBlank } from './paper.ts';
import { type ReviewAnnex, reviewAppendices } from './review-annex.ts';

export type AgendaItem = {
  content: string;
  /** How long it takes; null = not settled, and from there on the clock is blank. */
  minutes: number | null;
  /** Who presents it or carries it out, as it shall be printed. */
  presenter: string | null;
  /** What is wanted of those who come, where the title does not say so already. */
  itemType?: AgendaItemType | null;
};

export type AgendaInput = {
  issuer: Issuer;
  /** null = a sheet without place and date, as handed round in the room. */
  issue: Issue | null;
  /** The paper it goes with: «Giấy mời số 03/GM-BCĐCĐS ngày 11 tháng 01 năm 2027». */
  attachedTo: string | null;
  gathering: Gathering;
  items: readonly AgendaItem[];
  /** What became of the conclusions that it reviews. */
  annexes?: readonly ReviewAnnex[];
  /** Usually nobody signs an agenda. */
  signer: Signer | null;
};

const shown = (time: string | null): string => (time === null ? shortBlank : formatTime(time));
const spanText = ({ from, until }: ItemSpan): string => `${shown(from)} -\n${shown(until)}`;

/** Asking for a decision, or for nothing at all, is worth a word; reports and discussions say so themselves. */
const asides: Partial<Record<AgendaItemType, { words: string; said: readonly string[] }>> = {
  decision: { words: '(để quyết định)', said: ['quyet dinh', 'bieu quyet', 'thong qua', 'phan cong'] },
  information: { words: '(để thông tin)', said: ['thong tin', 'thong bao', 'tham luan'] },
};

function contentOf({ content, itemType }: AgendaItem): string {
  const aside = itemType ? asides[itemType] : undefined;
  const folded = fold(content);
  if (aside === undefined || folded === '' || aside.said.some((words) => folded.includes(words))) {
    return orBlank(content);
  }
  return `${orBlank(content)} ${aside.words}`;
}

// An agenda without items is printed with rows to write in.
const emptyRows = 5;

const agendaTable = (items: readonly AgendaItem[], spans: readonly ItemSpan[]): Block => ({
  kind: 'table',
  columns: [
    { header: 'STT', align: 'center', grow: 0 },
    { header: 'Thời gian', align: 'center', grow: 0 },
    { header: 'Nội dung', align: 'left', grow: 3 },
    { header: 'Người trình bày, thực hiện', align: 'left', grow: 2 },
  ],
  rows:
    items.length > 0
      ? items.map((item, index) => [
          String(index + 1),
          spanText(spans[index] ?? { from: null, until: null }),
          contentOf(item),
          orBlank(item.presenter, shortBlank),
        ])
      : Array.from({ length: emptyRows }, (_, index) => [
          String(index + 1),
          spanText({ from: null, until: null }),
          shortBlank,
          shortBlank,
        ]),
});

/** Chương trình họp: when, where, who chairs, and the items with a running clock. */
export const agendaPaper = ({
  issuer,
  issue,
  attachedTo,
  gathering,
  items,
  annexes = [],
  signer,
}: AgendaInput): PaperModel => {
  const spans = agendaClock(gathering.startsAt, items);
  const closing = `Dự kiến kết thúc lúc ${clockTime(spans.at(-1)?.until ?? null)}.`;
  return finished({
    ...issuedPaper(issuer),
    ...(issue === null ? {} : issueHead(issuer, issue, null)),
    typeName: 'Chương trình',
    subject: orBlank(gathering.title),
    references: attachedTo?.trim() ? [`(Kèm theo ${attachedTo.trim()})`] : [],
    blocks: [
      {
        kind: 'fields',
        fields: [
          { label: 'Thời gian:', value: `${gatheringTime(gathering)}.` },
          { label: 'Địa điểm:', value: `${orBlank(gathering.place)}.` },
          { label: 'Chủ trì:', value: `${orBlank(gathering.chair)}.` },
        ],
      },
      agendaTable(items, spans),
      { kind: 'paragraph', runs: [{ text: closing }] },
    ],
    signatures: signer === null ? [] : [bodySignature(signer, issuer.sealUse)],
    appendices: reviewAppendices(annexes),
  });
};
