import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { closeNetwork, networkSwitches } from '../../../../electron/desktop/network-switches.ts';
import {
  isOwnRequest,
  lockContents,
  lockSession,
  mayNavigate,
} from '../../../../electron/desktop/security.ts';
import { preventable } from './preventable.ts';

type Request = (details: { url: string }, respond: (answer: { cancel?: boolean }) => void) => void;
type Grant = (contents: unknown, permission: string, grant: (granted: boolean) => void) => void;

/** A session that remembers what was set on it. */
class RecordingSession extends EventEmitter {
  set: Record<string, unknown> = {};
  put = (name: string, value: unknown) => {
    this.set[name] = value;
  };
  webRequest = { onBeforeRequest: (handler: unknown) => this.put('request', handler) };
  setPermissionRequestHandler = (handler: unknown) => this.put('permission', handler);
  setPermissionCheckHandler = (handler: unknown) => this.put('check', handler);
  setDevicePermissionHandler = (handler: unknown) => this.put('device', handler);
  setSpellCheckerEnabled = (enabled: boolean) => this.put('spelling', enabled);
  setProxy = async (config: unknown) => this.put('proxy', config);
}

const locked = async (developing = false) => {
  const session = new RecordingSession();
  await lockSession(session as unknown as Session, developing);
  return session;
};

describe('a locked session', () => {
  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'fullscreen',
    'unknown',
  ])('refuses the permission %s when asked and when looked up', async (permission) => {
    const { set } = await locked();
    let answer: boolean | undefined;
    (set.permission as Grant)(null, permission, (granted) => {
      answer = granted;
    });
    expect(answer).toBe(false);
    expect((set.check as (contents: null, permission: string) => boolean)(null, permission)).toBe(false);
  });

  it('refuses every device', async () => {
    const { set } = await locked();
    expect((set.device as (details: unknown) => boolean)({ deviceType: 'usb' })).toBe(false);
  });

  it('downloads nothing', async () => {
    const session = await locked();
    const download = preventable();
    session.emit('will-download', download);
    expect(download.prevented).toBe(true);
  });

  it('asks no proxy and checks no spelling', async () => {
    const { set } = await locked();
    expect([set.proxy, set.spelling]).toEqual([{ mode: 'direct' }, false]);
  });

  it.each([
    ['app://so-ban-chi-dao/index.html', false],
    ['blob:app://so-ban-chi-dao/7d2a', false],
    ['data:font/woff2;base64,AAAA', false],
    ['https://example.com/', true],
    ['http://127.0.0.1:8080/', true],
    ['ws://localhost/', true],
    ['file:///etc/passwd', true],
    ['devtools://devtools/bundled/inspector.html', true],
    ['chrome-extension://abc/page.html', true],
    ['not an address', true],
  ])('answers the request %s with cancel = %s', async (url, cancel) => {
    const { set } = await locked();
    let answer: unknown;
    (set.request as Request)({ url }, (given) => {
      answer = given;
    });
    expect(answer).toEqual({ cancel });
  });

  it('lets the tools of the programmer load only while being worked on', () => {
    const tools = 'devtools://devtools/bundled/inspector.html';
    expect([isOwnRequest(tools, true), isOwnRequest(tools, false)]).toEqual([true, false]);
    expect(isOwnRequest('https://example.com/', true)).toBe(false);
  });
});

const page = 'app://so-ban-chi-dao/index.html#/home';

/** A page that remembers what was asked of it. */
class RecordingContents extends EventEmitter {
  openWindow: ((details: { url: string }) => { action: string }) | undefined;
  getURL = () => page;
  setWindowOpenHandler = (handler: RecordingContents['openWindow']) => {
    this.openWindow = handler;
  };

  /** Whether the page was kept from it. */
  isKeptFrom(event: string, url: string, isMainFrame = true): boolean {
    const move = Object.assign(preventable(), { url, isMainFrame });
    this.emit(event, move);
    return move.prevented;
  }
}

const lockedPage = () => {
  const contents = new RecordingContents();
  lockContents(contents as unknown as WebContents);
  return contents;
};

describe('a locked page', () => {
  it.each([
    'https://example.com/',
    'file:///C:/Windows/System32/calc.exe',
    'app://paper/1.html',
    'javascript:alert(1)',
  ])('is kept from going to %s', (url) => {
    expect(lockedPage().isKeptFrom('will-navigate', url)).toBe(true);
    expect(lockedPage().isKeptFrom('will-frame-navigate', url)).toBe(true);
  });

  it('is kept from any redirect and any web view', () => {
    expect(lockedPage().isKeptFrom('will-redirect', page)).toBe(true);
    expect(lockedPage().isKeptFrom('will-attach-webview', page)).toBe(true);
  });

  it('opens no window, not even of our own', () => {
    expect(lockedPage().openWindow?.({ url: page })).toEqual({ action: 'deny' });
  });

  it('may load itself anew', () => {
    expect(lockedPage().isKeptFrom('will-navigate', 'app://so-ban-chi-dao/index.html#/meetings')).toBe(false);
  });

  it('may lead to the other page of the interface, and to nothing else of our own', () => {
    const own = 'app://so-ban-chi-dao';
    expect(lockedPage().isKeptFrom('will-navigate', `${own}/recovery.html#interface`)).toBe(false);
    for (const path of ['/assets/a.js', '/recovery.html/x', '/recovery.html?x', '/other.html']) {
      expect(lockedPage().isKeptFrom('will-navigate', `${own}${path}`)).toBe(true);
    }
    expect(lockedPage().isKeptFrom('will-navigate', 'https://so-ban-chi-dao/recovery.html')).toBe(true);
    expect(lockedPage().isKeptFrom('will-navigate', 'app://other/recovery.html')).toBe(true);
  });

  it('shows in its frames what it hands them, and no address', () => {
    expect(lockedPage().isKeptFrom('will-frame-navigate', 'about:srcdoc', false)).toBe(false);
    expect(lockedPage().isKeptFrom('will-frame-navigate', 'https://example.com/', false)).toBe(true);
    expect(lockedPage().isKeptFrom('will-frame-navigate', page, false)).toBe(true);
  });

  it('goes nowhere by itself while it is still empty', () => {
    expect(mayNavigate({ from: '', to: '', mainFrame: true })).toBe(false);
  });
});

describe("Chromium's own network", () => {
  it('is closed: no name is resolved, no component fetched, no report sent', () => {
    const given: [string, string | undefined][] = [];
    closeNetwork({ appendSwitch: (name, value) => void given.push([name, value]) });
    expect(given.map(([name]) => name)).toEqual(networkSwitches.map(([name]) => name));
    expect(Object.fromEntries(given)).toMatchObject({ 'host-resolver-rules': 'MAP * ~NOTFOUND' });
    expect(given.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'disable-background-networking',
        'disable-component-update',
        'no-proxy-server',
      ]),
    );
  });
});
