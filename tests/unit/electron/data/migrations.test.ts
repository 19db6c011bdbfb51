import { describe, expect, it } from 'vitest';
import { migrations } from '../../../../electron/data/migrations/index.ts';
import { checkMigrations, type Migration } from '../../../../electron/data/migrations/migrate.ts';
import { databaseVersion, type StoredRecord } from '../../../../shared/database.ts';
import { folder, newDisk, now, openOn } from '../../../faults/fake-store.ts';
import { journal, put, record, snapshot } from '../../../faults/handmade.ts';

/** 1 → 2: a name in two parts. 2 → 3: the kind is called something else. */
const steps: readonly Migration[] = [
  {
    from: 1,
    to: 2,
    migrate: (records) => {
      for (const [id, one] of Object.entries(records.person ?? {})) {
        const { name, ...rest } = one as StoredRecord & { name: string };
        const [family, ...given] = name.split(' ');
        const divided: StoredRecord & Record<string, unknown> = { ...rest, family, given: given.join(' ') };
        if (records.person) records.person[id] = divided;
      }
    },
  },
  {
    from: 2,
    to: 3,
    migrate: (records) => {
      records.citizen = records.person ?? {};
      delete records.person;
    },
  },
];

const shapes = [1, 2, 3].map((version) => ({ version, migrations: steps.slice(0, version - 1) }));
const [first, second, third] = shapes as [(typeof shapes)[0], (typeof shapes)[0], (typeof shapes)[0]];

function oldStore() {
  const disk = newDisk();
  const early = journal([[put('an', { name: 'Lê Thị Ánh' })]]);
  const late = journal([[put('binh', { name: 'Trần Bình' })]], { sequence: 1, previous: early.previous });
  const records = { person: { an: record('an', { name: 'Lê Thị Ánh' }) } };
  disk.plant(`${folder}/wal-000000000000.log`, early.bytes);
  disk.plant(
    `${folder}/snap-000000000001.json`,
    snapshot({ sequence: 1, previous: early.previous, records }),
  );
  disk.plant(`${folder}/wal-000000000001.log`, late.bytes);
  return disk;
}

const an = { id: 'an', removedAt: null, family: 'Lê', given: 'Thị Ánh' };
const binh = { id: 'binh', removedAt: null, family: 'Trần', given: 'Bình' };
const chi = { id: 'chi', removedAt: null, family: 'Vũ', given: 'Chi' };

const putIn = (collection: string, value: StoredRecord) => ({
  ...{ by: 'an', at: now(), channel: 'test' },
  ops: [{ op: 'put' as const, collection, id: value.id, value }],
});

describe('the list of migrations', () => {
  it('leads to the version that this program writes, step by step', () => {
    expect(() => checkMigrations(migrations, databaseVersion)).not.toThrow();
  });

  it.each([
    ['is missing a step', [steps[1]], 3],
    ['stops short', [steps[0]], 3],
    ['goes too far', steps, 2],
    ['is out of order', [steps[1], steps[0]], 3],
    ['repeats a step', [steps[0], steps[0]], 3],
    ['jumps', [{ from: 1, to: 3, migrate: () => undefined }], 3],
  ])('that %s is refused before any store is touched', async (_what, list, version) => {
    const disk = newDisk();
    const shape = { version, migrations: list as Migration[] };
    await expect(openOn(disk, { shape })).rejects.toThrow('migrations must be');
    expect(disk.calls).toBe(0);
  });
});

describe('an older store', () => {
  it('is read in the new shape, through all steps, without a word written to it', async () => {
    const disk = oldStore();
    const before = disk.files();
    const ledger = await openOn(disk, { shape: third });
    expect(ledger.data).toEqual({ version: 3, records: { citizen: { an, binh } } });
    await ledger.close();
    expect(disk.files()).toEqual(before);
  });

  it('takes its new shape at the first change, and every replay of the history finds that place again', async () => {
    const disk = oldStore();
    const ledger = await openOn(disk, { shape: second });
    await ledger.commit(putIn('person', chi));
    await ledger.close();
    const later = await openOn(disk, { shape: third });
    expect(later.data).toEqual({ version: 3, records: { citizen: { an, binh, chi } } });
    await later.commit(putIn('citizen', { ...binh, removedAt: now() }));
    await later.write();
    const held = structuredClone(later.data);
    await later.close();
    // From the newest snapshot, from the older one, and from the journals alone.
    for (const missing of ['snap-none', 'snap-000000000004.json', 'snap-000000000001.json']) {
      disk.uproot(`${folder}/${missing}`);
      const again = await openOn(disk, { shape: third });
      expect(again.data).toEqual(held);
      await again.close();
    }
  });

  it('is not written back into an older shape: a program that does not know the new one refuses it', async () => {
    const disk = oldStore();
    const ledger = await openOn(disk, { shape: second });
    await ledger.commit(putIn('person', chi));
    await ledger.close();
    const details = { found: 2, supported: 1 };
    const refused = { failure: { code: 'store-too-new', details } };
    await expect(openOn(disk, { shape: first })).rejects.toMatchObject(refused);
    const again = await openOn(disk, { shape: second });
    await again.write();
    await again.close();
    await expect(openOn(disk, { shape: first })).rejects.toMatchObject(refused);
    expect(disk.openFiles).toEqual([]);
  });

  it('whose newest snapshot only claims to be newer, with a wrong checksum, is damaged and heals', async () => {
    const disk = oldStore();
    const path = `${folder}/snap-000000000001.json`;
    const forged = String(disk.peek(path)).replace('"version":1', '"version":3');
    disk.plant(path, Buffer.from(forged));
    const ledger = await openOn(disk, { shape: first });
    expect(ledger.state.mode).toBe('open');
    expect(Object.keys(ledger.data.records.person ?? {})).toEqual(['an', 'binh']);
    await ledger.close();
  });
});
