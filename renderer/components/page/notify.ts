import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import { i18n } from '../../i18n.ts';
import { UndoMessage } from '../history/undo-message.tsx';

/** The cross of a notification, for those who hear it. */
const closing = () => ({ closeButtonProps: { 'aria-label': i18n.t('actions.close') } });

/** A short word that something is done. */
export const notifyDone = (message: string): void => {
  notifications.show({ message, color: 'ledger', autoClose: 4000, ...closing() });
};

export const notifyFailed = (message: string): void => {
  notifications.show({ message, color: 'red', autoClose: 12_000, ...closing() });
};

/** Something was taken away; the way back stays open for a while (and in the bin after that). */
export const notifyUndo = ({
  message,
  undoLabel,
  undo,
}: {
  message: string;
  undoLabel: string;
  undo: () => void;
}): void => {
  const id = notifications.show({
    message: createElement(UndoMessage, {
      message,
      undoLabel,
      undo: () => {
        notifications.hide(id);
        undo();
      },
    }),
    color: 'gray',
    autoClose: 15_000,
    ...closing(),
  });
};
