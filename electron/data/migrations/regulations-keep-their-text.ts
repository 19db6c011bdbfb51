import type { StoredRecord } from '../../../shared/database.ts';
import type { Migration } from './migrate.ts';

/**
 * 3 → 4: a regulation also holds its text, which version it took the place of, what it changed there, and the
 * papers on which it was changed. Of those of version 3 none of this was ever entered.
 */
export const regulationsKeepTheirText: Migration = {
  from: 3,
  to: 4,
  migrate: (records) => {
    const regulations = records.regulation ?? {};
    for (const [id, one] of Object.entries(regulations)) {
      const more: StoredRecord & Record<string, unknown> = {
        ...one,
        text: null,
        replacesId: null,
        edits: [],
        decisions: [],
      };
      regulations[id] = more;
    }
  },
};
