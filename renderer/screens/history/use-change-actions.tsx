import { IconArrowBackUp, IconArrowBackUpDouble, IconEye, IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isUndoable, mostUndone } from '../../../shared/history/undo.ts';
import type { ChangeRow } from '../../../shared/outputs/history.ts';
import type { UserRole } from '../../../shared/roles.ts';
import type { RowAction } from '../../components/table/row-menu.tsx';
import { useMayWrite, useStatus } from '../../status.tsx';
import { useLastChange } from './use-last-change.ts';

/** Whoever may write something may undo it; what exactly, the application checks. */
export const undoers: readonly UserRole[] = ['officer', 'group-head', 'budget-officer'];

type Needs = {
  onShow: (change: ChangeRow) => void;
  onUndo: (sequences: number[]) => void;
  onLook: (change: ChangeRow) => void;
};

/** What can be done about one change. */
export function useChangeActions({ onShow, onUndo, onLook }: Needs): RowAction<ChangeRow>[] {
  const { t } = useTranslation('history');
  const mayUndo = useMayWrite(undoers);
  const { moment } = useStatus();
  const last = useLastChange();
  return [
    { label: t('changes.open'), icon: <IconEye size={16} aria-hidden />, run: onShow },
    {
      label: t('changes.undo'),
      icon: <IconArrowBackUp size={16} aria-hidden />,
      run: ({ sequence }) => onUndo([sequence]),
      hidden: ({ channel }) => !mayUndo || !isUndoable(channel),
    },
    {
      label: t('changes.undoSince'),
      icon: <IconArrowBackUpDouble size={16} aria-hidden />,
      run: ({ sequence }) => onUndo(numbersFrom(sequence, last)),
      hidden: ({ channel, sequence }) =>
        !mayUndo || !isUndoable(channel) || sequence >= last || last - sequence >= mostUndone,
    },
    {
      label: t('changes.lookBefore'),
      icon: <IconHistory size={16} aria-hidden />,
      run: onLook,
      hidden: ({ sequence }) => sequence < 2 || moment !== null,
    },
  ];
}

const numbersFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
