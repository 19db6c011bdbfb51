import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

// A home folder of the test file's own: what the program keeps in Documents never lands on this machine's, and
// what lies there is not found.
const home = mkdtempSync(join(tmpdir(), 'home-'));
process.env.HOME = home;
process.env.USERPROFILE = home;
afterAll(() => rmSync(home, { recursive: true, force: true }));
