import type { StoredRecord } from '../../../shared/database.ts';
import type { Migration } from './migrate.ts';

type Line = StoredRecord & { takenAt?: unknown; by?: unknown };

/**
 * 1 → 2: a line of the register of backups also says on which stick, how protected, up to which change, and
 * when, how and by whom it was verified. Lines of version 1 were written after reading back, of plain backups,
 * before sticks were known.
 */
export const registerKnowsMore: Migration = {
  from: 1,
  to: 2,
  migrate: (records) => {
    const lines = records.backup ?? {};
    for (const [id, one] of Object.entries(lines)) {
      const { takenAt = '', by = '', ...rest } = one as Line;
      const line: StoredRecord & Record<string, unknown> = {
        ...rest,
        takenAt,
        by,
        stickId: null,
        protection: 'plain',
        sequence: 0,
        verifiedAt: takenAt,
        verifiedHow: 'read-back',
        verifiedBy: by,
      };
      lines[id] = line;
    }
  },
};
