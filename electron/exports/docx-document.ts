import {
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TextRun,
} from 'docx';
import { laidPaper } from '../../shared/papers/laid-paper.ts';
import type { PaperLayout } from '../../shared/papers/layout.ts';
import { type PaperModel, paperTitle } from '../../shared/papers/paper.ts';
import type { Section } from '../../shared/papers/pieces.ts';
import { docxPieces } from './docx-pieces.ts';
import { docxStyles, twipsOfMm } from './docx-styles.ts';

export type DocxInput = {
  /** One paper, or a batch: each starts on a new page numbered from 1. */
  papers: readonly PaperModel[];
  layout: PaperLayout;
};

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({ style: 'page-number', children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  });

const noPageNumber = (): Header => new Header({ children: [new Paragraph({ style: 'page-number' })] });

const docxSection = ({ landscape, widthPt, pieces }: Section, layout: PaperLayout): ISectionOptions => {
  const { page } = layout;
  const children = docxPieces(pieces, { widthPt, layout, keepNext: false });
  // Word puts a paragraph of full height after a table that ends a section; a tiny one takes its place.
  if (children.at(-1) instanceof Table) children.push(new Paragraph({ style: 'hairline' }));
  return {
    properties: {
      page: {
        // The library turns the sheet itself.
        size: {
          width: twipsOfMm(page.widthMm),
          height: twipsOfMm(page.heightMm),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsOfMm(page.topMm),
          bottom: twipsOfMm(page.bottomMm),
          left: twipsOfMm(page.leftMm),
          right: twipsOfMm(page.rightMm),
          header: twipsOfMm(layout.pageNumber.fromEdgeMm),
          footer: twipsOfMm(layout.pageNumber.fromEdgeMm),
        },
        pageNumbers: { start: 1 },
      },
      titlePage: layout.pageNumber.hiddenOnFirst,
    },
    headers: { default: pageNumber(), first: noPageNumber() },
    children,
  };
};

/** Writes the file; see `paperDocx`. */
export const writeDocx = async ({ papers, layout }: DocxInput): Promise<Uint8Array> => {
  const [first] = papers;
  const issuer = first?.issuerInText ?? '';
  const document = new Document({
    title: first ? paperTitle(first) : '',
    creator: issuer,
    lastModifiedBy: issuer,
    styles: docxStyles(layout),
    compatibility: { version: 15 },
    sections: papers
      .flatMap((paper) => laidPaper(paper, layout))
      .map((section) => docxSection(section, layout)),
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
