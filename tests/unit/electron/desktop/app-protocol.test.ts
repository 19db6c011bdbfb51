import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appSchemes, createAppProtocol, resolveAppUrl } from '../../../../electron/desktop/app-protocol.ts';
import { contentSecurityPolicy } from '../../../../electron/desktop/content-security-policy.ts';

const own = 'app://so-ban-chi-dao';
const root = join(tmpdir(), 'nowhere', 'renderer');

describe('the file that an address asks for', () => {
  it.each([
    [`${own}/`, 'index.html'],
    [`${own}/index.html`, 'index.html'],
    [`${own}/index.html#/meetings?x=1`, 'index.html'],
    [`${own}/index.html?again`, 'index.html'],
    [`${own}/assets/index-CUBrXo_3.js`, 'assets/index-CUBrXo_3.js'],
    [`${own}/assets/tinos-vietnamese-400.woff2`, 'assets/tinos-vietnamese-400.woff2'],
  ])('%s is %s', (address, file) => {
    expect(resolveAppUrl(address, root)).toBe(join(root, file));
  });

  it.each([
    ['a path that climbs out by hidden slashes', `${own}/..%2f..%2fmain%2fmain.js`],
    ['one that climbs from further in', `${own}/assets/%2e%2e%2f%2e%2e%2fmain/main.js`],
    ['slashes of Windows', `${own}/assets%5c..%5c..%5cmain%5cmain.js`],
    ['a drive', `${own}/C:/Windows/win.ini.txt`],
    ['a second stream of Windows', `${own}/index.html::$DATA`],
    ['a name that ends in a dot', `${own}/index.html.`],
    ['a name that ends in a space', `${own}/index.html%20`],
    ['a hidden file', `${own}/.env.json`],
    ['an end of string inside', `${own}/index.html%00.js`],
    ['broken code', `${own}/%E0%A4%A.js`],
    ['an empty name', `${own}//index.html`],
    ['a folder', `${own}/assets`],
    ['a folder with a slash', `${own}/assets/`],
    ['a type that the interface does not have', `${own}/assets/run.exe`],
    ['another host', 'app://paper/index.html'],
    ['another scheme', 'file:///index.html'],
  ])('refuses %s', (_what, address) => {
    expect(resolveAppUrl(address, root)).toBeNull();
  });

  it.each([`${own}/../main/main.js`, `${own}/%2e%2e/%2E%2E/main/main.js`])(
    'keeps %s inside the folder, where no such file is',
    (address) => {
      expect(resolveAppUrl(address, root)).toBe(join(root, 'main/main.js'));
    },
  );

  it('never leaves the folder, whatever is asked', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '%2e%2e',
        '%2f',
        '%5c',
        '\\',
        '/',
        ':',
        'index.html',
        'assets',
        '%00',
        '~',
        ' ',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = resolveAppUrl(`${own}/${pieces.join('')}`, root);
        if (path === null) return;
        expect(relative(root, path)).not.toMatch(/^\.\.|^[/\\]|:/);
      }),
    );
  });
});

describe('the answer to a request', () => {
  let folder: string;
  const ask = (path: string, init?: RequestInit) =>
    createAppProtocol(join(folder, 'renderer'))(new Request(`${own}${path}`, init));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'app-protocol-'));
    await mkdir(join(folder, 'renderer/assets'), { recursive: true });
    await mkdir(join(folder, 'renderer/folder.js'));
    await writeFile(join(folder, 'renderer/index.html'), '<!doctype html><title>Sổ</title>');
    await writeFile(join(folder, 'renderer/assets/a.js'), 'export {};');
    await writeFile(join(folder, 'secret.js'), 'secret');
    await symlink(join(folder, 'nowhere'), join(folder, 'renderer/gone.js'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is the file, with its type', async () => {
    const page = await ask('/');
    expect(await page.text()).toBe('<!doctype html><title>Sổ</title>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await ask('/assets/a.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it.each(['/', '/missing.js', '/folder.js', '/gone.js', '/%2e%2e/secret.js'])(
    'to %s carries the policy and the other headers',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );

  it.each(['/missing.js', '/folder.js', '/gone.js', '/%2e%2e/secret.js', '/..%2fsecret.js'])(
    'to %s is an empty 404',
    async (path) => {
      const answer = await ask(path);
      expect([answer.status, await answer.text()]).toEqual([404, '']);
    },
  );

  it('to the first address is the page that fits the state of the book', async () => {
    await writeFile(join(folder, 'renderer/recovery.html'), '<!doctype html><title>Khắc phục</title>');
    let first = 'recovery.html';
    const answer = createAppProtocol(join(folder, 'renderer'), () => first);
    const text = async (path: string) => (await answer(new Request(`${own}${path}`))).text();
    expect(await text('/index.html')).toContain('Khắc phục');
    first = 'index.html';
    expect(await text('/index.html')).toContain('Sổ');
    expect(await text('/recovery.html')).toContain('Khắc phục');
  });

  it('refuses to take anything in', async () => {
    expect((await ask('/', { method: 'POST', body: 'x' })).status).toBe(405);
  });
});

describe('the scheme', () => {
  it('is a secure origin of its own that may not go around the policy', () => {
    expect(appSchemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ]);
  });
});
