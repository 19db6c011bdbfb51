import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../components/form/date-field.tsx';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { notifyDone } from '../../../components/page/notify.ts';
import { useOperation } from '../../../queries.ts';
import { useStatus } from '../../../status.tsx';
import { useWords } from '../../../words.ts';

type Props = { ids: string[]; onDone: () => void; onClose: () => void };

/** The day on which several signed for what they were sent. */
export function SignDialog({ ids, onDone, onClose }: Props) {
  const { t } = useTranslation('deliveries');
  const { t: app } = useTranslation();
  const words = useWords();
  const { today } = useStatus();
  const [receivedOn, setReceivedOn] = useState<string | null>(today);
  const sign = useOperation('deliveries.sign');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('dialog.signTitle')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Stack>
        <Text size="sm">{t('dialog.signHint', { count: ids.length })}</Text>
        <DateField
          label={words.fieldLabel('delivery', 'receivedOn')}
          required
          value={receivedOn}
          error={receivedOn === null && words.reason('required')}
          onChange={setReceivedOn}
        />
        <FailureNotice error={sign.error} kind="delivery" />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {app('actions.close')}
          </Button>
          <Button
            loading={sign.isPending}
            disabled={receivedOn === null}
            data-autofocus
            onClick={() =>
              receivedOn &&
              sign.mutate(
                { ids, receivedOn },
                {
                  onSuccess: () => {
                    notifyDone(t('dialog.signed'));
                    onDone();
                  },
                },
              )
            }
          >
            {t('dialog.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
