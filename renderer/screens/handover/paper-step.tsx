import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { PaperDialog } from '../../components/paper/paper-dialog.tsx';
import { useOperation } from '../../queries.ts';
import type { Handover } from './path-steps.ts';

type Props = { handover: Handover; step: 'record' | 'sheet' };

/** The paper that goes with the path: seen, printed, and then noted as printed. */
export function PaperStep({ handover, step }: Props) {
  const { t } = useTranslation('handover');
  const note = useOperation('handover.step');
  return (
    <Stack gap="sm">
      {handover.inventory && (
        <div>
          <Text size="sm">{t('record.fingerprint')}</Text>
          <Code fz="sm">{handover.inventory.fingerprint}</Code>
        </div>
      )}
      <Group>
        <PaperButton handover={handover} step={step} />
        <Button
          variant="default"
          loading={note.isPending}
          onClick={() => note.mutate({ id: handover.id, step })}
        >
          {t(`${step}.printed`)}
        </Button>
      </Group>
      <FailureNotice error={note.error} />
    </Stack>
  );
}

/** Opens the paper; it can be printed again at any time. */
export function PaperButton({ handover, step }: Props) {
  const { t } = useTranslation('handover');
  const [isOpen, setOpen] = useState(false);
  const paper = step === 'record' ? 'handover-record' : 'move-sheet';
  return (
    <>
      <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => setOpen(true)}>
        {t(`${step}.open`)}
      </Button>
      {isOpen && <PaperDialog request={{ paper, handoverId: handover.id }} onClose={() => setOpen(false)} />}
    </>
  );
}
