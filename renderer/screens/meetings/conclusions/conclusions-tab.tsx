import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../../shared/records/index.ts';
import { EmptyState } from '../../../components/page/empty-state.tsx';
import { Loaded } from '../../../components/page/loaded.tsx';
import { NewTask } from '../../../components/task/task-forms.tsx';
import { TaskWindow } from '../../../components/task/task-window.tsx';
import { allRecordsOf } from '../../../queries.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { ConclusionCard } from './conclusion-card.tsx';
import { ConclusionForm } from './conclusion-form.tsx';
import { TaskLines } from './task-lines.tsx';

type Conclusion = Of<'conclusion'>;
type Task = Of<'task'>;

/** Kết luận, nhiệm vụ: the numbered conclusions of the meeting, and under each the work that it gives. */
export function ConclusionsTab() {
  const { meeting } = useCurrentMeeting();
  const where = { meetingId: meeting.id };
  const sort = { field: 'order', descending: false };
  const conclusions = useQuery(allRecordsOf('conclusion', { where, sort }));
  const tasks = useQuery(allRecordsOf('task', { where, sort }));
  return (
    <Loaded query={conclusions}>
      {(all) => <Loaded query={tasks}>{(work) => <Conclusions conclusions={all} tasks={work} />}</Loaded>}
    </Loaded>
  );
}

/** What lies open above the list. */
type Open =
  | { is: 'conclusion'; conclusion: Conclusion | null }
  | { is: 'new-task'; conclusion: Conclusion | null }
  | { is: 'task'; id: string }
  | null;

type Props = { conclusions: readonly Conclusion[]; tasks: readonly Task[] };

function Conclusions({ conclusions, tasks }: Props) {
  const { t } = useTranslation('tasks');
  const { meeting, mayWrite } = useCurrentMeeting();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const mayEdit = mayWrite && meeting.state !== 'closed';
  const known = new Set(conclusions.map(({ id }) => id));
  const others = tasks.filter(({ conclusionId }) => conclusionId === null || !known.has(conclusionId));
  const showTask = (id: string) => setOpen({ is: 'task', id });
  const add = mayEdit && (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => setOpen({ is: 'conclusion', conclusion: null })}
    >
      {t('conclusions.add')}
    </Button>
  );
  return (
    <Stack gap="md">
      {mayWrite && !mayEdit && <Text size="sm">{t('conclusions.locked')}</Text>}
      {conclusions.length === 0 ? (
        <EmptyState
          title={t('conclusions.empty')}
          hint={t(mayEdit ? 'conclusions.emptyHint' : 'conclusions.emptyViewer')}
          action={<Group>{add}</Group>}
        />
      ) : (
        <Group gap="xs">{add}</Group>
      )}
      <Stack
        component="ol"
        gap="md"
        m={0}
        p={0}
        style={{ listStyle: 'none' }}
        aria-label={t('conclusions.list')}
      >
        {conclusions.map((conclusion, index) => (
          <ConclusionCard
            key={conclusion.id}
            conclusion={conclusion}
            number={index + 1}
            ids={conclusions.map(({ id }) => id)}
            tasks={tasks.filter(({ conclusionId }) => conclusionId === conclusion.id)}
            mayEdit={mayEdit}
            onEdit={() => setOpen({ is: 'conclusion', conclusion })}
            onAddTask={() => setOpen({ is: 'new-task', conclusion })}
            onTask={showTask}
          />
        ))}
      </Stack>
      {others.length > 0 && (
        <TaskLines label={t('conclusions.others')} isLabelShown tasks={others} onOpen={showTask} />
      )}
      {open?.is === 'conclusion' && (
        <ConclusionForm
          meetingId={meeting.id}
          conclusion={open.conclusion}
          order={conclusions.reduce((most, { order }) => Math.max(most, order), 0) + 1}
          onClose={close}
        />
      )}
      {open?.is === 'new-task' && (
        <NewTask
          bodyId={meeting.bodyId}
          meetingId={meeting.id}
          conclusion={open.conclusion}
          order={tasks.reduce((most, { order }) => Math.max(most, order), 0) + 1}
          onClose={close}
        />
      )}
      {open?.is === 'task' && <TaskWindow id={open.id} onClose={close} />}
    </Stack>
  );
}
