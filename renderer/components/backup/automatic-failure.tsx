import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/calendar.ts';
import type { BackupOverview } from '../../../shared/outputs/backup.ts';
import { useWords } from '../../words.ts';

/** Says when and why a backup that the program makes by itself has failed; nothing where none has. */
export function AutomaticFailure({ failed }: { failed: BackupOverview['automaticFailure'] }) {
  const { t } = useTranslation('care');
  const words = useWords();
  if (!failed) return null;
  return (
    <Alert
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('automatic.failed', { at: formatInstant(failed.at) })}
    >
      {words.failure(failed.failure)}
    </Alert>
  );
}
