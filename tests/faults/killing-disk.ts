import { type Disk, nodeDisk, type Placed } from '../../electron/data/disk/disk.ts';

/** One call of the disk port: its name, a part of the path it is about, and the how-manieth of these it is. */
export type Moment = { call: keyof Disk; path: string; nth: number };

export const momentFrom = (words: string): Moment => {
  const [call = '', path = '', nth = '1'] = words.split('|');
  return { call: call as keyof Disk, path, nth: Number(nth) };
};

export const wordsOf = ({ call, path, nth }: Moment): string => `${call}|${path}|${nth}`;

const placedAt = (given: unknown): Placed | null =>
  typeof given === 'object' && given !== null && 'fd' in given ? (given as Placed) : null;

/** The real disk, under a program that is killed (signal 9) just before one call. */
export function killingDisk({ call, path, nth }: Moment): Disk {
  const open = new Map<number, string>();
  let seen = 0;
  const pathOf = (given: unknown): string => {
    const fd = placedAt(given)?.fd ?? given;
    return typeof fd === 'number' ? (open.get(fd) ?? '') : String(fd);
  };
  const around = Object.entries(nodeDisk).map(([name, work]) => [
    name,
    (...given: unknown[]) => {
      if (name === call && pathOf(given[0]).includes(path)) seen += 1;
      if (seen === nth) process.kill(process.pid, 'SIGKILL');
      return (work as (...given: unknown[]) => unknown)(...given);
    },
  ]);
  const disk = Object.fromEntries(around) as Disk;
  return {
    ...disk,
    open: async (name, how) => {
      const fd = await disk.open(name, how);
      open.set(fd, name);
      return fd;
    },
  };
}
