import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openFileStore } from '../../electron/data/files/file-store.ts';
import { openLedger } from '../../electron/data/ledger.ts';
import { amounts, tellFigures } from './amounts.ts';
import { acknowledged, gapIn, lastHeld } from './lanes.ts';

const program = fileURLToPath(new URL('./endless-commits.ts', import.meta.url));
const lack =
  process.platform === 'linux' && spawnSync('fiu-run', ['-h']).error === undefined
    ? null
    : 'needs fiu-run (Debian: fiu-utils)';
const words = lack ? ` (skipped: ${lack})` : '';
const rounds = Math.max(2, Math.ceil(amounts.cuts / 10));

const now = () => '2026-11-20T08:00:00.000Z';

/** The call of the C library as fiu knows it, and the number of the error it answers now and then. */
const faults: [string, string, number][] = [
  ['fdatasync answers EIO', 'posix/io/sync/fdatasync', 5],
  ['fsync answers EIO', 'posix/io/sync/fsync', 5],
  ['pwrite answers ENOSPC', 'posix/io/rw/pwrite', 28],
  ['pwrite answers EIO', 'posix/io/rw/pwrite', 5],
  ['rename answers EACCES', 'posix/io/dir/rename', 13],
];

/** One that passes when it is tried again ends nothing: such a program is killed after a while. */
const longest = 4_000;

/** Changes until a change is refused, which ends the program; gives what it had acknowledged. */
function changeUntilRefused(folder: string, name: string, info: number): { acks: number[]; said: string } {
  const rule = `enable_random name=${name},probability=0.03,failinfo=${info}`;
  const { stdout, stderr, error } = spawnSync(
    'fiu-run',
    ['-x', '-c', rule, process.execPath, program, folder],
    { encoding: 'utf8', timeout: longest, killSignal: 'SIGKILL' },
  );
  if (error && !String(error).includes('ETIMEDOUT')) throw error;
  return { acks: acknowledged(stdout), said: stderr };
}

describe.each(faults)('a system whose %s', (title, name, info) => {
  it.skipIf(lack)(
    `loses nothing that was acknowledged, and refuses in words of ours${words}`,
    async () => {
      let told = 0;
      let refused = 0;
      for (let round = 0; round < rounds; round += 1) {
        const folder = mkdtempSync(join(tmpdir(), 'failing-call-'));
        const { acks, said } = changeUntilRefused(folder, name, info);
        if (said !== '') {
          refused += 1;
          expect(said).toMatch(/AppError|disk-failed|disk-full|store-stopped|folder-not-writable/);
        }
        const ledger = await openLedger({ folder, now });
        expect(ledger.state.mode).toBe('open');
        const lasts = lastHeld(ledger);
        for (const [lane, last] of lasts.entries()) expect(last).toBeGreaterThanOrEqual(acks[lane] ?? -1);
        expect(await gapIn(ledger, await openFileStore(folder))).toBe(null);
        expect(ledger.sequence).toBe(lasts.reduce((sum, last) => sum + last + 1, 0));
        await ledger.close();
        told += acks.reduce((sum, last) => sum + last + 1, 0);
        rmSync(folder, { recursive: true });
      }
      tellFigures('failing system call', { title, rounds, refused, acknowledged: told });
      expect(told + refused).toBeGreaterThan(0);
    },
    60_000 + rounds * 30_000,
  );
});
