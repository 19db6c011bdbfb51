import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runningProcesses } from '../../electron/data/disk/running-processes.ts';
import { openLedger } from '../../electron/data/ledger.ts';
import { type OtherProcess, startOther } from './other-process.ts';

let folder = '';
let others: OtherProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'two-'));
});
afterEach(async () => {
  for (const other of others) await other.kill();
  others = [];
  await rm(folder, { recursive: true });
});

const now = () => '2026-11-20T08:00:00.000Z';
const open = () => openLedger({ folder, now });
const answer = () =>
  open().then(
    async (ledger) => {
      await ledger.close();
      return 'open';
    },
    (error) => error.failure?.code ?? error,
  );
const start = () => {
  const other = startOther(folder);
  others.push(other);
  return other;
};
const entries = () => readdirSync(join(folder, 'LOCK'));

describe('two programs on one folder', () => {
  it('the second is refused while the first runs, also while it hangs, and let in when it is gone', async () => {
    const other = start();
    await other.opened;
    expect(await answer()).toBe('folder-in-use');
    if (process.platform !== 'win32') {
      other.child.kill('SIGSTOP');
      expect(await answer()).toBe('folder-in-use');
      const before = other.said().length;
      other.child.kill('SIGCONT');
      // What was frozen goes on as if nothing had been.
      while (other.said().length === before) await wait(10);
    }
    await other.kill();
    expect(entries()).toHaveLength(1);
    expect(await answer()).toBe('open');
    expect(entries()).toEqual([]);
  }, 60_000);

  it('exactly one gets in when several start at the same moment', async () => {
    const all = [start(), start(), start(), start()];
    const ends = await Promise.allSettled(all.map(({ opened }) => opened));
    const refused = ends.filter((end) => end.status === 'rejected');
    expect(refused).toHaveLength(3);
    for (const { reason } of refused) expect(String(reason)).toContain('folder-in-use');
    expect(entries()).toHaveLength(1);
  }, 60_000);

  it('the second is refused in the same program too, and let in after the first has closed', async () => {
    const ledger = await open();
    expect(await answer()).toBe('folder-in-use');
    await ledger.close();
    expect(await answer()).toBe('open');
  });
});

describe('a lock that was left behind', () => {
  const { host, pid, start: ownStart } = runningProcesses.self();
  const leave = async (entry: string) => {
    await mkdir(join(folder, 'LOCK'), { recursive: true });
    await writeFile(join(folder, 'LOCK', entry), '');
  };

  it.runIf(existsSync('/proc/self/stat'))(
    'by a process whose number another one has now is known as such',
    async () => {
      const [boot, ticks] = ownStart.split('.');
      await leave(`${host}-${process.ppid}-${boot}.1`);
      await leave(`${host}-${pid}-${boot}.${Number(ticks) - 1}`);
      expect(await answer()).toBe('open');
      expect(entries()).toEqual([]);
    },
  );

  it.runIf(existsSync('/proc/self/stat'))('before the PC was started anew does not count', async () => {
    await leave(`${host}-${process.ppid}-00000000.1`);
    expect(await answer()).toBe('open');
  });

  it('by another PC counts: nothing can be known of it', async () => {
    await leave('0123abcd-1-deadbeef.1');
    expect(await answer()).toBe('folder-in-use');
    expect(entries()).toEqual(['0123abcd-1-deadbeef.1']);
  });

  it('does not count when it is no lock at all', async () => {
    await leave('desktop.ini');
    expect(await answer()).toBe('open');
  });
});
