import { existsSync } from 'node:fs';
import { findBrowser } from '../../electron/pdf/find-browser.ts';

/** Debian's build of Chromium without a window: the same pages for a quarter less of the processor. */
export const headlessShell = '/usr/bin/chromium-headless-shell';

/** The browser that the browser tests drive: the one without a window where there is one. Null where there is none. */
export const testBrowser = (): string | null => (existsSync(headlessShell) ? headlessShell : findBrowser());
