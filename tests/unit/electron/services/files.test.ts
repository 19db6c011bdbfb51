import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Book } from '../../../helpers/book.ts';
import { failureOf } from '../../../helpers/book.ts';
import { openSownBook } from '../../../helpers/sow.ts';

let book: Book;
beforeEach(async () => {
  book = await openSownBook({});
});

const base64 = (text: string) => Buffer.from(text).toString('base64');
const begin = async (name: string, size: number) => (await book.call('files.begin', { name, size })).uploadId;
const append = (uploadId: string, text: string) =>
  book.ask('files.append', { uploadId, base64: base64(text) });
const finish = (uploadId: string) => book.ask('files.finish', { uploadId });
const waiting = () => readdirSync(join(book.folder, 'files', 'incoming'));

async function upload(name: string, text: string) {
  const uploadId = await begin(name, Buffer.byteLength(text));
  await append(uploadId, text);
  return book.call('files.finish', { uploadId });
}

describe('a file that comes in by chunks', () => {
  it('is kept whole under its own hash', async () => {
    const uploadId = await begin('Quyết định.pdf', 10);
    expect(await append(uploadId, '%PDF-')).toMatchObject({ value: { received: 5 } });
    expect(await append(uploadId, '12345')).toMatchObject({ value: { received: 10 } });
    const { sha256, name, size } = await book.call('files.finish', { uploadId });
    expect({ name, size }).toEqual({ name: 'Quyết định.pdf', size: 10 });
    const path = join(book.folder, 'files', sha256.slice(0, 2), sha256);
    expect(readFileSync(path, 'utf8')).toBe('%PDF-12345');
  });

  it('is refused where it is a program under another name, and leaves nothing behind', async () => {
    const uploadId = await begin('Báo cáo.pdf', 4);
    expect(failureOf(await append(uploadId, 'MZ\u0000\u0000')).code).toBe('file-not-what-it-says');
    expect(failureOf(await finish(uploadId)).code).toBe('upload-unknown');
    expect(waiting()).toEqual([]);
  });

  it.each([
    ['more', 3, 'too-large'],
    ['less', 100, 'file-damaged'],
  ])(
    'is refused where it has %s bytes than was said, and leaves nothing behind',
    async (_what, size, code) => {
      const uploadId = await begin('a.pdf', size);
      const answers = [await append(uploadId, '%PDF-1'), await finish(uploadId)];
      expect(answers.map((answer) => (answer.ok ? 'ok' : answer.failure.code))).toContain(code);
      expect(waiting()).toEqual([]);
    },
  );

  it('never grows beyond its size by chunks that come at the same moment', async () => {
    const uploadId = await begin('a.pdf', 8);
    const answers = await Promise.all([1, 2, 3].map(() => append(uploadId, '%PDF-123')));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(waiting()).toEqual([]);
  });

  it('is refused where its text is no base64', async () => {
    const uploadId = await begin('a.txt', 4);
    const answer = await book.ask('files.append', { uploadId, base64: '!!!!' });
    expect(failureOf(answer)).toMatchObject({ code: 'invalid-input', field: 'base64' });
  });

  it('is kept once when two windows bring the same bytes at the same moment', async () => {
    const ids = await Promise.all([1, 2].map(() => begin('a.pdf', 5)));
    await Promise.all(ids.map((id) => append(id, '%PDF-')));
    const kept = await Promise.all(ids.map((uploadId) => book.call('files.finish', { uploadId })));
    expect(new Set(kept.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(kept.map(({ known }) => known).sort()).toEqual([false, true]);
    expect(waiting()).toEqual([]);
  });

  it('is given up when it is stopped in the middle', async () => {
    const uploadId = await begin('a.pdf', 100);
    await append(uploadId, '%PDF-');
    await book.call('files.abort', { uploadId });
    expect(failureOf(await append(uploadId, 'x')).code).toBe('upload-unknown');
    expect(waiting()).toEqual([]);
  });

  it('gives way to new ones when pages were closed in the middle again and again', async () => {
    const used = await begin('dùng.txt', 4);
    for (let index = 0; index < 60; index += 1) {
      await begin('bỏ dở.txt', 4);
      if (index === 30) await append(used, 'a');
    }
    expect(waiting().length).toBeLessThanOrEqual(50);
    await append(used, 'bcd');
    expect((await finish(used)).ok).toBe(true);
  });

  it('leaves nothing behind when the program ends in the middle', async () => {
    await append(await begin('a.pdf', 100), '%PDF-');
    await book.application.close();
    expect(waiting()).toEqual([]);
  });
});

describe('opening a stored file', () => {
  it.each([
    ['was removed by hand', (path: string) => rmSync(path), 'file-missing'],
    ['was changed by hand', (path: string) => writeFileSync(path, 'x'), 'file-damaged'],
  ])('tells that it %s', async (_what, harm, code) => {
    const { sha256 } = await upload('a.pdf', '%PDF-1.7');
    harm(join(book.folder, 'files', sha256.slice(0, 2), sha256));
    expect(failureOf(await book.ask('files.open', { sha256, name: 'a.pdf' }))).toMatchObject({
      code,
      details: { name: 'a.pdf' },
    });
  });

  it.each([
    ['was removed by hand', (path: string) => rmSync(path), 'file-missing'],
    ['was changed by hand', (path: string) => writeFileSync(path, 'x'), 'file-damaged'],
  ])('gives nothing of a file that %s to a page that draws it', async (_what, harm, code) => {
    const { sha256 } = await upload('a.pdf', '%PDF-1.7');
    harm(join(book.folder, 'files', sha256.slice(0, 2), sha256));
    expect(failureOf(await book.ask('files.read', { sha256, name: 'a.pdf', offset: 0 })).code).toBe(code);
  });

  it('is read piece by piece to its end, and not behind it', async () => {
    const text = `%PDF-1.7${'x'.repeat(1024 * 1024)}`;
    const { sha256 } = await upload('a.pdf', text);
    const read = (offset: number) => book.call('files.read', { sha256, name: 'a.pdf', offset });
    const [first, second, behind] = [await read(0), await read(1024 * 1024), await read(9_000_000)];
    expect(first.size).toBe(text.length);
    const pieces = [first, second].map((piece) => Buffer.from(piece.base64, 'base64'));
    expect(Buffer.concat(pieces).equals(Buffer.from(text))).toBe(true);
    expect(behind.base64).toBe('');
  });

  it('does not open as a program what was filed as a paper', async () => {
    const { sha256 } = await upload('a.pdf', '%PDF-1.7');
    expect(failureOf(await book.ask('files.open', { sha256, name: 'a.exe' })).code).toBe('file-type-refused');
  });
});
