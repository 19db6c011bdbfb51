import { cpSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listBags } from '../../../electron/backup/list-bags.ts';
import { verifyBag } from '../../../electron/backup/verify-bag.ts';
import { inImage, NoFileSystem } from '../../rigs/crash-image-mount.ts';
import {
  type Cut,
  type FileSystem,
  type ForgetfulDisk,
  openForgetfulDisk,
  whyNoForgetfulDisk,
} from '../../rigs/forgetful-disk.ts';
import {
  aBookInUse,
  aPlace,
  type BackupBook,
  backUp,
  fileAPaper,
  openAt,
  recordsIn,
} from '../../unit/electron/services/backed-up-book.ts';
import { amounts, tellFigures } from '../amounts.ts';

const fileSystems: FileSystem[] = ['ext4', 'xfs', 'btrfs'];
const lacks = new Map<FileSystem, string | null>();
for (const one of fileSystems) lacks.set(one, await whyNoForgetfulDisk(one));

/** Everything is pulled out with the cache unwritten: the hardest case at the end, any case on the way. */
const atOnce: Cut = { survive: 'none', grain: 512, seed: 1 };
const ways: Cut['survive'][] = ['none', 'prefix', 'some'];

type Stick = { disk: ForgetfulDisk; look: <T>(cut: Cut, work: (folder: string) => Promise<T>) => Promise<T> };

/** A stick that can be looked at as it is when it is pulled out now. */
async function aStick(fileSystem: FileSystem): Promise<Stick> {
  const disk = await openForgetfulDisk(fileSystem);
  onTestFinished(disk.close);
  const image = disk.place('pulled.img');
  return {
    disk,
    look: async (cut, work) => {
      await disk.crash(cut, image);
      return inImage({ image, fileSystem }, work);
    },
  };
}

async function aBookWithPapers(): Promise<BackupBook> {
  const book = await aBookInUse();
  for (const letter of 'abcdef') await fileAPaper(book, `${letter}.txt`, letter.repeat(300_000));
  return book;
}

/** Every backup that has its name is whole, and the earlier one is among them. */
async function expectWholeBags(folder: string, earlier: string): Promise<number> {
  const { bags, unreadable } = await listBags(folder);
  expect(unreadable).toEqual([]);
  for (const bag of bags) expect(await verifyBag(bag.folder)).toMatchObject({ ok: true });
  expect(bags.map(({ name }) => name)).toContain(earlier);
  return bags.length;
}

describe.each(fileSystems)('a stick with %s', (fileSystem) => {
  const lack = lacks.get(fileSystem);
  const words = lack ? ` (skipped: ${lack})` : '';
  const timeout = 60_000 + amounts.cuts * 3_000;

  it.skipIf(lack)(
    `pulled out as soon as the backup is done holds all of it${words}`,
    { timeout },
    async () => {
      const { disk, look } = await aStick(fileSystem);
      const book = await aBookWithPapers();
      const name = basename(await backUp(book, disk.folder));
      const data = aPlace();
      await look(atOnce, async (stick) => {
        expect(await verifyBag(join(stick, name))).toMatchObject({ ok: true });
        const fresh = await openAt(data);
        await fresh.call('backup.restore', { folder: await fresh.chosen(join(stick, name)), taskId: 'x' });
        await fresh.close();
      });
      await book.close();
      expect(await recordsIn(data)).toEqual(await recordsIn(book.folder));

      // The stick proves itself: what is copied there without flushing is not there.
      cpSync(join(disk.folder, name), join(disk.folder, 'copied'), { recursive: true });
      const copied = await look(atOnce, (stick) => verifyBag(join(stick, 'copied')));
      expect(copied.ok).toBe(false);
    },
  );

  it.skipIf(lack)(
    `pulled out at any moment holds the earlier backup and no half one under its name${words}`,
    { timeout },
    async () => {
      const { disk, look } = await aStick(fileSystem);
      const book = await aBookWithPapers();
      const earlier = basename(await backUp(book, disk.folder));
      const counts = { cuts: 0, before: 0, after: 0 };
      while (counts.cuts < amounts.cuts) {
        const state = { running: true };
        const making = backUp(book, disk.folder).finally(() => {
          state.running = false;
        });
        while (state.running) {
          await wait((counts.cuts * 17) % 60);
          const cut: Cut = { survive: ways[counts.cuts % 3] ?? 'none', grain: 512, seed: counts.cuts };
          const found = await look(cut, (stick) => expectWholeBags(stick, earlier)).catch((error) => {
            // Then the stick is empty to everybody, and says so.
            if (error instanceof NoFileSystem) return 1;
            throw error;
          });
          counts.cuts += 1;
          counts[found > 1 ? 'after' : 'before'] += 1;
        }
        rmSync(await making, { recursive: true });
      }
      tellFigures('stick pulled out amid backups', { fileSystem, ...counts });
    },
  );
});
