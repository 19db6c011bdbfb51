import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation, useReadAnew } from '../../queries.ts';
import { useMayWrite, useStatus } from '../../status.tsx';
import { FailureNotice } from './failure-notice.tsx';

/** Says on every screen that the book is the sample, and is the way from it to the commune's own. */
export function SampleBadge() {
  const { t } = useTranslation('firstRun');
  const { sample } = useStatus();
  const [opened, setOpened] = useState(false);
  if (!sample) return null;
  return (
    <>
      <Button size="compact-sm" variant="light" color="yellow" c="dark.7" onClick={() => setOpened(true)}>
        {t('sample.badge')}
      </Button>
      {opened && <SampleDialog onClose={() => setOpened(false)} />}
    </>
  );
}

function SampleDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('firstRun');
  const { t: app } = useTranslation();
  const mayLeave = useMayWrite(['officer']);
  const leave = useOperation('setup.leave-sample');
  const readAnew = useReadAnew();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('sample.title')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Stack>
        <Text>{t('sample.text')}</Text>
        {mayLeave && (
          <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
            {t('sample.warning')}
          </Alert>
        )}
        <FailureNotice error={leave.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('sample.stay')}
          </Button>
          {mayLeave && (
            <Button
              color="red.9"
              loading={leave.isPending}
              onClick={() => leave.mutate({}, { onSuccess: readAnew })}
            >
              {t('sample.leave')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
