import { EventEmitter } from 'node:events';
import { mkdir } from 'node:fs/promises';
import type { EventName, RecoveryChannel } from '../shared/channels.ts';
import type { Emit, EventPayloads } from '../shared/contract/events.ts';
import { AppError, type ErrorCode } from '../shared/errors.ts';
import type { PlaceFault } from '../shared/recovery.ts';
import type { Failure, Result } from '../shared/result.ts';
import { type Application, openApplication, randomId } from './application.ts';
import type { Disk } from './data/disk/disk.ts';
import type { DataPlace } from './data/place/data-place.ts';
import { checkPlace, type PlaceVerdict, placeFailure } from './data/place/place-check.ts';
import type { Clock, Desk } from './desk.ts';
import { type Answer, createAnswer, type Handlers } from './doors/answer.ts';
import type { Session } from './doors/session.ts';
import type { AutomaticWish } from './services/backup/automatic-schedule.ts';
import { bagsIn, verification } from './services/backup/bags.ts';
import { createFolders } from './services/files/folders.ts';
import { createRecoveryHandlers } from './services/recovery/recovery.ts';
import type { RecoveryStand } from './services/recovery/recovery-stand.ts';
import { createTasks } from './services/tasks.ts';

export type ProgramNeeds = {
  /** Where the book lies; asked again at each attempt. Its errors are those of opening. */
  place: () => Promise<DataPlace>;
  clock: Clock;
  desk: Desk;
  version: string;
  newId?: () => string;
  /** Keeps a folder that the official chose for the next start; without it, for this run alone. */
  remember?: (folder: string) => Promise<void>;
  /** The disk under the journal, for tests of one that fails. */
  disk?: Disk;
  /** With it backups are made by themselves. */
  automatic?: AutomaticWish;
  checkPlace?: (folder: string) => Promise<PlaceVerdict>;
  /** Writes an unknown error where the folder's own log cannot be. */
  logError?: (error: unknown, channel: string) => string;
};

/** What a door serves: the book where it is open, and the way out of trouble where it is not. */
export type Program = Pick<Application, 'answer' | 'listen' | 'close'> & {
  /** The page that the official is led to. */
  page: () => 'index.html' | 'recovery.html';
  /** Why the book is not open as usual; null where it is. */
  failure: () => Failure | null;
};

const diskTroubles = ['disk-full', 'disk-failed', 'store-stopped'] as const satisfies ErrorCode[];
type DiskTrouble = (typeof diskTroubles)[number];

const isDiskTrouble = (code: ErrorCode): code is DiskTrouble =>
  (diskTroubles as readonly ErrorCode[]).includes(code);

/** The operations that the recovery screen uses besides its own. */
const borrowed = ['folders.choose', 'folders.list', 'backup.inspect', 'backup.verify', 'tasks.cancel'];

/**
 * Opens the book of a folder, or stands by with what leads out of the trouble. Never rejects: whatever
 * prevents the book from opening is told by `failure` and by the operation `recovery.state`.
 */
export async function openProgram(needs: ProgramNeeds): Promise<Program> {
  const { clock, desk, version, newId = randomId } = needs;
  const announcements = new EventEmitter();
  const emit: Emit = <E extends EventName>(event: E, payload: EventPayloads[E]) =>
    void announcements.emit('announce', event, payload);
  const folders = createFolders({ desk, newId });
  const tasks = createTasks(emit);
  const { stand, application, isGated } = createStand({ ...needs, folders, emit, announcements });

  const logError = needs.logError ?? (() => newId().slice(-6).toUpperCase());
  const handlers: Partial<Handlers> = {
    ...folders.handlers,
    ...tasks.handlers,
    ...createRecoveryHandlers({ stand, desk, clock, folders, tasks, version }),
    'backup.inspect': ({ folder }) => bagsIn(folders, folders.pathOf(folder)),
    'backup.verify': ({ folder, passphrase, taskId = newId() }) => {
      const path = folders.pathOf(folder);
      return tasks.run(taskId, (task) => verification(folders, { path, passphrase }, task));
    },
  };
  const own = createAnswer({ handlersFor: () => handlers, whoIs: () => null, logError });

  /** A full disk under a backup or an upload is told by that alone: no change of the book was refused. */
  function tellTrouble(book: Application, channel: string, code: ErrorCode): void {
    if (!isDiskTrouble(code) || (code !== 'disk-full' && book.book().mode === 'open')) return;
    if (code === 'disk-full' && /^(?:backup|files|papers)\./.test(channel)) return;
    emit('store.trouble', { code });
  }

  const answer: Answer = async (channel, raw, session) => {
    const book = application();
    if (isRecovery(channel) || (book === null && borrowed.includes(channel)))
      return own(channel, raw, session);
    if (channel === 'tasks.cancel') return cancelled(own, book, { raw, session });
    // Whoever asks for the book is told why it is not there.
    if (book === null) return { ok: false, failure: stand.failure() ?? { code: 'book-not-open' } };
    const result = await book.answer(channel, raw, session);
    if (!result.ok) tellTrouble(book, channel, result.failure.code);
    return result;
  };

  await stand.open();
  return {
    answer,
    listen: (listener) => {
      announcements.on('announce', listener);
      return () => void announcements.off('announce', listener);
    },
    close: async () => {
      await tasks.close();
      await application()?.lastBackup();
      await stand.close();
      await desk.pdf.close();
    },
    page: () => (isGated() ? 'recovery.html' : 'index.html'),
    failure: () => stand.failure() ?? (stand.book()?.mode === 'open' ? null : { code: 'store-damaged' }),
  };
}

const isRecovery = (channel: string): channel is RecoveryChannel =>
  channel.startsWith('recovery.') || channel === 'disk.check';

/** A task is the recovery's or the book's; its name tells only to whoever runs it. */
async function cancelled(
  own: Answer,
  book: Application | null,
  { raw, session }: { raw: unknown; session: Session },
): Promise<Result<unknown>> {
  const result = await own('tasks.cancel', raw, session);
  const isMine = !result.ok || (result.value as { cancelled: boolean }).cancelled;
  return isMine || book === null ? result : book.answer('tasks.cancel', raw, session);
}

type StandNeeds = ProgramNeeds & {
  folders: ReturnType<typeof createFolders>;
  emit: Emit;
  announcements: EventEmitter;
};

type Stand = { stand: RecoveryStand; application: () => Application | null; isGated: () => boolean };

/** The book, open or not, and what became of the last attempt to open it. */
function createStand(needs: StandNeeds): Stand {
  const { clock, desk, version, folders, announcements } = needs;
  const { newId = randomId, remember } = needs;
  let folder = '';
  let chosen: string | null = null;
  let application: Application | null = null;
  let failure: Failure | null = { code: 'book-not-open' };
  let place: PlaceFault | null = null;
  let isViewed = false;

  async function attempt(): Promise<Application> {
    place = null;
    const found = chosen === null ? await needs.place() : { folder: chosen, isOwn: false };
    folder = found.folder;
    const verdict = await (needs.checkPlace ?? checkPlace)(folder);
    place = verdict.fault;
    if (place) throw placeFailure(place);
    if (found.isOwn) await makeFolder(folder);
    const opened = await openApplication({
      folder,
      clock,
      desk,
      version,
      newId,
      folders,
      warnings: verdict.warnings,
      ...(needs.disk ? { disk: needs.disk } : {}),
      automatic: needs.automatic,
    });
    opened.listen((event, payload) => announcements.emit('announce', event, payload));
    return opened;
  }

  const stand: RecoveryStand = {
    folder: () => folder,
    failure: () => failure,
    place: () => place,
    book: () => application?.book() ?? null,
    open: async () => {
      isViewed = false;
      try {
        application = await attempt();
        failure = null;
      } catch (error) {
        failure = failureOf(error, needs.logError);
      }
    },
    close: async () => {
      const closing = application;
      application = null;
      failure ??= { code: 'book-not-open' };
      // A book on a disk that has failed may not close cleanly; what it acknowledged is on the disk all the same.
      await closing?.closeBook().catch(() => undefined);
    },
    goTo: async (next) => {
      await remember?.(next);
      chosen = next;
    },
    view: () => {
      isViewed = true;
    },
    noteRestored: async (bag) => {
      await application?.noteRestored(bag);
    },
  };
  const isWhole = () => application !== null && application.book().mode === 'open';
  return { stand, application: () => application, isGated: () => !isWhole() && !isViewed };
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((cause: unknown) => {
    throw new AppError('folder-not-writable', {}, { cause });
  });
}

function failureOf(error: unknown, logError: ProgramNeeds['logError']): Failure {
  if (error instanceof AppError && error.failure.code !== 'internal') return error.failure;
  return { code: 'internal', details: { reference: logError?.(error, 'open') ?? '' } };
}
