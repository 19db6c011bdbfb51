import { inChild } from './child.ts';
import { stockLowdb } from './contenders.ts';
import { atMost, type Report, timingOf } from './measure.ts';
import { newFolder } from './place.ts';
import { sampleBook } from './sample-book.ts';

type Once = { milliseconds: number; megabytes: number };

/** A snapshot made beside the work, flushed, against lowdb writing the same records without a flush. */
export async function measureCheckpoint(sizes: readonly number[]): Promise<Report> {
  const size = sizes.at(-1) ?? 0;
  const folder = await sampleBook(size);
  const stock = stockLowdb(newFolder('stock'), size);
  const writes: number[] = [];
  const checkpoints: Once[] = [];
  for (let round = 0; round < 5; round += 1) {
    const from = performance.now();
    await stock.run();
    writes.push(performance.now() - from);
    checkpoints.push(inChild<Once>('checkpoint-once.ts', folder, String(size)));
  }
  const timings = [
    timingOf('lowdb JSONFile writing everything (not flushed)', writes),
    timingOf(
      'a checkpoint, flushed',
      checkpoints.map(({ milliseconds }) => milliseconds),
    ),
  ];
  const [reference, ours] = timings;
  const memory = timingOf(
    '',
    checkpoints.map(({ megabytes }) => megabytes),
  ).median;
  const gates = [
    atMost({
      id: 'G12',
      what: `checkpoint / lowdb JSONFile writing, ${size}`,
      value: (ours?.median ?? 0) / (reference?.median ?? 1),
      limit: 0.6,
    }),
    atMost({ id: 'G12', what: 'more memory during a checkpoint, MB', value: memory, limit: 60 }),
  ];
  return { lines: [{ what: 'A checkpoint', records: size, timings }], gates, skipped: [] };
}
