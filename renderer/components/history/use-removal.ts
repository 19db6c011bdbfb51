import { useTranslation } from 'react-i18next';
import type { KindName } from '../../../shared/records/index.ts';
import { call, Refusal } from '../../bridge.ts';
import { useWords } from '../../words.ts';
import { notifyDone, notifyFailed, notifyUndo } from '../page/notify.ts';

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
        ({ count }) =>
          notifyDone(
            count > 1 ? t('state.putBackWith', { title, parts: count - 1 }) : t('state.putBack', { title }),
          ),
        failed,
      );
    const removed = ({ count }: { count: number }) =>
      notifyUndo({
        message:
          count > 1 ? t('state.removedWith', { title, parts: count - 1 }) : t('state.removed', { title }),
        undoLabel: t('actions.undo'),
        undo,
      });
    const removeWhole = () =>
      void call('records.remove', { kind, id, withParts: true }).then(removed, failed);
    void call('records.remove', { kind, id }).then(removed, (error) => {
      const parts = partsIn(error);
      if (parts === 0) return failed(error);
      notifyUndo({
        message: t('state.hasParts', { title, parts }),
        undoLabel: t('state.removeWith', { parts }),
        undo: removeWhole,
      });
    });
  };
}

/** How many entries belong to the one that could not be removed alone, where they are all that stands in the way. */
const partsIn = (error: unknown): number =>
  error instanceof Refusal && error.failure.code === 'in-use' ? Number(error.failure.details?.parts ?? 0) : 0;
