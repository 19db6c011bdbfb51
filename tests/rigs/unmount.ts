import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

const attempts = 600;

/** Unmounts, again and again for a minute: loop devices and busy machines let go of a place some time later. */
export async function unmount(place: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { status, stderr } = spawnSync('umount', [place], { encoding: 'utf8' });
    if (status === 0) return;
    if (attempt === attempts) throw new Error(`umount ${place}: ${stderr}`);
    await wait(100);
  }
}
