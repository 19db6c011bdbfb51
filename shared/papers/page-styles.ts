import { type PaperLayout, styleNames, type TextStyle } from './layout.ts';

const declarations = (style: TextStyle, naturalLine: number): string =>
  [
    `font-size:${style.sizePt}pt`,
    `line-height:${((style.lines ?? 1) * naturalLine).toFixed(4)}`,
    `text-align:${style.align}`,
    style.bold ? 'font-weight:700' : '',
    style.italic ? 'font-style:italic' : '',
    style.underline ? 'text-decoration:underline' : '',
    style.firstLineMm ? `text-indent:${style.firstLineMm}mm` : '',
    style.beforePt ? `margin-top:${style.beforePt}pt` : '',
    style.afterPt ? `margin-bottom:${style.afterPt}pt` : '',
    style.keepWithNext ? 'break-after:avoid' : '',
  ]
    .filter(Boolean)
    .join(';');

const textStyles = (layout: PaperLayout): string =>
  styleNames
    .map((name) => `.${name}{${declarations(layout.styles[name], layout.font.naturalLine)}}`)
    .join('\n');

const family = ({ font }: PaperLayout): string => `'${font.family}', ${font.fallback}, serif`;

/**
 * Pages and their numbers. Sections take the names odd and even in turn: each name has its own counter, set back
 * while the other is counting, so every paper and every appendix is numbered from 1 within one document
 * (Chromium resets `page` nowhere). The counter style prints nothing for the first page.
 */
const pageStyles = (layout: PaperLayout): string => {
  const { widthMm, heightMm, topMm, rightMm, bottomMm, leftMm } = layout.page;
  const { hiddenOnFirst, fromEdgeMm } = layout.pageNumber;
  const number = layout.styles['page-number'];
  const box = (counter: string) =>
    `@top-center{content:counter(${counter},paper-page);font-family:${family(layout)};font-size:${number.sizePt}pt;` +
    `vertical-align:top;padding-top:${fromEdgeMm}mm}`;
  const page = (name: string, own: string, other: string, size: string) =>
    `@page ${name}{size:${size};margin:${topMm}mm ${rightMm}mm ${bottomMm}mm ${leftMm}mm;` +
    `counter-increment:${own};counter-set:${other} 0;${box(own)}}`;
  const upright = `${widthMm}mm ${heightMm}mm`;
  const wide = `${heightMm}mm ${widthMm}mm`;
  return [
    `@counter-style paper-page{system:fixed 1;symbols:${hiddenOnFirst ? '""' : '"1"'};fallback:decimal}`,
    page('odd', 'odd-pages', 'even-pages', upright),
    page('even', 'even-pages', 'odd-pages', upright),
    page('odd-wide', 'odd-pages', 'even-pages', wide),
    page('even-wide', 'even-pages', 'odd-pages', wide),
    ...['odd', 'even', 'odd-wide', 'even-wide'].map((name) => `.page-${name}{page:${name}}`),
  ].join('\n');
};

// A pixel is left at either side: Chromium cuts off what its rounding pushes over the margin.
const tableStyles = ({ table }: PaperLayout): string => `
.columns{display:grid;break-inside:avoid}
.columns>div{min-width:0}
.closing{widows:3}
.closing.whole{break-inside:avoid}
.foot{display:inline-grid;width:100%;vertical-align:top;text-indent:0}
table{border-collapse:collapse;table-layout:fixed;width:calc(100% - 2px);margin:0 1px 6pt}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{border:${table.borderPt}pt solid #000;padding:${table.padYMm}mm ${table.padXMm}mm;vertical-align:middle}
th.dense-head,td.dense-cell{padding-top:${table.densePadYMm}mm;padding-bottom:${table.densePadYMm}mm}
tr.part{break-inside:auto}
tr.part td{vertical-align:top}
td.left{text-align:left}
td.center{text-align:center}
td.right{text-align:right}
td.tail{border:0;padding:6pt 0 0}`;

/** On a screen each section is a sheet with the paper's own margins; on paper the margins are the page's. */
const screenStyles = ({ page }: PaperLayout): string => `
@media screen{
html{background:#dee2e6}
.section{width:${page.widthMm}mm;min-height:${page.heightMm}mm;margin:4mm auto;background:#fff;box-shadow:0 0 2mm #868e96;
padding:${page.topMm}mm ${page.rightMm}mm ${page.bottomMm}mm ${page.leftMm}mm}
.wide{width:${page.heightMm}mm;min-height:${page.widthMm}mm}
}
@media print{.section+.section{break-before:page}}`;

/** The style sheet of a page: the layout's figures, and nothing that a paper could change. */
export const pageStyleSheet = (layout: PaperLayout): string => `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;-webkit-print-color-adjust:exact}
body{margin:0;color:#000;font-family:${family(layout)};font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision;
orphans:2;widows:2;overflow-wrap:anywhere}
p,h1,h2,h3,h4{margin:0;font-weight:400}
${textStyles(layout)}
b{font-weight:700}
i{font-style:italic}
.keep{break-after:avoid}
.rule{border-top:${layout.rule.thicknessPt}pt solid #000;margin:${layout.rule.gapPt}pt auto 0}
.blank-line{height:${layout.styles.body.sizePt * 1.2}pt;border-bottom:1pt dotted #000;margin-bottom:6pt}
${tableStyles(layout)}
${pageStyles(layout)}
${screenStyles(layout)}
`;
