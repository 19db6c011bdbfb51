import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import { UndoMessage } from './undo-message.tsx';

/** A short word that something is done. */
export const notifyDone = (message: string): void => {
  notifications.show({ message, color: 'ledger', autoClose: 4000 });
};

export const notifyFailed = (message: string): void => {
  notifications.show({ message, color: 'red', autoClose: 12_000 });
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
  });
};
