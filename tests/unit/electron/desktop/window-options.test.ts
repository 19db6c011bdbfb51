import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import {
  lockedPreferences,
  paperWindowOptions,
  windowOptions,
} from '../../../../electron/desktop/window-options.ts';

const given = {
  preload: '/app/out/preload/preload.cjs',
  icon: '/app/assets/icon.png',
  workArea: { width: 1366, height: 728 },
  developing: false,
};

describe('the window of the interface', () => {
  it('keeps the page in its sandbox, away from Node', () => {
    expect(windowOptions(given).webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
    });
  });

  it('has one preload, and keeps the compiled code of its page', () => {
    expect(windowOptions(given).webPreferences).toMatchObject({
      preload: given.preload,
      v8CacheOptions: 'code',
    });
  });

  it('opens the tools of the programmer only while being worked on', () => {
    expect(windowOptions(given).webPreferences?.devTools).toBe(false);
    expect(windowOptions({ ...given, developing: true }).webPreferences?.devTools).toBe(true);
  });

  it('is not shown before there is something to see', () => {
    expect(windowOptions(given).show).toBe(false);
  });

  it('is at least 1024×700 on a common screen', () => {
    expect(windowOptions(given)).toMatchObject({ minWidth: 1024, minHeight: 700, width: 1280, height: 728 });
  });

  it('is never larger than a small screen enlarged to 125 %', () => {
    const options = windowOptions({ ...given, workArea: { width: 1093, height: 582 } });
    expect(options).toMatchObject({ minWidth: 1024, minHeight: 582, width: 1093, height: 582 });
  });
});

describe('the hidden page for papers', () => {
  const session = {} as Session;
  const options = paperWindowOptions(session);

  it('is as locked as the window, and has no way to the program', () => {
    expect(options.webPreferences).toMatchObject(lockedPreferences);
    expect(options.webPreferences).not.toHaveProperty('preload');
    expect(options.webPreferences?.session).toBe(session);
  });

  it('is never seen', () => {
    expect(options).toMatchObject({ show: false, skipTaskbar: true });
  });
});
