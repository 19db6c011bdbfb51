import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../../../electron/pdf/find-browser.ts';

const on = (platform: NodeJS.Platform, env: Record<string, string>, ...paths: string[]) =>
  findBrowser({ platform, env, exists: (path) => paths.includes(path) });

const windows = {
  ProgramFiles: 'C:\\Program Files',
  'ProgramFiles(x86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\Users\\Đặng Minh Tuệ\\AppData\\Local',
};

describe('looking for a browser', () => {
  test('finds the Edge that comes with Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(on('win32', windows, edge)).toBe(edge);
  });

  test('finds a Chrome installed for one user, under a folder with Vietnamese letters', () => {
    const chrome = 'C:\\Users\\Đặng Minh Tuệ\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    expect(on('win32', windows, chrome)).toBe(chrome);
  });

  test('finds one by PATH and in the usual folders on Linux', () => {
    expect(on('linux', { PATH: '/opt/bin:/usr/local/bin' }, '/opt/bin/chromium')).toBe('/opt/bin/chromium');
    expect(on('linux', {}, '/snap/bin/chromium')).toBe('/snap/bin/chromium');
  });

  test('finds one in the user’s own folder on macOS', () => {
    const path = '/Users/x/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(on('darwin', { HOME: '/Users/x' }, path)).toBe(path);
  });

  test('takes the one it is told to take, and no other in its place', () => {
    expect(on('linux', { SBCD_BROWSER: '/my/own', PATH: '/usr/bin' }, '/my/own', '/usr/bin/chromium')).toBe(
      '/my/own',
    );
    expect(on('linux', { SBCD_BROWSER: '/my/own', PATH: '/usr/bin' }, '/usr/bin/chromium')).toBeNull();
  });

  test('finds none where none is', () => {
    expect(on('win32', {})).toBeNull();
    expect(on('linux', { PATH: '' })).toBeNull();
  });
});
