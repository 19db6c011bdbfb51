import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../../electron/pdf/find-browser.ts';
import { type HeadlessBrowser, openHeadlessBrowser } from '../../../../electron/pdf/headless-browser.ts';
import { type BrowserPdfNeeds, createPdfEngine } from '../../../../electron/services/papers/pdf-engine.ts';
import { readPdf } from './read-pdf.ts';

const failureOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no failure',
    (error: { failure?: { code?: string } }) => error.failure?.code,
  );

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const until = async (isSo: () => boolean): Promise<boolean> => {
  for (let tries = 0; tries < 100 && !isSo(); tries += 1) await delay(50);
  return isSo();
};

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

const anEngine = (needs: BrowserPdfNeeds = {}) => {
  const opened: HeadlessBrowser[] = [];
  const engine = createPdfEngine({
    open: async (path, timeoutMs) => {
      const browser = await openHeadlessBrowser(path, timeoutMs);
      opened.push(browser);
      return browser;
    },
    ...needs,
  });
  cleanUps.push(() => engine.close());
  return { engine, opened };
};

const textOf = async (bytes: Uint8Array) => (await readPdf(bytes)).map(({ all }) => all.trim()).join('|');

describe.skipIf(findBrowser() === null)('PDF by an installed browser', () => {
  test('prints in the order of asking with one browser', async () => {
    const { engine, opened } = anEngine();
    const printed = await Promise.all(['một', 'hai', 'ba'].map((text) => engine.print(`<p>${text}</p>`)));
    expect(await Promise.all(printed.map(textOf))).toEqual(['một', 'hai', 'ba']);
    expect(opened).toHaveLength(1);
  });

  test('starts again after the browser has died', async () => {
    const { engine, opened } = anEngine();
    await engine.print('<p>một</p>');
    process.kill(opened[0]?.pid ?? 0, 'SIGKILL');
    await until(() => opened[0]?.isGone() ?? false);
    expect(await textOf(await engine.print('<p>hai</p>'))).toBe('hai');
    expect(opened).toHaveLength(2);
  });

  test('says so when the browser dies while printing, and prints the next one', async () => {
    const { engine, opened } = anEngine();
    await engine.print('<p>một</p>');
    const long = engine.print(`<p>${'rất dài '.repeat(400_000)}</p>`);
    await delay(20);
    process.kill(opened[0]?.pid ?? 0, 'SIGKILL');
    expect(await failureOf(long)).toBe('pdf-failed');
    expect(await textOf(await engine.print('<p>hai</p>'))).toBe('hai');
  });

  test('ends the browser when nothing has been printed for a while, and starts it again', async () => {
    const { engine, opened } = anEngine({ idleMs: 30 });
    await engine.print('<p>một</p>');
    expect(await until(() => !isAlive(opened[0]?.pid ?? 0))).toBe(true);
    expect(await textOf(await engine.print('<p>hai</p>'))).toBe('hai');
    expect(opened).toHaveLength(2);
  });

  test('leaves neither process nor profile behind when closed', async () => {
    const profiles = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('sbcd-pdf-'));
    const before = await profiles();
    const { engine, opened } = anEngine();
    await engine.print('<p>một</p>');
    expect((await profiles()).length).toBeGreaterThan(before.length);
    await engine.close();
    expect(isAlive(opened[0]?.pid ?? 0)).toBe(false);
    expect((await profiles()).filter((name) => !before.includes(name))).toEqual([]);
  });

  test('asks the network for nothing, and runs no script', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end('x');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    cleanUps.push(() => new Promise((resolve) => server.close(resolve)));
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { engine } = anEngine();
    const html = `<link rel="stylesheet" href="${at}/a.css"><style>@font-face{font-family:F;src:url(${at}/f)}p{font-family:F}</style>
      <img src="${at}/b.png"><iframe src="${at}/c"></iframe><script>fetch('${at}/d');document.write('CHẠY')</script><p>chữ</p>`;
    expect(await textOf(await engine.print(html))).toBe('chữ');
    expect(asked).toBe(0);
  });

  test('does not open a file of this computer for a page that asks for one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sbcd-test-'));
    cleanUps.push(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'secret.txt'), 'BÍ MẬT');
    const { engine } = anEngine();
    const html = `<p>chữ</p><iframe src="file://${folder}/secret.txt" width="500" height="500"></iframe>`;
    expect(await textOf(await engine.print(html))).not.toContain('BÍ');
  });

  test('a page left behind does not shine through on the next one', async () => {
    const { engine } = anEngine();
    await engine.print('<title>Cũ</title><style>p{display:none}</style><p>một</p>');
    expect(await textOf(await engine.print('<p>hai</p>'))).toBe('hai');
  });
});

describe('without a browser that can print', () => {
  test('says that there is none', async () => {
    const { engine } = anEngine({ find: () => null });
    expect(await failureOf(engine.print('<p>x</p>'))).toBe('no-pdf-engine');
  });

  test('says that printing failed when the program is not there, or is no browser', async () => {
    const { engine: absent } = anEngine({ find: () => '/nowhere/browser' });
    expect(await failureOf(absent.print('<p>x</p>'))).toBe('pdf-failed');
    const { engine: other } = anEngine({ find: () => process.execPath });
    expect(await failureOf(other.print('<p>x</p>'))).toBe('pdf-failed');
  });

  test.skipIf(process.platform === 'win32')(
    'does not wait for ever for one that hangs, and ends it',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'sbcd-test-'));
      cleanUps.push(() => rm(folder, { recursive: true }));
      const program = join(folder, 'hangs');
      const note = join(folder, 'pid');
      await writeFile(program, `#!/bin/sh\necho $$ > ${note}\nexec sleep 60\n`);
      await chmod(program, 0o755);
      const { engine } = anEngine({ find: () => program, timeoutMs: 300 });
      expect(await failureOf(engine.print('<p>x</p>'))).toBe('pdf-failed');
      const { readFile } = await import('node:fs/promises');
      expect(isAlive(Number(await readFile(note, 'utf8')))).toBe(false);
    },
  );
});
