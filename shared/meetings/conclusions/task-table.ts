import type { IsoDate } from '../../calendar.ts';
import { deadlineAlone } from './deadline.ts';
import { type Label, labelNamed } from './labels.ts';
import { plainFold } from './plain-fold.ts';
import { noDeadline, type ProposedTask } from './proposed-task.ts';
import { unitList } from './units.ts';

export type Column = Label | null;

const loose: readonly (readonly [Label, RegExp])[] = [
  ['with', /phoi hop/],
  ['deadline', /thoi (?:han|gian)|tien do|hoan thanh|\bhan\b/],
  ['product', /san pham|ket qua|dau ra/],
  ['unit', /chu tri|thuc hien|phu trach|dau moi|don vi|co quan/],
  ['task', /noi dung|nhiem vu|cong viec|\bviec\b/],
];

/** The columns of the head row of a table of tasks; null for any other row. */
export function columnsOf(cells: readonly string[]): Column[] | null {
  if (cells.length < 2 || cells.some((cell) => cell.length > 70)) return null;
  const columns = cells.map((cell): Column => {
    const plain = plainFold(cell);
    return labelNamed(cell) ?? loose.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
  });
  const known = new Set(columns);
  return known.has('task') && (known.has('unit') || known.has('deadline')) ? columns : null;
}

/** The task of a row; null for a row that heads others. */
export function taskOfRow(
  cells: readonly string[],
  columns: readonly Column[],
  meetingOn: IsoDate,
): ProposedTask | null {
  const at = (label: Label): string => cells[columns.indexOf(label)]?.replace(/[\s;.]+$/, '') ?? '';
  const task = at('task');
  const told = [at('unit'), at('with'), at('deadline'), at('product')];
  if (task === '' || told.every((text) => text === '')) return null;
  return {
    unit: at('unit'),
    task,
    with: unitList(at('with')),
    product: at('product'),
    ...(deadlineAlone(at('deadline'), meetingOn) ?? noDeadline),
    force: 'order',
    evidence: '',
  };
}
