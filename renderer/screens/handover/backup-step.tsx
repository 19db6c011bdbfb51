import { Button, Group, List, Stack, Text } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Protection } from '../../../shared/backup/passphrase.ts';
import { formatInstant } from '../../../shared/calendar.ts';
import { type Place, PlaceCards } from '../../components/backup/place-cards.tsx';
import { ProtectionField } from '../../components/backup/protection-field.tsx';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { TaskProgress } from '../../components/page/task-progress.tsx';
import { useTask } from '../../components/page/use-task.ts';
import { allRecordsOf, useOperation } from '../../queries.ts';
import { doneStep, type Handover } from './path-steps.ts';

/** Backups of the book as it is handed over: to one stick, better to both. */
export function BackupStep({ handover }: { handover: Handover }) {
  const { t } = useTranslation('handover');
  const note = useOperation('handover.step');
  const made = useMadeSince(handover);
  const [isMore, setMore] = useState(false);
  const closeMore = useCallback(() => setMore(false), []);
  const finish = () => note.mutate({ id: handover.id, step: 'backup' });
  return (
    <Stack gap="sm">
      <MadeBackups handover={handover} />
      {(made.length === 0 || isMore) && <CreateBackup onDone={closeMore} />}
      {made.length > 0 && !isMore && (
        <Group>
          <Button loading={note.isPending} onClick={finish}>
            {t('step.finish')}
          </Button>
          <Button variant="default" onClick={() => setMore(true)}>
            {t('backup.another')}
          </Button>
        </Group>
      )}
      <FailureNotice error={note.error} />
    </Stack>
  );
}

/** The verified backups made since the hand-over began, or since the book was locked. */
export function MadeBackups({ handover }: { handover: Handover }) {
  const { t } = useTranslation('handover');
  const made = useMadeSince(handover);
  if (made.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('backup.none')}
      </Text>
    );
  }
  return (
    <List size="sm">
      {made.map(({ id, name, target, takenAt }) => (
        <List.Item key={id}>{t('backup.made', { name, target, at: formatInstant(takenAt) })}</List.Item>
      ))}
    </List>
  );
}

function useMadeSince(handover: Handover) {
  const since = handover.purpose === 'pc' ? doneStep(handover, 'move')?.at : handover.begunAt;
  const register = useQuery(allRecordsOf('backup', { sort: { field: 'takenAt', descending: true } }));
  return (register.data ?? []).filter(({ takenAt }) => since !== undefined && takenAt >= since);
}

function CreateBackup({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('handover');
  const { t: backup } = useTranslation('backup');
  const [place, setPlace] = useState<Place | null>(null);
  const [protection, setProtection] = useState<Protection | null>(null);
  const task = useTask('backup.create', 'backup of a hand-over');
  const run = () => {
    if (place && protection) task.run(place.folder, { protection });
  };
  const { result, forget } = task;
  useEffect(() => {
    if (result === null) return;
    notifyDone(backup('create.doneFolder'));
    forget();
    onDone();
  }, [result, forget, onDone, backup]);
  return (
    <Stack gap="sm">
      <PlaceCards label={backup('places.to')} value={place} onChange={setPlace} disabled={task.isRunning} />
      {!task.isRunning && <ProtectionField onChange={setProtection} />}
      {!task.isRunning && (
        <Group>
          <Button
            leftSection={<IconDeviceFloppy size={18} aria-hidden />}
            disabled={place === null || protection === null}
            onClick={run}
          >
            {t('backup.now')}
          </Button>
        </Group>
      )}
      <TaskProgress task={task} hint={backup('create.running')} />
    </Stack>
  );
}
