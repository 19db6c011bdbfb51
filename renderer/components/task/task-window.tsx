import { Anchor, Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconHistory, IconPencil, IconRotate, IconTrash, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { Refusal } from '../../bridge.ts';
import { reading, useOperation } from '../../queries.ts';
import { useMayWrite } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { RecordHistory } from '../history/record-history.tsx';
import { useRemoval } from '../history/use-removal.ts';
import { Loaded } from '../page/loaded.tsx';
import { notifyDone, notifyFailed } from '../page/notify.ts';
import { TaskFacts } from './task-facts.tsx';
import { DoneTask, DropTask, EditTask } from './task-forms.tsx';

type Task = Of<'task'>;
type Open = 'done' | 'drop' | 'edit' | 'history' | null;

/** One task: what was given, in which words, how it stands, and what can be recorded of it. */
export function TaskWindow({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const { t: app } = useTranslation();
  const { kindOne } = useWords();
  const query = useQuery(reading('records.get', { kind: 'task', id }));
  const isGone = query.error instanceof Refusal && query.error.failure.code === 'not-found';
  const [form, setForm] = useState<Open>(null);
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={640}
      // Escape closes what lies on top, and not the task beneath it.
      closeOnEscape={form === null}
      title={kindOne('task')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      {isGone ? (
        <Text size="sm">{t('one.gone')}</Text>
      ) : (
        <Loaded query={query}>
          {(task) => <Whole task={task as Task} open={form} setOpen={setForm} onClose={onClose} />}
        </Loaded>
      )}
    </Drawer>
  );
}

type WholeProps = { task: Task; open: Open; setOpen: (open: Open) => void; onClose: () => void };

function Whole({ task, open, setOpen, onClose }: WholeProps) {
  const { t } = useTranslation('tasks');
  const close = () => setOpen(null);
  const mayWrite = useMayWrite(kinds.task.access.write);
  const meeting = useMeetingOf(task);
  const isLocked = meeting?.state === 'closed';
  return (
    <Stack gap="md">
      <TaskFacts task={task} />
      {meeting && (
        <Anchor href={`#/meetings/${meeting.id}?tab=conclusions`} size="sm" onClick={onClose}>
          {meeting.title}
        </Anchor>
      )}
      {mayWrite && isLocked && (
        <Text size="xs" c="dimmed">
          {t('one.lockedByMeeting')}
        </Text>
      )}
      {mayWrite && <Moves task={task} onOpen={setOpen} />}
      <Others task={task} mayEdit={mayWrite && !isLocked} onOpen={setOpen} onClose={onClose} />
      {open === 'done' && <DoneTask task={task} onClose={close} />}
      {open === 'drop' && <DropTask task={task} onClose={close} />}
      {open === 'edit' && <EditTask task={task} onClose={close} />}
      {open === 'history' && <RecordHistory kind="task" id={task.id} onClose={close} />}
    </Stack>
  );
}

function useMeetingOf({ meetingId }: Task): Of<'meeting'> | null {
  const { data } = useQuery({
    ...reading('records.get', { kind: 'meeting', id: meetingId ?? '' }),
    enabled: meetingId !== null,
  });
  return meetingId === null ? null : ((data as Of<'meeting'> | undefined) ?? null);
}

type ActionProps = { task: Task; onOpen: (open: Open) => void };

function Moves({ task, onOpen }: ActionProps) {
  const { t } = useTranslation('tasks');
  const words = useWords();
  const change = useOperation('records.change');
  const reopen = () =>
    change.mutate(
      { kind: 'task', id: task.id, value: { state: 'open', doneOn: null } },
      {
        onSuccess: () => notifyDone(t('one.reopened')),
        onError: (error) => notifyFailed(words.error(error, 'task')),
      },
    );
  if (task.state !== 'open') {
    return (
      <Group>
        <Button
          variant="default"
          leftSection={<IconRotate size={18} aria-hidden />}
          loading={change.isPending}
          onClick={reopen}
        >
          {t('one.reopen')}
        </Button>
      </Group>
    );
  }
  return (
    <Group gap="xs">
      <Button leftSection={<IconCheck size={18} aria-hidden />} onClick={() => onOpen('done')}>
        {t('one.done')}
      </Button>
      <Button variant="default" leftSection={<IconX size={18} aria-hidden />} onClick={() => onOpen('drop')}>
        {t('one.drop')}
      </Button>
    </Group>
  );
}

type OthersProps = ActionProps & { mayEdit: boolean; onClose: () => void };

function Others({ task, mayEdit, onOpen, onClose }: OthersProps) {
  const { t } = useTranslation('tasks');
  const { t: app } = useTranslation();
  const remove = useRemoval();
  return (
    <Group gap="xs">
      {mayEdit && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => onOpen('edit')}
        >
          {t('one.edit')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconHistory size={16} aria-hidden />}
        onClick={() => onOpen('history')}
      >
        {app('actions.history')}
      </Button>
      {mayEdit && (
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => {
            remove({ kind: 'task', id: task.id, title: task.title });
            onClose();
          }}
        >
          {app('actions.remove')}
        </Button>
      )}
    </Group>
  );
}
