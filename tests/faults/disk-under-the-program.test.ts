import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openApplication } from '../../electron/application.ts';
import { createSession } from '../../electron/doors/session.ts';
import { fixedClock } from '../../electron/fixed-clock.ts';
import { aRecordingDesk, type Book, openBook } from '../helpers/book.ts';
import { seedFolder } from '../helpers/seed.ts';
import { aVolume, canMount, writeProtect } from './mounted-folder.ts';
import { sentenceGaps } from './sentence-gaps.ts';
import { aFullBook, layFile, soundInputs } from './sound-inputs.ts';

const boss = () => createSession('boss');

async function bookOn(folder: string): Promise<Book> {
  await seedFolder(aFullBook, folder);
  layFile(folder);
  const book = await openBook({ folder });
  onTestFinished(() => book.close().catch(() => undefined));
  return book;
}

/** What an operation came to; a refusal must have its code and a whole sentence. */
async function said(book: Book, channel: string, input: unknown): Promise<string> {
  const result = await book.ask(channel, input, boss());
  if (result.ok) return 'done';
  expect(result.failure.code).not.toBe('internal');
  expect(sentenceGaps(result.failure)).toEqual([]);
  return result.failure.code;
}

/** The names of everybody in the book. */
async function names(book: Book): Promise<string[]> {
  const all: string[] = [];
  for (let total = 1; all.length < total; ) {
    const page = await book.ask('records.list', { kind: 'person', offset: all.length }, boss());
    if (!page.ok) throw new Error(page.failure.code);
    const { rows, total: counted } = page.value as { rows: { fullName: string }[]; total: number };
    all.push(...rows.map(({ fullName }) => fullName));
    total = counted;
  }
  return all.sort();
}

const open = (folder: string) =>
  openApplication({ folder, clock: fixedClock('2026-11-20'), desk: aRecordingDesk(), version: '0' });

const filler = (book: Book, index: number) =>
  book.ask(
    'records.create',
    { kind: 'person', value: { fullName: `Người ${index}`, phone: '', email: '', note: 'x'.repeat(19_000) } },
    boss(),
  );

describe.skipIf(!canMount())('the disk under the whole program', { timeout: 60_000 }, () => {
  it('is full: says so for changes and uploads, and keeps what it acknowledged', async () => {
    const book = await bookOn(aVolume(6));
    let code = '';
    let told = 0;
    for (let index = 0; code === '' && index < 5_000; index += 1) {
      const result = await filler(book, index);
      if (result.ok) told += 1;
      else code = result.failure.code;
    }
    expect(code).toBe('disk-full');
    expect(await said(book, 'setup.open-sample', { language: 'vi' })).toBe('already-set-up');
    const begun = await book.ask('files.begin', { name: 'a.pdf', size: 3_000_000 }, boss());
    if (begun.ok) {
      const { uploadId } = begun.value as { uploadId: string };
      const base64 = Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(1_000_000)]).toString('base64');
      const answers = [1, 2].map(() => said(book, 'files.append', { uploadId, base64 }));
      expect(await Promise.all(answers)).toContain('disk-full');
    }
    const before = await names(book);
    expect(before.filter((name) => name.startsWith('Người'))).toHaveLength(told);
    await book.reopen();
    expect(await names(book)).toEqual(before);
  });

  it('is write-protected: the book does not open, and says so', async () => {
    const folder = aVolume(20);
    await seedFolder(aFullBook, folder);
    expect(writeProtect(folder)).toBe(true);
    await expect(open(folder)).rejects.toMatchObject({ failure: { code: 'folder-not-writable' } });
  });

  it('takes its folder away while the program runs: a code for everything, and nothing is made up', async () => {
    const place = aVolume(20);
    const folder = join(place, 'data');
    mkdirSync(folder);
    const book = await bookOn(folder);
    renameSync(folder, join(place, 'elsewhere'));
    for (const [channel, input] of Object.entries(soundInputs)) {
      if (channel.startsWith('setup.')) continue;
      await said(book, channel, input);
    }
  });

  it('may be tried again in the same program after it could not be opened', async () => {
    const folder = aVolume(20);
    await seedFolder(aFullBook, folder);
    // Where the folder of files should be there is something else: the store of files does not open.
    rmSync(join(folder, 'files'), { recursive: true, force: true });
    writeFileSync(join(folder, 'files'), '');
    await expect(open(folder)).rejects.toMatchObject({ name: 'AppError' });
    rmSync(join(folder, 'files'));
    mkdirSync(join(folder, 'files'));
    await (await open(folder)).close();
  });
});
