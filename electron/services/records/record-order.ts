import { AppError } from '../../../shared/errors.ts';
import { kinds } from '../../../shared/records/index.ts';
import type { AnyKind } from '../../../shared/records/record.ts';
import type { Handlers } from '../../doors/answer.ts';
import { by } from './records.ts';
import type { Store } from './store.ts';

/**
 * Puts records of a kind with a place (`order`) into the order given, counted from 1, in one change: two
 * rows that change places never stand half moved. Only those whose place changes are written.
 */
export function createRecordOrderHandlers(store: Store): Pick<Handlers, 'records.order'> {
  return {
    'records.order': async ({ kind, ids }, context) => {
      const { fields, writtenBy } = kinds[kind] as AnyKind;
      if (!Object.hasOwn(fields, 'order')) {
        throw new AppError('invalid-input', { field: 'kind', details: { reason: 'not-a-choice' } });
      }
      if (writtenBy !== 'records') throw new AppError('not-permitted', { details: { kind } });
      if (new Set(ids).size < ids.length) {
        throw new AppError('invalid-input', { field: 'ids', details: { reason: 'repeated' } });
      }
      return store.change(by(context, 'records.order'), (edit) => {
        const places = ids.map((id, index) => ({ record: edit.need(kind, id), order: index + 1 }));
        const moved = places.filter(({ record, order }) => !('order' in record) || record.order !== order);
        for (const { record, order } of moved) edit.change(kind, record.id, { order });
        return { changed: moved.length };
      });
    },
  };
}
