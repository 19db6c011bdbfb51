import type { BrowserWindow, PrintToPDFOptions, WebContentsPrintOptions } from 'electron';
import type { PaperShelf } from './paper-shelf.ts';
import { within } from './within.ts';

/** What the papers need of a hidden window. */
export type PaperWindow = Pick<BrowserWindow, 'destroy' | 'isDestroyed' | 'loadURL'> & {
  webContents: Pick<BrowserWindow['webContents'], 'executeJavaScript' | 'print' | 'printToPDF'>;
};

/** The paper says its own size and margins (`@page`); tags let a screen reader read the PDF. */
export const pdfOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
} as const satisfies PrintToPDFOptions;

/** The system's own dialog, so that the official chooses the printer, the pages and the copies. */
export const printOptions = {
  silent: false,
  printBackground: true,
  pageSize: 'A4',
} as const satisfies WebContentsPrintOptions;

/** The fonts travel inside the paper; without this the first page may be laid out in another one. */
const waitForFonts =
  'Promise.all([...document.fonts].map((face) => face.load().catch(() => null))).then(() => true)';

type Shown = { window: PaperWindow; shelf: PaperShelf; html: string; patienceMs?: number };

/** Shows a paper on a hidden page, with its fonts, and works on it there. Rejects when the page has died. */
export async function withPaper<T>(shown: Shown, work: () => Promise<T>): Promise<T> {
  const { window, shelf, html, patienceMs = 30_000 } = shown;
  const { address, takeAway } = shelf.put(html);
  try {
    await within(patienceMs, show(window, address));
    return await work();
  } finally {
    takeAway();
  }
}

async function show(window: PaperWindow, address: string): Promise<void> {
  await window.loadURL(address);
  await window.webContents.executeJavaScript(waitForFonts);
}
