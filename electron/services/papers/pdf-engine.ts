import { AppError } from '../../../shared/errors.ts';
import type { PdfEngine } from '../../desk.ts';
import { findBrowser } from '../../pdf/find-browser.ts';
import { type HeadlessBrowser, openHeadlessBrowser } from '../../pdf/headless-browser.ts';
import { withinTime } from '../../pdf/within-time.ts';

export type BrowserPdfNeeds = {
  /** Path of the browser's program, or null where there is none. */
  find?: () => string | null;
  open?: (path: string, timeoutMs: number) => Promise<HeadlessBrowser>;
  /** How long the browser stays after the last print. */
  idleMs?: number;
  /** How long a start, or a print, may take on a slow disk. */
  timeoutMs?: number;
};

/**
 * PDF by an installed browser, for computers where Electron is not. The browser is started for the first paper,
 * used again for the next (one at a time, in order of asking), started anew when it has died, and ended when idle.
 * `print` refuses with 'no-pdf-engine' where no browser is installed, and with 'pdf-failed' otherwise.
 */
export const createPdfEngine = (needs: BrowserPdfNeeds = {}): PdfEngine => {
  const { find = findBrowser, open = openHeadlessBrowser, idleMs = 60_000, timeoutMs = 60_000 } = needs;
  let browser: HeadlessBrowser | null = null;
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const queued = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };

  const stop = async (): Promise<void> => {
    const stopping = browser;
    browser = null;
    await stopping?.close();
  };

  const running = async (): Promise<HeadlessBrowser> => {
    if (browser?.isGone()) await stop();
    if (browser) return browser;
    const path = find();
    if (path === null) throw new AppError('no-pdf-engine');
    browser = await open(path, timeoutMs);
    return browser;
  };

  const attempt = async (html: string): Promise<Uint8Array> => {
    const current = await running();
    try {
      return await withinTime(current.print(html), timeoutMs);
    } catch (error) {
      // Whatever state it is in, the next one starts clean.
      await stop();
      throw error;
    }
  };

  const print = async (html: string): Promise<Uint8Array> => {
    clearTimeout(idle);
    try {
      return await attempt(html);
    } catch (error) {
      if (error instanceof AppError) throw error;
      throw new AppError('pdf-failed', {}, { cause: error });
    } finally {
      idle = setTimeout(() => void queued(stop), idleMs);
      idle.unref();
    }
  };

  return {
    print: (html) => queued(() => print(html)),
    close: () => {
      clearTimeout(idle);
      return queued(stop);
    },
  };
};
