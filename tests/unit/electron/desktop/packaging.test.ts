import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../..');
const run = promisify(execFile);

/** What marks the fuses in Electron's binary, then their version, how many there are, and each one's state. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
];

/** A binary with every fuse in the state opposite to the one wanted, so that leaving one out shows. */
const standInBinary = Buffer.concat([
  Buffer.from(`stand-in ${fuseSentinel}`),
  Buffer.from([1, fuseNames.length]),
  Buffer.from('10110011'),
  Buffer.from(' end'),
]);

const builtFiles = {
  'out/main/main.js': '// main',
  'out/main/part-docx-abc.js': '// part',
  'out/preload/preload.cjs': '// preload',
  'out/renderer/index.html': '<!doctype html>',
  'out/renderer/assets/index-abc.js': '// page',
};
const decoys = {
  'out/types/electron/main.d.ts': 'export {};',
  'out/types/electron.tsbuildinfo': '{}',
  'electron/main.ts': '// source',
  'shared/errors.ts': '// source',
  'renderer/main.tsx': '// source',
  'tests/unit/a.test.ts': '// test',
  'docs/decisions.md': '# decisions',
  'README.md': '# readme',
  'tsconfig.json': '{}',
  'secret.pem': 'key',
  'node_modules/zod/package.json': '{"name":"zod","version":"4.6.7","main":"index.js"}',
  'node_modules/zod/index.js': '// a dependency',
  'node_modules/vitest/package.json': '{"name":"vitest","version":"5.1.0"}',
  'node_modules/vitest/index.js': '// a tool',
};
const electron = {
  'stand-in/electron': standInBinary,
  'stand-in/LICENSE': 'licence',
  'stand-in/locales/vi.pak': 'vi',
  'stand-in/locales/en-US.pak': 'en',
  'stand-in/locales/fr.pak': 'fr',
};

let project: string;
const packed = (...names: string[]) => join(project, 'dist/linux-unpacked', ...names);

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'packaging-'));
  for (const name of ['package.json', 'package-lock.json', 'electron-builder.yml', 'assets']) {
    await cp(join(root, name), join(project, name), { recursive: true });
  }
  for (const [name, content] of Object.entries({ ...builtFiles, ...decoys, ...electron })) {
    await mkdir(dirname(join(project, name)), { recursive: true });
    await writeFile(join(project, name), content, { mode: 0o755 });
  }
  const cli = join(root, 'node_modules/electron-builder/cli.js');
  const options = ['--linux', 'dir', '-c.electronDist=./stand-in', '--publish', 'never'];
  // A proxy that nobody answers on: whatever tries to fetch something fails at once.
  const offline = {
    HTTP_PROXY: 'http://127.0.0.1:9',
    HTTPS_PROXY: 'http://127.0.0.1:9',
    npm_config_offline: 'true',
  };
  await run(process.execPath, [cli, ...options], { cwd: project, env: { ...process.env, ...offline } });
}, 60_000);

afterAll(() => rm(project, { recursive: true, force: true }));

type AsarEntry = { files?: Record<string, AsarEntry> };

/** The paths inside an asar, read off its header: four little-endian lengths, then JSON. */
async function listAsar(path: string): Promise<string[]> {
  const bytes = await readFile(path);
  const header: AsarEntry = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)));
  const walk = (entry: AsarEntry, at: string): string[] =>
    entry.files ? Object.entries(entry.files).flatMap(([name, inner]) => walk(inner, `${at}/${name}`)) : [at];
  return walk(header, '').map((name) => name.slice(1));
}

describe('the package', () => {
  it('holds the built program, the assets and package.json, and nothing else', async () => {
    const inside = await listAsar(packed('resources/app.asar'));
    expect(inside).toEqual(
      expect.arrayContaining([...Object.keys(builtFiles), 'package.json', 'assets/icon.png']),
    );
    const strangers = inside.filter(
      (name) => !/^(out\/(main|preload|renderer)|assets)\/|^package\.json$/.test(name),
    );
    expect(strangers).toEqual([]);
  });

  it('holds no second copy of the program beside the asar', async () => {
    expect(await readdir(packed('resources'))).toEqual(['app.asar']);
  });

  it('starts at the built main', async () => {
    const { main } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    expect(await listAsar(packed('resources/app.asar'))).toContain(main);
  });

  it('brings every font, with its licence', async () => {
    const inside = await listAsar(packed('resources/app.asar'));
    for (const family of ['tinos', 'be-vietnam-pro']) {
      expect(inside).toContain(`assets/fonts/${family}/LICENSE`);
      expect(
        inside.some((name) => name.startsWith(`assets/fonts/${family}/`) && name.endsWith('.woff2')),
      ).toBe(true);
    }
  });

  it('keeps only the languages of the interface', async () => {
    expect((await readdir(packed('locales'))).sort()).toEqual(['en-US.pak', 'vi.pak']);
  });

  it('sets every fuse as designed', async () => {
    const binary = await readFile(packed('so-ban-chi-dao'));
    const at = binary.indexOf(fuseSentinel) + fuseSentinel.length + 2;
    const states = fuseNames.map((name, index) => [name, binary[at + index] === 0x31]);
    expect(Object.fromEntries(states)).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });
});

describe('the installer for Windows', () => {
  const config = () => readFile(join(root, 'electron-builder.yml'), 'utf8');

  it('needs no administrator, speaks Vietnamese, and never removes the book', async () => {
    const written = await config();
    for (const line of [
      'perMachine: false',
      'installerLanguages: [vi_VN]',
      'deleteAppDataOnUninstall: false',
    ]) {
      expect(written).toContain(line);
    }
  });

  it('publishes nothing and brings no updater', async () => {
    expect(await config()).toMatch(/^publish: null$/m);
    const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies)).not.toContain('electron-updater');
  });

  it('has an icon of every size that Windows asks for', async () => {
    const icon = await readFile(join(root, 'assets/icon.ico'));
    const sizes = Array.from({ length: icon.readUInt16LE(4) }, (_, index) => icon[6 + 16 * index] || 256);
    expect(sizes).toEqual(expect.arrayContaining([16, 24, 32, 48, 256]));
  });
});
