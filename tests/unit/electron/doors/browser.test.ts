import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BrowserDoor, openBrowserDoor, pageFile } from '../../../../electron/doors/browser.ts';
import { createDownloads, type Downloads } from '../../../../electron/doors/downloads.ts';

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };
type Ask = { path: string; method?: string; headers?: Record<string, string>; body?: string };

let place: string;
let door: BrowserDoor;
let downloads: Downloads;
let program: Parameters<typeof openBrowserDoor>[0]['program'];
let asked: { channel: string; input: unknown }[];

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'door-'));
  mkdirSync(join(place, 'pages', 'assets'), { recursive: true });
  writeFileSync(join(place, 'pages', 'index.html'), '<!doctype html>trang');
  writeFileSync(join(place, 'secret.txt'), 'outside');
  asked = [];
  downloads = createDownloads();
  program = {
    page: () => 'index.html' as const,
    answer: async (channel: string, input: unknown) => {
      asked.push({ channel, input });
      return { ok: true as const, value: 'done' };
    },
    listen: () => () => undefined,
  };
  door = await openBrowserDoor({ program, pages: join(place, 'pages'), downloads });
});

afterEach(async () => {
  await door.close();
  rmSync(place, { recursive: true, force: true });
});

const address = () => new URL(door.address);

function ask({ path, method = 'GET', headers = {}, body }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: address().port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function enter(): Promise<string> {
  const { headers } = await ask({ path: `/${address().search}` });
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

const calling = (cookie: string, more: Record<string, string> = {}): Record<string, string> => ({
  cookie,
  origin: `http://${address().host}`,
  'content-type': 'application/json',
  ...more,
});

describe('the browser door', () => {
  it('listens on this PC alone', () => {
    expect(address().hostname).toBe('127.0.0.1');
  });

  it('takes its token once, and leaves it out of the address', async () => {
    const first = await ask({ path: `/${address().search}` });
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    expect(String(first.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await ask({ path: `/${address().search}` })).status).toBe(403);
  });

  it('leads its session in again by the address that was used up', async () => {
    const cookie = await enter();
    const again = await ask({ path: `/${address().search}`, headers: { cookie } });
    expect([again.status, again.headers.location, again.headers['set-cookie']]).toEqual([
      303,
      '/',
      undefined,
    ]);
  });

  it.each(['/', '/index.html', '/events', '/download/x'])(
    'gives %s to nobody without a session',
    async (path) => {
      expect((await ask({ path })).status).toBe(403);
    },
  );

  it('refuses a wrong token, also one of another length', async () => {
    expect((await ask({ path: '/?token=x' })).status).toBe(403);
    expect((await ask({ path: `/?token=${'A'.repeat(32)}` })).status).toBe(403);
  });

  it('serves the page to its session, under the policy', async () => {
    const page = await ask({ path: '/', headers: { cookie: await enter() } });
    expect(page.body).toContain('trang');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['x-content-type-options']).toBe('nosniff');
  });

  it('answers a call of its own page', async () => {
    const headers = calling(await enter());
    const answer = await ask({ path: '/call/app.status', method: 'POST', headers, body: '{}' });
    expect(JSON.parse(answer.body)).toEqual({ ok: true, value: 'done' });
    expect(asked).toEqual([{ channel: 'app.status', input: {} }]);
  });

  it.each([
    ['another host name (DNS rebinding)', { host: 'evil.example:80' }, 403],
    ['another origin', { origin: 'http://evil.example' }, 403],
    ['an opaque origin', { origin: 'null' }, 403],
    ['a form’s content type', { 'content-type': 'text/plain' }, 415],
  ])('refuses a call with %s', async (_what, more, status) => {
    const headers = calling(await enter(), more);
    expect((await ask({ path: '/call/app.status', method: 'POST', headers, body: '{}' })).status).toBe(
      status,
    );
    expect(asked).toEqual([]);
  });

  it('refuses a call without an origin', async () => {
    const { origin: _origin, ...headers } = calling(await enter());
    expect((await ask({ path: '/call/app.status', method: 'POST', headers, body: '{}' })).status).toBe(403);
  });

  it('refuses a body that is no JSON, and one that is too large', async () => {
    const headers = calling(await enter());
    const post = (body: string) => ask({ path: '/call/app.status', method: 'POST', headers, body });
    expect((await post('{')).status).toBe(400);
    expect((await post(`"${'x'.repeat(5 * 1024 * 1024)}"`)).status).toBe(413);
    expect(asked).toEqual([]);
  });

  it('hands out a file once, as a file to keep', async () => {
    const cookie = await enter();
    const offer = downloads.offer({ name: 'Giấy mời.pdf', bytes: Buffer.from('%PDF') });
    if (offer.delivered !== 'download') throw new Error('no download');
    const first = await ask({ path: offer.url, headers: { cookie } });
    expect(first.headers['content-disposition']).toBe(
      "attachment; filename*=UTF-8''Gi%E1%BA%A5y%20m%E1%BB%9Di.pdf",
    );
    expect(first.body).toBe('%PDF');
    expect((await ask({ path: offer.url, headers: { cookie } })).status).toBe(404);
  });

  it('outlives a file that is gone before it is fetched, and a page that goes away while fetching it', async () => {
    const cookie = await enter();
    const path = join(place, 'lớn.pdf');
    writeFileSync(path, Buffer.alloc(8 * 1024 * 1024));
    const urls = ['Biên bản.pdf', 'nửa chữ \ud83d.pdf', 'mất.pdf'].map((name) => {
      const offer = downloads.offer({ name, path });
      return offer.delivered === 'download' ? offer.url : '';
    });
    await new Promise<void>((resolve) => {
      const { port } = address();
      const sent = request({ host: '127.0.0.1', port, path: urls[0], headers: { cookie } }, (response) => {
        response.once('data', () => {
          response.destroy();
          resolve();
        });
      });
      sent.end();
    });
    expect((await ask({ path: urls[1] ?? '', headers: { cookie } })).status).toBe(200);
    rmSync(path);
    expect((await ask({ path: urls[2] ?? '', headers: { cookie } })).status).toBe(404);
    expect((await ask({ path: '/', headers: { cookie } })).status).toBe(200);
  });

  it('closes with a stream of events still open, and with a call half sent', {
    timeout: 10_000,
  }, async () => {
    const cookie = await enter();
    const open = (path: string, method: string) =>
      new Promise<void>((resolve) => {
        const headers = { ...calling(cookie), 'content-length': method === 'POST' ? '100' : '0' };
        const sent = request({ host: '127.0.0.1', port: address().port, path, method, headers });
        sent.on('error', () => undefined);
        sent.on('response', () => resolve());
        if (method === 'POST') sent.write('{', () => resolve());
        else sent.end();
      });
    await open('/events', 'GET');
    await open('/call/app.status', 'POST');
    await door.close();
    await expect(ask({ path: '/' })).rejects.toThrow();
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%',
    '//etc/passwd',
  ])('does not climb out of its pages by %s', async (path) => {
    const answer = await ask({ path, headers: { cookie: await enter() } });
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('outside');
  });
});

describe('the file of a page', () => {
  it('lies inside the folder of pages', () => {
    expect(pageFile('/pages', '/')).toBe(join('/pages', 'index.html'));
    expect(pageFile('/pages', '/assets/a.js')).toBe(join('/pages', 'assets', 'a.js'));
    expect(pageFile('/pages', '/../pages-beside/a.js')).toBeNull();
  });
});

describe('the port of the door', () => {
  const open = (more: { port?: number; usualPort?: number }) =>
    openBrowserDoor({ program, pages: join(place, 'pages'), downloads, ...more });
  const portOf = ({ address: at }: BrowserDoor) => Number(new URL(at).port);

  it('is the usual one again at the next start, so that drafts are found again', async () => {
    const first = await open({});
    const usualPort = portOf(first);
    await first.close();
    const second = await open({ usualPort });
    expect(portOf(second)).toBe(usualPort);
    await second.close();
  });

  it('is another one where the usual one is taken', async () => {
    const taken = portOf(door);
    const other = await open({ usualPort: taken });
    expect(portOf(other)).not.toBe(taken);
    await other.close();
  });

  it('is the one that was asked for, or none', async () => {
    await expect(open({ port: portOf(door), usualPort: 0 })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
