import { AppError } from '../../shared/errors.ts';
import type { PdfEngine } from '../desk.ts';
import { type PaperWindow, pdfOptions, withPaper } from './paper-page.ts';
import type { PaperShelf } from './paper-shelf.ts';
import { within } from './within.ts';

type Needs = {
  openWindow: () => PaperWindow;
  shelf: PaperShelf;
  /** How long a paper may take to be shown, and then to be printed. */
  patienceMs?: number;
};

/**
 * Makes PDFs on one hidden page, opened for the first paper and used again for the next: warm, a paper takes
 * a sixth of the time. One paper at a time; after a failure the next one gets a fresh page.
 */
export function createPdfEngine({ openWindow, shelf, patienceMs = 30_000 }: Needs): PdfEngine {
  let page: PaperWindow | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const discard = () => {
    if (page && !page.isDestroyed()) page.destroy();
    page = null;
  };

  const print = async (html: string): Promise<Uint8Array> => {
    if (!page || page.isDestroyed()) page = openWindow();
    const window = page;
    try {
      return await withPaper({ window, shelf, html, patienceMs }, () =>
        within(patienceMs, window.webContents.printToPDF(pdfOptions)),
      );
    } catch (error) {
      discard();
      throw new AppError('pdf-failed', {}, { cause: error });
    }
  };

  return {
    print: (html) => {
      const printed = last.then(() => print(html));
      last = printed.catch(() => undefined);
      return printed;
    },
    close: async () => discard(),
  };
}
