import { formatDate, type IsoDate } from '../../../shared/calendar.ts';
import { deadlineOf, earlierHeld } from '../../../shared/meetings/agenda/carry-over.ts';
import type { ReviewAnnex, ReviewedTask } from '../../../shared/papers/review-annex.ts';
import type { Of } from '../../../shared/records/index.ts';
import type { Store } from '../records/store.ts';

/**
 * What became of the conclusions that an agenda reviews: the tasks of the meeting reviewed, its conclusions that gave
 * none, and what is still open of meetings before it. One annex for each review in the agenda; none where nothing is
 * known.
 */
export function reviewAnnexes(store: Store, meeting: Of<'meeting'>, today: IsoDate): ReviewAnnex[] {
  const reviewed = meeting.agenda.flatMap(({ itemType, carriedFromId }) =>
    itemType === 'review' && carriedFromId !== null ? [carriedFromId] : [],
  );
  return [...new Set(reviewed)].flatMap((id): ReviewAnnex[] => {
    const of = store.find('meeting', id);
    if (of === null) return [];
    const tasks = [...ownRows(store, of, today), ...olderRows(store, of, today)];
    return tasks.length > 0 ? [{ on: formatDate(of.on), tasks }] : [];
  });
}

function ownRows(store: Store, { id }: Of<'meeting'>, today: IsoDate): ReviewedTask[] {
  const tasks = store.all('task').filter(({ meetingId }) => meetingId === id);
  const split = new Set(tasks.map(({ conclusionId }) => conclusionId));
  const others = store
    .all('conclusion')
    .filter((one) => one.meetingId === id && !split.has(one.id))
    .sort((a, b) => a.order - b.order)
    .map(({ text }) => ({ content: text, units: '', deadline: '', stand: '' }));
  return [...inOrder(tasks).map((task) => rowOf(task, today)), ...others];
}

/** Still open from meetings of the same body that were held before the one reviewed. */
function olderRows(store: Store, reviewed: Of<'meeting'>, today: IsoDate): ReviewedTask[] {
  const { id, bodyId, on } = reviewed;
  const meetings = store.all('meeting').filter((one) => one.bodyId === bodyId && one.id !== id);
  const tasks = Map.groupBy(
    store.all('task').filter(({ state }) => state === 'open'),
    ({ meetingId }) => meetingId,
  );
  return earlierHeld(meetings, on).flatMap((older) =>
    inOrder(tasks.get(older.id) ?? []).map((task) => {
      const row = rowOf(task, today);
      return { ...row, content: `${row.content} (kết luận cuộc họp ngày ${formatDate(older.on)})` };
    }),
  );
}

const inOrder = (tasks: readonly Of<'task'>[]): Of<'task'>[] => [...tasks].sort((a, b) => a.order - b.order);

const rowOf = (task: Of<'task'>, today: IsoDate): ReviewedTask => ({
  content: task.title,
  units: [task.unit, task.withUnits && `phối hợp: ${task.withUnits}`].filter(Boolean).join('; '),
  deadline: deadlineOf(task),
  stand: [standOf(task, today), task.result].filter(Boolean).join('. '),
});

function standOf({ state, doneOn, dueOn }: Of<'task'>, today: IsoDate): string {
  switch (state) {
    case 'done':
      return doneOn === null ? 'Đã xong' : `Đã xong ngày ${formatDate(doneOn)}`;
    case 'dropped':
      return 'Không thực hiện nữa';
    case 'open':
      return dueOn !== null && dueOn < today ? 'Chưa xong, quá hạn' : 'Chưa xong';
  }
}
