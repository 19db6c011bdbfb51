import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';

type Size = { width: number; height: number };

/** What every window of the program has in common, whatever it shows. */
export const lockedPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  /** The spell checker fetches its dictionaries. */
  spellcheck: false,
  v8CacheOptions: 'code',
} as const satisfies WebPreferences;

const wanted: Size = { width: 1280, height: 800 };
const smallest: Size = { width: 1024, height: 700 };

type Given = {
  preload: string;
  icon: string;
  /** The part of the screen that windows may fill, in device-independent pixels. */
  workArea: Size;
  /** Whether the programmer's tools may be opened. */
  developing: boolean;
};

/**
 * The window of the interface. It is never asked to be larger than the screen: 1366×768 enlarged to 125 %
 * leaves 1092×614.
 */
export function windowOptions({
  preload,
  icon,
  workArea,
  developing,
}: Given): BrowserWindowConstructorOptions {
  const within = (size: Size): Size => ({
    width: Math.min(size.width, workArea.width),
    height: Math.min(size.height, workArea.height),
  });
  const [start, least] = [within(wanted), within(smallest)];
  return {
    ...start,
    minWidth: least.width,
    minHeight: least.height,
    icon,
    /** Shown once there is something to see. */
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: { ...lockedPreferences, preload, devTools: developing },
  };
}

/** The unseen page on which papers are laid out for the PDF and the printer: no preload, no way to the program. */
export const paperWindowOptions = (session: Electron.Session): BrowserWindowConstructorOptions => ({
  show: false,
  skipTaskbar: true,
  focusable: false,
  webPreferences: { ...lockedPreferences, session, devTools: false, backgroundThrottling: false },
});
