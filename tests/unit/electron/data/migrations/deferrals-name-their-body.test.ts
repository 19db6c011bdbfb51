import { describe, expect, it } from 'vitest';
import { deferralsNameTheirBody } from '../../../../../electron/data/migrations/deferrals-name-their-body.ts';
import type { StoredRecords } from '../../../../../electron/data/migrations/migrate.ts';
import type { StoredRecord } from '../../../../../shared/database.ts';

const stored = (id: string, more: Record<string, unknown>): StoredRecord & Record<string, unknown> => ({
  id,
  removedAt: null,
  ...more,
});

const bodies = {
  bcd: stored('bcd', { type: 'committee', from: '2026-01-01' }),
  tct: stored('tct', { type: 'working-group', committeeId: 'bcd', from: '2026-01-01' }),
};

function migrated(keys: Record<string, unknown>, body: StoredRecords[string] = bodies) {
  const deferral = Object.fromEntries(
    Object.entries(keys).map(([id, dutyKey]) => [id, stored(id, { dutyKey, reason: 'Lũ' })]),
  );
  const records: StoredRecords = { body, deferral };
  deferralsNameTheirBody.migrate(records);
  return records.deferral;
}

const keyOf = (key: unknown, body?: StoredRecords[string]) => migrated({ d: key }, body)?.d;

describe('a deferral of version 2', () => {
  it.each([
    ['committee-meeting/2027-H1', 'bcd/committee-meeting/2027-H1'],
    ['group-meeting/2027-02', 'tct/group-meeting/2027-02'],
    ['group-report/2027-Q1', 'tct/group-report/2027-Q1'],
  ])('%s is of the body that owes it, and keeps its reason', (old, named) => {
    expect(keyOf(old)).toEqual(stored('d', { dutyKey: named, reason: 'Lũ' }));
  });

  it('goes to the oldest of several bodies, not to one in the bin', () => {
    const several = {
      a: stored('a', { type: 'committee', from: '2026-06-01' }),
      z: stored('z', { type: 'committee', from: '2025-01-01' }),
      gone: {
        ...stored('gone', { type: 'committee', from: '2020-01-01' }),
        removedAt: '2026-01-01T00:00:00Z',
      },
    };
    expect(keyOf('committee-meeting/2027-H1', several)).toMatchObject({
      dutyKey: 'z/committee-meeting/2027-H1',
    });
  });

  it.each([['bcd/committee-meeting/2027-H1'], ['something else'], [7], [undefined]])(
    'that says %j stays as it is',
    (key) => {
      expect(keyOf(key)).toEqual(stored('d', { dutyKey: key, reason: 'Lũ' }));
    },
  );

  it('stays as it is where its body is not in the book, and a book without any is left alone', () => {
    expect(keyOf('committee-meeting/2027-H1', {})).toMatchObject({ dutyKey: 'committee-meeting/2027-H1' });
    const records: StoredRecords = {};
    deferralsNameTheirBody.migrate(records);
    expect(records).toEqual({});
  });
});
