import { finished } from './clean.ts';
import { bodySignature, type Issue, type Issuer, issuedPaper, issueHead, type Signer } from './issue.ts';
import { type Block, orBlank, type PaperColumn, type PaperModel, shortBlank } from './paper.ts';

export type ListedMember = {
  name: string;
  /** Post and unit: «Phó Chủ tịch UBND xã». */
  post: string | null;
  /** Title in the body: «Phó Trưởng ban Thường trực». */
  role: string | null;
  phone: string | null;
  note: string | null;
  /** Place in the body's order, from 1 for its head; members of one rank keep the order they come in. */
  rank: number;
};

export type MemberListInput = {
  issuer: Issuer;
  /** null = without place and date. */
  issue: Issue | null;
  /** «Thành viên Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ». */
  subject: string;
  /** The decision it belongs to: «Quyết định số 12/QĐ-UBND ngày …»; null = it stands alone. */
  attachedTo: string | null;
  /** 'public' leaves out the telephone numbers (Luật 91/2025/QH15: no more data than the purpose needs). */
  audience: 'internal' | 'public';
  /** One list per body; several get headings with Roman numbers. */
  bodies: readonly { name: string; members: readonly ListedMember[] }[];
  signer: Signer | null;
};

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

type Shown = { phones: boolean; notes: boolean };

const columns = ({ phones, notes }: Shown): PaperColumn[] => [
  { header: 'STT', align: 'center', grow: 0 },
  { header: 'Họ và tên', align: 'left', grow: 0 },
  { header: 'Chức vụ, đơn vị công tác', align: 'left', grow: 4 },
  { header: 'Chức danh', align: 'left', grow: 3 },
  ...(phones ? [{ header: 'Điện thoại', align: 'center', grow: 0 } as const] : []),
  ...(notes ? [{ header: 'Ghi chú', align: 'left', grow: 2 } as const] : []),
];

const memberRow = (member: ListedMember, index: number, { phones, notes }: Shown): string[] => [
  String(index + 1),
  orBlank(member.name),
  orBlank(member.post, shortBlank),
  orBlank(member.role, shortBlank),
  ...(phones ? [orBlank(member.phone, shortBlank)] : []),
  ...(notes ? [member.note?.trim() ?? ''] : []),
];

const memberTable = (members: readonly ListedMember[], audience: MemberListInput['audience']): Block => {
  const shown = { phones: audience === 'internal', notes: members.some(({ note }) => note?.trim()) };
  return {
    kind: 'table',
    columns: columns(shown),
    rows: members
      .toSorted((one, other) => one.rank - other.rank)
      .map((member, index) => memberRow(member, index, shown)),
  };
};

const memberBlocks = ({ bodies, audience }: MemberListInput): Block[] =>
  bodies.flatMap(({ name, members }, index): Block[] => [
    ...(bodies.length > 1
      ? [{ kind: 'heading', level: 2, text: `${romans[index] ?? index + 1}. ${orBlank(name)}` } as const]
      : []),
    memberTable(members, audience),
  ]);

const counted = (count: number): string =>
  `${count === 0 ? shortBlank : String(count).padStart(2, '0')} người`;

// One person may stand in two bodies, so the numbers of several lists are not added up.
const closing = (bodies: MemberListInput['bodies']): string => {
  const counts = bodies.map(({ name, members }) =>
    bodies.length > 1 ? `${orBlank(name)} có ${counted(members.length)}` : counted(members.length),
  );
  return bodies.length > 1 ? `${counts.join('; ')}.` : `Danh sách này có ${counts[0] ?? counted(0)}.`;
};

/** Danh sách thành viên in the body's order, with telephone numbers for its own use or without for the public. */
export const memberListPaper = (input: MemberListInput): PaperModel => {
  const { issuer, issue, attachedTo, audience, bodies, signer } = input;
  return finished({
    ...issuedPaper(issuer),
    ...(issue === null ? {} : issueHead(issuer, issue, null)),
    typeName: 'Danh sách',
    subject: orBlank(input.subject),
    references: [
      ...(attachedTo?.trim() ? [`(Kèm theo ${attachedTo.trim()})`] : []),
      ...(audience === 'internal' ? ['(Bản dùng nội bộ, có số điện thoại)'] : []),
    ],
    blocks: [...memberBlocks(input), { kind: 'paragraph', runs: [{ text: closing(bodies) }] }],
    signatures: signer === null ? [] : [bodySignature(signer, issuer.sealUse)],
  });
};
