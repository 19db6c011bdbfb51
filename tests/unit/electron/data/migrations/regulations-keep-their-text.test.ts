import { expect, it } from 'vitest';
import type { StoredRecords } from '../../../../../electron/data/migrations/migrate.ts';
import { regulationsKeepTheirText } from '../../../../../electron/data/migrations/regulations-keep-their-text.ts';
import type { StoredRecord } from '../../../../../shared/database.ts';

const stored = (id: string, more: Record<string, unknown>): StoredRecord & Record<string, unknown> => ({
  id,
  removedAt: null,
  ...more,
});

it('a regulation of version 3 keeps all that it held, in the bin too, and has no text, no edits, no predecessor', () => {
  const gone = { ...stored('cu', { title: 'Quy chế cũ' }), removedAt: '2026-01-01T00:00:00Z' };
  const records: StoredRecords = {
    regulation: { qc: stored('qc', { title: 'Quy chế', rules: {} }), cu: gone },
  };
  regulationsKeepTheirText.migrate(records);
  const more = { text: null, replacesId: null, edits: [], decisions: [] };
  expect(records.regulation).toEqual({
    qc: stored('qc', { title: 'Quy chế', rules: {}, ...more }),
    cu: { ...gone, ...more },
  });
});

it('a book without regulations is left alone', () => {
  const records: StoredRecords = { person: {} };
  regulationsKeepTheirText.migrate(records);
  expect(records).toEqual({ person: {} });
});
