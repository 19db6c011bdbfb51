import type { ErrorCode } from '../../../../shared/errors.ts';
import { Refusal } from '../../../bridge.ts';
import { linesOfPage, type PdfStretch } from './pdf-lines.ts';

/** A regulation has some tens of pages; with pictures of its seals some megabytes. */
const mostBytes = 50 * 1024 * 1024;
const mostPages = 500;
/** As much as the operation takes that reads it. */
const mostLetters = 2_000_000;
/** A page with fewer letters is a picture: a scan, at most with a stamp or a page number beside it. */
const fewestLetters = 20;

export type PdfText = {
  text: string;
  /** Numbers of the pages that hold no text. */
  pictures: number[];
};

/**
 * The text of a PDF, read in the page: what is wrong with a hostile file stays in its sandbox. Throws a Refusal:
 * 'pdf-locked', 'pdf-without-text' (a scan), 'file-not-what-it-says', 'too-large'.
 */
export async function textOfPdf(file: File): Promise<PdfText> {
  const refusal = (code: ErrorCode) => new Refusal({ code, details: { name: file.name } });
  if (file.size > mostBytes) throw refusal('too-large');
  const pages = await pagesOf(new Uint8Array(await file.arrayBuffer())).catch((error: unknown) => {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw refusal(isLocked ? 'pdf-locked' : 'file-not-what-it-says');
  });
  if (pages === null) throw refusal('too-large');
  const pictures = pages.flatMap((page, index) => (hasText(page) ? [] : [index + 1]));
  if (pictures.length === pages.length) throw refusal('pdf-without-text');
  const text = pages.join('\n');
  if (text.length > mostLetters) throw refusal('too-large');
  return { text, pictures };
}

const hasText = (page: string): boolean => (page.match(/\p{L}/gu)?.length ?? 0) >= fewestLetters;

/** The text of each page; null where there are too many. */
async function pagesOf(bytes: Uint8Array): Promise<string[] | null> {
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
  try {
    if (pdf.numPages > mostPages) return null;
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const stretches = items.filter((item): item is typeof item & PdfStretch => 'str' in item);
      pages.push(linesOfPage(stretches).join('\n'));
      page.cleanup();
    }
    return pages;
  } finally {
    await pdf.cleanup();
  }
}
