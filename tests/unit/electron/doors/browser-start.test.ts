import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openLedger } from '../../../../electron/data/ledger.ts';
import { errors } from '../../../../shared/locales/vi/errors.ts';

const root = join(import.meta.dirname, '../../../..');
const program = ['electron/doors/browser-start.ts', '--no-open'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'Sổ thử '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: string[]) =>
  spawnSync(process.execPath, [...program, ...args], { cwd: root, encoding: 'utf8', timeout: 30_000 });

type Started = {
  child: ChildProcess;
  address: URL;
  ended: Promise<number | null>;
  /** What it complained of until now. */
  said: () => Promise<string>;
};

async function started(data = folder): Promise<Started> {
  const child = spawn(process.execPath, [...program, '--data', data], { cwd: root });
  let complaint = '';
  child.stderr?.on('data', (part) => {
    complaint += part;
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (line) => resolve(String(line).trim())),
  );
  const said = async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return complaint;
  };
  return { child, address: new URL(address), ended, said };
}

/** The page as a browser holds it open: its cookie, and its stream of events. */
async function openPage(address: URL): Promise<AbortController> {
  const entered = await fetch(address, { redirect: 'manual' });
  const cookie = String(entered.headers.get('set-cookie')).split(';')[0] ?? '';
  const page = new AbortController();
  const stream = await fetch(new URL('/events', address), { headers: { cookie }, signal: page.signal });
  stream.text().catch(() => undefined);
  return page;
}

/** Cookies by address: the token of an address lets in once. */
const cookies = new Map<string, string>();

async function asked(address: URL, channel: string): Promise<unknown> {
  if (!cookies.has(address.href)) {
    const entered = await fetch(address, { redirect: 'manual' });
    cookies.set(address.href, String(entered.headers.get('set-cookie')).split(';')[0] ?? '');
  }
  const answer = await fetch(new URL(`/call/${channel}`, address), {
    method: 'POST',
    headers: {
      cookie: cookies.get(address.href) ?? '',
      origin: address.origin,
      'content-type': 'application/json',
    },
    body: '{}',
  });
  return ((await answer.json()) as { value: unknown }).value;
}

const stateAt = (address: URL) => asked(address, 'recovery.state');

const isFree = async (): Promise<boolean> => {
  const ledger = await openLedger({ folder, now: () => '2026-11-20T01:00:00.000Z' });
  await ledger.close();
  return true;
};

// Each of them starts a program of its own.
describe('the program in the browser', { timeout: 60_000 }, () => {
  it.each([
    ['an option that it does not know', ['--force']],
    ['a port that is none', ['--port', 'abc']],
    ['a port beyond all ports', ['--port', '65536']],
    ['a day that does not exist', ['--today', '2026-02-30']],
  ])('is misused with %s: says how to use it, and makes no book', (_what, args) => {
    const { status, stderr } = run(['--data', folder, ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain('--data <folder>');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says in a sentence that the folder is not there, and serves the way out of it', async () => {
    const missing = join(folder, 'không có');
    const { address, said } = await started(missing);
    expect((await said()).trim()).toBe(errors['folder-missing']);
    expect(await stateAt(address)).toMatchObject({
      folder: missing,
      trouble: { failure: { code: 'folder-missing' }, choices: expect.arrayContaining(['retry']) },
    });
  });

  it('says who has the folder, and opens it when the official tries again and it is free', async () => {
    const ledger = await openLedger({ folder, now: () => '2026-11-20T01:00:00.000Z' });
    const { address, said } = await started();
    expect((await said()).trim()).toBe(errors['folder-in-use']);
    const inUse = await stateAt(address);
    expect(inUse).toMatchObject({
      trouble: { holder: { here: true, pid: process.pid, since: '2026-11-20T01:00:00.000Z' } },
    });
    await ledger.close();
    expect(await asked(address, 'recovery.retry')).toMatchObject({ trouble: null });
  });

  it('says in one line that its port is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const taken = server.address();
    const { status, stderr } = run([
      '--data',
      folder,
      '--port',
      String(typeof taken === 'object' && taken?.port),
    ]);
    server.close();
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, lines: 1 });
    expect(await isFree()).toBe(true);
  });

  it('ends at once when it is told to, with a page open, and gives the folder free', async () => {
    const { child, address, ended } = await started();
    await openPage(address);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(await isFree()).toBe(true);
  });

  it('ends by itself 15 seconds after its last page was closed', async () => {
    const { address, ended } = await started();
    const first = await openPage(address);
    first.abort();
    const closedAt = Date.now();
    expect(await ended).toBe(0);
    expect(Date.now() - closedAt).toBeGreaterThan(14_000);
    expect(await isFree()).toBe(true);
  });
});
