import type { BrowserWindow, MessageBoxSyncOptions } from 'electron';
import { pageGoneBox, unsavedBox } from './boxes.ts';

type Needs = {
  window: BrowserWindow;
  address: string;
  /** Shows a box over the window; gives the number of the button that was chosen. */
  ask: (box: MessageBoxSyncOptions) => number;
};

/** Shows the interface in its window, and stands by when its page dies or is left with something unsaved. */
export function showInterface({ window, address, ask }: Needs): void {
  const load = () => void window.loadURL(address).catch(() => window.show());
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => window.show());
  window.webContents.on('will-prevent-unload', (event) => {
    // Electron keeps the window without a word; preventing that prevention lets it close.
    if (ask(unsavedBox) === 1) event.preventDefault();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    if (ask(pageGoneBox) === 0) load();
    else window.destroy();
  });
  load();
}

/** Brings the window forward, for an official who has started the program a second time. */
export function bringForward(window: BrowserWindow | null): void {
  if (!window || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
