import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { electronCommand, fetchElectron } from '../../../electron/electron-binary.ts';

let place: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'binary-test-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const script = (code: string): string => {
  const path = join(place, 'install.cjs');
  writeFileSync(
    path,
    `const fs = require('node:fs'); const path = require('node:path'); const os = require('node:os');\n${code}`,
  );
  return path;
};

/** What the installer leaves, but for the file that it writes last. */
function installed(version = '45.0.0'): void {
  mkdirSync(join(place, 'dist'));
  writeFileSync(join(place, 'dist', 'electron'), '');
  writeFileSync(join(place, 'dist', 'version'), version);
  writeFileSync(join(place, 'package.json'), JSON.stringify({ version: '45.0.0' }));
}

describe('Electron’s command', () => {
  it('is there when the installer has ended its work', () => {
    installed();
    writeFileSync(join(place, 'path.txt'), 'electron');
    expect(electronCommand(place)).toBe(join(place, 'cli.js'));
  });

  it('is not there when the binary is that of another version', () => {
    installed('44.0.0');
    writeFileSync(join(place, 'path.txt'), 'electron');
    expect(electronCommand(place)).toBeNull();
  });

  it('is not there after a fetch that broke off, or without the file that is told', () => {
    installed();
    expect(electronCommand(place)).toBeNull();
    writeFileSync(join(place, 'path.txt'), 'electron.exe');
    expect(electronCommand(place)).toBeNull();
  });
});

describe('fetching Electron', () => {
  it('is given up when nothing comes in', async () => {
    expect(await fetchElectron({ installer: script('setTimeout(() => {}, 60_000)'), patienceMs: 300 })).toBe(
      false,
    );
  });

  it('goes on for as long as bytes come in, however long that takes', async () => {
    const slow = `let n = 0; const t = setInterval(() => {
      fs.appendFileSync(path.join(os.tmpdir(), 'part'), 'x'.repeat(100));
      if (++n === 12) { clearInterval(t); }
    }, 100);`;
    expect(await fetchElectron({ installer: script(slow), patienceMs: 800 })).toBe(true);
  });

  it('fails when the installer does, and leaves nothing behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('electron-'));
    expect(await fetchElectron({ installer: script('process.exit(1)') })).toBe(false);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('electron-'))).toEqual(before);
  });
});
