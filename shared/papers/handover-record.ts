import { formalDate, formatDate, formatInstant } from '../calendar.ts';
import type { Inventory } from '../handover/inventory.ts';
import { formatMoney } from '../money.ts';
import { finished } from './clean.ts';
import { type Issue, type Issuer, issuedPaper } from './issue.ts';
import {
  type Appendix,
  type Block,
  blank,
  figureBlank,
  orBlank,
  type PaperModel,
  type PaperTable,
  paragraph,
  type Signature,
  shortBlank,
} from './paper.ts';

/** One who signs: the name, and post and unit. */
export type Party = { name: string | null; title: string | null };

/** The inventory with its kinds in words. */
export type CountedBook = Omit<Inventory, 'counts'> & { counts: readonly { label: string; count: number }[] };

export type HandoverRecordInput = {
  issuer: Issuer;
  issue: Pick<Issue, 'number'>;
  /** 'YYYY-MM-DD'; null = left to the hand. */
  on: string | null;
  place: string | null;
  /** The paper that assigns the receiver. */
  decision: string | null;
  giver: Party;
  receiver: Party;
  /** Null = nobody is named. */
  witness: Party | null;
  book: CountedBook;
  /** Whether the sheet with the passphrase of the backups went along. */
  sheet: 'unsaid' | 'yes' | 'no';
  /** Abbreviation of the unit that drafted it, for the archive line. */
  draftedBy: string | null;
};

/** More dossiers than this go to an annex. */
const mostInText = 12;
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

const partyText = ({ name, title }: Party): string =>
  [orBlank(name), title?.trim() || blank].filter(Boolean).join(', ');

/** «e3b0c442 98fc1c14 …»: eight at a time, as two people compare it aloud. */
export const grouped = (fingerprint: string): string => fingerprint.replace(/(.{8})(?=.)/g, '$1 ');

const bookBlocks = ({ counts, ...book }: CountedBook): Block[] => [
  heading('I. Sổ và dữ liệu'),
  {
    kind: 'fields',
    fields: [
      {
        label: 'Máy tính:',
        value: `${orBlank(book.pc)}; phần mềm Sổ Ban Chỉ đạo phiên bản ${book.version}.`,
      },
      { label: 'Thư mục dữ liệu:', value: `${orBlank(book.folder)}.` },
      {
        label: 'Thay đổi cuối cùng:',
        value: `số ${formatMoney(book.sequence)}; kiểm đếm lúc ${formatInstant(book.takenAt)}.`,
      },
      { label: 'Mã kiểm tra của sổ (SHA-256):', value: `${grouped(book.fingerprint)}.` },
    ],
  },
  {
    kind: 'table',
    columns: [
      { header: 'STT', align: 'center', grow: 0 },
      { header: 'Nội dung', align: 'left', grow: 1 },
      { header: 'Số lượng', align: 'right', grow: 0 },
    ],
    rows: [...counts, { label: 'Tệp lưu trong sổ', count: book.files }].map(({ label, count }, index) => [
      String(index + 1),
      label,
      formatMoney(count),
    ]),
  },
];

const dossierTable = (dossiers: Inventory['dossiers']): PaperTable => ({
  kind: 'table',
  columns: [
    { header: 'STT', align: 'center', grow: 0 },
    { header: 'Năm', align: 'center', grow: 0 },
    { header: 'Số, ký hiệu', align: 'left', grow: 0 },
    { header: 'Tiêu đề hồ sơ', align: 'left', grow: 1 },
    { header: 'Số văn bản', align: 'right', grow: 0 },
  ],
  rows: dossiers.map(({ year, code, title, documents }, index) => [
    ...[String(index + 1), String(year), code, title],
    formatMoney(documents),
  ]),
  total: {
    label: 'Tổng cộng',
    span: 4,
    cells: [formatMoney(dossiers.reduce((sum, { documents }) => sum + documents, 0))],
  },
});

const dossierBlocks = (dossiers: Inventory['dossiers']): Block[] => [
  heading('II. Hồ sơ lưu trữ'),
  ...(dossiers.length === 0 ? [paragraph('Sổ chưa có hồ sơ nào.')] : []),
  ...(dossiers.length > mostInText
    ? [paragraph(`${dossiers.length} hồ sơ, theo danh mục tại Phụ lục kèm theo.`)]
    : []),
  ...(dossiers.length > 0 && dossiers.length <= mostInText ? [dossierTable(dossiers)] : []),
];

const dossierAnnex = (dossiers: Inventory['dossiers']): Appendix[] =>
  dossiers.length > mostInText
    ? [
        {
          label: 'Phụ lục',
          title: 'Danh mục hồ sơ bàn giao',
          orientation: 'portrait',
          blocks: [dossierTable(dossiers)],
        },
      ]
    : [];

const sheetWords = {
  yes: 'có giao',
  no: 'không giao',
  unsaid: `${shortBlank} (có giao/không giao)`,
} as const;

const backupBlocks = ({ backups }: CountedBook, sheet: HandoverRecordInput['sheet']): Block[] => [
  heading('III. Bản sao lưu'),
  ...(backups.length === 0
    ? [paragraph('Sổ chưa được sao lưu lần nào.')]
    : ([
        {
          kind: 'table',
          columns: [
            { header: 'STT', align: 'center', grow: 0 },
            { header: 'USB, thư mục', align: 'left', grow: 2 },
            { header: 'Bản mới nhất', align: 'left', grow: 2 },
            { header: 'Sao lưu, kiểm tra lúc', align: 'center', grow: 1 },
          ],
          rows: backups.map(({ target, name, takenAt }, index) => [
            ...[String(index + 1), target, name],
            formatInstant(takenAt),
          ]),
        },
      ] satisfies Block[])),
  {
    kind: 'fields',
    fields: [{ label: 'Phiếu khôi phục (mật khẩu của bản sao lưu):', value: `${sheetWords[sheet]}.` }],
  },
];

const budgetBlocks = ({ budget }: CountedBook): Block[] => [
  heading('IV. Kinh phí'),
  {
    kind: 'table',
    note: 'Đơn vị tính: đồng',
    columns: [
      { header: 'Năm', align: 'center', grow: 1 },
      { header: 'Dự toán', align: 'right', grow: 2 },
      { header: 'Đã chi', align: 'right', grow: 2 },
      { header: 'Còn lại', align: 'right', grow: 2 },
    ],
    rows: budget.map(({ year, estimate, spent }) => [
      String(year),
      formatMoney(estimate),
      formatMoney(spent),
      formatMoney(estimate - spent),
    ]),
  },
];

const aheadBlocks = ({ ahead }: CountedBook): Block[] => [
  heading('V. Việc đang làm và cuộc họp sắp tới'),
  ahead.length === 0
    ? paragraph('Không có việc đang làm và cuộc họp nào đã định.')
    : {
        kind: 'list',
        items: ahead.map(({ on, what }) => ({ level: 1, text: `${formatDate(on)}: ${what}` })),
      },
];

const signature = (title: string, { name }: Party): Signature => ({
  powers: [],
  title,
  secondTitle: null,
  name: orBlank(name),
});

const dayText = (on: string | null): string =>
  on === null ? `ngày ${figureBlank} tháng ${figureBlank} năm ${figureBlank}` : formalDate(on);

/**
 * Biên bản bàn giao (NĐ 30/2020, Phụ lục III, Mẫu 1.9: no place and date in the head, both sides sign): what of
 * the book changes hands, in figures that can be compared. Two copies, one for each side (Điều 31: who leaves
 * hands over all files).
 */
export const handoverRecordPaper = (input: HandoverRecordInput): PaperModel => {
  const { issuer, book, giver, receiver, witness, on } = input;
  const decision = input.decision?.trim() ?? '';
  return finished({
    ...issuedPaper(issuer),
    number: { number: input.issue.number, type: 'BB', body: orBlank(issuer.abbreviation) },
    typeName: 'Biên bản',
    subject: `Bàn giao Sổ ${orBlank(issuer.name)}`,
    blocks: [
      ...(decision === '' ? [] : [{ kind: 'bases', items: [`Căn cứ ${decision}`] } satisfies Block]),
      paragraph(`Hôm nay, ${dayText(on)}, tại ${orBlank(input.place)}, chúng tôi gồm:`),
      {
        kind: 'fields',
        fields: [
          { label: 'Bên giao:', value: `${partyText(giver)}.` },
          { label: 'Bên nhận:', value: `${partyText(receiver)}.` },
          ...(witness ? [{ label: 'Người chứng kiến:', value: `${partyText(witness)}.` }] : []),
        ],
      },
      paragraph('Bên giao đã bàn giao, bên nhận đã nhận sổ điện tử với các nội dung sau:'),
      ...bookBlocks(book),
      ...dossierBlocks(book.dossiers),
      ...backupBlocks(book, input.sheet),
      ...budgetBlocks(book),
      ...aheadBlocks(book),
      paragraph(
        `Bên nhận đã mở sổ, đối chiếu và nhận đủ. Từ ${dayText(on)}, bên nhận quản lý và ghi sổ; bên giao thôi quyền ghi sổ. Biên bản được lập thành 02 bản, mỗi bên giữ 01 bản.`,
      ),
    ],
    signatures: [
      signature('Bên giao', giver),
      ...(witness ? [signature('Người chứng kiến', witness)] : []),
      signature('Bên nhận', receiver),
    ],
    archive: { unit: input.draftedBy },
    appendices: dossierAnnex(book.dossiers),
  });
};
