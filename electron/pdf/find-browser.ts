import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

export type Surroundings = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists: (path: string) => boolean;
};

// Every one of them is Chromium inside. Edge comes with Windows; Cốc Cốc is common in Vietnam.
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
  'CocCoc\\Browser\\Application\\browser.exe',
];

const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

const linuxPrograms = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const present = (folders: readonly (string | undefined)[]): string[] =>
  folders.filter((folder) => folder !== undefined && folder !== '') as string[];

const candidates = ({ platform, env }: Surroundings): string[] => {
  if (platform === 'win32') {
    const folders = present([env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]);
    return windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...present([env.HOME]).map((home) => posix.join(home, 'Applications'))];
    return macPrograms.flatMap((program) => folders.map((folder) => posix.join(folder, program)));
  }
  const folders = [...present((env.PATH ?? '').split(':')), '/usr/bin', '/snap/bin'];
  return linuxPrograms.flatMap((program) => folders.map((folder) => posix.join(folder, program)));
};

/**
 * The first browser of the Chromium family installed on this computer, or null. `SBCD_BROWSER` names one that
 * is used instead of searching; if it is not there, nothing else is taken in its place.
 */
export const findBrowser = (
  surroundings: Surroundings = { platform: process.platform, env: process.env, exists: existsSync },
): string | null => {
  const chosen = surroundings.env.SBCD_BROWSER;
  const paths = chosen ? [chosen] : candidates(surroundings);
  return paths.find((path) => surroundings.exists(path)) ?? null;
};
