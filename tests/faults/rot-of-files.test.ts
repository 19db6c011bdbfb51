import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openFileStore } from '../../electron/data/files/file-store.ts';
import { folder, newDisk, noPatience } from './fake-store.ts';
import { flipped } from './handmade.ts';

const good = Buffer.from('Quyết định về việc thành lập Ban Chỉ đạo\n'.repeat(3));
const sha256 = createHash('sha256').update(good).digest('hex');
const path = `${folder}/files/${sha256.slice(0, 2)}/${sha256}`;

/** What a store tells of a kept file whose bytes are these now: by checking, and by reading. */
async function toldOf(bytes: Buffer): Promise<string> {
  const disk = newDisk();
  disk.plant(path, bytes);
  const store = await openFileStore(folder, { disk: disk.port, patience: noPatience });
  const checked = await store.verify(sha256);
  const pieces: Buffer[] = [];
  const read = await (async () => {
    for await (const piece of store.read(sha256)) pieces.push(piece as Buffer);
    return Buffer.concat(pieces).equals(good) ? 'sound' : 'other bytes, unnoticed';
  })().catch((error) => error.failure?.code ?? String(error));
  expect(disk.files().get(path)).toEqual(bytes);
  return `${checked} ${read}`;
}

describe('a kept file', () => {
  it('is sound as it is', async () => {
    expect(await toldOf(good)).toBe('true sound');
  });

  it('with any one bit turned is told as damaged, whether it is checked or read, and is left as it is', async () => {
    for (let at = 0; at < good.length; at += 1)
      for (let bit = 0; bit < 8; bit += 1)
        expect([at, bit, await toldOf(flipped(good, at, bit))]).toEqual([at, bit, 'false file-damaged']);
  });

  it('cut off at any byte is told as damaged, also where the rest is zeros', async () => {
    for (let length = 0; length < good.length; length += 1) {
      const cut = good.subarray(0, length);
      expect(await toldOf(cut)).toBe('false file-damaged');
      const zeros = Buffer.alloc(good.length - length);
      expect(await toldOf(Buffer.concat([cut, zeros]))).toBe('false file-damaged');
    }
  });

  it('with anything behind its end is told as damaged', async () => {
    for (const tail of ['\n', '\0', 'x'.repeat(5000)])
      expect(await toldOf(Buffer.concat([good, Buffer.from(tail)]))).toBe('false file-damaged');
  });
});
