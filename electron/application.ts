import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { EventName } from '../shared/channels.ts';
import type { Emit, EventPayloads } from '../shared/contract/events.ts';
import { type Disk, nodeDisk } from './data/disk/disk.ts';
import { createErrorLog } from './data/error-log.ts';
import { openFileStore } from './data/files/file-store.ts';
import { openLedger } from './data/ledger.ts';
import { finishSwap } from './data/swap/store-swap.ts';
import type { Clock, Desk } from './desk.ts';
import { type Answer, type BookHandlers, createAnswer } from './doors/answer.ts';
import { watchIdleness } from './doors/idleness.ts';
import { createAmendmentsHandlers } from './services/amendments/amendments.ts';
import { createArchiveHandlers } from './services/archive.ts';
import type { AutomaticWish } from './services/backup/automatic-schedule.ts';
import { createBackupService } from './services/backup/backup.ts';
import { dropLook } from './services/backup/backup-look.ts';
import { type RegisteredBag, registerBackup } from './services/backup/backup-register.ts';
import { theProgram } from './services/backup/backup-restore.ts';
import { dropDrill } from './services/backup/drill.ts';
import { createBinHandlers } from './services/bin/bin.ts';
import { createBodiesHandlers } from './services/bodies/bodies.ts';
import { createBudgetHandlers } from './services/budget/budget.ts';
import { createCheckHandlers } from './services/checks/book-checks.ts';
import { createIdleScrub } from './services/checks/idle-scrub.ts';
import { createCommuneHandlers } from './services/commune.ts';
import { createDutiesHandlers } from './services/duties.ts';
import { createFilesService } from './services/files/files.ts';
import { createFolders, type Folders } from './services/files/folders.ts';
import { createHandoverHandlers } from './services/handover/handover.ts';
import { createHistoryHandlers } from './services/history/history.ts';
import { createMomentHandlers, createMoments } from './services/history/moments.ts';
import { createAgendaHandlers } from './services/meetings/agenda-proposal.ts';
import { createConclusionsHandlers } from './services/meetings/conclusions.ts';
import { createDeliveriesHandlers } from './services/meetings/deliveries.ts';
import { createMeetingsHandlers } from './services/meetings/meetings.ts';
import { createMeetingPapersHandlers } from './services/meetings/papers/meeting-papers.ts';
import { createRoundsHandlers } from './services/meetings/rounds/rounds.ts';
import { createSittingHandlers } from './services/meetings/sitting.ts';
import { createStatisticsHandlers } from './services/meetings/statistics.ts';
import { createTaskConfirmHandlers, createTaskListHandlers } from './services/meetings/tasks/tasks.ts';
import { createPapersHandlers } from './services/papers/papers.ts';
import { createRecordOrderHandlers } from './services/records/record-order.ts';
import { createRecordsHandlers } from './services/records/records.ts';
import { createSearchHandlers } from './services/records/search.ts';
import { createStore, type Store } from './services/records/store.ts';
import type { OpenBook } from './services/recovery/recovery-stand.ts';
import { createAttachTextHandlers } from './services/regulation/attach-text.ts';
import { createRegulationBeginningHandlers } from './services/regulation/regulation-beginning.ts';
import { createRegulationReaderHandlers } from './services/regulation/regulation-reader.ts';
import { createRegulationVersionHandlers } from './services/regulation/regulation-versions.ts';
import { createRuleChangesHandlers } from './services/regulation/rule-changes.ts';
import { createRosterHandlers } from './services/roster/roster.ts';
import { createSessions } from './services/sessions.ts';
import { createSetupHandlers } from './services/setup/setup.ts';
import { createTasks } from './services/tasks.ts';
import { createYearHandlers } from './services/year/year.ts';

type Needs = {
  folder: string;
  clock: Clock;
  desk: Desk;
  version: string;
  newId?: () => string;
  /** The disk under the journal, for tests of one that fails. */
  disk?: Disk;
  /** Folders handed out before the book was open stay known. */
  folders?: Folders;
  /** What is to be said of the place that the book lies at. */
  warnings?: readonly string[];
  /** Given by the doors at which an official works: backups are then made by themselves. */
  automatic?: AutomaticWish | undefined;
};

export type Application = {
  answer: Answer;
  /** Subscribes to everything the application announces; gives the way to stop. */
  listen: (listener: (event: EventName, payload: unknown) => void) => () => void;
  close: () => Promise<void>;
  /** The backup that is made by itself before the end of the program; it takes a few seconds at most. */
  lastBackup: () => Promise<void>;
  /** Closes the book alone; what the door's surroundings hold stays. */
  closeBook: () => Promise<void>;
  book: () => OpenBook;
  /** Enters a restored backup into the register. */
  noteRestored: (bag: RegisteredBag) => Promise<void>;
};

/** 80 random bits in the letters of an id: no two alike in any book. */
export const randomId = () =>
  BigInt(`0x${randomBytes(10).toString('hex')}`)
    .toString(36)
    .padStart(16, '0');

/** How often it is looked whether the stored files may be read again. */
const scrubMilliseconds = 60_000;

/**
 * The composition root of every door: opens the data folder and puts the services together.
 * Errors: 'folder-in-use', 'folder-not-writable', 'folder-missing', 'store-too-new', 'store-damaged',
 * 'restore-unfinished'.
 */
export async function openApplication({
  folder,
  clock,
  desk,
  version,
  newId = randomId,
  folders = createFolders({ desk, newId }),
  warnings = [],
  disk = nodeDisk,
  automatic: wish,
}: Needs): Promise<Application> {
  const announcements = new EventEmitter();
  const emit: Emit = <E extends EventName>(event: E, payload: EventPayloads[E]) =>
    void announcements.emit('announce', event, payload);
  await finishSwap({ folder, now: clock.now });
  // What cannot be removed now is removed when the next backup is looked into.
  await dropLook(folder).catch(() => undefined);
  const ledger = await openLedger({ folder, now: clock.now, disk });
  const fileStore = await openFileStore(folder).catch(async (error: unknown) => {
    // Or the next attempt would find the folder in use, by this very program.
    await ledger.close().catch(() => undefined);
    throw error;
  });
  const store = createStore({ ledger, now: clock.now, newId, hasFile: fileStore.has });
  store.onChange((kinds) => emit('records.changed', { kinds }));

  const readings = (of: Store, at: Clock) => {
    const given = { ...shared, store: of, clock: at };
    return {
      ...createRecordsHandlers(of),
      ...createSearchHandlers({ store: of, today: at.today }),
      ...createRosterHandlers({ ...given, readUpload: files.readUpload }),
      ...createDutiesHandlers(given),
      ...createYearHandlers(given),
      ...createStatisticsHandlers(given),
      ...createMeetingsHandlers(given),
      ...createSittingHandlers(given),
      ...createRoundsHandlers(given),
      ...createAgendaHandlers(given),
      ...createMeetingPapersHandlers(given),
      ...createTaskListHandlers(given),
      ...createDeliveriesHandlers(given),
      ...createAmendmentsHandlers(given),
      ...createBudgetHandlers(given),
      ...createArchiveHandlers(of),
      ...createPapersHandlers(given),
    };
  };
  const moments = createMoments({ store, clock, readings });
  const { momentOf } = moments;
  const sessions = createSessions({ store, desk, clock, folder, version, warnings, momentOf });
  const tasks = createTasks(emit);
  const files = createFilesService({ store, fileStore, desk, newId });
  const shared = { store, desk, clock, newId, emit, fileStore, folder, version };
  const backups = createBackupService({
    ...shared,
    ...{ tasks, folders, wish },
    statusFor: sessions.statusFor,
    endUploads: files.endUploads,
  });
  const handlers: BookHandlers = {
    ...sessions.handlers,
    ...tasks.handlers,
    ...files.handlers,
    ...folders.handlers,
    ...readings(store, clock),
    ...createMomentHandlers(moments, sessions.statusFor),
    ...createHistoryHandlers(shared),
    ...createBinHandlers(shared),
    ...createCheckHandlers({ ...shared, tasks }),
    ...createRecordOrderHandlers(store),
    ...createCommuneHandlers(store),
    ...createBodiesHandlers(store),
    ...createRegulationReaderHandlers(files),
    ...createConclusionsHandlers(files),
    ...createTaskConfirmHandlers(store, files),
    ...createAttachTextHandlers(store),
    ...createRuleChangesHandlers(shared),
    ...createRegulationBeginningHandlers(store),
    ...createRegulationVersionHandlers(shared),
    ...createSetupHandlers({ ...shared, statusFor: sessions.statusFor }),
    ...createHandoverHandlers(shared),
    ...backups.handlers,
  };
  await dropDrill(folder).catch(() => undefined);
  await backups.automatic.start();
  const logError = createErrorLog({ folder, now: clock.now, newId });
  const lastBackup = async () => {
    await tasks.close();
    await backups.automatic.atEnd();
  };
  const closeBook = async () => {
    clearInterval(scrubbing);
    await scrub.close();
    backups.automatic.stop();
    await tasks.close();
    await files.endUploads();
    await store.ledger().close();
  };

  const { answer, isIdle } = watchIdleness(
    createAnswer({
      handlersFor: (session) => moments.handlersFor(session, handlers),
      whoIs: sessions.whoIs,
      logError,
    }),
  );
  const scrub = createIdleScrub({ ...shared, isIdle });
  const scrubbing = setInterval(() => void scrub.tick().catch(() => undefined), scrubMilliseconds);
  scrubbing.unref();

  return {
    answer,
    listen: (listener) => {
      announcements.on('announce', listener);
      return () => void announcements.off('announce', listener);
    },
    close: async () => {
      await lastBackup();
      await desk.pdf.close();
      await closeBook();
    },
    lastBackup,
    closeBook,
    book: () => {
      const { state, sequence } = store.ledger();
      return { ...state, sequence, isSetUp: store.stored('body').length > 0 };
    },
    noteRestored: async (bag) => {
      await registerBackup({ store, newId, clock }, theProgram, bag);
    },
  };
}
