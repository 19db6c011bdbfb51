import { laidPaper } from './laid-paper.ts';
import type { PaperLayout, StyleName } from './layout.ts';
import { pageStyleSheet } from './page-styles.ts';
import { type PaperModel, paperTitle, type Run } from './paper.ts';
import type { LaidCell, LaidRow, Piece, Section } from './pieces.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

// Headings are headings to a screen reader too; everything else is a paragraph.
const tags: Partial<Record<StyleName, string>> = {
  'type-name': 'h1',
  'appendix-title': 'h2',
  'heading-1': 'h2',
  'heading-2': 'h3',
  'heading-3': 'h4',
};

const runHtml = ({ text, bold, italic }: Run): string => {
  const plain = escaped(text).replaceAll('\n', '<br>');
  const slanted = italic ? `<i>${plain}</i>` : plain;
  return bold ? `<b>${slanted}</b>` : slanted;
};

const runsHtml = (runs: readonly Run[]): string => runs.map(runHtml).join('');

const cellHtml = (tag: 'td' | 'th', { runs, style, align, span }: LaidCell): string => {
  const scope = tag === 'th' ? ' scope="col"' : '';
  const wide = span > 1 ? ` colspan="${span}"` : '';
  return `<${tag} class="${style} ${align}"${scope}${wide}>${runsHtml(runs)}</${tag}>`;
};

const rowHtml = ({ cells, keepWithNext }: LaidRow): string =>
  `<tr${keepWithNext ? ' class="keep"' : ''}>${cells.map((cell) => cellHtml('td', cell)).join('')}</tr>`;

const share = (value: number): string => `minmax(0,${value.toFixed(4)}fr)`;

const pieceHtml = (piece: Piece): string => {
  switch (piece.kind) {
    case 'text': {
      const tag = tags[piece.style] ?? 'p';
      const keep = piece.keepWithNext ? ' keep' : '';
      return `<${tag} class="${piece.style}${keep}">${runsHtml(piece.runs)}</${tag}>`;
    }
    case 'rule': {
      const size = `width:${piece.lengthPt.toFixed(2)}pt;margin-bottom:${piece.afterPt}pt`;
      return `<div class="rule${piece.keepWithNext ? ' keep' : ''}" style="${size}"></div>`;
    }
    case 'space':
      return `<div style="height:${piece.heightPt.toFixed(2)}pt"></div>`;
    case 'blank-line':
      return '<div class="blank-line"></div>';
    case 'columns': {
      const style = `grid-template-columns:${piece.shares.map(share).join(' ')};margin-top:${piece.beforePt}pt`;
      const cells = piece.rows.flat().map((pieces) => `<div>${pieces.map(pieceHtml).join('')}</div>`);
      return `<div class="columns" style="${style}">${cells.join('')}</div>`;
    }
    case 'table': {
      const whole = piece.widthsPt.reduce((sum, width) => sum + width, 0);
      const percent = (width: number) => ((100 * width) / whole).toFixed(3);
      const columns = piece.widthsPt.map((width) => `<col style="width:${percent(width)}%">`).join('');
      const head = piece.head.map((cell) => cellHtml('th', cell)).join('');
      const rows = piece.rows.map(rowHtml).join('\n');
      return `<table><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead>\n<tbody>${rows}</tbody></table>`;
    }
  }
};

const sectionHtml = ({ landscape, pieces }: Section, index: number): string => {
  const name = `${index % 2 === 0 ? 'odd' : 'even'}${landscape ? '-wide' : ''}`;
  const inner = pieces.map(pieceHtml).join('\n');
  return `<section class="section page-${name}${landscape ? ' wide' : ''}">\n${inner}\n</section>`;
};

export type PageInput = {
  /** One paper, or a batch (an invitation for each guest): each starts on a new page numbered from 1. */
  papers: readonly PaperModel[];
  layout: PaperLayout;
  /** `@font-face` rules for the layout's fallback font, with whatever addresses the reader of the page can open. */
  fontFaces: string;
};

/**
 * The one page of every paper: preview, printer and PDF are all made of these bytes. Self-contained and without
 * scripts; its own policy forbids everything but its styles and fonts.
 */
export const paperHtml = ({ papers, layout, fontFaces }: PageInput): string => {
  const sections = papers.flatMap((paper) => laidPaper(paper, layout));
  const title = papers[0] ? paperTitle(papers[0]) : '';
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src 'self' data:">
<title>${escaped(title)}</title>
<style>${fontFaces}${pageStyleSheet(layout)}</style>
</head>
<body>
${sections.map(sectionHtml).join('\n')}
</body>
</html>
`;
};
