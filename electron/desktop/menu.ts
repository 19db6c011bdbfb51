import type { MenuItemConstructorOptions } from 'electron';

/**
 * The menu is never shown (every function is in the interface); it is there for its keys alone, so that a
 * reader with weak eyes can enlarge the page.
 */
export const menuTemplate = (developing: boolean): MenuItemConstructorOptions[] => [
  {
    label: 'View',
    submenu: [
      { role: 'zoomIn' },
      /** The same key without Shift. */
      { role: 'zoomIn', accelerator: 'CommandOrControl+=' },
      { role: 'zoomOut' },
      { role: 'resetZoom' },
      { role: 'togglefullscreen' },
      ...(developing ? [{ role: 'toggleDevTools' } as const] : []),
    ],
  },
];
