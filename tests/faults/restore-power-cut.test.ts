import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startCrashImages } from '../rigs/crash-images.ts';
import { type Cut, type FileSystem, openForgetfulDisk, whyNoForgetfulDisk } from '../rigs/forgetful-disk.ts';
import {
  aBookInUse,
  aPlace,
  type BackupBook,
  backUp,
  fileAPaper,
  openAt,
} from '../unit/electron/services/backed-up-book.ts';
import { amounts, tellFigures } from './amounts.ts';

const fileSystems: FileSystem[] = ['ext4', 'xfs', 'btrfs'];
const lacks = new Map<FileSystem, string | null>();
for (const one of fileSystems) lacks.set(one, await whyNoForgetfulDisk(one));

const ways: Cut['survive'][] = ['none', 'prefix', 'some'];
const cuts = Math.max(4, Math.ceil(amounts.cuts / 4));

/** A backup of two people and their papers, and a folder to begin from. */
async function aBackup(): Promise<{ bag: string; seed: string }> {
  const book = await aBookInUse();
  for (const letter of 'abc') await fileAPaper(book, `${letter}.txt`, letter.repeat(200_000));
  const bag = await backUp(book, aPlace());
  await book.close();
  return { bag, seed: book.folder };
}

const addSomeone = (book: BackupBook) =>
  book.call('records.create', {
    kind: 'person',
    value: { fullName: 'Người đến sau', phone: '', email: '', note: '' },
  });

describe.each(fileSystems)('a power cut on %s while a backup is restored', (fileSystem) => {
  const lack = lacks.get(fileSystem);
  const words = lack ? ` (skipped: ${lack})` : '';

  it.skipIf(lack)(
    `leaves the one book or the other, whole${words}`,
    { timeout: 60_000 + cuts * 6_000 },
    async () => {
      const { bag, seed } = await aBackup();
      const disk = await openForgetfulDisk(fileSystem);
      onTestFinished(disk.close);
      const images = startCrashImages(disk.place('.'));
      onTestFinished(images.close);
      const folder = join(disk.folder, 'book');
      cpSync(seed, folder, { recursive: true });
      // The program has flushed what it wrote; what is copied here must be on the disk as well.
      spawnSync('sync', ['--file-system', folder]);
      const book = await openAt(folder);
      book.session.userId = 'officer';
      const image = disk.place('crash.img');
      const seen = { cuts: 0, before: 0, after: 0 };
      while (seen.cuts < cuts) {
        await addSomeone(book);
        const state = { running: true };
        const restoring = book
          .call('backup.restore', { folder: await book.chosen(bag), taskId: 'x' })
          .finally(() => {
            state.running = false;
          });
        while (state.running) {
          await wait((seen.cuts * 23) % 90);
          const way: Cut = { survive: ways[seen.cuts % 3] ?? 'none', grain: 512, seed: seen.cuts };
          await disk.crash(way, image);
          const { lasts, fault, mounted } = await images.read({ image, fileSystem, store: 'book' });
          rmSync(image);
          if (!mounted) continue;
          expect([way, fault]).toEqual([way, null]);
          expect([2, 3]).toContain(lasts[0]);
          seen.cuts += 1;
          seen[lasts[0] === 3 ? 'before' : 'after'] += 1;
        }
        await restoring;
      }
      // What was said to be done is done, whatever the disk has not been told to keep.
      await disk.crash({ survive: 'none', grain: 512, seed: 0 }, image);
      expect(await images.read({ image, fileSystem, store: 'book' })).toMatchObject({
        lasts: [2],
        fault: null,
      });
      tellFigures('power cuts amid restores', { fileSystem, ...seen });
      await book.close();
    },
  );
});
