import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from './data/paths.ts';
import { electronCommand, fetchElectron } from './electron-binary.ts';
import { runChild } from './run-child.ts';

/**
 * `npm start`: builds what is stale, then opens the window if Electron's binary is there or can be fetched,
 * and the browser otherwise (or where `--browser` asks for it). Arguments go on to whichever it is.
 */
const root = programFolder();
const args = process.argv.slice(2);
const wantsBrowser = args.includes('--browser');

const newest = (path: string): number =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs;

function isStale(): boolean {
  const built = [
    'out/main/main.js',
    'out/main/browser.js',
    'out/preload/preload.cjs',
    'out/renderer/index.html',
    'out/renderer/recovery.html',
  ];
  const sources = ['electron', 'renderer', 'shared', 'assets', 'package.json', 'electron.vite.config.ts'];
  if (built.some((path) => !existsSync(join(root, path)))) return true;
  const oldest = Math.min(...built.map((path) => statSync(join(root, path)).mtimeMs));
  return sources.some((path) => existsSync(join(root, path)) && newest(join(root, path)) > oldest);
}

if (isStale()) {
  const builder = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const status = await runChild([builder, 'build', '--logLevel', 'warn'], root);
  if (status !== 0) process.exit(status);
}
if (!wantsBrowser && electronCommand() === null) await fetchElectron();
const electron = wantsBrowser ? null : electronCommand();
if (electron) process.exit(await runChild([electron, root, ...args], root));
if (!wantsBrowser) {
  process.stdout.write(
    'Electron is not installed here and could not be fetched: opening the browser door instead.\n',
  );
}
const more = args.filter((arg) => arg !== '--browser');
// Room for young objects grows with every book that is read, to three times this, and is seldom given back.
const young = '--max-semi-space-size=8';
process.exit(await runChild([young, join(root, 'out/main/browser.js'), ...more], root));
