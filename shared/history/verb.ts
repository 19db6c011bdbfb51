/** What happened to one record in a change. */
export type Verb = 'created' | 'changed' | 'removed' | 'putBack' | 'deleted';

type Kept = { removedAt?: unknown } & Record<string, unknown>;

/** What a change did to a record that was so before (null = there was none) and so afterwards. */
export function verbOf(before: Kept | null, after: Kept | null): Verb {
  if (before === null) return 'created';
  if (after === null) return 'deleted';
  if (before.removedAt === null && after.removedAt !== null) return 'removed';
  return before.removedAt !== null && after.removedAt === null ? 'putBack' : 'changed';
}
