import type { IsoDate } from '../../../../shared/calendar.ts';
import type { Parsed } from '../../../../shared/contract.ts';
import {
  isInView,
  type TaskStanding,
  taskStanding,
  taskViews,
} from '../../../../shared/meetings/tasks/task-standing.ts';
import type { TaskChoices, TaskPage, TaskRow } from '../../../../shared/outputs/tasks.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { comparePersonNames, compareText, fold, matches } from '../../../../shared/vietnamese.ts';
import { searchText } from '../../records/search-text.ts';
import type { Store } from '../../records/store.ts';

type Task = Of<'task'>;
export type TaskWish = Omit<Parsed<'tasks.list'>, 'offset' | 'limit'>;
/** A task and how it stands today: worked out once, asked by every view. */
type Stood = { task: Task; standing: TaskStanding };
type Listed = { tasks: Task[]; counts: TaskPage['counts'] };

/**
 * Finds and sorts tasks. The last list is kept until the next change or day: a long one crosses a door page by page,
 * and each page would otherwise sort it anew.
 */
export function createTaskListing(store: Store): (wish: TaskWish, today: IsoDate) => Listed {
  let last: { of: string; ledger: unknown; sequence: number; listed: Listed } | null = null;
  return (wish, today) => {
    const of = JSON.stringify([wish, today]);
    const ledger = store.ledger();
    const { sequence } = ledger;
    if (last?.of !== of || last.ledger !== ledger || last.sequence !== sequence) {
      last = { of, ledger, sequence, listed: listed(store, wish, today) };
    }
    return last.listed;
  };
}

function listed(store: Store, wish: TaskWish, today: IsoDate): Listed {
  const { bodyIds, view, leadId, unit, meetingId, search = '' } = wish;
  const bodies = bodyIds === undefined ? null : new Set(bodyIds);
  const words = fold(search);
  const found = store
    .all('task')
    .filter(
      (task) =>
        (bodies === null || bodies.has(task.bodyId)) &&
        (leadId === undefined || task.leadId === leadId) &&
        (unit === undefined || task.unit === unit) &&
        (meetingId === undefined || task.meetingId === meetingId) &&
        (search === '' || matches(searchText('task', task), words)),
    );
  const stood = found.map((task) => ({ task, standing: taskStanding(task, today) }));
  const counts = countsOf(stood);
  const tasks = stood.filter(({ task, standing }) => isInView(task, standing, view)).map(({ task }) => task);
  const days = new Map(store.all('meeting').map(({ id, on }) => [id, on]));
  return { tasks: sorted(tasks, (task) => days.get(task.meetingId ?? '') ?? ''), counts };
}

function countsOf(stood: readonly Stood[]): TaskPage['counts'] {
  const counts = Object.fromEntries(
    [...taskViews, 'standing'].map((view) => [view, 0]),
  ) as TaskPage['counts'];
  for (const { task, standing } of stood) {
    for (const view of taskViews) if (isInView(task, standing, view)) counts[view]++;
    if (isInView(task, standing, 'undated') && task.deadlineKind === 'standing') counts.standing++;
  }
  return counts;
}

/** What is open by its day, those without a day behind them; then what is settled, the latest first. */
function sorted(tasks: Task[], dayOf: (task: Task) => string): Task[] {
  const key = (task: Task): string =>
    [placeOf(task), dayOf(task), String(task.order).padStart(5, '0')].join(' ');
  const keyed = tasks.map((task) => ({ task, key: key(task) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ task }) => task);
}

const placeOf = ({ state, dueOn, doneOn }: Task): string =>
  state === 'open' ? `0${dueOn ?? '9'}` : state === 'done' ? `1${reversed(doneOn ?? '')}` : '2';

/** '2026-11-20' as a text that sorts the other way round. */
const reversed = (day: string): string => day.replace(/\d/g, (figure) => String(9 - Number(figure)));

/** The rows of tasks, with the words of what they point at. */
export function taskRows(store: Store, tasks: readonly Task[], today: IsoDate): TaskRow[] {
  return tasks.map((task): TaskRow => {
    const meeting = task.meetingId === null ? null : store.find('meeting', task.meetingId);
    const { id, title, unit, withUnits, product, deadlineText, deadlineKind, dueOn, force } = task;
    return {
      ...{ id, title, unit, withUnits, product, deadlineText, deadlineKind, dueOn, force },
      ...{ state: task.state, doneOn: task.doneOn, result: task.result },
      standing: taskStanding(task, today),
      leadName: (task.leadId && store.find('person', task.leadId)?.fullName) || '',
      bodyName: store.find('body', task.bodyId)?.name ?? '',
      meeting: meeting && { id: meeting.id, title: meeting.title, on: meeting.on },
    };
  });
}

/** By what the tasks of these bodies can be chosen: only leads, units and meetings that have some. */
export function taskChoices(store: Store, bodyIds: readonly string[] | undefined): TaskChoices {
  const bodies = bodyIds === undefined ? null : new Set(bodyIds);
  const tasks = store.all('task').filter(({ bodyId }) => bodies === null || bodies.has(bodyId));
  const leads = [...new Set(tasks.flatMap(({ leadId }) => leadId ?? []))].flatMap((id) => {
    const name = store.find('person', id)?.fullName;
    return name === undefined ? [] : [{ id, name }];
  });
  const meetings = [...new Set(tasks.flatMap(({ meetingId }) => meetingId ?? []))].flatMap((id) => {
    const meeting = store.find('meeting', id);
    return meeting === null ? [] : [{ id, title: meeting.title, on: meeting.on }];
  });
  return {
    leads: leads.sort((a, b) => comparePersonNames(a.name, b.name)),
    units: [...new Set(tasks.map(({ unit }) => unit).filter((unit) => unit !== ''))].sort(compareText),
    meetings: meetings.sort((a, b) => (a.on < b.on ? 1 : -1)),
  };
}
