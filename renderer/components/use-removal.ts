import { useTranslation } from 'react-i18next';
import type { KindName } from '../../shared/records/index.ts';
import { useOperation } from '../queries.ts';
import { useWords } from '../words.ts';
import { notifyDone, notifyFailed, notifyUndo } from './notify.ts';

/** Removes a record into the bin, with the way back offered at once. */
export function useRemoval(): (record: { kind: KindName; id: string; title: string }) => void {
  const { t } = useTranslation();
  const words = useWords();
  const remove = useOperation('records.remove');
  const putBack = useOperation('records.put-back');
  const failed = (error: Error) => notifyFailed(words.error(error));
  return ({ kind, id, title }) =>
    remove.mutate(
      { kind, id },
      {
        onError: failed,
        onSuccess: () =>
          notifyUndo({
            message: t('state.removed', { title }),
            undoLabel: t('actions.undo'),
            undo: () =>
              putBack.mutate(
                { kind, id },
                { onError: failed, onSuccess: () => notifyDone(t('state.putBack', { title })) },
              ),
          }),
      },
    );
}
