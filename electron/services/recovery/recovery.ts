import type { RecoveryChannel } from '../../../shared/channels.ts';
import { AppError } from '../../../shared/errors.ts';
import type { RecoveryState } from '../../../shared/recovery.ts';
import { surveyStore } from '../../data/swap/store-survey.ts';
import type { Clock, Desk } from '../../desk.ts';
import type { Handlers } from '../../doors/answer.ts';
import { checkDisk } from '../checks/disk-check.ts';
import type { Folders } from '../files/folders.ts';
import type { Tasks } from '../tasks.ts';
import { automaticFolders, findBackups } from './recovery-backups.ts';
import { chooseFolder, moveBook } from './recovery-place.ts';
import { reportOf } from './recovery-report.ts';
import { goBack, restoreInto } from './recovery-restore.ts';
import type { RecoveryStand } from './recovery-stand.ts';
import { type Language, troubleOf } from './recovery-trouble.ts';

export type RecoveryNeeds = {
  stand: RecoveryStand;
  desk: Desk;
  clock: Clock;
  folders: Folders;
  tasks: Tasks;
  version: string;
};

/** What leads out of a book that does not open. All that changes something is refused while the book is whole. */
export function createRecoveryHandlers(needs: RecoveryNeeds): Pick<Handlers, RecoveryChannel> {
  const { stand, desk, clock, folders, tasks } = needs;
  let language: Language = 'vi';
  const alone = oneAtATime();
  const state = () => recoveryState(needs, language);
  const inTrouble = <T>(work: () => Promise<T>): Promise<T> => {
    if (isWhole(stand)) throw new AppError('book-is-whole');
    return alone(work);
  };
  return {
    'recovery.state': ({ language: wanted }) => {
      language = wanted ?? language;
      return state();
    },
    'recovery.retry': async () => {
      if (!isWhole(stand)) {
        await alone(async () => {
          await stand.close();
          await stand.open();
        });
      }
      return state();
    },
    'recovery.view': () => {
      if (stand.book() === null) throw new AppError('book-not-open');
      stand.view();
      return state();
    },
    'recovery.go-back': ({ sequence, taskId }) =>
      inTrouble(() =>
        tasks.run(taskId, async (task) => {
          await goBack({ stand, clock, task }, sequence);
          return state();
        }),
      ),
    'recovery.backups': async () => {
      const folder = stand.folder();
      // What cannot be read tells of no folder; the usual ones are looked into all the same.
      const survey = await surveyStore(folder).catch(() => null);
      const database = survey?.database ?? { version: 0, records: {} };
      return findBackups(desk, folders, await automaticFolders(folder, database));
    },
    'recovery.restore': ({ folder, taskId, passphrase }) =>
      inTrouble(() =>
        tasks.run(taskId, async (task) => {
          await restoreInto({ stand, clock, task }, { bag: folders.pathOf(folder), folders, passphrase });
          return state();
        }),
      ),
    'recovery.choose-folder': ({ folder, begin }) =>
      inTrouble(async () => {
        await chooseFolder(stand, folders.pathOf(folder), begin);
        return state();
      }),
    'recovery.move': ({ folder, taskId }) =>
      inTrouble(() =>
        tasks.run(taskId, async (task) => {
          await moveBook({ stand, clock, task }, folders.pathOf(folder));
          return state();
        }),
      ),
    'recovery.report': async ({ language: wanted }) =>
      desk.deliver(await reportOf(needs, await recoveryState(needs, wanted ?? language))),
    'recovery.show-files': async () => {
      await desk.showFolder?.(stand.folder());
      return { shown: desk.showFolder !== undefined };
    },
    'disk.check': ({ taskId }) =>
      alone(() => tasks.run(taskId, (task) => checkDisk({ folder: stand.folder(), task }))),
  };
}

/** Whether the book is open and nothing in it is lost. */
const isWhole = (stand: RecoveryStand): boolean => stand.book()?.mode === 'open';

async function recoveryState(
  { stand, desk, version }: RecoveryNeeds,
  language: Language,
): Promise<RecoveryState> {
  const folder = stand.folder();
  const { door, folderDialog } = desk;
  const common = { version, folder, door, folderDialog, language };
  if (isWhole(stand)) return { ...common, trouble: null };
  const book = stand.book();
  const isBroken = book?.damage.some(({ kind }) => kind === 'disk-failed') ?? false;
  const failure = stand.failure() ?? {
    code: isBroken ? ('disk-failed' as const) : ('store-damaged' as const),
  };
  // What cannot be read tells nothing; the failure itself says why.
  const acknowledged = isBroken ? (book?.sequence ?? null) : null;
  const survey = await surveyStore(folder, { acknowledged }).catch(() => null);
  const trouble = troubleOf({
    failure,
    place: stand.place(),
    survey,
    acknowledged,
    isReadable: book?.isSetUp ?? false,
    language,
  });
  return { ...common, trouble };
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
