import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../bridge.ts';
import { useWords } from '../../words.ts';
import { FailureNotice } from './failure-notice.tsx';
import { FocusHere } from './focus-here.tsx';
import type { LongTask } from './use-task.ts';

type Props = {
  task: Pick<LongTask, 'isRunning' | 'isStopping' | 'progress' | 'stop' | 'error'>;
  hint: string;
};

/** How far a long operation is, with the way to stop it; and why it ended where it did not succeed. */
export function TaskProgress({ task, hint }: Props) {
  if (task.isRunning) return <Running task={task} hint={hint} />;
  return <TaskFailure error={task.error} />;
}

function Running({ task, hint }: Props) {
  const { t } = useTranslation('backup');
  const { t: app } = useTranslation();
  const { progress, isStopping, stop } = task;
  // The last phase has no measure, and no way back.
  const isMeasured = progress !== null && progress.total > 0;
  const percent = isMeasured ? Math.floor((100 * progress.done) / progress.total) : 100;
  const phase = progress === null ? t('progress.starting') : t(`progress.phases.${progress.phase}`);
  return (
    <FocusHere gap={6}>
      <Text size="sm">{hint}</Text>
      <Group gap="sm" wrap="nowrap">
        <Progress.Root size="lg" flex={1}>
          <Progress.Section
            value={percent}
            animated={!isMeasured}
            striped={!isMeasured}
            aria-label={t('progress.label')}
            aria-valuetext={phase}
          />
        </Progress.Root>
        <Text size="sm" w={44} className="figures">
          {isMeasured ? t('progress.percent', { percent }) : ''}
        </Text>
        <Button variant="default" onClick={stop} disabled={isStopping || progress?.phase === 'swap'}>
          {app('actions.stop')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" aria-live="polite">
        {isStopping ? t('progress.stopping') : phase}
      </Text>
    </FocusHere>
  );
}

/** What the official stopped is no fault, and not shown as one. */
function TaskFailure({ error }: { error: Error | null }) {
  const words = useWords();
  if (error instanceof Refusal && error.failure.code === 'cancelled') {
    return (
      <Alert color="gray" role="status">
        {words.error(error)}
      </Alert>
    );
  }
  return <FailureNotice error={error} />;
}
