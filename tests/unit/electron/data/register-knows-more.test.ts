import { describe, expect, it } from 'vitest';
import { migrations } from '../../../../electron/data/migrations/index.ts';
import { kinds } from '../../../../shared/records/index.ts';
import { folder, newDisk, openOn } from '../../../faults/fake-store.ts';
import { journal, snapshot } from '../../../faults/handmade.ts';

/** A line of the register as the first version of the program wrote it. */
const oldLine = {
  ...{ id: 'mot', removedAt: null, takenAt: '2026-11-12T01:00:00.000Z', name: 'SBCD-2026-11-12-0800' },
  ...{ target: 'KINGSTON (E:\\)', files: 12, bytes: 34_567, records: 89, by: 'tue' },
};
const put = (id: string) => ({
  ...{ op: 'put', collection: 'backup', id },
  ...{ before: null, after: { ...oldLine, id } },
});

describe('a register of version 1', () => {
  it('is read from snapshot and journal into lines that the kind of today accepts', async () => {
    const disk = newDisk();
    const early = journal([[put('mot')]]);
    const late = journal([[put('hai')]], { sequence: 1, previous: early.previous });
    disk.plant(`${folder}/wal-000000000000.log`, early.bytes);
    disk.plant(
      `${folder}/snap-000000000001.json`,
      snapshot({ sequence: 1, previous: early.previous, records: { backup: { mot: oldLine } } }),
    );
    disk.plant(`${folder}/wal-000000000001.log`, late.bytes);
    const ledger = await openOn(disk, { shape: { version: 2, migrations: migrations.slice(0, 1) } });
    const lines = Object.values(ledger.data.records.backup ?? {});
    expect(lines.map(({ id }) => id)).toEqual(['mot', 'hai']);
    for (const { id: _id, removedAt: _removedAt, ...value } of lines) {
      expect(kinds.backup.schema.safeParse(value).error).toBeUndefined();
      expect(value).toMatchObject({ stickId: null, protection: 'plain', sequence: 0, bytes: 34_567 });
      expect(value).toMatchObject({
        verifiedAt: oldLine.takenAt,
        verifiedHow: 'read-back',
        verifiedBy: 'tue',
      });
    }
    await ledger.close();
  });
});
