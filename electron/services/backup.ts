import { AppError } from '../../shared/errors.ts';
import { hasRole } from '../../shared/roles.ts';
import type { Context, Handlers } from '../doors/answer.ts';
import { createBackup } from './backup-create.ts';
import type { BackupNeeds } from './backup-needs.ts';
import { restoreBackup } from './backup-restore.ts';
import { backupTargets, bagsIn, verification } from './bags.ts';
import { callerOf } from './records.ts';
import type { Store } from './store.ts';

type BackupChannel =
  | 'backup.targets'
  | 'backup.create'
  | 'backup.inspect'
  | 'backup.verify'
  | 'backup.restore';

/** Backups onto folders and drives, and the way back from them. */
export function createBackupHandlers(needs: BackupNeeds): Pick<Handlers, BackupChannel> {
  const { desk, folders, tasks, newId } = needs;
  const alone = oneAtATime();
  return {
    'backup.targets': () => backupTargets(desk, folders),
    'backup.inspect': ({ folder }) => bagsIn(folders, folders.pathOf(folder)),
    'backup.create': ({ folder, taskId, protection }, context) => {
      const target = folders.pathOf(folder);
      return alone(() =>
        tasks.run(taskId, (task) => createBackup(needs, { target, protection, task, context })),
      );
    },
    'backup.verify': ({ folder, taskId = newId(), passphrase }) => {
      const path = folders.pathOf(folder);
      return tasks.run(taskId, (task) => verification(folders, { path, passphrase }, task));
    },
    'backup.restore': ({ folder, taskId, passphrase }, context) => {
      needMayRestore(needs.store, context);
      const bag = folders.pathOf(folder);
      const { session } = context;
      return alone(() =>
        tasks.run(taskId, (task) => restoreBackup(needs, { bag, passphrase, task, session })),
      );
    },
  };
}

/** A book without bodies, or without an officer (damage may have taken them), is filled by anyone. */
function needMayRestore(store: Store, context: Context): void {
  const officers = store.all('user').filter((user) => user.active && user.roles.includes('officer'));
  if (store.stored('body').length === 0 || officers.length === 0) return;
  if (!hasRole(callerOf(context), ['officer'])) throw new AppError('not-permitted');
}

/** Runs one piece of work at a time; what comes meanwhile is refused: 'backup-running'. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let busy = false;
  return async (work) => {
    if (busy) throw new AppError('backup-running');
    busy = true;
    try {
      return await work();
    } finally {
      busy = false;
    }
  };
}
