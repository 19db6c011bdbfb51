import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { contentSecurityPolicy, hardeningHeaders } from '../desktop/content-security-policy.ts';
import { contentTypeOf } from '../desktop/content-type.ts';
import type { Program } from '../program.ts';
import type { Downloads } from './downloads.ts';
import { createSession, type Session } from './session.ts';

type Needs = {
  program: Pick<Program, 'answer' | 'listen' | 'page'>;
  /** Folder of the built renderer. */
  pages: string;
  downloads: Downloads;
  /** This port and no other; 0 = `usualPort` where it is free, else any that is. */
  port?: number;
  /** What a page keeps for itself (drafts) belongs to its port: the same one at the next start finds it again. */
  usualPort?: number;
  /** Called when the last page has gone away. */
  onIdle?: () => void;
  /** Called when a page has come. */
  onPage?: () => void;
};

export type BrowserDoor = {
  /** The address to open: it carries a token that is used up by the first visit. */
  address: string;
  close: () => Promise<void>;
};

/** The largest body a call may have: one chunk of an upload, or an import of a thousand rows. */
const largestBody = 4 * 1024 * 1024;

/** On every answer, whatever it is. */
const headers = { ...hardeningHeaders, 'content-security-policy': contentSecurityPolicy };

/**
 * The application for a browser on this PC: 127.0.0.1 alone, a one-time token that becomes a
 * strict cookie and leaves the address bar at once; Host and Origin are checked on every request, so that
 * no other page or name can reach it (DNS rebinding, cross-site requests).
 */
export async function openBrowserDoor({
  program,
  pages,
  downloads,
  port = 0,
  usualPort = 0,
  onIdle = () => undefined,
  onPage = () => undefined,
}: Needs): Promise<BrowserDoor> {
  const token = randomBytes(24).toString('base64url');
  let tokenIsFresh = true;
  let watchers = 0;
  const sessions = new Map<string, Session>();
  const server = createServer((request, response) => {
    handle(request, response).catch(() => respond(response, 500));
  });
  const bound = await listen(server, port || usualPort).catch((error: unknown) => {
    if (port !== 0 || usualPort === 0) throw error;
    return listen(server, 0);
  });
  const host = `127.0.0.1:${bound}`;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const url = new URL(request.url ?? '/', `http://${host}`);
    const session = sessions.get(cookieOf(request));
    if (!isOurs(request, host)) respond(response, 403);
    else if (url.searchParams.has('token')) enter(url, response, session);
    else if (!session) respond(response, 403);
    else if (request.method === 'POST') await call({ request, response, session, channel: channelOf(url) });
    else if (request.method === 'GET') await give(url.pathname, response);
    else respond(response, 405);
  }

  async function give(pathname: string, response: ServerResponse): Promise<void> {
    if (pathname === '/events') stream(response);
    else if (pathname.startsWith('/download/'))
      await downloads.send(pathname.slice('/download/'.length), response);
    else await page(pathname, response);
  }

  function stream(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    watchers += 1;
    onPage();
    const stop = program.listen((event, payload) => {
      response.write(`event: ${event}\ndata: ${JSON.stringify(payload)}\n\n`);
    });
    response.on('close', () => {
      stop();
      watchers -= 1;
      if (watchers === 0) onIdle();
    });
  }

  /** Whoever is inside already is led in again: the address may have been kept as a bookmark for the day. */
  function enter(url: URL, response: ServerResponse, session: Session | undefined): void {
    if (session) {
      response.setHeader('location', '/');
      respond(response, 303);
      return;
    }
    if (!tokenIsFresh || !isSame(url.searchParams.get('token') ?? '', token)) {
      respond(response, 403);
      return;
    }
    tokenIsFresh = false;
    const name = randomBytes(24).toString('base64url');
    sessions.set(name, createSession());
    response.setHeader('set-cookie', `session=${name}; HttpOnly; SameSite=Strict; Path=/`);
    response.setHeader('location', '/');
    respond(response, 303);
  }

  type Call = { request: IncomingMessage; response: ServerResponse; session: Session; channel: string };

  async function call({ request, response, session, channel }: Call): Promise<void> {
    if (!request.headers['content-type']?.startsWith('application/json')) return respond(response, 415);
    const body = await bodyOf(request);
    if (body === null) return respond(response, 413);
    let input: unknown;
    try {
      input = JSON.parse(body);
    } catch {
      return respond(response, 400);
    }
    const result = await program.answer(channel, input, session);
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    response.end(JSON.stringify(result));
  }

  async function page(pathname: string, response: ServerResponse): Promise<void> {
    // The same address gives the book, or the way out of its trouble: reading the page anew leads on.
    const file = pageFile(
      pages,
      pathname === '/' || pathname === '/index.html' ? `/${program.page()}` : pathname,
    );
    const bytes = file && (await readFile(file).catch(() => null));
    if (!file || !bytes) return respond(response, 404);
    response.setHeader('content-type', contentTypeOf(file) ?? 'application/octet-stream');
    response.setHeader(
      'cache-control',
      pathname.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-store',
    );
    response.end(bytes);
  }

  return {
    address: `http://${host}/?token=${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file of a page address inside the folder of pages, or null where it climbs out. */
export function pageFile(pages: string, pathname: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const file = normalize(join(pages, path === '/' ? 'index.html' : path));
  return file.startsWith(pages + sep) ? file : null;
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

/** A request of our own page: our Host, and an Origin that is ours or was not sent by a page at all. */
function isOurs(request: IncomingMessage, host: string): boolean {
  const { origin } = request.headers;
  if (request.headers.host !== host) return false;
  if (request.method === 'POST') return origin === `http://${host}`;
  return origin === undefined || origin === `http://${host}`;
}

const channelOf = (url: URL): string =>
  url.pathname.startsWith('/call/') ? url.pathname.slice('/call/'.length) : '';

const cookieOf = (request: IncomingMessage): string =>
  /(?:^|;\s*)session=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';

const isSame = (given: string, wanted: string): boolean =>
  given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largestBody) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function respond(response: ServerResponse, status: number): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end();
}
