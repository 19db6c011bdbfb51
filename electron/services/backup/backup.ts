import { AppError } from '../../../shared/errors.ts';
import { hasRole } from '../../../shared/roles.ts';
import type { Context, Handlers } from '../../doors/answer.ts';
import { callerOf } from '../records/records.ts';
import type { Store } from '../records/store.ts';
import { createAutomaticHandlers } from './automatic-handlers.ts';
import { type AutomaticBackups, createAutomaticBackups } from './automatic-schedule.ts';
import { createBackup } from './backup-create.ts';
import { createBackupGate } from './backup-gate.ts';
import { createLookHandlers } from './backup-look.ts';
import { createMediaHandlers } from './backup-media.ts';
import type { BackupNeeds } from './backup-needs.ts';
import { createOverviewHandlers } from './backup-overview.ts';
import { enterVerification } from './backup-register.ts';
import { restoreBackup } from './backup-restore.ts';
import { bagsIn, verification } from './bags.ts';
import { holdDrill } from './drill.ts';
import { createSticks } from './sticks.ts';

type BackupChannel = Extract<keyof Handlers, `backup.${string}`>;

export type BackupService = {
  handlers: Pick<Handlers, BackupChannel>;
  automatic: Pick<AutomaticBackups, 'start' | 'stop' | 'atEnd'>;
};

/** Backups onto folders and drives, and the way back from them. */
export function createBackupService(needs: BackupNeeds): BackupService {
  const { folders, tasks, newId } = needs;
  const gate = createBackupGate();
  const { alone } = gate;
  const automatic = createAutomaticBackups({ ...needs, gate });
  const sticks = createSticks(needs);
  const handlers: BackupService['handlers'] = {
    ...sticks.handlers,
    ...createAutomaticHandlers({ ...needs, gate, automatic }),
    ...createMediaHandlers({ ...needs, sticks }),

    ...createLookHandlers(needs),
    ...createOverviewHandlers({ ...needs, automatic }),
    'backup.inspect': ({ folder }) => bagsIn(folders, folders.pathOf(folder)),
    'backup.create': ({ folder, taskId, protection }, context) => {
      const target = folders.pathOf(folder);
      const work = { target, protection, context, stickFor: sticks.stickFor };
      return alone(() => tasks.run(taskId, (task) => createBackup(needs, { ...work, task })));
    },
    'backup.verify': async ({ folder, taskId = newId(), passphrase }, context) => {
      const path = folders.pathOf(folder);
      const verified = await tasks.run(taskId, (task) => verification(folders, { path, passphrase }, task));
      if (verified.sound) await enterVerification(needs, { context, bag: verified.bag, how: 'check' });
      await automatic.noteCheck(path, verified.sound);
      return verified;
    },
    'backup.drill': ({ folder, taskId, passphrase }, context) => {
      const drill = { bag: folders.pathOf(folder), passphrase, context, look: sticks.look };
      return alone(() => tasks.run(taskId, (task) => holdDrill(needs, { ...drill, task })));
    },
    'backup.restore': ({ folder, taskId, passphrase }, context) => {
      needMayRestore(needs.store, context);
      const bag = folders.pathOf(folder);
      const { session } = context;
      return alone(async () => {
        const status = await tasks.run(taskId, (task) =>
          restoreBackup(needs, { bag, passphrase, task, session }),
        );
        await automatic.forgetLast();
        return status;
      });
    },
  };
  return { handlers, automatic };
}

/** A book without bodies, or without an officer (damage may have taken them), is filled by anyone. */
function needMayRestore(store: Store, context: Context): void {
  const officers = store.all('user').filter((user) => user.active && user.roles.includes('officer'));
  if (store.stored('body').length === 0 || officers.length === 0) return;
  if (!hasRole(callerOf(context), ['officer'])) throw new AppError('not-permitted');
}
