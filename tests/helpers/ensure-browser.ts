import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../../electron/pdf/find-browser.ts';
import { headlessShell } from './test-browser.ts';

/**
 * The browsers of the tests: the one that the program prints with, and the one without a window that the
 * browser tests drive where there is one. What is missing comes from Debian's packages where this runs as
 * root on such a system; without any browser it ends with a clear message.
 */
const isRoot = process.getuid?.() === 0;

function installFromDebian(): void {
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  // With what it recommends: fonts as wide as those of an office PC.
  apt('install', '-y', '-qq', 'chromium');
  // An older Debian has no such package: the tests then drive the browser above, only slower.
  apt('install', '-y', '-qq', 'chromium-headless-shell');
}

const isWhole = findBrowser() !== null && (process.platform !== 'linux' || existsSync(headlessShell));
if (!isWhole && isRoot) installFromDebian();
if (findBrowser() === null) {
  process.stderr.write(
    'The browser tests need Chrome, Chromium or Edge on this PC (on Debian: apt-get install chromium).\n',
  );
  process.exitCode = 1;
}
