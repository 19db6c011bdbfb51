import { join } from 'node:path';
import { databaseVersion } from '../../shared/database.ts';
import { AppError } from '../../shared/errors.ts';
import type { BackupTarget, BagSummary, Verification } from '../../shared/outputs.ts';
import { kindNames } from '../../shared/records/index.ts';
import { hasRole } from '../../shared/roles.ts';
import type { BagInfo } from '../backup/bag-info.ts';
import { listBags, readBagInfo } from '../backup/list-bags.ts';
import { stageBag } from '../backup/stage-bag.ts';
import { verifyBag } from '../backup/verify-bag.ts';
import { writeBag } from '../backup/write-bag.ts';
import { nodeDisk } from '../data/disk.ts';
import { openLedger } from '../data/ledger.ts';
import { copyOfStore } from '../data/store-copy.ts';
import { dropStaging, safetyPrefix, stagingPlace, swapStore } from '../data/store-swap.ts';
import type { Context, Handlers } from '../doors/answer.ts';
import type { Session } from '../doors/session.ts';
import type { Folders } from './folders.ts';
import type { Needs as AreaNeeds } from './needs.ts';
import { by, callerOf } from './records.ts';
import type { Sessions } from './sessions.ts';
import type { Store } from './store.ts';
import type { Task, Tasks } from './tasks.ts';

type BackupChannel =
  | 'backup.targets'
  | 'backup.create'
  | 'backup.inspect'
  | 'backup.verify'
  | 'backup.restore';

type Needs = AreaNeeds & { tasks: Tasks; folders: Folders; statusFor: Sessions['statusFor'] };

/** Backups onto folders and drives, and the way back from them. */
export function createBackupHandlers(needs: Needs): Pick<Handlers, BackupChannel> {
  const { folders, tasks } = needs;
  return {
    'backup.targets': () => targets(needs),
    'backup.inspect': async ({ folder }) => {
      const { bags, unfinished } = await bagsIn(folders.pathOf(folder));
      return { bags: bags.map((bag) => summaryOf(folders, bag)), unfinished };
    },
    'backup.create': ({ folder, taskId }, context) =>
      tasks.run(taskId, (task) => create(needs, { target: folders.pathOf(folder), task, context })),
    'backup.verify': ({ folder, taskId = 'verify' }) =>
      tasks.run(taskId, (task) => verify(folders, folders.pathOf(folder), task)),
    'backup.restore': ({ folder, taskId }, context) => {
      needMayRestore(needs.store, context);
      return tasks.run(taskId, (task) =>
        restore(needs, { bag: folders.pathOf(folder), task, session: context.session }),
      );
    },
  };
}

/** An empty book may be filled by anyone; a book in use by its officer alone. */
function needMayRestore(store: Store, context: Context): void {
  if (store.stored('body').length === 0) return;
  if (!hasRole(callerOf(context), ['officer'])) throw new AppError('not-permitted');
}

type Bag = { folder: string; name: string; info: BagInfo };

/** The backups in a folder; where the folder is itself a backup, that one. */
async function bagsIn(path: string): Promise<{ bags: Bag[]; unfinished: string[] }> {
  const own = await readBagInfo(path).catch(() => null);
  if (own) return { bags: [{ folder: path, name: nameOf(path), info: own }], unfinished: [] };
  const { bags, unfinished } = await listBags(path);
  return { bags, unfinished: unfinished.map(({ name }) => name) };
}

const nameOf = (path: string): string => path.split(/[\\/]/).filter(Boolean).at(-1) ?? path;

const summaryOf = (folders: Folders, { folder, name, info }: Bag): BagSummary => ({
  folder: folders.refTo(folder).folder,
  name,
  takenAt: info.takenAt,
  bytes: info.bytes ?? 0,
  files: info.files ?? 0,
  records: info.counts.Records ?? 0,
  organisation: info.organisation,
});

async function targets({ desk, folders }: Needs): Promise<BackupTarget[]> {
  const drives = await desk.listDrives();
  return Promise.all(
    drives.map(async (drive) => {
      const { bags } = await bagsIn(drive.path).catch(() => ({ bags: [] as Bag[] }));
      const [newest] = bags;
      return {
        ...folders.refTo(drive.path, drive.label || drive.path),
        removable: true,
        freeBytes: drive.freeBytes,
        newest: newest ? summaryOf(folders, newest) : null,
      };
    }),
  );
}

type Creation = { target: string; task: Task; context: Context };

/** Copies, reads back, and only then enters the backup into the register. */
async function create(needs: Needs, { target, task, context }: Creation): Promise<BagSummary> {
  const { store, fileStore, folder, clock, folders, version, newId } = needs;
  const caller = callerOf(context);
  const copy = await copyOfStore({ disk: nodeDisk, folder, ledger: store.ledger(), fileStore });
  const records = kindNames.reduce((sum, kind) => sum + store.all(kind).length, 0);
  const now = clock.now();
  const written = await writeBag({
    name: await freeName(target, now),
    target,
    dataFolder: folder,
    payload: copy.files,
    info: {
      organisation: store.all('body')[0]?.name ?? '',
      identifier: `so-ban-chi-dao-${copy.sequence}`,
      programVersion: version,
      storeVersion: databaseVersion,
      storeSequence: copy.sequence,
      counts: { Records: records },
    },
    now,
    signal: task.signal,
    onProgress: ({ done, total }) => task.progress('backup', done, total),
  });
  const bag = summaryOf(folders, {
    folder: written.folder,
    name: nameOf(written.folder),
    info: written.info,
  });
  await store.change(by(context, 'backup.create'), (edit) =>
    edit.create(
      'backup',
      {
        takenAt: now,
        name: bag.name,
        target,
        files: written.files,
        bytes: written.bytes,
        records,
        by: caller.userId,
      },
      newId(),
    ),
  );
  return { ...bag, records };
}

/** `SBCD-2027-01-15-0930` by the clock on the wall, with a number where one of that minute is there already. */
async function freeName(target: string, now: string): Promise<string> {
  const local = new Date(Date.parse(now) + 7 * 3_600_000).toISOString();
  const name = `SBCD-${local.slice(0, 10)}-${local.slice(11, 16).replace(':', '')}`;
  const taken = new Set(await nodeDisk.list(target).catch(() => []));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (![...taken].some((one) => one === candidate || one.startsWith(`${candidate}.`))) return candidate;
  }
}

async function verify(folders: Folders, path: string, task: Task): Promise<Verification> {
  const verified = await verifyBag(path, {
    signal: task.signal,
    onProgress: ({ done, total }) => task.progress('verify', done, total),
  });
  if (!verified.ok) {
    return { sound: false, problems: verified.problems.map(({ code, path: at }) => ({ code, path: at })) };
  }
  return { sound: true, bag: summaryOf(folders, { folder: path, name: nameOf(path), info: verified.info }) };
}

type Restoration = { bag: string; task: Task; session: Session };

/**
 * Verifies and unpacks the backup beside the store, opens it there to see that it can be read, and only then
 * puts it in the place of the present store, of which a copy stays in the data folder.
 */
async function restore(needs: Needs, { bag, task, session }: Restoration) {
  const { store, folder, clock, emit, statusFor } = needs;
  const staged = await stagingPlace({ folder });
  try {
    await stageBag(bag, staged, {
      signal: task.signal,
      onProgress: ({ done, total }) => task.progress('restore', done, total),
    });
    await needReadable(staged, clock.now);
  } catch (error) {
    await dropStaging({ folder }).catch(() => undefined);
    throw error;
  }
  await store.ledger().close();
  try {
    await swapStore(
      { folder },
      `${safetyPrefix}${clock
        .now()
        .replaceAll(/[^0-9]/g, '')
        .slice(0, 17)}`,
    );
  } finally {
    // Whatever came of the swap, the book must be open again: with the old store or with the new one.
    store.replace(await openLedger({ folder, now: clock.now }));
  }
  emit('store.replaced', {});
  return statusFor(session);
}

/** The unpacked store opens, is whole, and holds a book. Errors: 'bag-malformed', 'store-too-new'. */
async function needReadable(staged: string, now: () => string): Promise<void> {
  const names = await nodeDisk.list(staged);
  if (!names.some((name) => name.startsWith('snap-'))) {
    throw new AppError('bag-malformed', { details: { path: join('data', 'snap-*.json') } });
  }
  const ledger = await openLedger({ folder: staged, now });
  const { mode, damage } = ledger.state;
  await ledger.close();
  if (mode !== 'open' || damage.length > 0) {
    throw new AppError('bag-malformed', { details: { path: damage[0]?.kind ?? 'data' } });
  }
}
