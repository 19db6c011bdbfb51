import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { newFolder } from './place.ts';

/** As `npm start` runs the program. */
const flags = ['--expose-gc', '--max-semi-space-size=8'];

/** The built program takes no memory for making JavaScript of TypeScript: after the first run this does not either. */
const env = { ...process.env, NODE_COMPILE_CACHE: newFolder('compiled') };

/** Runs a script of this folder in a process of its own, whose memory is then only its own; gives what it printed. */
export function inChild<T>(script: string, ...args: string[]): T {
  const path = join(import.meta.dirname, script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, path, ...args], {
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  return JSON.parse(stdout) as T;
}
