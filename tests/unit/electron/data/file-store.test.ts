import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileStore, openFileStore } from '../../../../electron/data/files/file-store.ts';

let folder = '';
let store: FileStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
  store = await openFileStore(folder);
});

afterEach(() => rm(folder, { recursive: true }));

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const paper = Buffer.from('Quyết định số 12/QĐ-UBND\n'.repeat(5000));
const code = (error: unknown) => (error as { failure?: { code: string } }).failure?.code;
const answer = (work: Promise<unknown>) => work.then(() => 'done', code);
const incoming = () => readdirSync(join(folder, 'files', 'incoming'));

async function keep(bytes: Buffer, piece = 1000) {
  const upload = await store.begin();
  for (let start = 0; start < bytes.length; start += piece) {
    await upload.append(bytes.subarray(start, start + piece));
  }
  return upload.finish();
}

async function contentOf(sha256: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of store.read(sha256)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Puts a file where the store would, without the store. */
async function plant(bytes: Buffer, name = sha(bytes)): Promise<string> {
  const shelf = join(folder, 'files', name.slice(0, 2));
  await mkdir(shelf, { recursive: true });
  await writeFile(join(shelf, name), bytes);
  return name;
}

describe('receiving a file', () => {
  it('keeps its bytes under their SHA-256 and leaves nothing else', async () => {
    const kept = await keep(paper);
    const sha256 = sha(paper);
    expect(kept).toEqual({ sha256, size: paper.length, existed: false });
    expect(store.path(sha256)).toBe(join(folder, 'files', sha256.slice(0, 2), sha256));
    expect(readFileSync(store.path(sha256))).toEqual(paper);
    expect(incoming()).toEqual([]);
    expect(store.has(sha256)).toBe(true);
  });

  it('recognises the same bytes, one after the other and at the same time', async () => {
    await keep(paper);
    expect(await keep(paper, 7777)).toMatchObject({ existed: true });
    const other = Buffer.from('Biên bản');
    const kept = await Promise.all([keep(other, 3), keep(other, 4), keep(other, 5)]);
    expect(kept.map(({ existed }) => existed).sort()).toEqual([false, true, true]);
    expect(await store.list()).toHaveLength(2);
    expect(incoming()).toEqual([]);
  });

  it('puts good bytes in the place of kept ones that have rotted', async () => {
    const sha256 = await plant(Buffer.from('rotten'), sha(paper));
    expect(await store.verify(sha256)).toBe(false);
    expect(await keep(paper)).toMatchObject({ sha256, existed: false });
    expect(await store.verify(sha256)).toBe(true);
  });

  it('takes pieces in the order in which they come, even if nobody waits for them', async () => {
    const upload = await store.begin();
    for (let start = 0; start < paper.length; start += 5000) {
      void upload.append(paper.subarray(start, start + 5000));
    }
    expect(await upload.finish()).toMatchObject({ sha256: sha(paper) });
  });

  it('refuses an empty file and leaves nothing of it', async () => {
    const upload = await store.begin();
    expect(await answer(upload.finish())).toBe('file-empty');
    expect(incoming()).toEqual([]);
  });

  it('leaves nothing when it is given up, also when it is given up twice', async () => {
    const upload = await store.begin();
    await upload.append(paper);
    expect(incoming()).toHaveLength(1);
    await upload.abort();
    await upload.abort();
    expect(incoming()).toEqual([]);
    expect(await answer(upload.append(paper))).toBe('upload-unknown');
    expect(await answer(upload.finish())).toBe('upload-unknown');
    expect(await store.list()).toEqual([]);
  });

  it('does not take away what has been kept', async () => {
    const upload = await store.begin();
    await upload.append(paper);
    const { sha256 } = await upload.finish();
    await upload.abort();
    expect(await store.verify(sha256)).toBe(true);
  });

  it('can end in a path to read from instead, until it is given up', async () => {
    const upload = await store.begin();
    await upload.append(paper);
    const path = await upload.seal();
    expect(readFileSync(path)).toEqual(paper);
    expect(await answer(upload.append(paper))).toBe('upload-unknown');
    await upload.abort();
    expect(existsSync(path)).toBe(false);
  });

  it('that a crash interrupted is swept away at the next start', async () => {
    await writeFile(join(folder, 'files', 'incoming', 'old.part'), 'half');
    await openFileStore(folder);
    expect(incoming()).toEqual([]);
  });
});

describe('a kept file', () => {
  it('is read as it was, and reading tells when it is not', async () => {
    const { sha256 } = await keep(paper);
    expect(await contentOf(sha256)).toEqual(paper);
    for (const at of [0, 1000, paper.length - 1]) {
      const rotten = Buffer.from(paper);
      rotten[at] = (rotten[at] ?? 0) ^ 4;
      await writeFile(store.path(sha256), rotten);
      expect(await answer(contentOf(sha256))).toBe('file-damaged');
      expect(await store.verify(sha256)).toBe(false);
    }
    await rm(store.path(sha256));
    expect(await answer(contentOf(sha256))).toBe('file-missing');
    expect(await store.verify(sha256)).toBe(false);
    expect(store.has(sha256)).toBe(false);
  });

  it.each(['../../etc/passwd', '', 'AB'.repeat(32), `${'ab'.repeat(32)}/..`, 'ab'.repeat(31), '..'])(
    'cannot be asked for by %j, which is no SHA-256',
    async (name) => {
      expect(store.has(name)).toBe(false);
      expect(() => store.path(name)).toThrow('invalid-input');
      expect(await answer(store.verify(name))).toBe('invalid-input');
    },
  );

  it('is listed with its size; what else lies in the folder is not', async () => {
    const { sha256 } = await keep(paper);
    await plant(Buffer.from('x'), `${sha256.slice(0, 2)}-thumbs.db`);
    await writeFile(join(folder, 'files', 'desktop.ini'), '');
    expect(await store.list()).toMatchObject([{ sha256, size: paper.length }]);
  });
});

describe('sweeping orphans', () => {
  const now = '2026-11-20T00:00:00.000Z';
  const daysAgo = (days: number) => new Date(Date.parse(now) - days * 86_400_000);

  async function plantAged(text: string, days: number): Promise<string> {
    const sha256 = await plant(Buffer.from(text));
    await utimes(store.path(sha256), daysAgo(days), daysAgo(days));
    return sha256;
  }

  it('removes what no record refers to and is older than the limit, and nothing else', async () => {
    const old = await plantAged('old', 31);
    const referenced = await plantAged('referenced', 400);
    const young = await plantAged('young', 29);
    const future = await plantAged('from a clock that was wrong', -3650);
    const removed = await store.sweepOrphans({ referenced: new Set([referenced]), now, days: 30 });
    expect(removed.map(({ sha256 }) => sha256)).toEqual([old]);
    const left = (await store.list()).map(({ sha256 }) => sha256);
    expect(left.sort()).toEqual([referenced, young, future].sort());
  });

  it('spares what has just been received, whatever the clock says: its record is on its way', async () => {
    const old = await plantAged('old', 400);
    expect(await keep(Buffer.from('old'))).toMatchObject({ sha256: old, existed: true });
    const { sha256 } = await keep(paper);
    const later = '2036-11-20T00:00:00.000Z';
    expect(await store.sweepOrphans({ referenced: new Set(), now: later, days: 30 })).toEqual([]);
    expect(await store.verify(sha256)).toBe(true);
    expect(await store.verify(old)).toBe(true);
  });
});
