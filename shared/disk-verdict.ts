import type { DiskCheck, DiskVerdict, FlushTimes } from './recovery.ts';

/** No turning disk writes in less, so one that says so has kept the bytes in a cache (milliseconds). */
const impossible = 0.05;
/** A save that takes longer is felt; healthy turning disks take 10 to 30 ms. */
const slowAppend = 100;
const slowOverwrite = 50;

/** Median and slowest of measured times. */
export function flushTimes(times: readonly number[]): FlushTimes {
  const sorted = [...times].sort((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, slowest: sorted.at(-1) ?? 0 };
}

/** What the measured flushes say of the disk. `rotational` null = the system does not tell. */
export function diskVerdict({
  append,
  overwrite,
  rotational,
}: Pick<DiskCheck, 'append' | 'overwrite' | 'rotational'>): DiskVerdict {
  const tooFast = Math.min(append.median, overwrite.median) < impossible;
  if (tooFast && rotational === true) return 'too-fast';
  if (tooFast && rotational === null) return 'maybe-too-fast';
  return append.median > slowAppend || overwrite.median > slowOverwrite ? 'slow' : 'sound';
}
