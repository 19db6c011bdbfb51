import { AppError } from '../../../../shared/errors.ts';
import type { Of } from '../../../../shared/records/index.ts';
import type { Edit } from '../../records/edit.ts';
import type { Reader } from '../../records/reader.ts';

/** What goes on being written of a task after the file of its meeting is closed. */
const course: readonly string[] = ['leadId', 'state', 'doneOn', 'result', 'files'];

/**
 * A task stays as the meeting gave it once the file of the meeting is closed; only how it goes is still written. It
 * stands under a conclusion of its own meeting. Errors: 'record-locked', 'invalid-input'.
 */
export function checkTask(edit: Edit, task: Of<'task'>, held: Reader): void {
  const conclusion = task.conclusionId === null ? null : edit.find('conclusion', task.conclusionId);
  if (conclusion !== null && conclusion.meetingId !== task.meetingId) {
    throw new AppError('invalid-input', { field: 'conclusionId', details: { reason: 'not-a-choice' } });
  }
  const meeting = task.meetingId === null ? null : edit.find('meeting', task.meetingId);
  if (meeting?.state !== 'closed') return;
  const before = held.find('task', task.id);
  if (before !== null && task.removedAt === null && isSame(before, task)) return;
  throw new AppError('record-locked', { details: { state: meeting.state } });
}

const isSame = (before: Of<'task'>, after: Of<'task'>): boolean => given(before) === given(after);

const given = (task: Of<'task'>): string =>
  JSON.stringify(
    Object.entries(task)
      .filter(([field]) => !course.includes(field))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
