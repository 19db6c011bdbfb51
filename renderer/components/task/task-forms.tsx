import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { useOperation } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import type { FormValue, OwnControl } from '../form/record-form.tsx';
import { RecordModal } from '../form/record-modal.tsx';
import { notifyDone } from '../page/notify.ts';

type Task = Of<'task'>;
type Props = { task: Task; onClose: () => void };

/** What is given of a task: the fields an official fills in or changes. */
const given = [
  'title',
  'unit',
  'leadId',
  'withUnits',
  'product',
  'deadlineText',
  'deadlineKind',
  'dueOn',
  'force',
] as const;
const wide = ['title', 'withUnits', 'product'] as const;

/** The words of a task go over several lines. */
const controls: Readonly<Record<string, OwnControl>> = {
  title: ({ label, required, error, value, set }) => (
    <Textarea
      {...{ label, required, error }}
      value={String(value)}
      onChange={(event) => set(event.currentTarget.value)}
      autosize
      minRows={2}
      maxRows={8}
    />
  ),
};

/** The course of a task is written by these fields alone, so that what others changed meanwhile stays. */
function useCourse(id: string) {
  const { t } = useTranslation();
  const change = useOperation('records.change');
  return async (value: FormValue) => {
    await change.mutateAsync({ kind: 'task', id, value });
    notifyDone(t('state.saved'));
  };
}

/** What the task is, above a form about it: written small in the book, it begins like a sentence here. */
const Words = ({ of: { title } }: { of: Task }) => (
  <Text span inherit display="block" className="sentence">
    {title}
  </Text>
);

export function DoneTask({ task, onClose }: Props) {
  const { t } = useTranslation('tasks');
  const { today } = useStatus();
  const save = useCourse(task.id);
  return (
    <RecordModal
      kind="task"
      id={task.id}
      title={t('one.doneTitle')}
      hint={<Words of={task} />}
      fields={['doneOn', 'result', 'files']}
      wide={['result', 'files']}
      value={{ ...task, state: 'done', doneOn: today }}
      draftName={`task/${task.id}/done`}
      save={({ doneOn, result, files }) => save({ state: 'done', doneOn, result, files })}
      onClose={onClose}
    />
  );
}

export function DropTask({ task, onClose }: Props) {
  const { t } = useTranslation('tasks');
  const save = useCourse(task.id);
  return (
    <RecordModal
      kind="task"
      id={task.id}
      title={t('one.dropTitle')}
      hint={
        <>
          <Words of={task} />
          {t('one.dropHint')}
        </>
      }
      fields={['result']}
      columns={1}
      value={{ ...task, state: 'dropped' }}
      draftName={`task/${task.id}/dropped`}
      controls={{
        result: ({ value, set, error }) => (
          <ReasonField
            label={t('one.reason')}
            value={String(value)}
            onChange={set}
            error={error}
            minRows={3}
          />
        ),
      }}
      save={({ result }) => save({ state: 'dropped', doneOn: null, result })}
      onClose={onClose}
    />
  );
}

export function EditTask({ task, onClose }: Props) {
  const { t } = useTranslation('tasks');
  return (
    <RecordModal
      kind="task"
      id={task.id}
      title={t('one.edit')}
      fields={given}
      wide={wide}
      controls={controls}
      value={task}
      onClose={onClose}
    />
  );
}

type NewProps = {
  bodyId: string;
  meetingId: string;
  conclusion: Of<'conclusion'> | null;
  order: number;
  onClose: () => void;
};

/** A task that the official writes down himself. */
export function NewTask({ bodyId, meetingId, conclusion, order, onClose }: NewProps) {
  const { t } = useTranslation('tasks');
  return (
    <RecordModal
      kind="task"
      id={null}
      title={conclusion ? t('one.addTo', { number: conclusion.order }) : t('one.add')}
      fields={given}
      wide={wide}
      controls={controls}
      value={{
        ...kinds.task.empty(),
        ...{ bodyId, meetingId, order, conclusionId: conclusion?.id ?? null },
      }}
      draftName={`task/new/${meetingId}/${conclusion?.id ?? ''}`}
      onClose={onClose}
    />
  );
}
