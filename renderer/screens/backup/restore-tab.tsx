import { Alert, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RestorePanel } from '../../components/restore-panel.tsx';
import { useStatus } from '../../status.tsx';

/** Restoring over a book in use: its officer alone. */
export function RestoreTab() {
  const { t } = useTranslation('backup');
  const { user } = useStatus();
  return (
    <Stack>
      <Text size="sm">{t('restore.lead')}</Text>
      {user?.roles.includes('officer') ? (
        <RestorePanel onDone={() => undefined} />
      ) : (
        <Alert color="yellow">{t('restore.onlyOfficer')}</Alert>
      )}
    </Stack>
  );
}
