import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { programFolder } from './data/paths.ts';

/**
 * `npm start`: builds what is stale, then opens the window if Electron's binary is there or can be fetched,
 * and the browser otherwise. Arguments go on to whichever it is.
 */
const root = programFolder();
const require = createRequire(import.meta.url);
const args = process.argv.slice(2);

/** A fetch of the binary that does not get going is given up after this long. */
const fetchPatience = 20_000;

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
  ];
  const sources = ['electron', 'renderer', 'shared', 'assets', 'package.json', 'electron.vite.config.ts'];
  if (built.some((path) => !existsSync(join(root, path)))) return true;
  const oldest = Math.min(...built.map((path) => statSync(join(root, path)).mtimeMs));
  return sources.some((path) => existsSync(join(root, path)) && newest(join(root, path)) > oldest);
}

function run(command: string, more: string[], timeout?: number): boolean {
  const { status } = spawnSync(command, more, { cwd: root, stdio: 'inherit', timeout });
  return status === 0;
}

function electronBinary(): string | null {
  const folder = dirname(require.resolve('electron/package.json'));
  const name =
    process.platform === 'win32'
      ? 'electron.exe'
      : process.platform === 'darwin'
        ? 'Electron.app'
        : 'electron';
  return existsSync(join(folder, 'dist', name)) ? join(folder, 'cli.js') : null;
}

if (
  isStale() &&
  !run(process.execPath, [
    join(root, 'node_modules/electron-vite/bin/electron-vite.js'),
    'build',
    '--logLevel',
    'warn',
  ])
) {
  process.exit(1);
}
if (!args.includes('--browser') && electronBinary() === null) {
  run(process.execPath, [join(root, 'node_modules/electron/install.js')], fetchPatience);
}
const electron = args.includes('--browser') ? null : electronBinary();
if (electron) {
  process.exit(run(process.execPath, [electron, root, ...args]) ? 0 : 1);
}
process.stdout.write(
  'Electron is not installed here and could not be fetched: opening the browser door instead.\n',
);
process.exit(
  run(process.execPath, [join(root, 'out/main/browser.js'), ...args.filter((arg) => arg !== '--browser')])
    ? 0
    : 1,
);
