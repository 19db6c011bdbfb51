import { laidPaper } from './laid-paper.ts';
import type { PaperLayout } from './layout.ts';
import { pageStyleSheet } from './page-styles.ts';
import { type PaperModel, paperTitle } from './paper.ts';
import { escaped, piecesHtml } from './piece-html.ts';
import type { Section } from './pieces.ts';

const sectionHtml = ({ landscape, pieces }: Section, index: number): string => {
  const name = `${index % 2 === 0 ? 'odd' : 'even'}${landscape ? '-wide' : ''}`;
  return `<section class="section page-${name}${landscape ? ' wide' : ''}">\n${piecesHtml(pieces)}\n</section>`;
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
