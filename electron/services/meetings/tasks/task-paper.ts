import { formatDate } from '../../../../shared/calendar.ts';
import { AppError } from '../../../../shared/errors.ts';
import { records as labels } from '../../../../shared/locales/vi/records.ts';
import { tasks as words } from '../../../../shared/locales/vi/tasks.ts';
import type { TaskRow } from '../../../../shared/outputs/tasks.ts';
import type { PaperModel } from '../../../../shared/papers/paper.ts';
import { type TaskLine, taskSheetPaper } from '../../../../shared/papers/task-sheet.ts';
import { sentenceCase } from '../../../../shared/vietnamese.ts';
import { issuingCommittee } from '../../papers/issuing-committee.ts';
import { notYetIssued, paperFacts } from '../../papers/paper-facts.ts';
import type { Store } from '../../records/store.ts';
import { createTaskListing, type TaskWish, taskRows } from './task-list.ts';

export type TaskSheetRequest = TaskWish & { committeeId?: string | undefined };

/** More than these are no paper any more: the workbook holds them. */
const mostLines = 1000;

/** Bảng theo dõi nhiệm vụ: what the list shows, on paper. Errors: 'not-set-up', 'too-large'. */
export function drawTaskSheet(
  store: Store,
  { committeeId, ...wish }: TaskSheetRequest,
  today: string,
): { papers: PaperModel[]; fileName: string } {
  const committee = issuingCommittee(store, { committeeId, on: today });
  const { tasks } = createTaskListing(store)(wish, today);
  if (tasks.length > mostLines) throw new AppError('too-large', { details: { name: words.file.title } });
  const rows = taskRows(store, tasks, today);
  const facts = paperFacts(store, committee, today);
  const paper = taskSheetPaper({
    issuer: facts.issuer,
    issue: notYetIssued(today),
    on: today,
    narrowed: narrowedBy(store, wish),
    lines: rows.map(lineOf),
    overdue: rows.filter(({ standing }) => standing === 'overdue').length,
    done: rows.filter(({ standing }) => standing === 'done').length,
    preparedBy:
      store.all('user').find(({ roles, active }) => active && roles.includes('officer'))?.name ?? null,
    signer: facts.signerFor(null),
  });
  return { papers: [paper], fileName: `${words.file.title} ${today}` };
}

function narrowedBy(store: Store, { view, leadId, unit, meetingId, search }: TaskWish): string[] {
  const lead = unit ?? (leadId && store.find('person', leadId)?.fullName);
  const meeting = meetingId && store.find('meeting', meetingId);
  const parts = [
    view === 'all' ? '' : words.views[view],
    lead ? `${words.columns.lead}: ${lead}` : '',
    meeting ? `${meeting.title}, ${formatDate(meeting.on)}` : '',
    search ? `“${search}”` : '',
  ].filter(Boolean);
  return parts.length === 0 ? [] : [parts.join('; ')];
}

const lineOf = (row: TaskRow): TaskLine => ({
  title: sentenceCase(row.title),
  lead: [row.unit, row.leadName].filter(Boolean).join('\n'),
  with: row.withUnits,
  product: row.product,
  deadline: deadlineOf(row),
  stand: standOf(row),
});

function deadlineOf({ deadlineText, deadlineKind, dueOn }: TaskRow): string {
  if (dueOn !== null) {
    const day = formatDate(dueOn);
    return deadlineText === '' || deadlineText.includes(day)
      ? deadlineText || day
      : `${deadlineText}\n(${day})`;
  }
  if (deadlineText !== '') return deadlineText;
  return deadlineKind === 'none' ? words.when.noDay : labels.task.choices.deadlineKind[deadlineKind];
}

const standOf = ({ standing, doneOn, result, force }: TaskRow): string =>
  [
    doneOn !== null && standing === 'done'
      ? `${words.standing.done}, ${formatDate(doneOn)}`
      : words.standing[standing],
    force === 'order' ? '' : `(${labels.task.choices.force[force]})`,
    result,
  ]
    .filter(Boolean)
    .join('\n');
