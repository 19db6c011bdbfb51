import type { StoredRecord } from '../../../shared/database.ts';
import type { Migration } from './migrate.ts';

type Deferral = StoredRecord & { dutyKey?: unknown };
type Body = StoredRecord & { type?: unknown; from?: unknown };

/**
 * 2 → 3: the key of a duty begins with its body (`bcd/committee-meeting/2027-H1`), so that committees side by
 * side share no deferral. A key of version 2 (`committee-meeting/2027-H1`) goes to the oldest body of its type:
 * with one committee in the book that is the one. Where there is no such body the key stays as it is.
 */
export const deferralsNameTheirBody: Migration = {
  from: 2,
  to: 3,
  migrate: (records) => {
    const bodies = Object.values(records.body ?? {}) as Body[];
    const deferrals = records.deferral ?? {};
    for (const [id, one] of Object.entries(deferrals)) {
      const { dutyKey } = one as Deferral;
      const found = /^(committee|group)-(?:meeting|report)\//.exec(
        typeof dutyKey === 'string' ? dutyKey : '',
      );
      if (!found) continue;
      const type = found[1] === 'group' ? 'working-group' : 'committee';
      const [oldest] = bodies.filter((body) => body.type === type).sort(oldestFirst);
      if (oldest === undefined) continue;
      const named: Deferral = { ...one, dutyKey: `${oldest.id}/${dutyKey}` };
      deferrals[id] = named;
    }
  },
};

/** What lies in the bin comes last. */
function oldestFirst(a: Body, b: Body): number {
  const rank = (body: Body) => `${body.removedAt === null ? 0 : 1} ${String(body.from ?? '')} ${body.id}`;
  return rank(a) < rank(b) ? -1 : 1;
}
