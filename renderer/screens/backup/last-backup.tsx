import { Alert, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/calendar.ts';
import type { BackupOverview } from '../../../shared/outputs/backup.ts';
import { AutomaticFailure } from '../../components/backup/automatic-failure.tsx';
import { useAdviceWords, useBackupOverview } from '../../components/backup/backup-overview.ts';
import { Loaded } from '../../components/page/loaded.tsx';

/** How safe the book is: when and where it was last backed up, and what to do now, the most pressing first. */
export function LastBackup() {
  const query = useBackupOverview();
  return <Loaded query={query}>{(overview) => <Safety overview={overview} />}</Loaded>;
}

function Safety({ overview: { last, advice, next, automaticFailure } }: { overview: BackupOverview }) {
  const { t } = useTranslation('care');
  const wordsOf = useAdviceWords();
  const [first, ...others] = advice.map(wordsOf);
  return (
    <Stack gap="xs">
      {last && (
        <Group gap="xs" wrap="nowrap">
          <IconCircleCheck size={20} aria-hidden color="var(--mantine-primary-color-filled)" />
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('fine', { at: formatInstant(last.takenAt), target: last.target })}
            {next && last && advice.length === 0 ? ` ${t('next', { name: next.name })}` : ''}
          </Text>
        </Group>
      )}
      {first && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={first.title}>
          <Text size="sm">{first.hint}</Text>
          <Text size="xs" c="dimmed">
            {first.source}
          </Text>
          {others.map(({ title, hint }) => (
            <Text key={title} size="sm" mt={6}>
              <Text span fw={600}>
                {title}.
              </Text>{' '}
              {hint}
            </Text>
          ))}
        </Alert>
      )}
      <AutomaticFailure failed={automaticFailure} />
    </Stack>
  );
}
