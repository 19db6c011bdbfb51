import { spawnSync } from 'node:child_process';
import { uptime } from 'node:os';
import { describe, expect, it } from 'vitest';
import { runningProcesses } from '../../../../electron/data/disk/running-processes.ts';

const self = runningProcesses.self();
const ended = () => spawnSync(process.execPath, ['-e', '']).pid;
const bootedAt = Math.round(Date.now() / 1000 - uptime());
const up = Math.floor(uptime());

describe('whether a process may still run', () => {
  it('is certain for this one', () => {
    expect(runningProcesses.mayRun(self)).toBe(true);
    expect(self.pid).toBe(process.pid);
  });

  it('is denied for one that has ended', () => {
    expect(runningProcesses.mayRun({ ...self, pid: ended() })).toBe(false);
  });

  it('is never denied for one of another PC', () => {
    expect(runningProcesses.mayRun({ ...self, host: '00000000', pid: ended() })).toBe(true);
  });

  describe('where the system does not tell when a process began', () => {
    const mark = (start: string, pid = process.pid) =>
      runningProcesses.mayRun({ host: self.host, pid, start });

    it('is granted while its number is in use and the PC has not been started since', () => {
      expect(mark(`${up - 5}@${bootedAt}`)).toBe(true);
      expect(mark(`${up - 5}@${bootedAt + 300}`)).toBe(true);
      expect(mark(`${up - 5}@${bootedAt}`, ended())).toBe(false);
    });

    it('is denied when the PC has been started since, although another process has its number', () => {
      expect(mark(`${up + 3600}@${bootedAt - 90_000}`)).toBe(false);
      expect(mark(`${up - 5}@${bootedAt - 90_000}`)).toBe(false);
      expect(mark(`${up + 3600}@${bootedAt}`)).toBe(false);
    });

    it('is granted in doubt', () => {
      expect(mark('@')).toBe(true);
      expect(mark('...@--')).toBe(true);
    });
  });
});
