import { readNotice } from '../../../../shared/meetings/conclusions/read-notice.ts';
import type { Handlers } from '../../../doors/answer.ts';
import { workbookXlsx } from '../../../exports/xlsx.ts';
import { tasksWorkbook } from '../../../exports/xlsx-tasks.ts';
import type { FilesService } from '../../files/files.ts';
import type { Needs } from '../../needs.ts';
import { by } from '../../records/records.ts';
import type { Store } from '../../records/store.ts';
import { noticeOfFile } from '../../regulation/regulation-file.ts';
import { confirmTasks } from './task-confirm.ts';
import { createTaskListing, taskChoices, taskRows } from './task-list.ts';

type Reading = 'tasks.list' | 'tasks.choices' | 'tasks.export';

/** Nhiệm vụ: where they stand, as a list and as a workbook. */
export function createTaskListHandlers({
  store,
  desk,
  clock,
}: Pick<Needs, 'store' | 'desk' | 'clock'>): Pick<Handlers, Reading> {
  const list = createTaskListing(store);
  return {
    'tasks.list': ({ offset, limit, ...wish }) => {
      const today = clock.today();
      const { tasks, counts } = list(wish, today);
      const rows = taskRows(store, tasks.slice(offset, offset + limit), today);
      return { rows, total: tasks.length, counts };
    },
    'tasks.choices': ({ bodyIds }) => taskChoices(store, bodyIds),
    'tasks.export': async (wish) => {
      const today = clock.today();
      const rows = taskRows(store, list(wish, today).tasks, today);
      const bytes = await workbookXlsx(tasksWorkbook({ rows, today }));
      return desk.deliver({ name: `Theo doi nhiem vu ${today}.xlsx`, bytes });
    },
  };
}

type Confirming = 'conclusions.read' | 'conclusions.read-file' | 'tasks.confirm';

/** From the words of a notice to tasks: read, then kept when the official has confirmed them. */
export const createTaskConfirmHandlers = (
  store: Store,
  { readUpload }: Pick<FilesService, 'readUpload'>,
): Pick<Handlers, Confirming> => ({
  'conclusions.read': (notice) => readNotice(notice),
  'conclusions.read-file': async ({ uploadId, meetingOn }) =>
    readNotice({ text: await readUpload(uploadId, noticeOfFile), meetingOn }),
  'tasks.confirm': (confirmed, context) =>
    store.change(by(context, 'tasks.confirm'), (edit) => confirmTasks(edit, confirmed)),
});
