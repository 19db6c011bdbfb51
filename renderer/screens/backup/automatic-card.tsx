import { Alert, Button, Group, Stack, Switch, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/calendar.ts';
import type { AutomaticView } from '../../../shared/outputs/backup.ts';
import { kinds } from '../../../shared/records/index.ts';
import { OtherFolder } from '../../components/backup/place-cards.tsx';
import { Card } from '../../components/page/card.tsx';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { reading, useOperation, useReadAnew } from '../../queries.ts';
import { useMayWrite } from '../../status.tsx';
import { useWords } from '../../words.ts';

/** The backups that the PC makes by itself: whether, where, how many, and what went wrong. */
export function AutomaticCard() {
  const { t } = useTranslation('care');
  const query = useQuery({ ...reading('backup.automatic', {}), staleTime: 0, refetchOnMount: 'always' });
  return (
    <Card title={t('automatic.title')}>
      <Text size="sm" c="dimmed">
        {t('automatic.lead')}
      </Text>
      <Loaded query={query}>
        {(view) =>
          view.available ? <Automatic view={view} /> : <Text size="sm">{t('automatic.unavailable')}</Text>
        }
      </Loaded>
    </Card>
  );
}

function Automatic({ view }: { view: AutomaticView }) {
  const { t } = useTranslation('care');
  const words = useWords();
  const isOfficer = useMayWrite(['officer']);
  const plan = useOperation('backup.plan');
  const set = (automatic: boolean, folder: string | null) =>
    plan.mutate({ automatic, folder }, { onSuccess: () => notifyDone(t('automatic.saved')) });
  const present = view.isUsual ? null : view.place.folder;
  return (
    <Stack gap="xs">
      <Switch
        label={t('automatic.on')}
        checked={view.on}
        disabled={!isOfficer || plan.isPending}
        onChange={(event) => set(event.currentTarget.checked, present)}
      />
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {t('automatic.folder')}: {view.place.label} {view.isUsual ? t('automatic.usual') : ''}
      </Text>
      <Text size="sm">
        {view.newest
          ? t('automatic.held', {
              count: view.held,
              size: words.size(view.bytes),
              at: formatInstant(view.newest.takenAt),
            })
          : t('automatic.nothing')}{' '}
        {t('automatic.kept')}
      </Text>
      <Warnings view={view} onUse={isOfficer ? (folder) => set(view.on, folder) : null} />
      <FailureNotice error={plan.error} />
      <Group gap="xs">
        {isOfficer && (
          <OtherFolder
            label={t('automatic.change')}
            disabled={plan.isPending}
            onChoose={({ folder }) => set(view.on, folder)}
          />
        )}
        {isOfficer && !view.isUsual && (
          <Button variant="default" size="xs" onClick={() => set(view.on, null)}>
            {t('automatic.back')}
          </Button>
        )}
        {view.on && <Now />}
      </Group>
    </Stack>
  );
}

function Warnings({ view, onUse }: { view: AutomaticView; onUse: ((folder: string) => void) | null }) {
  const { t } = useTranslation('care');
  const words = useWords();
  const { elsewhere, failure, sameDisk } = view;
  return (
    <>
      {failure && (
        <Alert
          color="yellow"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('automatic.failed', { at: formatInstant(failure.at) })}
        >
          {words.failure(failure.failure)}
        </Alert>
      )}
      {sameDisk && (
        <Text size="sm" c="dimmed">
          {t('automatic.sameDisk')} {elsewhere ? t('automatic.elsewhere', { folder: elsewhere.label }) : ''}
        </Text>
      )}
      {elsewhere && onUse && (
        <Group>
          <Button variant="light" size="xs" onClick={() => onUse(elsewhere.folder)}>
            {t('automatic.use')}
          </Button>
        </Group>
      )}
    </>
  );
}

function Now() {
  const { t } = useTranslation('care');
  const now = useOperation('backup.automatic-now');
  const readAnew = useReadAnew();
  const mayWrite = useMayWrite(kinds.backup.access.write);
  if (!mayWrite) return null;
  const run = () =>
    now.mutate(
      { taskId: 'automatic-now' },
      {
        onSuccess: ({ outcome }) => {
          notifyDone(t(`automatic.outcome.${outcome}`));
          readAnew();
        },
      },
    );
  return (
    <>
      <Button variant="default" size="xs" loading={now.isPending} onClick={run}>
        {t('automatic.now')}
      </Button>
      <FailureNotice error={now.error} />
    </>
  );
}
