import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../../../electron/backup/disk.ts';
import { verifyBag } from '../../../../electron/backup/verify-bag.ts';
import { writeBag } from '../../../../electron/backup/write-bag.ts';
import { aBag, aFolder, type Files } from './handmade-bag.ts';
import { createMemoryDisk } from './memory-disk.ts';

const isSound = async (files: Files, disk: Disk = createMemoryDisk(files)) =>
  (await verifyBag('/bag', { disk })).ok;

/** Replaces every byte of one file by each of the variants in turn; gives the changes that went unnoticed. */
async function unnoticed(files: Files, path: string, variants: (byte: number) => number[]) {
  const bytes = files.get(path) ?? Buffer.alloc(0);
  const disk = createMemoryDisk(files);
  const missed: string[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const was = bytes[at] ?? 0;
    for (const byte of variants(was)) {
      bytes[at] = byte;
      if (await isSound(files, disk)) missed.push(`${path}@${at}: ${was} → ${byte}`);
    }
    bytes[at] = was;
  }
  expect(await isSound(files, disk)).toBe(true);
  return missed;
}

const oneBit = (byte: number) => [0, 1, 2, 3, 4, 5, 6, 7].map((bit) => byte ^ (1 << bit));
/** Other spellings that mean the same in a manifest: letter case, blank and tab, '*', line ends. */
const sameMeaning = (byte: number) =>
  [...Buffer.from('\t *\r\n'), byte ^ 0x20].filter((other) => other !== byte);

describe('a bag made by another program', { timeout: 60_000 }, () => {
  const files = () =>
    aBag({ payload: { 'data/a': 'xin chào', 'data/b/c': 'x' }, extra: { 'ghi-chu.txt': 'x' } });

  it.each([...files().keys()])('with any one bit flipped in %s is refused', async (path) => {
    expect(await unnoticed(files(), path, oneBit)).toEqual([]);
  });
});

describe('a bag of ours', { timeout: 60_000 }, () => {
  async function ours(): Promise<Files> {
    const target = aFolder();
    mkdirSync(join(target, 'so'));
    const { folder } = await writeBag({
      name: 'SBCD-2027-01-15-0930',
      target,
      dataFolder: join(target, 'so'),
      now: '2027-01-15T02:30:00.000Z',
      payload: [{ path: 'a', source: Buffer.from('xin chào') }],
      info: {
        organisation: 'BCĐ',
        identifier: 'x',
        programVersion: '1',
        storeVersion: 1,
        storeSequence: 2,
        counts: {},
      },
    });
    const names = [
      'bagit.txt',
      'bag-info.txt',
      'manifest-sha256.txt',
      'KIEM-TRA.txt',
      'tagmanifest-sha256.txt',
    ];
    return new Map([...names, 'data/a'].map((name) => [name, readFileSync(join(folder, name))]));
  }

  it.each(['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt', 'data/a'])(
    'with any one bit flipped in %s is refused',
    async (path) => {
      expect(await unnoticed(await ours(), path, oneBit)).toEqual([]);
    },
  );

  it('with any one byte of its note changed is refused', async () => {
    expect(await unnoticed(await ours(), 'KIEM-TRA.txt', (byte) => [byte ^ 0x20])).toEqual([]);
  });

  it.each(['manifest-sha256.txt', 'tagmanifest-sha256.txt'])(
    'with a byte of %s spelled otherwise, though it means the same, is refused',
    async (path) => {
      expect(await unnoticed(await ours(), path, sameMeaning)).toEqual([]);
    },
  );

  it('that lost its tag manifest, or a line of it, is refused', async () => {
    const files = await ours();
    const text = String(files.get('tagmanifest-sha256.txt'));
    const lines = text.split(/(?<=\n)/);
    for (const line of lines.filter((each) => !each.includes('KIEM-TRA'))) {
      expect(
        await isSound(new Map(files).set('tagmanifest-sha256.txt', Buffer.from(text.replace(line, '')))),
      ).toBe(false);
    }
    files.delete('tagmanifest-sha256.txt');
    expect(await isSound(files)).toBe(false);
  });
});
