import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * All fault tests, long: `npm run test:faults -- --kills 200 --cuts 200 --soak 600 [files]`. Prints what each
 * came to, a line of JSON a test, at the end. Exit code 0 = everything held.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '200' },
    cuts: { type: 'string', default: '200' },
    /** Seconds. */
    soak: { type: 'string', default: '60' },
  },
});

const root = join(import.meta.dirname, '../..');
const around = mkdtempSync(join(tmpdir(), 'faults-'));
const figures = join(around, 'figures');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const wanted = positionals.length > 0 ? positionals : ['tests/faults'];
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--config', 'tests/vitest.config.ts', '--project', 'faults', ...wanted],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      FAULTS_KILLS: values.kills,
      FAULTS_CUTS: values.cuts,
      FAULTS_SOAK_SECONDS: values.soak,
      FAULTS_FIGURES: figures,
    },
  },
);
if (existsSync(figures)) process.stdout.write(readFileSync(figures));
rmSync(around, { recursive: true });
process.exitCode = status ?? 1;
