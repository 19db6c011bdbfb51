import { ActionIcon, Badge, Group, Menu, Paper, Stack, Text, Title } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconCircleMinus,
  IconDots,
  IconHistory,
  IconPencil,
  IconPlus,
  IconSubtask,
  IconTrash,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../../shared/records/index.ts';
import { RecordHistory } from '../../../components/history/record-history.tsx';
import { useRemoval } from '../../../components/history/use-removal.ts';
import { notifyFailed } from '../../../components/page/notify.ts';
import { useOperation } from '../../../queries.ts';
import { useWords } from '../../../words.ts';
import { TaskLines } from './task-lines.tsx';

type Props = {
  conclusion: Of<'conclusion'>;
  number: number;
  /** Of all conclusions, in their order. */
  ids: readonly string[];
  tasks: readonly Of<'task'>[];
  mayEdit: boolean;
  onEdit: () => void;
  onAddTask: () => void;
  onSplit: () => void;
  onTask: (id: string) => void;
};

/** One conclusion: its words, and the tasks beneath it. */
export function ConclusionCard(props: Props) {
  const { conclusion, number, tasks, mayEdit, onTask } = props;
  const { t } = useTranslation('tasks');
  const [isHistoryShown, setHistory] = useState(false);
  const title = t('conclusions.number', { number });
  return (
    <Paper withBorder p="md" component="li" aria-label={title}>
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Group gap="xs">
            <Title order={2} size="h5">
              {title}
            </Title>
            {conclusion.noTask && tasks.length === 0 && (
              <Badge color="gray" variant="light" c="dark.7" tt="none">
                {t('conclusions.noTask')}
              </Badge>
            )}
          </Group>
          <ConclusionMenu {...props} onHistory={() => setHistory(true)} />
        </Group>
        <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {conclusion.text}
        </Text>
        {tasks.length > 0 && (
          <TaskLines label={t('conclusions.tasks', { number })} tasks={tasks} onOpen={onTask} />
        )}
        {tasks.length === 0 && !conclusion.noTask && mayEdit && (
          <Text size="sm" c="dimmed">
            {t('conclusions.noTasksYet')}
          </Text>
        )}
      </Stack>
      {isHistoryShown && (
        <RecordHistory kind="conclusion" id={conclusion.id} onClose={() => setHistory(false)} />
      )}
    </Paper>
  );
}

function ConclusionMenu({
  conclusion,
  number,
  ids,
  tasks,
  mayEdit,
  onEdit,
  onAddTask,
  onSplit,
  onHistory,
}: Props & { onHistory: () => void }) {
  const { t } = useTranslation('tasks');
  const { t: app } = useTranslation();
  const remove = useRemoval();
  const moves = useMoves({ conclusion, ids });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`${app('actions.more')}: ${t('conclusions.number', { number })}`}
        >
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mayEdit && (
          <>
            <Item icon={<IconSubtask size={16} aria-hidden />} label={t('conclusions.split')} run={onSplit} />
            <Item icon={<IconPlus size={16} aria-hidden />} label={t('one.add')} run={onAddTask} />
            <Item icon={<IconPencil size={16} aria-hidden />} label={t('conclusions.edit')} run={onEdit} />
            {number > 1 && (
              <Item icon={<IconArrowUp size={16} aria-hidden />} label={t('conclusions.up')} run={moves.up} />
            )}
            {number < ids.length && (
              <Item
                icon={<IconArrowDown size={16} aria-hidden />}
                label={t('conclusions.down')}
                run={moves.down}
              />
            )}
            {tasks.length === 0 && (
              <Item
                icon={<IconCircleMinus size={16} aria-hidden />}
                label={t(conclusion.noTask ? 'conclusions.unmarkNoTask' : 'conclusions.markNoTask')}
                run={moves.toggleNoTask}
              />
            )}
          </>
        )}
        <Item icon={<IconHistory size={16} aria-hidden />} label={app('actions.history')} run={onHistory} />
        {mayEdit && (
          <Item
            icon={<IconTrash size={16} aria-hidden />}
            label={app('actions.remove')}
            color="red.9"
            run={() =>
              remove({ kind: 'conclusion', id: conclusion.id, title: t('conclusions.number', { number }) })
            }
          />
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

type ItemProps = { icon: ReactNode; label: string; color?: string; run: () => void };

const Item = ({ icon, label, color, run }: ItemProps) => (
  <Menu.Item leftSection={icon} {...(color ? { color } : {})} onClick={run}>
    {label}
  </Menu.Item>
);

/** Another place in the order, or the mark that it gives no task. */
function useMoves({ conclusion, ids }: Pick<Props, 'conclusion' | 'ids'>) {
  const words = useWords();
  const order = useOperation('records.order');
  const change = useOperation('records.change');
  const onError = (error: unknown) => notifyFailed(words.error(error, 'conclusion'));
  const shift = (by: number) => {
    const rest = ids.filter((id) => id !== conclusion.id);
    const at = ids.indexOf(conclusion.id) + by;
    order.mutate(
      { kind: 'conclusion', ids: [...rest.slice(0, at), conclusion.id, ...rest.slice(at)] },
      { onError },
    );
  };
  return {
    up: () => shift(-1),
    down: () => shift(1),
    toggleNoTask: () =>
      change.mutate(
        { kind: 'conclusion', id: conclusion.id, value: { noTask: !conclusion.noTask } },
        { onError },
      ),
  };
}
