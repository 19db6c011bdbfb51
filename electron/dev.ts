import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { programFolder } from './data/paths.ts';

/**
 * `npm run dev`: the browser door from its sources, with the interface built again at each change; reading the
 * page anew shows it. (The desktop window answers to nothing but its own built pages, also here.)
 */
const root = programFolder();
const builder = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
const { status } = spawnSync(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const watching = spawn(process.execPath, [builder, 'build', '--watch', '--logLevel', 'warn'], {
  cwd: root,
  stdio: 'inherit',
});
const door = spawn(
  process.execPath,
  ['--watch', 'electron/doors/browser-start.ts', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
door.on('exit', () => watching.kill());
