import { AppError } from '../../shared/errors.ts';
import type { Delivery } from '../../shared/outputs/values.ts';
import { type PaperWindow, printOptions, withPaper } from './paper-page.ts';
import type { PaperShelf } from './paper-shelf.ts';

type Needs = { openWindow: () => PaperWindow; shelf: PaperShelf; patienceMs?: number };

/**
 * Prints a paper through the system's dialog, on a hidden page of its own: the dialog may stay open for as
 * long as the official likes, and PDFs go on meanwhile. Errors: 'print-failed'.
 */
export async function printPaper({ openWindow, ...needs }: Needs, html: string): Promise<Delivery> {
  const window = openWindow();
  try {
    return await withPaper({ window, html, ...needs }, () => throughDialog(window));
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('print-failed', {}, { cause: error });
  } finally {
    if (!window.isDestroyed()) window.destroy();
  }
}

const throughDialog = (window: PaperWindow): Promise<Delivery> =>
  new Promise((resolve, reject) => {
    window.webContents.print(printOptions, (printed, reason) => {
      if (printed) resolve({ delivered: 'printed' });
      else if (/cancel/i.test(reason)) resolve({ delivered: 'cancelled' });
      else reject(new AppError('print-failed', {}, { cause: reason }));
    });
  });
