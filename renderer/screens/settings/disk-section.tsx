import { Alert, Button, List, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventPayloads } from '../../../shared/contract/events.ts';
import type { DiskCheck } from '../../../shared/recovery.ts';
import { call, on } from '../../bridge.ts';
import { TaskProgress } from '../../components/page/task-progress.tsx';
import { useStatus } from '../../status.tsx';
import { Section } from './section.tsx';

/** Measures the disk that the book lies on, and says in plain words whether it keeps its word and how slow it is. */
export function DiskSection() {
  const { t } = useTranslation('recovery');
  const { mutate, data, error, isPending, variables } = useMutation({
    mutationFn: (taskId: string) => call('disk.check', { taskId }),
  });
  const taskId = isPending ? (variables ?? null) : null;
  const [isStopping, setStopping] = useState(false);
  const progress = useMeasureProgress(taskId);
  const start = () => {
    setStopping(false);
    mutate(Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-'));
  };
  const stop = () => {
    if (taskId === null) return;
    setStopping(true);
    void call('tasks.cancel', { taskId }).catch(() => setStopping(false));
  };
  const task = { isRunning: isPending, isStopping, progress, stop, error };
  return (
    <Section title={t('choices.check-disk.title')} lead={t('choices.check-disk.hint')}>
      <Stack gap="sm" maw={760} align="flex-start">
        {!isPending && (
          <Button variant="default" onClick={start}>
            {t(data ? 'disk.again' : 'choices.check-disk.button')}
          </Button>
        )}
        <TaskProgress task={task} hint={t('disk.running')} />
        {data && !isPending && <Measured check={data} />}
      </Stack>
    </Section>
  );
}

function useMeasureProgress(taskId: string | null): EventPayloads['task.progress'] | null {
  const [progress, setProgress] = useState<EventPayloads['task.progress'] | null>(null);
  useEffect(() => {
    if (taskId === null) return;
    return on('task.progress', (told) => {
      if (told.taskId === taskId) setProgress(told);
    });
  }, [taskId]);
  return progress?.taskId === taskId ? progress : null;
}

function Measured({ check }: { check: DiskCheck }) {
  const { t } = useTranslation('recovery');
  const { language } = useStatus();
  const { verdict, append, overwrite, ratio, rotational } = check;
  const format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'vi-VN', { maximumFractionDigits: 2 });
  const times = ({ median, slowest }: DiskCheck['append']) => ({
    median: format.format(median),
    slowest: format.format(slowest),
    ratio: format.format(ratio),
  });
  const kind = rotational === null ? 'unknown' : rotational ? 'turning' : 'solid';
  return (
    <>
      <Alert color={verdict === 'sound' ? 'ledger' : 'yellow'} role="status" w="100%">
        {t(`disk.verdicts.${verdict}`)}
      </Alert>
      <List size="sm">
        <List.Item>{t('disk.append', times(append))}</List.Item>
        <List.Item>{t('disk.overwrite', times(overwrite))}</List.Item>
        <List.Item>{t(`disk.kind.${kind}`)}</List.Item>
      </List>
    </>
  );
}
