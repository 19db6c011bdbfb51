import { Alert, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BagLook } from '../../components/backup/bag-look.tsx';
import { RestorePanel } from '../../components/backup/restore-panel.tsx';
import { useStatus } from '../../status.tsx';

/** Restoring over a book in use, as a whole or record by record: its officer alone. */
export function RestoreTab() {
  const { t } = useTranslation('backup');
  const { user } = useStatus();
  if (user?.roles.includes('officer')) return <Ways />;
  return (
    <Stack>
      <Text size="sm">{t('restore.lead')}</Text>
      <Alert color="yellow">{t('restore.onlyOfficer')}</Alert>
    </Stack>
  );
}

function Ways() {
  const { t } = useTranslation('look');
  const { t: backup } = useTranslation('backup');
  const { mode } = useStatus();
  const [way, setWay] = useState('whole');
  // A book that cannot be written to takes nothing over: only the whole of it can be replaced.
  const ways = [
    { value: 'whole', label: t('ways.whole') },
    { value: 'single', label: t('ways.single') },
  ];
  return (
    <Stack>
      {mode === 'open' && (
        <SegmentedControl
          aria-label={t('ways.label')}
          data={ways}
          value={way}
          onChange={setWay}
          style={{ alignSelf: 'flex-start' }}
        />
      )}
      {mode === 'open' && way === 'single' ? (
        <BagLook />
      ) : (
        <>
          <Text size="sm">{backup('restore.lead')}</Text>
          <RestorePanel onDone={() => undefined} />
        </>
      )}
    </Stack>
  );
}
