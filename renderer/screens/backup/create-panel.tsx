import { Alert, Button, Grid, Group, Stack, Text } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Protection } from '../../../shared/backup/passphrase.ts';
import { kinds } from '../../../shared/records/index.ts';
import { type Place, PlaceCards, useDrives } from '../../components/backup/place-cards.tsx';
import { ProtectionField } from '../../components/backup/protection-field.tsx';
import { TaskProgress } from '../../components/page/task-progress.tsx';
import { useTask } from '../../components/page/use-task.ts';
import { useMayWrite, useStatus } from '../../status.tsx';
import { Advice } from './advice.tsx';
import { DoneNotice } from './done-notice.tsx';
import { RegisterTable } from './register-table.tsx';
import { StickNote } from './stick-note.tsx';

/** One button backs the book up; the list of all backups so far stands below it. */
export function CreatePanel() {
  const { mode } = useStatus();
  const mayWrite = useMayWrite(kinds.backup.access.write);
  return (
    <Stack gap="lg">
      <Grid gap="lg">
        <Grid.Col span={8}>{mayWrite ? <Create /> : <Refused isDamaged={mode === 'read-only'} />}</Grid.Col>
        <Grid.Col span={4}>
          <Advice />
        </Grid.Col>
      </Grid>
      <RegisterTable />
    </Stack>
  );
}

function Refused({ isDamaged }: { isDamaged: boolean }) {
  const { t } = useTranslation('backup');
  return <Alert color="yellow">{t(isDamaged ? 'create.readOnly' : 'create.notAllowed')}</Alert>;
}

function Create() {
  const { t } = useTranslation('backup');
  const [chosen, choose] = useState<Place | null>(null);
  const [protection, setProtection] = useState<Protection | null>(null);
  const task = useTask('backup.create');
  // The official may have looked at another screen meanwhile.
  const drives = useDrives().data;
  const place = chosen ?? drives?.find(({ folder }) => folder === task.folder) ?? null;
  const again = () => {
    // The field begins anew with a passphrase: what was settled for the backup before must not hold for the next.
    setProtection(null);
    task.forget();
  };
  if (task.result) return <DoneNotice backup={task.result} place={place} onAgain={again} />;
  return (
    <Stack>
      <PlaceCards label={t('places.to')} value={place} onChange={choose} disabled={task.isRunning} />
      {place && !task.isRunning && <StickNote key={place.folder} place={place} />}
      <ProtectionField onChange={setProtection} disabled={task.isRunning} />
      {!task.isRunning && (
        <Group gap="sm">
          <Button
            size="md"
            leftSection={<IconDeviceFloppy size={20} aria-hidden />}
            disabled={place === null || protection === null}
            onClick={() => place && protection && task.run(place.folder, { protection })}
          >
            {t('create.now')}
          </Button>
          {(place === null || protection === null) && (
            <Text size="sm" c="dimmed">
              {t(place === null ? 'create.choosePlace' : 'create.chooseProtection')}
            </Text>
          )}
        </Group>
      )}
      <TaskProgress task={task} hint={t('create.running')} />
    </Stack>
  );
}
