import { AppError } from '../../../shared/errors.ts';
import type { BinRow, HistoryEntry } from '../../../shared/outputs/records.ts';
import { type KindName, kindNames, kinds, type Of } from '../../../shared/records/index.ts';
import type { AnyKind } from '../../../shared/records/record.ts';
import type { Caller } from '../../../shared/roles.ts';
import type { Context, Handlers } from '../../doors/answer.ts';
import { removedTogether } from '../bin/bin-parts.ts';
import { createListing } from './listing.ts';
import { referencesOf } from './references.ts';
import type { Store } from './store.ts';

type RecordChannel =
  | 'records.list'
  | 'records.get'
  | 'records.create'
  | 'records.change'
  | 'records.remove'
  | 'records.put-back'
  | 'records.bin'
  | 'records.history';

/** The generic operations on every kind of record. Adding a kind changes nothing here. */
export function createRecordsHandlers(store: Store): Pick<Handlers, RecordChannel> {
  const list = createListing(store);
  return {
    'records.list': ({ offset, limit, ...wish }) => {
      const rows = list(wish);
      return { rows: rows.slice(offset, offset + limit), total: rows.length };
    },
    'records.get': ({ kind, id }) => store.need(kind, id),
    'records.create': ({ kind, value }, context) => {
      needGeneric(kind);
      return store.change(by(context, 'records.create'), (edit) => edit.create(kind, value));
    },
    'records.change': ({ kind, id, value, reason }, context) => {
      needGeneric(kind);
      return store.change(by(context, 'records.change', reason), (edit) => {
        needUnkept(kind, edit.need(kind, id), value);
        return edit.change(kind, id, value);
      });
    },
    'records.remove': async ({ kind, id, withParts, reason }, context) => {
      const count = await store.change(by(context, 'records.remove', reason), (edit) =>
        withParts ? edit.removeWhole(kind, id) : edit.remove(kind, id),
      );
      return { id, count };
    },
    'records.put-back': async ({ kind, id }, context) => {
      const whole = await removedTogether(store, { kind, id });
      const count = await store.change(by(context, 'records.put-back'), (edit) => edit.putBack(whole));
      return { id, count };
    },
    'records.bin': () =>
      kindNames.flatMap((kind) => binOf(store, kind)).sort((a, b) => (a.removedAt < b.removedAt ? 1 : -1)),
    'records.history': async ({ kind, id }) => {
      const { entries, complete } = await store.ledger().history(kind, id);
      const rows = entries.map(
        (entry): HistoryEntry => ({
          ...entry,
          reason: entry.reason ?? '',
          byName: store.stored('user').find((user) => user.id === entry.by)?.name ?? '',
        }),
      );
      return { entries: rows, complete };
    },
  };
}

/** The signed-in caller of an operation that asks for one. */
export function callerOf(context: Context): Caller {
  if (context.caller === null) throw new AppError('not-signed-in');
  return context.caller;
}

/** Authorship of a change, from the context of its operation. */
export const by = (context: Context, channel: string, reason?: string) => ({
  caller: callerOf(context),
  channel,
  reason,
});

function needGeneric(kind: KindName): void {
  if ((kinds[kind] as AnyKind).writtenBy !== 'records')
    throw new AppError('not-permitted', { details: { kind } });
}

/** A field that has an operation of its own may be sent by this one as it stands, as forms do. */
function needUnkept(kind: KindName, before: object, patch: Record<string, unknown>): void {
  const held = before as Record<string, unknown>;
  const kept = (kinds[kind] as AnyKind).kept.find(
    (field) => Object.hasOwn(patch, field) && JSON.stringify(patch[field]) !== JSON.stringify(held[field]),
  );
  if (kept) throw new AppError('not-permitted', { field: `value.${kept}`, details: { kind } });
}

const binOf = (store: Store, kind: KindName): BinRow[] =>
  store
    .stored(kind)
    .filter((record) => record.removedAt !== null)
    .map((record) => ({
      kind,
      id: record.id,
      title: (kinds[kind] as AnyKind).title(record),
      within: ownersOf(store, kind, record),
      removedAt: record.removedAt ?? '',
    }));

/** Titles of what a record cannot be without, also where that lies in the bin itself. */
const ownersOf = (store: Store, kind: KindName, record: Of<KindName>): string[] =>
  referencesOf(kind, record)
    .filter(({ field }) => (kinds[kind] as AnyKind).fields[field]?.required)
    .flatMap(({ kind: of, id }) =>
      store
        .stored(of)
        .filter((owner) => owner.id === id)
        .map((kinds[of] as AnyKind).title),
    );
