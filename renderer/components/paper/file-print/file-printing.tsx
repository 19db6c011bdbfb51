import { Button, Group, Modal, Progress, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '../../../../shared/fields.ts';
import { Refusal } from '../../../bridge.ts';
import { useWords } from '../../../words.ts';
import { notifyFailed } from '../../page/notify.ts';
import { type PrintingProgress, printStoredFile, UnreadablePdf } from './print-stored-file.ts';

type Props = { file: StoredFile; onClose: () => void };

/** Makes a stored file ready for the printer, says how far it is, and gives way to the printer's own dialog. */
export function FilePrinting({ file, onClose }: Props) {
  const { t } = useTranslation();
  const { progress, stop } = usePrinting(file, onClose);
  const percent = progress ? Math.floor((100 * progress.done) / Math.max(1, progress.total)) : 0;
  const phase = progress?.at === 'drawing' ? t('printing.drawing', progress) : t('printing.reading');
  return (
    <Modal
      opened
      onClose={stop}
      title={t('printing.title')}
      closeButtonProps={{ 'aria-label': t('actions.close') }}
    >
      <Text size="sm" mb="sm" style={{ overflowWrap: 'anywhere' }}>
        {file.name}
      </Text>
      <Progress.Root size="lg">
        <Progress.Section value={percent} aria-label={t('printing.title')} aria-valuetext={phase} />
      </Progress.Root>
      <Group justify="space-between" mt="sm">
        <Text size="sm" c="dimmed" aria-live="polite">
          {phase}
        </Text>
        <Button variant="default" onClick={stop}>
          {t('actions.stop')}
        </Button>
      </Group>
    </Modal>
  );
}

function usePrinting(file: StoredFile, onClose: () => void) {
  const { t } = useTranslation();
  const words = useWords();
  const [progress, setProgress] = useState<PrintingProgress | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const begun = useRef(false);
  useEffect(() => {
    // A second run of the effect must not print a second copy.
    if (begun.current) return;
    begun.current = true;
    const controller = new AbortController();
    stopping.current = controller;
    printStoredFile(file, { signal: controller.signal, onProgress: setProgress })
      .catch((error: unknown) => {
        if (error instanceof Refusal && error.failure.code === 'cancelled') return;
        if (error instanceof UnreadablePdf)
          return notifyFailed(t('printing.unreadable', { name: file.name }));
        notifyFailed(words.error(error instanceof Error ? error : new Error(String(error))));
      })
      .finally(onClose);
  }, [file, onClose, t, words]);
  return { progress, stop: () => stopping.current?.abort() };
}
