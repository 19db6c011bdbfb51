import { AppError } from '../../../shared/errors.ts';
import type { AutomaticView } from '../../../shared/outputs/backup.ts';
import { backupPlanId } from '../../../shared/records/backup-plan.ts';
import { systemQueries } from '../../backup/drives/drives.ts';
import type { Context, Handlers } from '../../doors/answer.ts';
import { by } from '../records/records.ts';
import { automaticBags } from './automatic-bags.ts';
import {
  automaticPlace,
  placeElsewhere,
  prepareAutomaticPlace,
  refuseElsewhere,
  refuseInside,
} from './automatic-place.ts';
import type { AutomaticBackups } from './automatic-schedule.ts';
import type { BackupGate } from './backup-gate.ts';
import { isSameDisk } from './backup-media.ts';
import type { BackupNeeds } from './backup-needs.ts';
import { bookIdOf, ensureBookId, planOf } from './backup-plan.ts';
import { nameOf } from './bags.ts';

type HandlerNeeds = BackupNeeds & { gate: BackupGate; automatic: AutomaticBackups };

/** Looking at the automatic backups, setting where they go, and making one now. */
export function createAutomaticHandlers(
  needs: HandlerNeeds,
): Pick<Handlers, 'backup.automatic' | 'backup.automatic-now' | 'backup.plan'> {
  const { folders, gate, tasks, automatic } = needs;
  return {
    'backup.automatic': () => viewOf(needs),
    'backup.automatic-now': async ({ taskId }) => {
      const ready = await automatic.ready();
      if (!ready) throw new AppError('unsupported-here');
      const outcome = await gate.alone(() => tasks.run(taskId, (task) => automatic.run(ready, task)));
      return { outcome, failure: automatic.failure() };
    },
    'backup.plan': async ({ automatic: on, folder }, context) => {
      await changePlan(needs, { on, path: folder === null ? null : folders.pathOf(folder), context });
      return viewOf(needs);
    },
  };
}

async function viewOf({ store, folders, desk, folder, automatic }: HandlerNeeds): Promise<AutomaticView> {
  const ready = await automatic.ready();
  const documents = ready?.documents ?? folder;
  const plan = planOf(store);
  const { path, isUsual } = automaticPlace(plan, documents);
  const own = await automaticBags(path, bookIdOf(store) ?? '', []).catch(() => []);
  const [newest] = [...own].sort((a, b) => b.number - a.number);
  const removable = (await desk.listDrives()).map((drive) => drive.path);
  const elsewhere = isUsual ? await placeElsewhere(folder, removable) : null;
  return {
    available: ready !== null,
    on: plan?.automatic ?? true,
    place: { ...folders.refTo(path), label: path },
    isUsual,
    // The usual folder may not be there yet; the one around it is.
    sameDisk: (await isSameDisk(path, folder)) || (isUsual && (await isSameDisk(documents, folder))),
    elsewhere: elsewhere === null ? null : { ...folders.refTo(elsewhere), label: elsewhere },
    held: own.length,
    bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
    freeBytes: (await systemQueries.space(path))?.free ?? null,
    newest: newest ? { ...folders.refTo(newest.folder), label: newest.name, takenAt: newest.takenAt } : null,
    failure: automatic.failure(),
  };
}

type Wanted = { on: boolean; path: string | null; context: Context };

async function changePlan(needs: HandlerNeeds, { on, path, context }: Wanted): Promise<void> {
  const { store, newId, folder, automatic } = needs;
  const usual = automaticPlace(null, (await automatic.ready())?.documents ?? folder).path;
  const wanted = path === null || path === usual ? '' : path;
  if (wanted !== '') {
    await refuseInside(wanted, folder);
    await refuseElsewhere(wanted);
    // One that was offered on another disk may not be there yet; any other was chosen among those that are.
    await prepareAutomaticPlace({ path: wanted, isUsual: nameOf(wanted) === nameOf(usual) });
  }
  await ensureBookId(store, newId);
  await store.change(by(context, 'backup.plan'), (edit) =>
    edit.change('backup-plan', backupPlanId, { automatic: on, folder: wanted }),
  );
}
