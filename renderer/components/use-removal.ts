import { useTranslation } from 'react-i18next';
import type { KindName } from '../../shared/records/index.ts';
import { call } from '../bridge.ts';
import { useWords } from '../words.ts';
import { notifyDone, notifyFailed, notifyUndo } from './notify.ts';

/**
 * Removes a record into the bin, with the way back offered at once. It asks the application itself: the callbacks
 * of a mutation are lost when the screen of the removed record goes away, and with them the way back.
 */
export function useRemoval(): (record: { kind: KindName; id: string; title: string }) => void {
  const { t } = useTranslation();
  const words = useWords();
  const failed = (error: unknown) => notifyFailed(words.error(error));
  return ({ kind, id, title }) => {
    const undo = () =>
      void call('records.put-back', { kind, id }).then(
        () => notifyDone(t('state.putBack', { title })),
        failed,
      );
    void call('records.remove', { kind, id }).then(
      () => notifyUndo({ message: t('state.removed', { title }), undoLabel: t('actions.undo'), undo }),
      failed,
    );
  };
}
