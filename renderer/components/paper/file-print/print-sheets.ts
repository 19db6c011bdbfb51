import type { PageImage } from './pdf-pages.ts';

/** A page of a PDF fills its sheet: it has margins of its own. */
const pageStyle = `
  @page { size: A4; margin: 0 }
  @page lying { size: A4 landscape; margin: 0 }
  html, body { margin: 0 }
  .sheet { display: flex; align-items: center; justify-content: center; width: 210mm; height: 297mm;
    overflow: hidden; break-after: page; break-inside: avoid }
  .sheet:last-child { break-after: auto }
  .sheet.lying { page: lying; width: 297mm; height: 210mm }
  .sheet img { width: 100%; height: 100%; object-fit: contain }
`;

/** A picture is kept off the edge, which printers do not reach. */
const pictureStyle = `${pageStyle} .sheet img { width: calc(100% - 20mm); height: calc(100% - 20mm) }`;

const textStyle = `
  @page { size: A4; margin: 20mm }
  body { margin: 0; font: 11pt/1.4 'Courier New', monospace }
  pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere }
`;

const whole = (style: string, body: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title></title><style>${style}</style></head><body>${body}</body></html>`;

const sheet = ({ address, isLandscape }: PageImage): string =>
  `<div class="sheet${isLandscape ? ' lying' : ''}"><img alt="" src="${address}"></div>`;

/** The pages of a PDF, one to a sheet of A4, upright or lying as each of them is. */
export const sheetsOfPages = (pages: readonly PageImage[]): string =>
  whole(pageStyle, pages.map(sheet).join(''));

/** One picture, as large as an A4 sheet takes. */
export const sheetOfPicture = (picture: PageImage): string => whole(pictureStyle, sheet(picture));

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Plain text as it was typed. */
export const sheetsOfText = (text: string): string =>
  whole(textStyle, `<pre>${text.replace(/[&<>]/g, (mark) => marks[mark] ?? mark)}</pre>`);
