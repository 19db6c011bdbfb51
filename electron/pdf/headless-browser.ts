import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { type DevToolsPipe, openDevToolsPipe } from './devtools-pipe.ts';
import { withinTime } from './within-time.ts';

/** One running browser with one blank page, closed to the network. */
export type HeadlessBrowser = {
  /** Process id, for those who must know that it is gone. */
  pid: number | undefined;
  isGone: () => boolean;
  /** The PDF of an HTML text: A4 and margins from its own `@page`, tagged, fonts embedded. */
  print: (html: string) => Promise<Uint8Array>;
  close: () => Promise<void>;
};

const flags = (profile: string): string[] => [
  '--headless',
  '--remote-debugging-pipe',
  `--user-data-dir=${profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--mute-audio',
  '--password-store=basic',
  // No name is ever looked up, not even by the browser's own services.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // Chromium refuses to sandbox as root; nobody else may go without.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

type Page = { devTools: DevToolsPipe; sessionId: string; frameId: string };

const openPage = async (devTools: DevToolsPipe): Promise<Page> => {
  const { targetId } = await devTools.send('Target.createTarget', { url: 'about:blank' });
  const attached = await devTools.send('Target.attachToTarget', { targetId, flatten: true });
  const sessionId = String(attached.sessionId);
  await devTools.send('Page.enable', {}, sessionId);
  await devTools.send('Network.enable', {}, sessionId);
  const blocked = { urls: ['http://*', 'https://*', 'ws://*', 'wss://*', 'ftp://*', 'file://*'] };
  await devTools.send('Network.setBlockedURLs', blocked, sessionId);
  await devTools.send('Emulation.setScriptExecutionDisabled', { value: true }, sessionId);
  return { devTools, sessionId, frameId: String(targetId) };
};

const printOn = async ({ devTools, sessionId, frameId }: Page, html: string): Promise<Uint8Array> => {
  await devTools.send('Page.setDocumentContent', { frameId, html }, sessionId);
  // Laying out asks for the fonts; only then is there something to wait for.
  const expression = 'document.body.offsetHeight, document.fonts.ready.then(() => true)';
  await devTools.send('Runtime.evaluate', { expression, awaitPromise: true }, sessionId);
  const options = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true };
  const { data } = await devTools.send('Page.printToPDF', options, sessionId);
  return new Uint8Array(Buffer.from(String(data), 'base64'));
};

const isGone = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

const ended = async (child: ChildProcess, withinMs: number): Promise<void> => {
  if (isGone(child)) return;
  await Promise.race([once(child, 'exit'), delay(withinMs, undefined, { ref: false })]);
};

const stop = async (child: ChildProcess, devTools: DevToolsPipe, profile: string): Promise<void> => {
  devTools.send('Browser.close').catch(() => undefined);
  await ended(child, 3000);
  child.kill('SIGKILL');
  await ended(child, 2000);
  // Its helper processes may hold files for a moment longer; what stays in the temporary folder does no harm.
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
};

/** Starts the browser and opens its page. Rejects when it does not start, or does not answer in time. */
export const openHeadlessBrowser = async (path: string, timeoutMs: number): Promise<HeadlessBrowser> => {
  const profile = await mkdtemp(join(tmpdir(), 'sbcd-pdf-'));
  const child = spawn(path, [...flags(profile), 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const devTools = openDevToolsPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  // Without a listener, a program that cannot be started would end this process; its pipes close as well.
  child.once('error', () => undefined);
  try {
    const page = await withinTime(openPage(devTools), timeoutMs);
    return {
      pid: child.pid,
      isGone: () => isGone(child),
      print: (html) => printOn(page, html),
      close: () => stop(child, devTools, profile),
    };
  } catch (error) {
    await stop(child, devTools, profile);
    throw error;
  }
};
