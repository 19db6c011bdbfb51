import { getDocumentProxy } from 'unpdf';

const mm = (points: number): number => (points * 25.4) / 72;

/** A stretch of text with its place on the page in millimetres from the top left corner, baseline in `y`. */
export type PdfText = { text: string; x: number; y: number; width: number; size: number };
export type PdfPage = { width: number; height: number; texts: PdfText[]; all: string };

type Item = { str: string; transform: number[]; width: number };

/**
 * Letters that touch on one line make one stretch. A font that comes in parts (Latin, Vietnamese) has its words
 * cut where one part ends: «Nguy», «ễ», «n».
 */
function joined(texts: readonly PdfText[]): PdfText[] {
  const stretches: PdfText[] = [];
  for (const next of texts) {
    const last = stretches.at(-1);
    const gap = last ? next.x - (last.x + last.width) : Number.NaN;
    // A space at the end of a stretch is told a little too wide.
    if (last && Math.abs(next.y - last.y) < 0.1 && gap > -0.6 && gap < 0.1) {
      last.text += next.text;
      last.width = next.x + next.width - last.x;
    } else stretches.push({ ...next });
  }
  return stretches;
}

/** What stands where in a PDF. */
export const readPdf = async (bytes: Uint8Array): Promise<PdfPage[]> => {
  // The reader takes the buffer for itself.
  const document = await getDocumentProxy(bytes.slice());
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const content = await page.getTextContent();
    const items = content.items.filter(
      (item): item is typeof item & Item => 'str' in item && item.str !== '',
    );
    const texts = items.map(({ str, transform, width: length }) => ({
      text: str.normalize('NFC'),
      x: mm(transform[4] ?? 0),
      y: mm(height - (transform[5] ?? 0)),
      width: mm(length),
      size: transform[3] ?? 0,
    }));
    const all = content.items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
      .join('')
      .normalize('NFC')
      .replace(/\s+/g, ' ');
    pages.push({
      width: mm(width),
      height: mm(height),
      texts: joined(texts).filter(({ text }) => text.trim() !== ''),
      all,
    });
  }
  return pages;
};
