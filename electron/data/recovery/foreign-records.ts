import { type Database, idPattern } from '../../../shared/database.ts';
import { collectionPattern, isDeeperThan } from '../journal/prepared-change.ts';
import { deepestValue, longestChange } from '../limits.ts';

function isRecord(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { id: own, removedAt } = value as Record<string, unknown>;
  return own === id && (removedAt === null || typeof removedAt === 'string');
}

/** Could this program have written it? Deeper or longer ones can be read and never be written again. */
const couldBeOurs = (value: unknown, id: string): boolean =>
  idPattern.test(id) &&
  isRecord(value, id) &&
  !isDeeperThan(deepestValue, value) &&
  JSON.stringify(value).length <= longestChange;

/**
 * The first record (`kind/id`) of a store from elsewhere that this program can never have written, or null.
 * Right checksums only say that nothing has changed since somebody made them.
 */
export function foreignRecord({ records }: Database): string | null {
  for (const [kind, held] of Object.entries(records)) {
    if (!collectionPattern.test(kind)) return kind;
    const id = Object.keys(held).find((one) => !couldBeOurs(held[one], one));
    if (id !== undefined) return `${kind}/${id}`;
  }
  return null;
}
