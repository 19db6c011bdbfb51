import { Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from './words.ts';

type Props = { title: string; onClose: () => void; isBusy?: boolean; children: ReactNode };

/** A dialog of this page; it stays while something is under way. */
export function Dialog({ title, onClose, isBusy = false, children }: Props) {
  const words = useWords();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="lg"
      closeOnClickOutside={false}
      closeOnEscape={!isBusy}
      withCloseButton={!isBusy}
      closeButtonProps={{ 'aria-label': words.actions.close }}
    >
      <Stack gap="sm">{children}</Stack>
    </Modal>
  );
}
