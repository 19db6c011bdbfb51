import { spawnSync } from 'node:child_process';
import { findBrowser } from '../../electron/pdf/find-browser.ts';

/**
 * The browser that the browser tests drive: one that is installed already, else Debian's `chromium` package
 * where this runs as root on such a system, else a clear message.
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
}

if (findBrowser() === null && isRoot) installFromDebian();
if (findBrowser() === null) {
  process.stderr.write(
    'The browser tests need Chrome, Chromium or Edge on this PC (on Debian: apt-get install chromium).\n',
  );
  process.exitCode = 1;
}
