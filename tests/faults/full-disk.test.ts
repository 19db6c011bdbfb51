import { closeSync, existsSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSession } from '../../electron/doors/session.ts';
import { type Book, openBook } from '../helpers/book.ts';
import { seedFolder, theBasics } from '../helpers/seed.ts';
import { aVolume, canMount } from './mounted-folder.ts';
import { sentenceGaps } from './sentence-gaps.ts';

const officer = () => createSession('officer');

async function bookOn(volume: string): Promise<Book> {
  await seedFolder(theBasics, volume);
  const book = await openBook({ folder: volume });
  onTestFinished(() => book.close().catch(() => undefined));
  return book;
}

let number = 0;

/** One change of that many letters; 'done', or the code with which it was refused, in a whole sentence. */
async function write(book: Book, letters: number): Promise<string> {
  number += 1;
  const value = { fullName: `Người ${number}`, phone: '', email: '', note: 'x'.repeat(letters) };
  const result = await book.ask('records.create', { kind: 'person', value }, officer());
  if (result.ok) return 'done';
  expect(sentenceGaps(result.failure)).toEqual([]);
  return result.failure.code;
}

async function people(book: Book): Promise<number> {
  const page = await book.ask('records.list', { kind: 'person', limit: 1 }, officer());
  return page.ok ? (page.value as { total: number }).total : -1;
}

/** Takes all the room that is left, as a neighbour's films do. */
function fill(volume: string): string {
  const path = join(volume, 'phim.bin');
  const fd = openSync(path, 'w');
  try {
    for (const length of [1_000_000, 10_000, 100]) {
      const bytes = Buffer.alloc(length, 1);
      try {
        while (writeSync(fd, bytes) > 0);
      } catch (error) {
        expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
      }
    }
  } finally {
    closeSync(fd);
  }
  return path;
}

/** Changes until one is refused; gives how many were made and what the refusal said. */
async function writeUntilFull(book: Book): Promise<{ made: number; code: string }> {
  for (let made = 0; made < 5_000; made += 1) {
    const code = await write(book, 10_000);
    if (code !== 'done') return { made, code };
  }
  return { made: 5_000, code: 'never full' };
}

describe.skipIf(!canMount())(`a full disk${canMount() ? '' : ' (skipped: needs root on Linux)'}`, () => {
  it('takes the last edits all the same: the ballast makes room for them', { timeout: 60_000 }, async () => {
    const volume = aVolume(100);
    const book = await bookOn(volume);
    for (let at = 0; at < 120; at += 1) expect(await write(book, 10)).toBe('done');
    const ballast = join(volume, 'ballast.bin');
    for (let look = 0; look < 200 && !existsSync(ballast); look += 1) await wait(20);
    // Made in the background; the next start finds it whole.
    await book.reopen();
    expect(existsSync(ballast)).toBe(true);
    const films = fill(volume);
    const { made, code } = await writeUntilFull(book);
    expect(code).toBe('disk-full');
    expect(existsSync(ballast)).toBe(false);
    let more = 0;
    while (more < 100 && (await write(book, 10_000)) === 'done') more += 1;
    expect(more).toBe(100);
    expect(await people(book)).toBe(120 + made + 100);
    await book.reopen();
    expect(await people(book)).toBe(120 + made + 100);
    // With room again the ballast comes back.
    rmSync(films);
    await book.reopen();
    expect(await write(book, 10)).toBe('done');
    for (let look = 0; look < 200 && !existsSync(ballast); look += 1) await wait(20);
    expect(existsSync(ballast)).toBe(true);
  });

  it('without room for a ballast refuses, loses nothing, and goes on as soon as there is room', async () => {
    const volume = aVolume(12);
    const book = await bookOn(volume);
    for (let at = 0; at < 120; at += 1) expect(await write(book, 10)).toBe('done');
    const films = fill(volume);
    const { made, code } = await writeUntilFull(book);
    expect(code).toBe('disk-full');
    expect(existsSync(join(volume, 'ballast.bin'))).toBe(false);
    for (let at = 0; at < 20; at += 1) expect(await write(book, 10_000)).toBe('disk-full');
    expect(await people(book)).toBe(120 + made);
    rmSync(films);
    expect(await write(book, 10_000)).toBe('done');
    await book.reopen();
    expect(await people(book)).toBe(120 + made + 1);
  });

  it('still opens a book, to be read and to be made room for', async () => {
    const volume = aVolume(12);
    const book = await bookOn(volume);
    for (let at = 0; at < 20; at += 1) expect(await write(book, 10)).toBe('done');
    fill(volume);
    await writeUntilFull(book);
    const before = await people(book);
    await book.reopen();
    expect(await people(book)).toBe(before);
  });
});
