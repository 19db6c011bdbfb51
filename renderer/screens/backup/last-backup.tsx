import { Alert, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, daysBetween, formatInstant } from '../../../shared/calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import { Loaded } from '../../components/loaded.tsx';
import { recordsOf } from '../../queries.ts';
import { useStatus } from '../../status.tsx';

/** Days without a backup after which the official is reminded, where the settings do not say. */
const usualReminderDays = 7;

/** When and where the last backup was made; a reminder where that is too long ago. */
export function LastBackup() {
  const settings = useQuery(recordsOf('settings'));
  const last = useQuery(recordsOf('backup', { sort: { field: 'takenAt', descending: true }, limit: 1 }));
  const limit = settings.data?.rows[0]?.backupReminderDays ?? usualReminderDays;
  return (
    <Loaded query={last}>{({ rows: [backup] }) => <Notice backup={backup ?? null} limit={limit} />}</Loaded>
  );
}

function Notice({ backup, limit }: { backup: Of<'backup'> | null; limit: number }) {
  const { t } = useTranslation('backup');
  const { today } = useStatus();
  if (backup === null) return <Reminder title={t('last.never')} hint={t('last.neverHint')} />;
  const days = daysBetween(dayInVietnam(backup.takenAt), today);
  const where = { at: formatInstant(backup.takenAt), target: backup.target };
  if (days > limit) {
    return <Reminder title={t('last.late', { days })} hint={t('last.lateHint', { limit, ...where })} />;
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <IconCircleCheck size={20} aria-hidden color="var(--mantine-primary-color-filled)" />
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {t('last.fine', where)}
      </Text>
    </Group>
  );
}

const Reminder = ({ title, hint }: { title: string; hint: string }) => (
  <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={title}>
    {hint}
  </Alert>
);
