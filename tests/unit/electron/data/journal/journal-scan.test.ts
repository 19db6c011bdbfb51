import { describe, expect, it } from 'vitest';
import { openWindow } from '../../../../../electron/data/disk/file-window.ts';
import { scanJournal } from '../../../../../electron/data/journal/journal-scan.ts';
import { folder, newDisk } from '../../../../faults/fake-store.ts';
import { frame, genesis, hashOf, journal, line, put } from '../../../../faults/handmade.ts';

const start = { sequence: 0, previous: genesis };

async function scan(bytes: Buffer) {
  const disk = newDisk();
  disk.plant(`${folder}/wal`, bytes);
  const window = await openWindow(disk.port, `${folder}/wal`);
  const seen: number[] = [];
  const found = await scanJournal(window, { after: start }, (one) => void seen.push(one.sequence));
  await window.close();
  return { seen, sequence: found.sequence, end: found.end, ending: found.ending.kind };
}

/** Four frames; the last three were written in one flush when only the first was on the disk. */
function group() {
  let previous = genesis;
  const frames = [1, 2, 3, 4].map((sequence) => {
    const bytes = frame({ sequence, ops: [put(`p${sequence}`)], previous, durable: sequence === 1 ? 0 : 1 });
    previous = hashOf(bytes);
    return bytes;
  });
  return frames;
}

const blank = (bytes: Buffer) => Buffer.alloc(bytes.length);

describe('reading a journal', () => {
  it('gives its frames in order and finds its end before the zeros', async () => {
    const { bytes } = journal([[put('an')], [put('binh')]]);
    const padded = Buffer.concat([bytes, Buffer.alloc(200_000)]);
    expect(await scan(padded)).toEqual({ seen: [1, 2], sequence: 2, end: bytes.length, ending: 'clean' });
    expect(await scan(Buffer.alloc(0))).toEqual({ seen: [], sequence: 0, end: 0, ending: 'clean' });
  });

  it('takes a flush that a power cut tore in the middle for torn: nothing of it was acknowledged', async () => {
    const [one, two, three, four] = group() as [Buffer, Buffer, Buffer, Buffer];
    const torn = Buffer.concat([one, blank(two), three, four]);
    expect(await scan(torn)).toMatchObject({ seen: [1], end: one.length, ending: 'torn' });
    expect(await scan(Buffer.concat([one, two, blank(three), four]))).toMatchObject({
      seen: [1, 2],
      ending: 'torn',
    });
  });

  it('takes damage for damage as soon as a later frame was written on top of it', async () => {
    const [one, two, three, four] = group() as [Buffer, Buffer, Buffer, Buffer];
    expect(await scan(Buffer.concat([blank(one), two, three, four]))).toMatchObject({
      seen: [],
      ending: 'damaged',
    });
    const five = frame({ sequence: 5, ops: [], previous: hashOf(four), durable: 4 });
    const damaged = Buffer.concat([one, two, blank(three), four, five]);
    expect(await scan(damaged)).toMatchObject({ seen: [1, 2], ending: 'damaged' });
  });

  it('takes damage for damage when what was written on top of it is whole but none of ours', async () => {
    const [one, two] = group() as [Buffer, Buffer, Buffer, Buffer];
    expect(await scan(Buffer.concat([one, blank(two), line('9 {"hello":"world"}')]))).toMatchObject({
      ending: 'damaged',
    });
  });

  it.each<[string, (one: Buffer) => Buffer]>([
    ['skips a number', (one) => frame({ sequence: 3, ops: [], previous: hashOf(one) })],
    ['repeats a number', (one) => frame({ sequence: 1, ops: [], previous: hashOf(one) })],
    ['is chained to another', () => frame({ sequence: 2, ops: [], previous: 'f'.repeat(64) })],
    ['is no change although its checksum is right', () => line('2 {"hello":"world"}')],
    ['is no JSON although its checksum is right', () => line('2 {"hello"')],
    [
      'has a number with a leading zero',
      (one) =>
        line(
          frame({ sequence: 2, ops: [], previous: hashOf(one) })
            .toString()
            .slice(18, -1)
            .replace(/^2/, '02'),
        ),
    ],
  ])('takes a whole frame that %s for damage', async (_what, next) => {
    const one = frame({ sequence: 1, ops: [], previous: genesis });
    expect(await scan(Buffer.concat([one, next(one)]))).toMatchObject({ seen: [1], ending: 'damaged' });
  });

  it('is not taken in by a frame inside the text of a record', async () => {
    const inner = frame({ sequence: 3, ops: [], previous: genesis, durable: 2 }).toString();
    const { bytes, ends } = journal([[put('an')], [put('binh', { text: inner, again: inner.trim() })]]);
    const torn = bytes.subarray(0, bytes.length - 5);
    expect(await scan(torn)).toMatchObject({ seen: [1], end: ends[0], ending: 'torn' });
  });

  it('accepts exactly the digits that are written: no capitals, no other spacing', async () => {
    const { bytes } = journal([[put('an')]]);
    const at = [...bytes.subarray(0, 17).toString()].findIndex((digit) => /[a-f]/.test(digit));
    const capital = Buffer.from(bytes);
    capital[at] = (capital[at] ?? 0) ^ 0x20;
    expect(at).toBeGreaterThanOrEqual(0);
    expect(await scan(capital)).toMatchObject({ seen: [], ending: 'torn' });
  });
});
