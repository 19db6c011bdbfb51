import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Everything that a run writes lies in one folder, which goes away with it. */
const place = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(place, { recursive: true, force: true }));

let made = 0;

/** A new empty folder of this run. */
export function newFolder(name: string): string {
  made += 1;
  const folder = join(place, `${made}-${name}`);
  mkdirSync(folder);
  return folder;
}
