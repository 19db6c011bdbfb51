import type { Parsed } from '../../../../shared/contract.ts';
import { AppError } from '../../../../shared/errors.ts';
import { kinds, type Of } from '../../../../shared/records/index.ts';
import type { Edit } from '../../records/edit.ts';

type Confirmed = Parsed<'tasks.confirm'>;

/**
 * Keeps the conclusions and the tasks that the official has confirmed. Numbers go on behind those that the meeting
 * has. Errors: 'record-locked' once its file is closed, 'invalid-input' for a conclusion of another meeting.
 */
export function confirmTasks(
  edit: Edit,
  { meetingId, conclusions, tasks }: Confirmed,
): { conclusionIds: string[]; taskIds: string[] } {
  const meeting = edit.need('meeting', meetingId);
  if (meeting.state === 'closed') throw new AppError('record-locked', { details: { state: meeting.state } });
  if (conclusions.length + tasks.length === 0) throw refused('tasks', 'required');
  const before = edit.all('conclusion').filter((one) => one.meetingId === meetingId);
  const kept = new Set(before.map(({ id }) => id));
  const conclusionOrder = highest(before);
  const conclusionIds = conclusions.map(
    ({ text, noTask }, index) =>
      edit.create('conclusion', {
        ...kinds.conclusion.empty(),
        ...{ meetingId, text, noTask, order: conclusionOrder + index + 1 },
      }).id,
  );
  const taskOrder = highest(edit.all('task').filter((one) => one.meetingId === meetingId));
  const taskIds = tasks.map(({ conclusionId, point, value }, index) => {
    if (conclusionId !== null && !kept.has(conclusionId))
      throw refused(`tasks.${index}.conclusionId`, 'not-a-choice');
    const fresh = point === null ? null : conclusionIds[point];
    if (fresh === undefined) throw refused(`tasks.${index}.point`, 'not-a-choice');
    const place = { bodyId: meeting.bodyId, meetingId, conclusionId: conclusionId ?? fresh };
    return edit.create('task', { ...kinds.task.empty(), ...value, ...place, order: taskOrder + index + 1 })
      .id;
  });
  return { conclusionIds, taskIds };
}

const highest = (records: readonly Pick<Of<'task'>, 'order'>[]): number =>
  records.reduce((most, { order }) => Math.max(most, order), 0);

const refused = (field: string, reason: string): AppError =>
  new AppError('invalid-input', { field, details: { reason } });
