import type { Clock } from '../../desk.ts';
import type { Handlers } from '../../doors/answer.ts';
import { by } from '../records/records.ts';
import type { Store } from '../records/store.ts';
import { createChangeLog } from './change-log.ts';
import { changeTeller, userName } from './change-words.ts';
import { planUndo, undo } from './history-undo.ts';
import { createVersionHandlers } from './history-versions.ts';
import { changeAt } from './undoing.ts';

type HistoryChannel =
  | 'history.changes'
  | 'history.change'
  | 'history.undo-plan'
  | 'history.undo'
  | 'history.put-back-version';

/** A change may have touched more than a window shows. */
const mostRecords = 200;

/** What was changed in the book, by whom and why, and the ways back. */
export function createHistoryHandlers({
  store,
  clock,
}: {
  store: Store;
  clock: Clock;
}): Pick<Handlers, HistoryChannel> {
  const log = createChangeLog(store);
  return {
    ...createVersionHandlers(store),
    'history.changes': async ({ offset, limit, ...filter }) => {
      const { rows, total, complete } = await log.find(filter, { offset, limit });
      return {
        // A user may have been renamed since the row was read.
        rows: rows.map((row) => ({ ...row, byName: userName(store, row.by) })),
        total,
        complete,
        // Users are never taken out for good: whoever made a change is among them, or it was the program.
        authors: [
          ...store.stored('user').map(({ id, name }) => ({ by: id, name })),
          { by: 'system', name: '' },
        ],
      };
    },
    'history.change': async ({ sequence }) => {
      const change = await changeAt(store.ledger(), sequence);
      const row = changeTeller(store)(change);
      const records = change.ops.slice(0, mostRecords).map(({ collection, id, before, after }) => ({
        kind: collection as (typeof row.steps)[number]['kind'],
        id,
        before: before as Record<string, unknown> | null,
        after: after as Record<string, unknown> | null,
      }));
      return { ...row, records };
    },
    'history.undo-plan': ({ sequences }, context) =>
      planUndo(store, { by: by(context, 'history.undo'), sequences, now: clock.now() }),
    'history.undo': async ({ sequences, reason }, context) => {
      const author = by(context, 'history.undo', reason);
      const count = await undo(store, { by: author, sequences, now: clock.now() });
      return { sequence: store.ledger().sequence, count };
    },
  };
}
