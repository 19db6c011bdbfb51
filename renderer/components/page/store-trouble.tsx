import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate, timeInVietnam } from '../../../shared/calendar.ts';
import type { EventPayloads } from '../../../shared/contract/events.ts';
import type { KnownChange } from '../../../shared/recovery.ts';
import { call, on } from '../../bridge.ts';
import { useStatus } from '../../status.tsx';

type Code = EventPayloads['store.trouble']['code'];
type Told = { code: Code; certain: KnownChange | null };

/** What the disk has just refused, said at once: what is certain, what was not saved, and what to do. */
export function StoreTrouble() {
  const { language } = useStatus();
  const client = useQueryClient();
  const [told, setTold] = useState<Told | null>(null);
  useEffect(
    () =>
      on('store.trouble', ({ code }) => {
        // The book may be read-only from now on.
        void client.invalidateQueries({ queryKey: ['app.status'] });
        setTold({ code, certain: null });
        call('recovery.state', { language }).then(
          ({ trouble }) => setTold({ code, certain: trouble?.certain ?? null }),
          () => undefined,
        );
      }),
    [client, language],
  );
  return told && <Trouble told={told} onClose={() => setTold(null)} />;
}

function Trouble({ told: { code, certain }, onClose }: { told: Told; onClose: () => void }) {
  const { t } = useTranslation('recovery');
  const { t: app } = useTranslation();
  const isFull = code === 'disk-full';
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(isFull ? 'running.fullTitle' : 'running.failedTitle')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Stack gap="sm" role="alert">
        <Certain change={certain} />
        <Text size="sm">{t('running.notSaved')}</Text>
        <Text size="sm" fw={600}>
          {t(isFull ? 'running.fullNext' : 'running.failedNext')}
        </Text>
        <Group justify="flex-end">
          <Button variant={isFull ? 'filled' : 'default'} onClick={onClose}>
            {t('running.close')}
          </Button>
          {!isFull && <Reopen />}
        </Group>
      </Stack>
    </Modal>
  );
}

function Certain({ change }: { change: KnownChange | null }) {
  const { t } = useTranslation('recovery');
  if (change === null || change.at === '') return <Text size="sm">{t('running.certainNumber')}</Text>;
  const { sequence, at, kind, title } = change;
  const when = t('moment', { time: timeInVietnam(at), day: formatDate(dayInVietnam(at)) });
  const what = title === '' ? kind : `${kind} “${title}”`;
  return <Text size="sm">{t('running.certain', { sequence, at: when, what })}</Text>;
}

/** Reads from the disk what is certain; the page read anew is the book's, or the one that leads out of trouble. */
function Reopen() {
  const { t } = useTranslation('recovery');
  const [isBusy, setBusy] = useState(false);
  const reopen = async () => {
    setBusy(true);
    await call('recovery.retry', {}).catch(() => undefined);
    window.location.reload();
  };
  return (
    <Button loading={isBusy} onClick={() => void reopen()}>
      {t('running.reopen')}
    </Button>
  );
}
