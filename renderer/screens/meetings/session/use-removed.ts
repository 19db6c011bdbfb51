import { useTranslation } from 'react-i18next';
import type { SittingKind } from '../../../../shared/meetings/sitting/sitting-kinds.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { notifyUndo } from '../../../components/page/notify.ts';
import { useSitting } from './sitting-context.ts';
import { writtenValue } from './written-value.ts';

/** Takes a record away, with the way back in sight for a while. */
export function useRemoved<N extends SittingKind>(kind: N): (row: Of<N>, message: string) => void {
  const { t } = useTranslation();
  const { book } = useSitting();
  return (row, message) => {
    const value = writtenValue(row);
    book.put(kind, row.id, { value: null, soon: true });
    notifyUndo({
      message,
      undoLabel: t('actions.undo'),
      undo: () => book.put(kind, row.id, { value, soon: true }),
    });
  };
}
