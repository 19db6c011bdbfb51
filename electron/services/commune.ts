import { addDays, formatDate } from '../../shared/calendar.ts';
import { AppError } from '../../shared/errors.ts';
import { isValidOn } from '../../shared/records/record.ts';
import type { Handlers } from '../doors/answer.ts';
import type { Edit } from './records/edit.ts';
import { by } from './records/records.ts';
import type { Store } from './records/store.ts';

/** New names of the commune from a day on, and the end of the former ones, as one change. */
export function createCommuneHandlers(store: Store): Pick<Handlers, 'commune.rename'> {
  return {
    'commune.rename': ({ value }, context) =>
      store.change(by(context, 'commune.rename'), (edit) => {
        const renamed = edit.create('commune', value);
        endFormer(edit, renamed);
        return renamed;
      }),
  };
}

/** The names valid until then end on the day before; papers of earlier days keep them. Errors: 'conflict'. */
function endFormer(edit: Edit, renamed: { id: string; from: string }): void {
  const former = edit.all('commune').find((one) => one.id !== renamed.id && isValidOn(one, renamed.from));
  if (!former) return;
  if (former.from === renamed.from) {
    const details = { reason: 'starts-too-early', name: former.name, from: formatDate(former.from) };
    throw new AppError('conflict', { field: 'value.from', details });
  }
  edit.change('commune', former.id, { until: addDays(renamed.from, -1) });
}
