import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openFileStore } from '../../electron/data/files/file-store.ts';
import { AppError } from '../../shared/errors.ts';
import type { FakeDisk, Fault } from './fake-disk.ts';
import { folder, newDisk, noPatience } from './fake-store.ts';

const first = Buffer.from('Nghị quyết '.repeat(3000));
const second = Buffer.from('Kế hoạch');
const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Keeps two files, one of them twice; gives the hashes that were handed out and the codes of what failed. */
async function receive(disk: FakeDisk): Promise<{ given: string[]; refused: string[] }> {
  const given: string[] = [];
  const refused: string[] = [];
  const noted = async (work: () => Promise<void>) =>
    work().catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
      refused.push(error.failure.code);
    });
  await noted(async () => {
    const store = await openFileStore(folder, { disk: disk.port, patience: noPatience });
    for (const bytes of [first, second, first]) {
      await noted(async () => {
        const upload = await store.begin();
        for (let start = 0; start < bytes.length; start += 10_000) {
          await upload.append(bytes.subarray(start, start + 10_000));
        }
        given.push((await upload.finish()).sha256);
      });
    }
  });
  return { given, refused };
}

async function expectKept(disk: FakeDisk, given: readonly string[]): Promise<void> {
  const store = await openFileStore(folder, { disk: disk.port, patience: noPatience });
  for (const sha256 of given) expect(await store.verify(sha256)).toBe(true);
  // Whatever else has arrived under a hash is whole as well: a name is given only to complete bytes.
  for (const { sha256 } of await store.list()) expect(await store.verify(sha256)).toBe(true);
  expect([...disk.files().keys()].filter((path) => path.includes('incoming'))).toEqual([]);
}

const codes = ['EIO', 'ENOSPC', 'EACCES', 'EBUSY', 'EMFILE'];
const faults: [string, Fault][] = [
  ...codes.map((code): [string, Fault] => [code, { code }]),
  ['short', 'short'],
];

describe.each(faults)('a disk that answers %s to any call while files come in', (_name, fault) => {
  it.each<[string, (index: number, at: number) => boolean]>([
    ['once', (index, at) => index === at],
    ['from then on', (index, at) => index >= at],
  ])('%s: a hash is given out only for bytes that are kept, and half files are gone', async (_how, hits) => {
    for (let at = 1; ; at += 1) {
      const disk = newDisk();
      disk.fault = ({ index }) => (hits(index, at) ? fault : undefined);
      const { given, refused } = await receive(disk);
      const { calls } = disk;
      disk.fault = () => undefined;
      expect(disk.openFiles).toEqual([]);
      await expectKept(disk, given);
      await expectKept(disk.crash({ names: 'none', data: 'none', grain: 512, random: () => 0 }), given);
      if (calls < at) {
        expect({ given, refused }).toEqual({ given: [sha(first), sha(second), sha(first)], refused: [] });
        expect(at).toBeGreaterThan(40);
        return;
      }
    }
  });
});

describe('a power cut while files come in', () => {
  it('keeps every file whose hash was given out, with its name, and no half ones', async () => {
    let turn = 0;
    const random = () => {
      turn += 1;
      return (turn * 0.618_033_988_749) % 1;
    };
    for (let at = 1; ; at += 1) {
      const disk = newDisk();
      disk.fault = ({ index }) => (index >= at ? 'cut' : undefined);
      const { given } = await receive(disk);
      for (const names of ['none', 'some', 'all'] as const) {
        await expectKept(disk.crash({ names, data: 'none', grain: 512, random }), given);
        await expectKept(disk.crash({ names, data: 'some', grain: 512, random }), given);
      }
      if (disk.calls < at) return;
    }
  });
});
