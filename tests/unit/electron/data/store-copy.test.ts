import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../../electron/data/disk/disk.ts';
import { openFileStore } from '../../../../electron/data/files/file-store.ts';
import { type Ledger, openLedger } from '../../../../electron/data/ledger.ts';
import { readStagedStore } from '../../../../electron/data/swap/staged-store.ts';
import { copyOfStore, faultyFiles, type StoreCopy } from '../../../../electron/data/swap/store-copy.ts';
import { databaseVersion } from '../../../../shared/database.ts';
import { flipped, journal, put, record, snapshot } from '../../../faults/handmade.ts';

let folder = '';
const opened: Ledger[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copy-'));
});
afterEach(async () => {
  for (const ledger of opened.splice(0)) await ledger.close();
  await rm(folder, { recursive: true });
});

const now = () => '2026-11-20T08:00:00.000Z';
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const codeOf = (error: unknown) => (error as { failure?: { code: string } }).failure?.code ?? String(error);
const answer = (work: Promise<unknown>) => work.then(() => 'done', codeOf);

const change = (id: string) => ({
  ...{ by: 'an', at: now(), channel: 'test' },
  ops: [{ op: 'put' as const, collection: 'person', id, value: { id, removedAt: null } }],
});

async function open(): Promise<Ledger> {
  const ledger = await openLedger({ folder, now });
  opened.push(ledger);
  return ledger;
}

const copy = async (ledger: Ledger) =>
  copyOfStore({ disk: nodeDisk, folder, ledger, fileStore: await openFileStore(folder) });

/** Writes a copy out as a restore would find it. */
function layOut({ files }: StoreCopy): string {
  const place = join(folder, 'laid-out');
  for (const { path, source } of files) {
    mkdirSync(join(place, path, '..'), { recursive: true });
    writeFileSync(join(place, path), typeof source === 'string' ? readFileSync(source) : source);
  }
  return place;
}

function plantFile(bytes: Buffer, name = sha(bytes)): string {
  mkdirSync(join(folder, 'files', name.slice(0, 2)), { recursive: true });
  writeFileSync(join(folder, 'files', name.slice(0, 2), name), bytes);
  return name;
}

describe('a copy of a store', () => {
  it('is its newest snapshot, its closed journals, an empty one, and its files', async () => {
    const ledger = await open();
    const kept = plantFile(Buffer.from('Kế hoạch'));
    await ledger.commit(change('an'));
    await ledger.write();
    await ledger.commit(change('binh'));
    const made = await copy(ledger);
    expect(made.files.map(({ path }) => path)).toEqual([
      'snap-000000000002.json',
      'wal-000000000000.log',
      'wal-000000000001.log',
      'wal-000000000002.log',
      `files/${kept.slice(0, 2)}/${kept}`,
    ]);
    expect(made.sequence).toBe(2);
    expect(Object.keys(made.records.person ?? {})).toEqual(['an', 'binh']);
    expect(made.files[3]?.source).toEqual(new Uint8Array(4096));
  });

  it('stays as it was while changes and checkpoints go on', async () => {
    const ledger = await open();
    for (const id of ['an', 'binh', 'cuong']) await ledger.commit(change(id));
    const made = await copy(ledger);
    await ledger.commit(change('dung'));
    await ledger.write();
    await ledger.commit(change('em'));
    const place = layOut(made);
    expect(Object.keys((await readStagedStore(place)).records.person ?? {})).toEqual(['an', 'binh', 'cuong']);
    const again = await openLedger({ folder: place, now });
    expect(again.state).toEqual({ mode: 'open', damage: [] });
    expect((await again.history('person', 'an')).complete).toBe(true);
    await again.commit(change('giang'));
    await again.close();
  });

  it('of a store without a single change can be opened', async () => {
    const place = layOut(await copy(await open()));
    expect(await readStagedStore(place)).toEqual({ version: databaseVersion, records: {} });
  });

  it('passes over a snapshot that was begun and not finished', async () => {
    const ledger = await open();
    await ledger.commit(change('an'));
    await ledger.write();
    writeFileSync(join(folder, 'snap-000000000009.json'), '{"store":"so-ban-chi-dao","version":1,');
    expect((await copy(ledger)).files[0]?.path).toBe('snap-000000000001.json');
  });

  it('is not made of a snapshot that has rotted since', async () => {
    const ledger = await open();
    for (const id of ['an', 'binh']) {
      await ledger.commit(change(id));
      await ledger.write();
    }
    // The one before it is sound, but lacks a change.
    const path = join(folder, 'snap-000000000002.json');
    writeFileSync(path, flipped(readFileSync(path), 90, 0));
    expect(await answer(copy(ledger))).toBe('disk-failed');
  });

  it('is refused where the store is open for reading only', async () => {
    const { bytes, ends } = journal([[put('an')], [put('binh')], [put('cuong')]]);
    writeFileSync(join(folder, 'wal-000000000000.log'), flipped(bytes, (ends[0] ?? 0) + 30, 1));
    const ledger = await open();
    expect(ledger.state.mode).toBe('read-only');
    expect(await answer(copy(ledger))).toBe('read-only');
    expect(readdirSync(folder).filter((name) => name.startsWith('snap-'))).toEqual([]);
  });
});

describe('files that a copy does not hold sound', () => {
  it('are told apart: missing, and damaged since they were kept', () => {
    const [sound, damaged, missing] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [
      string,
      string,
      string,
    ];
    const digests = new Map([
      [`files/aa/${sound}`, sound],
      [`files/bb/${damaged}`, 'd'.repeat(64)],
    ]);
    expect([...faultyFiles([sound, damaged, missing], digests)]).toEqual([
      [damaged, 'damaged'],
      [missing, 'missing'],
    ]);
  });
});

describe('reading an unpacked store', () => {
  const sound = () => ({
    'snap-000000000000.json': snapshot({
      sequence: 0,
      previous: '0'.repeat(64),
      records: { person: { an: record('an') } },
    }),
    'wal-000000000000.log': Buffer.alloc(64),
  });
  const lay = (files: Record<string, Uint8Array | string>) => {
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  };
  const refusal = async () =>
    readStagedStore(folder).then(
      () => 'read',
      (error) => [error.failure?.code, error.failure?.details?.path],
    );

  it('gives what it holds and writes nothing', async () => {
    lay(sound());
    const before = readdirSync(folder);
    expect(Object.keys((await readStagedStore(folder)).records.person ?? {})).toEqual(['an']);
    expect(readdirSync(folder)).toEqual(before);
  });

  it.each([
    ['no snapshot', { 'snap-000000000000.json': null }, 'snap-*.json'],
    [
      'nothing that is a store',
      { 'snap-000000000000.json': null, 'wal-000000000000.log': null },
      'snap-*.json',
    ],
    [
      'a snapshot with a bit turned',
      { 'snap-000000000000.json': flipped(sound()['snap-000000000000.json'], 60, 3) },
      'snap-000000000000.json',
    ],
    ['a journal missing', { 'wal-000000000000.log': null }, 'wal-000000000000.log'],
    ['a file that belongs to no store', { 'chay.exe': 'x' }, 'chay.exe'],
    ['a lock of somebody', { 'LOCK/0a0b0c0d-1-a.1': 'x' }, 'LOCK'],
    ['a file where the folder of files belongs', { files: 'x' }, 'files'],
    [
      'a folder where a journal belongs',
      { 'wal-000000000000.log': null, 'wal-000000000000.log/x': 'x' },
      'wal-000000000000.log',
    ],
    ['a file in the place of a shelf', { 'files/ab': 'x' }, 'files/ab'],
    ['a shelf of another name', { 'files/hai/x': 'x' }, 'files/hai'],
    ['a file that is not named by a hash', { 'files/ab/nhac.mp3': 'x' }, 'files/ab/nhac.mp3'],
    ['a file on the wrong shelf', { [`files/ab/${'c'.repeat(64)}`]: 'x' }, `files/ab/${'c'.repeat(64)}`],
    ['a folder named as a file', { [`files/ab/${'ab'.repeat(32)}/x`]: 'x' }, `files/ab/${'ab'.repeat(32)}`],
  ])('refuses %s', async (_what, changes: Record<string, Uint8Array | string | null>, path) => {
    const files = { ...sound(), ...changes };
    lay(
      Object.fromEntries(
        Object.entries(files).flatMap(([name, bytes]) => (bytes === null ? [] : [[name, bytes]])),
      ),
    );
    expect(await refusal()).toEqual(['bag-not-a-book', path]);
  });

  it('refuses one of a newer program by name', async () => {
    const newer = snapshot({ sequence: 0, previous: '0'.repeat(64), records: {}, version: 99 });
    lay({ ...sound(), 'snap-000000000000.json': newer });
    expect((await refusal())[0]).toBe('store-too-new');
  });
});
