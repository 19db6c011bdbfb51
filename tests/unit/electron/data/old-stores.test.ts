import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Ledger, openLedger } from '../../../../electron/data/ledger.ts';
import { databaseVersion } from '../../../../shared/database.ts';
import { type KindName, kinds, type Of } from '../../../../shared/records/index.ts';
import { aChange } from './ledger-in-folder.ts';

/**
 * A store as each version of the program left it, byte for byte and never written again: snapshots, a journal
 * from the first change on, one that is still in use; from version 2 on with changes of the versions before.
 */
const fixtures = join(import.meta.dirname, '../../../fixtures/stores');
const versions = Array.from({ length: databaseVersion }, (_, index) => index + 1);
const now = () => '2026-11-20T08:00:00.000Z';

const folders: string[] = [];
const ledgers: Ledger[] = [];
afterEach(async () => {
  for (const ledger of ledgers.splice(0)) await ledger.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function copyOf(version: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'old-'));
  folders.push(folder);
  cpSync(join(fixtures, String(version)), folder, { recursive: true });
  return folder;
}

async function opened(folder: string): Promise<Ledger> {
  const ledger = await openLedger({ folder, now });
  ledgers.push(ledger);
  return ledger;
}

/** Every record that the kind of today would refuse. */
function refused(ledger: Ledger): string[] {
  return Object.entries(ledger.data.records).flatMap(([kind, held]) =>
    Object.values(held).flatMap(({ id, removedAt: _, ...value }) => {
      const { error } = kinds[kind as KindName].schema.safeParse(value);
      return error ? [`${kind} ${id}: ${error.message}`] : [];
    }),
  );
}

it('every version that this program ever wrote has its store among the fixtures', () => {
  const kept = readdirSync(fixtures).filter((name) => !name.startsWith('.'));
  expect(kept.map(Number).sort((one, other) => one - other)).toEqual(versions);
});

describe.each(versions)('the store of version %i', (version) => {
  it('opens without a word, and every record in it is one that the program of today accepts', async () => {
    const ledger = await opened(copyOf(version));
    expect(ledger.state).toEqual({ mode: 'open', damage: [] });
    expect(ledger.data.version).toBe(databaseVersion);
    expect(Object.keys(ledger.data.records.person ?? {})).toHaveLength(15);
    expect(refused(ledger)).toEqual([]);
    expect(await ledger.verify()).toMatchObject({ sound: true, certain: [{ from: 1, to: ledger.sequence }] });
  });

  it('gives the same from its newest snapshot, and from its journals alone', async () => {
    const ledger = await opened(copyOf(version));
    const folder = copyOf(version);
    for (const name of readdirSync(folder)) if (name.startsWith('snap-')) rmSync(join(folder, name));
    expect((await opened(folder)).data).toEqual(ledger.data);
  });

  it('goes on: a change, a snapshot, the next start, with the history and the book of that time', async () => {
    const folder = copyOf(version);
    const ledger = await opened(folder);
    const { sequence } = ledger;
    const before = structuredClone(ledger.data.records);
    const person = { id: 'lam', removedAt: null, fullName: 'Nguyễn Hữu Lâm', phone: '', email: '', note: '' };
    await ledger.commit(aChange([{ op: 'put', collection: 'person', id: 'lam', value: person }]));
    await ledger.write();
    const held = structuredClone(ledger.data);
    await ledger.close();
    const again = await opened(folder);
    expect(again.state).toEqual({ mode: 'open', damage: [] });
    expect(again.data).toEqual(held);
    const { entries, complete } = await again.history('person', 'lam');
    expect(complete).toBe(true);
    expect(entries.map(({ reason }) => reason)).toEqual([undefined, 'Xóa nhầm', 'Xóa nhầm', undefined]);
    expect((await again.at({ sequence })).database.records).toEqual(before);
    expect((await again.verify()).sound).toBe(true);
  });
});

it('a deferral written by version 2 still puts off the duty of its body', async () => {
  const { deferral } = (await opened(copyOf(3))).data.records;
  expect(Object.values(deferral ?? {}).map((one) => (one as { dutyKey?: string }).dutyKey)).toEqual([
    'bcd/committee-meeting/2026-H2',
    'bcd/committee-meeting/2027-H1',
  ]);
});

it('a regulation written by version 3 is followed by the version that took its place', async () => {
  const { regulation } = (await opened(copyOf(4))).data.records;
  const versions = Object.values(regulation ?? {}) as unknown as Of<'regulation'>[];
  const [old, next] = versions.sort((one, other) => (one.from < other.from ? -1 : 1));
  expect(old).toMatchObject({ text: null, replacesId: null, edits: [], decisions: [], until: '2027-06-30' });
  expect(next).toMatchObject({ replacesId: old?.id, from: '2027-07-01', issuedBy: 'Trưởng ban Chỉ đạo' });
  expect(next?.text?.articles[0]?.clauses[0]?.text).toBe('Ban Chỉ đạo họp mỗi quý một lần.');
});

it('the store of a version to come is refused by name, with both versions, and nothing in it is touched', async () => {
  const folder = copyOf(databaseVersion);
  const newest = readdirSync(folder)
    .filter((name) => name.startsWith('wal-'))
    .sort()
    .at(-1);
  const path = join(folder, newest ?? '');
  // The newest change says that it was made by a later program; its checksum is right.
  const { crc32 } = await import('node:zlib');
  const body = readFileSync(path, 'utf8')
    .split('\n')[0]
    ?.slice(18)
    .replace(`"version":${databaseVersion}`, `"version":${databaseVersion + 1}`);
  const hex = (value: number) => value.toString(16).padStart(8, '0');
  writeFileSync(path, `${hex(Buffer.byteLength(body ?? ''))} ${hex(crc32(body ?? ''))} ${body}\n`);
  const names = readdirSync(folder);
  await expect(openLedger({ folder, now })).rejects.toMatchObject({
    failure: {
      code: 'store-too-new',
      details: { found: databaseVersion + 1, supported: databaseVersion },
    },
  });
  expect(readdirSync(folder).filter((name) => name !== 'LOCK')).toEqual(names);
  expect(existsSync(join(folder, 'LOCK')) ? readdirSync(join(folder, 'LOCK')) : []).toEqual([]);
});
