import { finished } from './clean.ts';
import { type Gathering, gatheringTime } from './gathering.ts';
import { type Issuer, issuedPaper } from './issue.ts';
import { orBlank, type PaperColumn, type PaperModel } from './paper.ts';

export type SignedFor = {
  name: string;
  /** Title and post, or unit; empty = not known. */
  title: string;
  /** «20/11/2026»; empty = to be written by hand. */
  receivedOn: string;
  note: string;
};

export type SignForSheetInput = {
  issuer: Issuer;
  /** What is signed for: «giấy mời, thông báo họp». */
  what: string;
  /** Its number and symbol; empty = to be written by hand. */
  number: string;
  gathering: Gathering;
  rows: readonly SignedFor[];
};

const columns: PaperColumn[] = [
  { header: 'STT', align: 'center', grow: 0 },
  { header: 'Họ và tên, nơi nhận', align: 'left', grow: 4 },
  { header: 'Chức danh, chức vụ', align: 'left', grow: 4 },
  { header: 'Ngày nhận', align: 'center', grow: 2 },
  { header: 'Ký nhận', align: 'center', grow: 3 },
  { header: 'Ghi chú', align: 'left', grow: 2 },
];

// Two lines high at least, so that there is room to sign.
const room = '\u00a0\n\u00a0';
// A list of nobody is printed with rows to write in.
const emptyRows = 12;
const nobody: SignedFor = { name: '', title: '', receivedOn: '', note: '' };

/** Danh sách ký nhận: who signs for a paper of a meeting, with room for each signature; handed round or kept by the clerk. */
export const signForSheet = ({ issuer, what, number, gathering, rows }: SignForSheetInput): PaperModel => {
  const listed = rows.length > 0 ? rows : Array.from({ length: emptyRows }, () => nobody);
  return finished({
    ...issuedPaper(issuer),
    typeName: 'Danh sách',
    subject: `Ký nhận ${what}\n${orBlank(gathering.title)}`,
    blocks: [
      {
        kind: 'fields',
        fields: [
          { label: 'Số, ký hiệu văn bản:', value: orBlank(number) },
          { label: 'Thời gian họp:', value: `${gatheringTime(gathering)}.` },
          { label: 'Địa điểm:', value: `${orBlank(gathering.place)}.` },
        ],
      },
      {
        kind: 'table',
        columns,
        rows: listed.map(({ name, title, receivedOn, note }, index) => [
          String(index + 1),
          name,
          title,
          receivedOn,
          room,
          note,
        ]),
      },
    ],
    ends: false,
  });
};
