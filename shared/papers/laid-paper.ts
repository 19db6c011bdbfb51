import { isCramped, points } from './columns.ts';
import { boundEnd, laidBlocks, withEndMark } from './laid-blocks.ts';
import { laidFoot } from './laid-foot.ts';
import { laidHead, laidTitle, symbolOf } from './laid-head.ts';
import type { PaperLayout, Points, StyleName } from './layout.ts';
import type { Appendix, Block, Orientation, PaperModel } from './paper.ts';
import type { Section } from './pieces.ts';

const textWidthOf = (layout: PaperLayout, landscape: boolean): Points => {
  const { widthMm, heightMm, leftMm, rightMm } = layout.page;
  return points((landscape ? heightMm : widthMm) - leftMm - rightMm);
};

const isLandscape = (orientation: Orientation, blocks: readonly Block[], layout: PaperLayout): boolean =>
  orientation === 'landscape' ||
  (orientation === 'auto' &&
    blocks.some((block) => block.kind === 'table' && isCramped(block, textWidthOf(layout, false), layout)));

/** «(Kèm theo Giấy mời số 03/GM-BCĐCĐS ngày … của …)» (NĐ 30/2020, Phụ lục I, III.1). */
const attachedTo = (paper: PaperModel, layout: PaperLayout): string => {
  const parts = [
    'Kèm theo',
    paper.typeName ?? 'Văn bản',
    paper.number ? `số ${symbolOf(paper.number, layout)}` : '',
    paper.placeDate?.date ?? '',
    `của ${paper.issuerInText}`,
  ];
  return `(${parts.filter((part) => part !== '').join(' ')})`;
};

const laidAppendix = (appendix: Appendix, paper: PaperModel, layout: PaperLayout): Section => {
  const landscape = isLandscape(appendix.orientation, appendix.blocks, layout);
  const widthPt = textWidthOf(layout, landscape);
  const title = (style: StyleName, text: string) => laidTitle({ style, text }, widthPt, layout).piece;
  return {
    landscape,
    widthPt,
    pieces: [
      title('appendix-label', appendix.label),
      title('appendix-title', appendix.title),
      title('appendix-reference', attachedTo(paper, layout)),
      ...laidBlocks(appendix.blocks, widthPt, layout),
    ],
  };
};

/** Sets a paper in a layout: every component in its style and order, every mark and rule in its place. */
export const laidPaper = (paper: PaperModel, layout: PaperLayout): Section[] => {
  const landscape = isLandscape(paper.orientation, paper.blocks, layout);
  const widthPt = textWidthOf(layout, landscape);
  const body = laidBlocks(paper.blocks, widthPt, layout);
  const whole = paper.ends ? withEndMark(body, layout) : body;
  const foot = laidFoot(paper, layout);
  return [
    {
      landscape,
      widthPt,
      pieces: [...laidHead(paper, layout, widthPt), ...boundEnd(whole, foot.length > 0), ...foot],
    },
    ...paper.appendices.map((appendix) => laidAppendix(appendix, paper, layout)),
  ];
};
