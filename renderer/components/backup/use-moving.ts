import type { KindName } from '../../../shared/records/index.ts';
import { useOperation } from '../../queries.ts';
import { useWords } from '../../words.ts';
import { notifyFailed } from '../page/notify.ts';

/** Moves a row one place up (-1) or down (1) among these, both rows in one change. */
export function useMoving<T extends { id: string }>(
  kind: KindName,
  rows: readonly T[],
): (row: T, by: -1 | 1) => void {
  const words = useWords();
  const order = useOperation('records.order');
  return (row, by) => {
    const ids = rows.map(({ id }) => id);
    const at = ids.indexOf(row.id);
    const other = ids[at + by];
    if (at < 0 || other === undefined) return;
    ids[at] = other;
    ids[at + by] = row.id;
    order.mutate({ kind, ids }, { onError: (error) => notifyFailed(words.error(error)) });
  };
}
