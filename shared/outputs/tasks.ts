import type { NoticeReading } from '../meetings/conclusions/read-notice.ts';
import type { TaskStanding, TaskView } from '../meetings/tasks/task-standing.ts';
import type { Of } from '../records/index.ts';
import type { Delivery, Page } from './values.ts';

type Shown =
  | 'id'
  | 'title'
  | 'unit'
  | 'withUnits'
  | 'product'
  | 'deadlineText'
  | 'deadlineKind'
  | 'dueOn'
  | 'force'
  | 'state'
  | 'doneOn'
  | 'result';

/** One task as a list shows it. */
export type TaskRow = Pick<Of<'task'>, Shown> & {
  standing: TaskStanding;
  leadName: string;
  bodyName: string;
  meeting: { id: string; title: string; on: string } | null;
};

export type TaskPage = Page<TaskRow> & {
  /** How many each view holds under the same filter; `standing` = of those without a day the duties that never end. */
  counts: Record<TaskView, number> & { standing: number };
};

export type TaskChoices = {
  /** Members who answer for tasks, by name. */
  leads: { id: string; name: string }[];
  /** Units as written. */
  units: string[];
  /** The latest first. */
  meetings: { id: string; title: string; on: string }[];
};

/** What the operations of this area answer. */
export type TasksOutputs = {
  'conclusions.read': NoticeReading;
  'conclusions.read-file': NoticeReading;
  'tasks.list': TaskPage;
  'tasks.choices': TaskChoices;
  'tasks.confirm': { conclusionIds: string[]; taskIds: string[] };
  'tasks.export': Delivery;
};
