import { readdirSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../helpers/book.ts';
import { seedFolder, theBasics } from '../helpers/seed.ts';
import {
  aBookInUse,
  aPlace,
  backUp,
  contentOf,
  fileAPaper,
  openAt,
} from '../unit/electron/services/backed-up-book.ts';
import { aVolume, canMount, writeProtect } from './mounted-folder.ts';

describe.runIf(canMount())('a stick that does not take the backup', () => {
  it('because it is too small: told with both sizes, earlier backups untouched', async () => {
    const book = await aBookInUse();
    const stick = aVolume(2);
    await backUp(book, stick);
    const before = contentOf(stick);
    await fileAPaper(book, 'lon.txt', 'Biên bản họp Ban Chỉ đạo\n'.repeat(30_000));
    await fileAPaper(book, 'lon-nua.txt', 'Giấy mời họp Ban Chỉ đạo\n'.repeat(30_000));
    const refused = await book.ask('backup.create', {
      folder: await book.chosen(stick),
      taskId: 'x',
      protection: { kind: 'plain' },
    });
    const { code, details = {} } = failureOf(refused);
    expect(code).toBe('target-full');
    expect(details.freeBytes).toBe(statfsSync(stick).bavail * statfsSync(stick).bsize);
    expect(details.neededBytes).toBeGreaterThan(2_000_000);
    expect(contentOf(stick)).toEqual(before);
    expect((await book.call('records.list', { kind: 'backup' })).total).toBe(1);
  });

  it('because it is write-protected', async () => {
    const book = await aBookInUse();
    const stick = aVolume(8);
    await backUp(book, stick);
    const before = contentOf(stick);
    writeProtect(stick);
    const refused = await book.ask('backup.create', {
      folder: await book.chosen(stick),
      taskId: 'x',
      protection: { kind: 'plain' },
    });
    expect(failureOf(refused).code).toBe('target-not-writable');
    expect(contentOf(stick)).toEqual(before);
  });
});

describe.runIf(canMount())('a disk with the book that has no room for what is restored', () => {
  it('is refused before anything is unpacked; the book goes on', async () => {
    const source = await aBookInUse();
    await fileAPaper(source, 'lon.txt', 'Biên bản họp Ban Chỉ đạo\n'.repeat(30_000));
    await fileAPaper(source, 'lon-nua.txt', 'Giấy mời họp Ban Chỉ đạo\n'.repeat(30_000));
    const bag = await backUp(source, aPlace());
    const volume = aVolume(4);
    const book = await openAt(await seedFolder(theBasics, volume));
    book.session.userId = 'officer';
    writeFileSync(join(volume, 'khac'), Buffer.alloc(1_500_000));
    const refused = await book.ask('backup.restore', { folder: await book.chosen(bag), taskId: 'x' });
    expect(failureOf(refused)).toMatchObject({
      code: 'disk-full',
      details: { freeBytes: expect.any(Number) },
    });
    expect(readdirSync(volume)).not.toContain('restore');
    await fileAPaper(book, 'nho.txt', 'sổ vẫn ghi được');
    await book.close();
  });
});
