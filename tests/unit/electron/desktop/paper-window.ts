import type { PaperWindow } from '../../../../electron/desktop/paper-page.ts';
import { createPaperShelf, type PaperShelf } from '../../../../electron/desktop/paper-shelf.ts';

export type PaperWindowPlan = {
  /** What the printed bytes are, from the paper that the page has loaded. */
  pdf?: (html: string) => Promise<Uint8Array>;
  /** What the print dialog answers. */
  dialog?: [printed: boolean, reason: string];
  load?: (address: string) => Promise<void>;
};

/** Hidden pages that load papers off the shelf as Electron would, and remember what was done with them. */
export function paperWindows(plan: PaperWindowPlan = {}) {
  const shelf: PaperShelf = createPaperShelf();
  const done: string[] = [];
  const options: unknown[] = [];
  const openWindow = (): PaperWindow => {
    let html = '';
    let destroyed = false;
    const number = done.filter((line) => line.startsWith('open')).length + 1;
    done.push(`open ${number}`);
    return {
      loadURL: async (address) => {
        await plan.load?.(address);
        html = await shelf.answer(new Request(address)).text();
      },
      isDestroyed: () => destroyed,
      destroy: () => {
        destroyed = true;
        done.push(`destroy ${number}`);
      },
      webContents: {
        executeJavaScript: async () => true,
        printToPDF: async (given) => {
          options.push(given);
          done.push(`pdf ${html}`);
          return (await (plan.pdf ?? (async (text) => Buffer.from(text)))(html)) as Buffer;
        },
        print: (given, answer) => {
          options.push(given);
          done.push(`print ${html}`);
          answer?.(...(plan.dialog ?? [true, '']));
        },
      },
    };
  };
  return { shelf, openWindow, done, options };
}
