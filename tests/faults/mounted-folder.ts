import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const runs = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

const mount = (folder: string, megabytes: number): boolean =>
  runs('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);

const unmount = (folder: string): boolean => runs('umount', '-l', folder);

/** Whether this process may mount file systems (root on Linux, not in every container). */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const probe = mkdtempSync(join(tmpdir(), 'probe-'));
  const can = mount(probe, 1) && unmount(probe);
  rmSync(probe, { recursive: true, force: true });
  return can;
}

/** A file system of its own at a folder of its own, of so many megabytes; gone after the test. */
export function aVolume(megabytes: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'volume-'));
  if (!mount(folder, megabytes)) throw new Error('cannot mount');
  onTestFinished(() => {
    unmount(folder);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export const writeProtect = (folder: string): boolean => runs('mount', '-o', 'remount,ro', folder);
