import type { Session, WebContents } from 'electron';
import { appScheme, isOwnAddress } from './app-address.ts';

type LockedSession = Pick<
  Session,
  | 'on'
  | 'setDevicePermissionHandler'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
  | 'setProxy'
  | 'setSpellCheckerEnabled'
  | 'webRequest'
>;

const ownSchemes = [`${appScheme}:`, 'blob:', 'data:'];

/**
 * Whether a request may go out: the program's own scheme, and what a page holds in memory. The programmer's
 * tools are pages too, and open only while the program is being worked on.
 */
export function isOwnRequest(address: string, developing: boolean): boolean {
  const protocol = URL.parse(address)?.protocol ?? '';
  return ownSchemes.includes(protocol) || (developing && protocol === 'devtools:');
}

/** Closes a session: no permission, no device, no download, no request that is not our own. */
export async function lockSession(session: LockedSession, developing: boolean): Promise<void> {
  session.setPermissionRequestHandler((_contents, _permission, grant) => grant(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, respond) =>
    respond({ cancel: !isOwnRequest(details.url, developing) }),
  );
  await session.setProxy({ mode: 'direct' });
}

type LockedContents = Pick<WebContents, 'getURL' | 'on' | 'setWindowOpenHandler'>;

/** Keeps a page where it is: no other address, no new window, no web view. Loading anew is not leaving. */
export function lockContents(contents: LockedContents): void {
  const stay = (event: { preventDefault: () => void; url: string; isMainFrame: boolean }) => {
    if (!mayNavigate({ from: contents.getURL(), to: event.url, mainFrame: event.isMainFrame })) {
      event.preventDefault();
    }
  };
  contents.on('will-frame-navigate', stay);
  contents.on('will-navigate', stay);
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

type Move = { from: string; to: string; mainFrame: boolean };

/** The interface has two pages, and either may lead to the other: the book, and the way out of its trouble. */
const ownPages = ['/index.html', '/recovery.html'];

const isOwnPage = (address: string): boolean =>
  isOwnAddress(address) && ownPages.includes(new URL(address).pathname) && new URL(address).search === '';

/** A page may load itself anew, or the other page of the interface; a frame inside it may only show what the page hands it (the preview). */
export function mayNavigate({ from, to, mainFrame }: Move): boolean {
  if (!mainFrame) return to === 'about:srcdoc' || to === 'about:blank';
  if (from === '') return false;
  return withoutHash(from) === withoutHash(to) || (isOwnPage(from) && isOwnPage(to));
}

const withoutHash = (address: string): string => address.split('#', 1).join('');
