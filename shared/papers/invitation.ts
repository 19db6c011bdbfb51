import { finished } from './clean.ts';
import { attended, type Gathering, gatheringTime } from './gathering.ts';
import { bodySignature, type Issue, type Issuer, issuedPaper, issueHead, type Signer } from './issue.ts';
import { type Appendix, type Block, blank, orBlank, type PaperModel } from './paper.ts';
import { isUnitName } from './unit-name.ts';

/** Who is invited: a person with a post, or a unit or group («Các thành viên Ban Chỉ đạo») without a name. */
export type Guest = {
  name: string | null;
  /** Post and unit. */
  title: string | null;
  /** «Ông», «Bà», «Đồng chí»; null = the neutral «Ông (Bà)» before a person's name. */
  honorific: string | null;
  /** Whether a person or a unit is named; null or left out = told by the look of the name. */
  called?: 'person' | 'unit' | null;
};

export type InvitationInput = {
  issuer: Issuer;
  issue: Issue;
  signer: Signer;
  gathering: Gathering;
  /** None = a blank to be filled in by hand; one = «kính mời: …» on one line. */
  guests: readonly Guest[];
  /** What the invited should bring, read or know: one paragraph each. */
  notes: readonly string[];
  /** Nơi nhận beside «Như trên» and the archive line. */
  recipients: readonly string[];
  /** Abbreviation of the unit that drafted it, for the archive line. */
  draftedBy: string | null;
};

// More names than this make a letter a list: they go to an annex.
const mostInLetter = 12;

const isUnit = ({ name, called = null }: Guest): boolean =>
  called === null ? isUnitName(name ?? '') : called === 'unit';

const guestText = (guest: Guest): string => {
  const { name, title, honorific } = guest;
  const post = title?.trim() ?? '';
  const named = name?.trim() ?? '';
  if (!named) return post || blank;
  const before = honorific?.trim() || (isUnit(guest) ? '' : 'Ông (Bà)');
  return [`${before} ${named}`.trim(), post].filter(Boolean).join(', ');
};

const inviting = (issuer: Issuer, guests: readonly Guest[]): Block[] => {
  const opening = `${orBlank(issuer.name)} trân trọng kính mời`;
  const [only, ...more] = guests;
  if (only === undefined) {
    return [
      { kind: 'paragraph', runs: [{ text: `${opening}:` }] },
      { kind: 'blank-lines', count: 2 },
    ];
  }
  if (more.length === 0)
    return [{ kind: 'fields', fields: [{ label: `${opening}:`, value: `${guestText(only)}.` }] }];
  if (guests.length > mostInLetter) {
    return [
      {
        kind: 'paragraph',
        runs: [{ text: `${opening} các đại biểu có tên trong danh sách tại Phụ lục kèm theo.` }],
      },
    ];
  }
  return [
    { kind: 'paragraph', runs: [{ text: `${opening}:` }] },
    { kind: 'list', items: guests.map((guest) => ({ level: 1, text: guestText(guest) })) },
  ];
};

const guestList = (guests: readonly Guest[]): Appendix => ({
  label: 'Phụ lục',
  title: 'Danh sách đại biểu được mời',
  orientation: 'portrait',
  blocks: [
    {
      kind: 'table',
      columns: [
        { header: 'STT', align: 'center', grow: 0 },
        { header: guests.some(isUnit) ? 'Đại biểu, đơn vị' : 'Họ và tên', align: 'left', grow: 2 },
        { header: 'Chức vụ, đơn vị', align: 'left', grow: 3 },
        { header: 'Ghi chú', align: 'left', grow: 1 },
      ],
      rows: guests.map(({ name, title, honorific }, index) => [
        String(index + 1),
        name?.trim() ? [honorific?.trim(), name.trim()].filter(Boolean).join(' ') : '',
        title?.trim() ?? '',
        '',
      ]),
    },
  ],
});

/**
 * Giấy mời (NĐ 30/2020, Phụ lục III, Mẫu 1.7), for one guest or with a list; more than a dozen guests stand in an
 * annex. Number and day stay blank until given.
 */
export const invitationPaper = (input: InvitationInput): PaperModel => {
  const { issuer, gathering, guests } = input;
  const fields = [
    { label: 'Tới dự', value: `${attended(gathering.title)}.` },
    { label: 'Chủ trì:', value: `${orBlank(gathering.chair)}.` },
    { label: 'Thời gian:', value: `${gatheringTime(gathering)}.` },
    { label: 'Địa điểm:', value: `${orBlank(gathering.place)}.` },
  ];
  const notes = input.notes.map((note) => note.trim()).filter(Boolean);
  return finished({
    ...issuedPaper(issuer),
    ...issueHead(issuer, input.issue, 'GM'),
    typeName: 'Giấy mời',
    subject: orBlank(gathering.title),
    blocks: [
      ...inviting(issuer, guests),
      { kind: 'fields', fields },
      ...notes.map((text): Block => ({ kind: 'paragraph', runs: [{ text }] })),
    ],
    signatures: [bodySignature(input.signer, issuer.sealUse)],
    recipients: ['Như trên', ...input.recipients],
    archive: { unit: input.draftedBy },
    appendices: guests.length > mostInLetter ? [guestList(guests)] : [],
  });
};

/** The same invitation for each guest alone: a batch to be printed and handed round. */
export const invitationPapers = (input: InvitationInput): PaperModel[] =>
  input.guests.map((guest) => invitationPaper({ ...input, guests: [guest] }));
