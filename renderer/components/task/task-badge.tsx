import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TaskStanding } from '../../../shared/meetings/tasks/task-standing.ts';

const colours: Record<TaskStanding, string> = {
  overdue: 'red',
  soon: 'yellow',
  open: 'blue',
  done: 'green',
  dropped: 'gray',
};

/** How a task stands, in colour and word. */
export function TaskBadge({ standing }: { standing: TaskStanding }) {
  const { t } = useTranslation('tasks');
  return (
    <Badge color={colours[standing]} variant="light" c="dark.7" tt="none" style={{ flexShrink: 0 }}>
      {t(`standing.${standing}`)}
    </Badge>
  );
}
