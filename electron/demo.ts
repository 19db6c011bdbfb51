import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programFolder } from './data/paths.ts';

/** `npm run demo`: the program on a throw-away copy of the sample commune, gone when it is closed. */
const folder = mkdtempSync(join(tmpdir(), 'so-ban-chi-dao-'));
const run = (script: string, args: string[], input?: string) =>
  spawnSync(process.execPath, [join(programFolder(), script), ...args], {
    stdio: [input === undefined ? 'inherit' : 'pipe', input === undefined ? 'inherit' : 'ignore', 'inherit'],
    input,
  }).status ?? 1;

let status = run('electron/doors/command-line.ts', ['setup.open-sample', '--data', folder], '{}');
if (status === 0) status = run('electron/start.ts', ['--data', folder, ...process.argv.slice(2)]);
rmSync(folder, { recursive: true, force: true });
process.exitCode = status;
