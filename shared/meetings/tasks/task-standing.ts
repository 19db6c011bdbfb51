import { addDays, type IsoDate } from '../../calendar.ts';
import type { Of } from '../../records/index.ts';

/** How a task stands on a day: past its day, due within a week, open, done, dropped. */
export const taskStandings = ['overdue', 'soon', 'open', 'done', 'dropped'] as const;
export type TaskStanding = (typeof taskStandings)[number];

/** So many days ahead a task is called to mind. */
export const soonDays = 7;

/** Only a day that somebody named can pass: a month, a quarter or a standing duty is never called late. */
export function taskStanding(
  { state, dueOn }: Pick<Of<'task'>, 'state' | 'dueOn'>,
  today: IsoDate,
): TaskStanding {
  if (state !== 'open') return state;
  if (dueOn === null) return 'open';
  if (dueOn < today) return 'overdue';
  return dueOn <= addDays(today, soonDays) ? 'soon' : 'open';
}

/** What a list of tasks shows: `open` = all that is not done, the late ones among them; `undated` = those without a day. */
export const taskViews = ['open', 'overdue', 'soon', 'undated', 'done', 'dropped', 'all'] as const;
export type TaskView = (typeof taskViews)[number];

/** Whether a task belongs to a view, by how it stands on the day that is asked for. */
export function isInView(
  { state, dueOn }: Pick<Of<'task'>, 'state' | 'dueOn'>,
  standing: TaskStanding,
  view: TaskView,
): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'open':
      return state === 'open';
    case 'undated':
      return state === 'open' && dueOn === null;
    case 'overdue':
    case 'soon':
    case 'done':
    case 'dropped':
      return standing === view;
  }
}
