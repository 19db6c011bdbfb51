import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatInstant } from '../../../shared/calendar.ts';
import type { BackupOverview } from '../../../shared/outputs/backup.ts';
import { kinds } from '../../../shared/records/index.ts';
import { AutomaticFailure } from '../../components/backup/automatic-failure.tsx';
import { useAdviceWords, useBackupOverview } from '../../components/backup/backup-overview.ts';
import { Card } from '../../components/page/card.tsx';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { useOperation } from '../../queries.ts';
import { useMayWrite } from '../../status.tsx';

/** The last backup, and what to do for the safety of the book; silent for a day where it was put off. */
export function BackupCard() {
  const { t } = useTranslation('care');
  const query = useBackupOverview();
  return (
    <Card gap="xs" title={t('title')}>
      <Loaded query={query}>{(overview) => <Content overview={overview} />}</Loaded>
    </Card>
  );
}

function Content({
  overview: { last, advice, next, putOff, automaticFailure },
}: {
  overview: BackupOverview;
}) {
  const { t } = useTranslation('care');
  const wordsOf = useAdviceWords();
  const [pressing] = putOff ? [] : advice.map(wordsOf);
  return (
    <>
      {pressing && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={pressing.title}>
          <Text size="sm">{pressing.hint}</Text>
          <Text size="xs" c="dimmed">
            {pressing.source}
          </Text>
        </Alert>
      )}
      {!putOff && <AutomaticFailure failed={automaticFailure} />}
      {last && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {t('fine', { at: formatInstant(last.takenAt), target: last.target })}
        </Text>
      )}
      {next && last && <Text size="sm">{t('next', { name: next.name })}</Text>}
      <Group gap="xs">
        <Button component={Link} to="/backup" variant={pressing ? 'filled' : 'default'} size="xs">
          {t(pressing ? 'open' : 'look')}
        </Button>
        {(pressing || automaticFailure) && !putOff && <PutOff />}
      </Group>
    </>
  );
}

function PutOff() {
  const { t } = useTranslation('care');
  const putOff = useOperation('backup.put-off');
  if (!useMayWrite(kinds.backup.access.write)) return null;
  return (
    <>
      <Button
        variant="subtle"
        size="xs"
        loading={putOff.isPending}
        onClick={() => putOff.mutate({}, { onSuccess: () => notifyDone(t('putOffDone')) })}
      >
        {t('putOff')}
      </Button>
      <FailureNotice error={putOff.error} />
    </>
  );
}
