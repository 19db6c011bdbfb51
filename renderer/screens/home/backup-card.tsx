import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dayInVietnam, daysBetween, formatInstant } from '../../../shared/calendar.ts';
import { Card } from '../../components/card.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { recordsOf } from '../../queries.ts';
import { useStatus } from '../../status.tsx';

/** Reminds of a backup until the settings are read, or where a book has none. */
const usualReminderDays = 7;

/** The last backup, and a reminder where it is too long ago or there is none. */
export function BackupCard() {
  const { t } = useTranslation('home');
  const { today } = useStatus();
  const settings = useQuery(recordsOf('settings'));
  const last = useQuery(recordsOf('backup', { sort: { field: 'takenAt', descending: true }, limit: 1 }));
  const limit = settings.data?.rows[0]?.backupReminderDays ?? usualReminderDays;
  return (
    <Card gap="xs" title={t('backup.title')}>
      <Loaded query={last}>
        {({ rows: [backup] }) => {
          const days = backup ? daysBetween(dayInVietnam(backup.takenAt), today) : null;
          const isLate = days === null || days > limit;
          return (
            <>
              {isLate && (
                <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
                  {days === null ? t('backup.never') : t('backup.late', { count: days, limit })}
                </Alert>
              )}
              {backup && (
                <Text size="sm">
                  {t('backup.last', { at: formatInstant(backup.takenAt), target: backup.target })}
                </Text>
              )}
              <Button component={Link} to="/backup" variant={isLate ? 'filled' : 'default'} size="xs">
                {t(isLate ? 'backup.open' : 'backup.look')}
              </Button>
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}
