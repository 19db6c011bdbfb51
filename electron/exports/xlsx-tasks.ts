import { formatDate } from '../../shared/calendar.ts';
import { records as labels } from '../../shared/locales/vi/records.ts';
import { tasks as words } from '../../shared/locales/vi/tasks.ts';
import type { TaskRow } from '../../shared/outputs/tasks.ts';
import type { SheetCell, WorkbookModel } from './xlsx-model.ts';

type Input = { rows: readonly TaskRow[]; today: string };

const { fields, choices } = labels.task;

const heads = [
  ['STT', 6],
  [fields.title, 60],
  [fields.unit, 26],
  [fields.leadId, 22],
  [fields.withUnits, 30],
  [fields.product, 26],
  [fields.deadlineText, 26],
  [fields.dueOn, 13],
  [fields.force, 14],
  [fields.state, 18],
  [fields.doneOn, 16],
  [fields.result, 40],
  [fields.meetingId, 40],
  ['Ngày họp', 13],
] as const satisfies readonly (readonly [string, number])[];

const text = (value: string): SheetCell => ({ value, look: 'text' });
const day = (value: string | null): SheetCell =>
  value === null ? text('') : { value: { day: value }, look: 'day' };

/** The tasks of a list as a workbook, in Vietnamese. */
export const tasksWorkbook = ({ rows, today }: Input): WorkbookModel => ({
  sheets: [
    {
      name: words.file.sheet,
      widths: heads.map(([, width]) => width),
      headRow: 4,
      rows: [
        [{ value: words.file.title.toLocaleUpperCase('vi'), look: 'title', span: heads.length }],
        [{ value: `${words.file.on} ${formatDate(today)}`, look: 'subtitle', span: heads.length }],
        [],
        heads.map(([label]): SheetCell => ({ value: label, look: 'head' })),
        ...(rows.length > 0 ? rows.map(cellsOf) : [[]]),
      ],
    },
  ],
});

const cellsOf = (row: TaskRow, index: number): SheetCell[] => [
  { value: index + 1, look: 'figures' },
  text(row.title),
  text(row.unit),
  text(row.leadName),
  text(row.withUnits),
  text(row.product),
  text(row.deadlineText),
  day(row.dueOn),
  text(choices.force[row.force]),
  text(row.standing === 'overdue' ? words.standing.overdue : choices.state[row.state]),
  day(row.doneOn),
  text(row.result),
  text(row.meeting?.title ?? ''),
  day(row.meeting?.on ?? null),
];
