import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { isAnotherProgram } from './windows-process.ts';

/**
 * Who holds a folder. `host` is a short hash of the name of the PC. `start` tells a process from a later one
 * with the same number: `boot.ticks` where the system has /proc, else `seconds since boot @ time of boot`.
 */
export type ProcessMark = { host: string; pid: number; start: string };

/** What the lock asks of the operating system; a parameter, so that tests can be any process on any host. */
export type Processes = {
  self: () => ProcessMark;
  /** True unless it is certain that this process has ended. */
  mayRun: (mark: ProcessMark) => boolean;
};

/** Clocks are set by hand now and then: only a larger difference tells that the PC was started anew. */
const clockTolerance = 600;

function bootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').slice(0, 8);
  } catch {
    return null;
  }
}

/** Start of a process in ticks since boot (field 22 of /proc/<pid>/stat; the name before it may hold spaces). */
function startTicks(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended; only its parent has not yet looked.
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

const secondsUp = (): number => Math.floor(uptime());
const bootedAt = (): number => Math.round(Date.now() / 1000 - uptime());

function ownStart(): string {
  const boot = bootId();
  const ticks = startTicks(process.pid);
  return boot && ticks ? `${boot}.${ticks}` : `${secondsUp()}@${bootedAt()}`;
}

/** Without /proc: certain only when the PC has been started since. */
function bootedSince(start: string): boolean {
  const [, up, at] = /^(\d+)@(\d+)$/.exec(start) ?? [];
  if (up === undefined || at === undefined) return false;
  return secondsUp() < Number(up) || Math.abs(bootedAt() - Number(at)) > clockTolerance;
}

const ownHost = (): string => hash('sha256', hostname()).slice(0, 8);

function mayRun({ host, pid, start }: ProcessMark): boolean {
  // Nothing can be known of another PC: it may be writing to the same shared folder right now.
  if (host !== ownHost()) return true;
  if (start.includes('@')) return !bootedSince(start) && answersSignals(pid) && !isAnotherProgram(pid);
  const [boot, ticks] = start.split('.');
  return boot === bootId() && answersSignals(pid) && startTicks(pid) === ticks;
}

let own: string | null = null;

/** The processes of this PC. */
export const runningProcesses: Processes = {
  self: () => {
    own ??= ownStart();
    return { host: ownHost(), pid: process.pid, start: own };
  },
  mayRun,
};
