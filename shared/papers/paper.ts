/**
 * The view-model of every paper: what stands on it, in order, with every string final. How it looks - sizes,
 * indents, rules, list marks, the end mark - is the layout's business (`layout.ts`), so that one model serves
 * both the state form and the Party form.
 */

/** A stretch of text of one look. `\n` is a line break. */
export type Run = { text: string; bold?: true; italic?: true };

export type CellAlign = 'left' | 'center' | 'right';

export type PaperColumn = {
  header: string;
  align: CellAlign;
  /** Share of the room left over; 0 = as narrow as the longest cell allows. */
  grow: number;
};

export type PaperTable = {
  kind: 'table';
  /** Over the table, on the right: «Đơn vị tính: đồng». */
  note?: string;
  /** Set in smaller letters: a long table of short lines that is to be seen at a glance. */
  dense?: true;
  columns: readonly PaperColumn[];
  rows: readonly (readonly string[])[];
  /** Rows hold paragraphs: they may be parted by the end of a page, and are set from the top. */
  mayPart?: true;
  /** The last row: a label over the first `span` columns, then the remaining cells. */
  total?: { label: string; span: number; cells: readonly string[] };
};

export type Block =
  /** `leads`: never the last thing on a page. */
  | { kind: 'paragraph'; runs: readonly Run[]; leads?: true }
  /** 1 = phần/chương (centred), 2 = mục, 3 = khoản with a title. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'list'; items: readonly { level: 1 | 2; text: string }[] }
  /** «Thời gian: …» lines. */
  | { kind: 'fields'; fields: readonly { label: string; value: string }[] }
  /** «Căn cứ …» lines; the marks between them are the layout's. */
  | { kind: 'bases'; items: readonly string[] }
  | PaperTable
  /** Dotted lines to be filled in by hand. */
  | { kind: 'blank-lines'; count: number };

/** How somebody signs for somebody else (NĐ 30/2020, Phụ lục I, II.7): thay mặt, ký thay, thừa lệnh … */
export type PowerKind = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';
export type Power = { kind: PowerKind; of: string };

export type Signature = {
  powers: readonly Power[];
  /** The title over the signature; null where the power line is all (Q.). */
  title: string | null;
  /** The post in the signer's own agency, under the signature and over the name. */
  secondTitle: string | null;
  name: string;
};

export type Orientation = 'portrait' | 'landscape' | 'auto';

export type Appendix = {
  /** «Phụ lục», or «Phụ lục I» where there are several. */
  label: string;
  title: string;
  orientation: Orientation;
  blocks: readonly Block[];
};

export type PaperModel = {
  letterhead: { parent: string | null; issuer: string };
  /** The issuing body inside a sentence: «Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ». */
  issuerInText: string;
  /** null = a paper that carries no number. `number: null` = not numbered yet: printed as a gap. */
  number: { number: number | null; type: string | null; body: string } | null;
  /** null = a paper without place and date in its head (biên bản). */
  placeDate: { place: string; date: string } | null;
  /** «Giấy mời»; the layout sets it in capitals. null for a công văn, which has no name of type. */
  typeName: string | null;
  /** Trích yếu. */
  subject: string | null;
  /** In brackets under the subject: «(Kèm theo …)», «(Bản dùng nội bộ)». */
  references: readonly string[];
  /** Kính gửi. */
  addressees: readonly string[];
  orientation: Orientation;
  blocks: readonly Block[];
  /** Whether the last text carries the layout's end mark («./.»). */
  ends: boolean;
  signatures: readonly Signature[];
  /** Nơi nhận without the archive line; no block at all when there is no `archive` either. */
  recipients: readonly string[];
  /** The archive line; `unit` = abbreviation of the unit that drafted the paper. */
  archive: { unit: string | null } | null;
  appendices: readonly Appendix[];
};

const noBreakSpace = '\u00a0';

/** Room for a number, and for a day, written in by hand. */
export const numberGap = noBreakSpace.repeat(8);
export const dayGap = noBreakSpace.repeat(6);

/** A fact that is missing, as a visible blank. */
export const blank = '……………………';
export const shortBlank = '………';
/** Two figures: a day, an hour. */
export const figureBlank = '……';

/** The fact itself, or a visible blank where there is none. */
export const orBlank = (value: string | null | undefined, otherwise: string = blank): string =>
  value === null || value === undefined || value.trim() === '' ? otherwise : value.trim();

/** One paragraph in one kind of letter. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

/** «Giấy mời - Họp Ban Chỉ đạo …»: the title of the file and of the PDF, on one line. */
export const paperTitle = (paper: PaperModel): string =>
  [paper.typeName, paper.subject].filter(Boolean).join(' - ').replaceAll('\n', ' ');
