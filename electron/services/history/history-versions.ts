import { isDeepStrictEqual } from 'node:util';
import type { StoredRecord } from '../../../shared/database.ts';
import { AppError } from '../../../shared/errors.ts';
import type { KindName, Of } from '../../../shared/records/index.ts';
import { isSettled } from '../../../shared/records/meeting.ts';
import type { Handlers } from '../../doors/answer.ts';
import { by } from '../records/records.ts';
import type { Store } from '../records/store.ts';

type Versions = Pick<Handlers, 'history.put-back-version'>;

/** An earlier version of a record becomes the present one: a new change with a reason, checked like any other. */
export function createVersionHandlers(store: Store): Versions {
  return {
    'history.put-back-version': async ({ kind, id, sequence, reason }, context) => {
      const { entries } = await store.ledger().history(kind, id);
      const version = entries.find((entry) => entry.sequence === sequence)?.after;
      // A version in the bin is no version to work with: removing has an operation of its own.
      if (!version || version.removedAt !== null) throw new AppError('not-found', { details: { kind, id } });
      await store.change(by(context, 'history.put-back-version', reason), (edit) => {
        const record = byOwnRules(kind, version, store.raw(kind, id));
        if (!isDeepStrictEqual(record, store.raw(kind, id))) edit.restore([{ kind, record }]);
      });
      return { id };
    },
  };
}

/** A record that its own operations would not change any more. Errors: 'record-locked'. */
export function refuseSettled(kind: KindName, present: StoredRecord): void {
  if (kind !== 'meeting') return;
  const { state } = present as Of<'meeting'>;
  if (isSettled(state)) throw new AppError('record-locked', { details: { state } });
}

type OwnRule = (version: StoredRecord, present: StoredRecord | null) => StoredRecord;

/** What the kinds that only an operation of their own writes ask for besides. */
const ownRules: { readonly [N in KindName]?: OwnRule } = {
  // As `meetings.save`: its state and course change by `meetings.move` alone, and a settled one not at all.
  meeting: (version, present) => {
    if (present === null) return version;
    refuseSettled('meeting', present);
    const { state, moves } = present as Of<'meeting'>;
    return { ...version, state, moves } as StoredRecord;
  },
};

/** A version as the operations of its kind would take it. Errors: 'record-locked'. */
export const byOwnRules = (
  kind: KindName,
  version: StoredRecord,
  present: StoredRecord | null,
): StoredRecord => ownRules[kind]?.(version, present) ?? version;
