import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFileText, IconPlus, IconSubtask } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../../shared/records/index.ts';
import { call } from '../../../bridge.ts';
import { useDraft } from '../../../components/form/use-draft.ts';
import { EmptyState } from '../../../components/page/empty-state.tsx';
import { Loaded } from '../../../components/page/loaded.tsx';
import { notifyFailed, notifyUndo } from '../../../components/page/notify.ts';
import { NewTask } from '../../../components/task/task-forms.tsx';
import { TaskWindow } from '../../../components/task/task-window.tsx';
import { allRecordsOf } from '../../../queries.ts';
import { useWords } from '../../../words.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { ConclusionCard } from './conclusion-card.tsx';
import { ConclusionForm } from './conclusion-form.tsx';
import { NoticeSource } from './split/notice-source.tsx';
import { SplitDesk } from './split/split-desk.tsx';
import { draftFromConclusions, draftFromNotice, type SplitDraft } from './split/split-draft.ts';
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
      {(all) => <Loaded query={tasks}>{(work) => <Tab conclusions={all} tasks={work} />}</Loaded>}
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

/** The conclusions, or the desk at which they are split: its work is kept until it is done or discarded. */
function Tab({ conclusions, tasks }: Props) {
  const { t } = useTranslation('tasks');
  const { t: app } = useTranslation();
  const { meeting, roster, mayWrite } = useCurrentMeeting();
  const { draft: kept, keep, forget } = useDraft<SplitDraft>(`split/${meeting.id}`);
  const [split, setSplit] = useState<SplitDraft | 'source' | null>(kept);
  const mayEdit = mayWrite && meeting.state !== 'closed';
  const work = (next: SplitDraft) => {
    setSplit(next);
    keep(next);
  };
  const end = () => {
    forget();
    setSplit(null);
  };
  const discard = (dropped: SplitDraft) => {
    end();
    notifyUndo({ message: t('split.discarded'), undoLabel: app('actions.undo'), undo: () => work(dropped) });
  };
  if (mayEdit && split === 'source') {
    return (
      <NoticeSource
        meetingOn={meeting.on}
        onRead={(reading) => work(draftFromNotice(reading, roster.rows, conclusions))}
        onCancel={() => setSplit(null)}
      />
    );
  }
  if (mayEdit && split !== null && split !== 'source') {
    return (
      <SplitDesk
        draft={split}
        conclusions={conclusions}
        onChange={work}
        onEnd={end}
        onDiscard={() => discard(split)}
      />
    );
  }
  return (
    <Conclusions
      conclusions={conclusions}
      tasks={tasks}
      mayEdit={mayEdit}
      onSplit={work}
      onNotice={() => setSplit('source')}
    />
  );
}

/** Reads conclusions that are kept, one by one, for the work that they give. */
function useSplit(onSplit: (draft: SplitDraft) => void) {
  const { meeting, roster } = useCurrentMeeting();
  const words = useWords();
  return async (conclusions: readonly Conclusion[]) => {
    try {
      const read = await Promise.all(
        conclusions.map(async ({ id, text }) => ({
          id,
          reading: await call('conclusions.read', { text, meetingOn: meeting.on }),
        })),
      );
      onSplit(draftFromConclusions(read, roster.rows));
    } catch (error) {
      notifyFailed(words.error(error));
    }
  };
}

type ListProps = Props & {
  mayEdit: boolean;
  onSplit: (draft: SplitDraft) => void;
  onNotice: () => void;
};

function Conclusions({ conclusions, tasks, mayEdit, onSplit, onNotice }: ListProps) {
  const { t } = useTranslation('tasks');
  const { meeting, mayWrite } = useCurrentMeeting();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const split = useSplit(onSplit);
  const unsplit = conclusions.filter(
    ({ id, noTask }) => !noTask && tasks.every(({ conclusionId }) => conclusionId !== id),
  );
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
  const tools = mayEdit && (
    <Group gap="xs">
      {add}
      {unsplit.length > 0 && (
        <Button
          variant="default"
          leftSection={<IconSubtask size={18} aria-hidden />}
          onClick={() => void split(unsplit)}
        >
          {t('conclusions.splitAll')}
        </Button>
      )}
      <Button variant="default" leftSection={<IconFileText size={18} aria-hidden />} onClick={onNotice}>
        {t('conclusions.notice')}
      </Button>
    </Group>
  );
  return (
    <Stack gap="md">
      {mayWrite && !mayEdit && <Text size="sm">{t('conclusions.locked')}</Text>}
      {conclusions.length === 0 ? (
        <EmptyState
          title={t('conclusions.empty')}
          hint={t(mayEdit ? 'conclusions.emptyHint' : 'conclusions.emptyViewer')}
          action={tools}
        />
      ) : (
        tools
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
            onSplit={() => void split([conclusion])}
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
