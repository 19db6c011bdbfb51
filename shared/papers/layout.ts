import type { PowerKind } from './paper.ts';

/** Millimetres on paper. */
export type Millimetres = number;
/** Typographic points, 1/72 inch. */
export type Points = number;

/** Every component of a paper has one style; its name is also the CSS class and the id of the style in Word. */
export const styleNames = [
  'national',
  'motto',
  'parent',
  'issuer',
  'head-mark',
  'number',
  'about',
  'place-date',
  'type-name',
  'subject',
  'subject-mark',
  'reference',
  'addressee',
  'basis',
  'body',
  'heading-1',
  'heading-2',
  'heading-3',
  'table-note',
  'table-head',
  'table-cell',
  'table-total',
  'dense-head',
  'dense-cell',
  'recipients-label',
  'recipient',
  'signer-power',
  'signer-title',
  'signer-name',
  'appendix-label',
  'appendix-title',
  'appendix-reference',
  'page-number',
] as const;
export type StyleName = (typeof styleNames)[number];

export type TextStyle = {
  /** Name in Word's list of styles. */
  label: string;
  sizePt: Points;
  align: 'left' | 'center' | 'right' | 'justify';
  bold?: true;
  italic?: true;
  underline?: true;
  /** Printed in capitals, whatever the case of the stored text. */
  upper?: true;
  firstLineMm?: Millimetres;
  beforePt?: Points;
  afterPt?: Points;
  /** Multiple of the font's own line height; 1 = single. */
  lines?: number;
  /** Never the last thing on a page. */
  keepWithNext?: true;
};

/** What stands under a title: a drawn rule as a share of the text's length, or a text («*», «-----»). */
export type Mark = { rule: number } | { text: string };

export type PaperLayout = {
  id: 'state' | 'party';
  /** The rule it follows, and the day that rule took force. */
  source: string;
  from: string;
  page: {
    widthMm: Millimetres;
    heightMm: Millimetres;
    topMm: Millimetres;
    bottomMm: Millimetres;
    leftMm: Millimetres;
    rightMm: Millimetres;
  };
  /** `naturalLine`: single spacing as a multiple of the size (ascent, descent and line gap of the font). */
  font: { family: string; fallback: string; naturalLine: number };
  pageNumber: { hiddenOnFirst: boolean; fromEdgeMm: Millimetres };
  rule: { thicknessPt: Points; gapPt: Points };
  head: {
    /** Share of the text width that the left column takes. */
    leftShare: number;
    /** The right column, top to bottom: Quốc hiệu and Tiêu ngữ, or the Party's name. */
    right: readonly { style: StyleName; text: string; rule?: number }[];
    /** Under the issuing body. */
    mark: Mark;
  };
  /** `{number}`, `{type}` and `{body}` are filled in. */
  number: { label: string; withType: string; withoutType: string; digits: number };
  /** Before the subject of a công văn. */
  aboutPrefix: string;
  /** Under the subject. */
  subjectMark: Mark;
  addressees: { label: string; mark: string; between: string; last: string };
  bases: { mark: string; between: string; last: string };
  /** Marks of the two levels of a list. */
  items: { marks: readonly [string, string]; between: string; last: string };
  endMark: string;
  foot: {
    leftShare: number;
    /** White over the foot. */
    beforePt: Points;
    /** Room for the signature and the seal. */
    signatureMm: Millimetres;
    powers: Record<PowerKind, string>;
  };
  recipients: {
    label: string;
    mark: string;
    between: string;
    last: string;
    archive: string;
    /** `{unit}` is filled in. */
    archiveWithUnit: string;
  };
  table: {
    padXMm: Millimetres;
    padYMm: Millimetres;
    /** In a dense table. */
    densePadYMm: Millimetres;
    borderPt: Points;
    /** More lines than this in a cell turn a page of free orientation to landscape. */
    mostLines: number;
  };
  styles: Record<StyleName, TextStyle>;
};
