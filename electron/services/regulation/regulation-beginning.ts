import { AppError } from '../../../shared/errors.ts';
import { kinds } from '../../../shared/records/index.ts';
import type { Handlers } from '../../doors/answer.ts';
import { newRegulationOf } from '../bodies/body-records.ts';
import { by } from '../records/records.ts';
import type { Store } from '../records/store.ts';

/** The first version of the regulation of a body that has none of its own; later ones follow by `regulation.new-version`. */
export const createRegulationBeginningHandlers = (store: Store): Pick<Handlers, 'regulation.begin'> => ({
  'regulation.begin': ({ bodyId, ...wish }, context) =>
    store.change(by(context, 'regulation.begin'), (edit) => {
      const body = edit.need('body', bodyId);
      const first = edit.all('regulation').find((one) => one.bodyId === bodyId);
      if (first) {
        const details = { reason: 'has-regulation', name: first.number || first.title };
        throw new AppError('conflict', { field: 'bodyId', details });
      }
      if (wish.regulation.from < body.from) {
        throw new AppError('invalid-input', { field: 'regulation.from', details: { reason: 'before-body' } });
      }
      return edit.create('regulation', { ...kinds.regulation.empty(), ...newRegulationOf(wish), bodyId });
    }),
});
