import { Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { taskStanding } from '../../../../shared/meetings/tasks/task-standing.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { TaskBadge } from '../../../components/task/task-badge.tsx';
import { useTaskWhen } from '../../../components/task/task-when.ts';
import { useStatus } from '../../../status.tsx';
import { useCurrentMeeting } from '../current-meeting.tsx';
import classes from './task-lines.module.css';

type Props = {
  label: string;
  isLabelShown?: boolean;
  tasks: readonly Of<'task'>[];
  onOpen: (id: string) => void;
};

/** The tasks of a conclusion, a line each; a line opens the task. */
export function TaskLines({ label, isLabelShown = false, tasks, onOpen }: Props) {
  return (
    <Stack gap={0} component="section" aria-label={label}>
      {isLabelShown && (
        <Title order={2} size="h6" mb={4}>
          {label}
        </Title>
      )}
      {tasks.map((task) => (
        <Line key={task.id} task={task} onOpen={onOpen} />
      ))}
    </Stack>
  );
}

function Line({ task, onOpen }: { task: Of<'task'>; onOpen: (id: string) => void }) {
  const { t } = useTranslation('tasks');
  const { roster } = useCurrentMeeting();
  const { today } = useStatus();
  const { written, day } = useTaskWhen()(task);
  const lead = task.leadId === null ? '' : roster.nameOf(task.leadId);
  const who = [task.unit || (lead === '' ? t('unit') : ''), lead].filter(Boolean).join(' – ');
  return (
    <UnstyledButton className={classes.line} onClick={() => onOpen(task.id)}>
      <Stack gap={2} flex={1} miw={0}>
        <Text size="sm" fw={500} className="sentence">
          {task.title}
        </Text>
        <Text size="xs" c="dimmed">
          {[who, task.withUnits && t('with', { units: task.withUnits }), written, day]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </Stack>
      <Group gap="xs" wrap="nowrap">
        <TaskBadge standing={taskStanding(task, today)} />
      </Group>
    </UnstyledButton>
  );
}
