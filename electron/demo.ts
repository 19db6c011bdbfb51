import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programFolder } from './data/paths.ts';
import { runChild } from './run-child.ts';

/** `npm run demo`: the program on a throw-away copy of the sample commune, gone when it is closed. */
const root = programFolder();
const folder = mkdtempSync(join(tmpdir(), 'so-ban-chi-dao-'));
const sample = ['electron/doors/command-line.ts', 'setup.open-sample', '--data', folder];
const stdio = ['ignore', 'ignore', 'inherit'] as const;
let status = spawnSync(process.execPath, sample, { cwd: root, stdio: [...stdio] }).status ?? 1;
if (status === 0) {
  status = await runChild(['electron/start.ts', '--data', folder, ...process.argv.slice(2)], root);
}
rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
process.exitCode = status;
