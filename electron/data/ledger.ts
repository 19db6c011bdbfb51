import { Low } from 'lowdb';
import { type Change, type Database, databaseVersion } from '../../shared/database.ts';
import { AppError } from '../../shared/errors.ts';
import { type Disk, nodeDisk } from './disk/disk.ts';
import { asDiskFailure } from './disk/disk-failure.ts';
import { type FolderLock, lockFolder } from './disk/folder-lock.ts';
import { type Patience, patientDisk, usualPatience } from './disk/patient-disk.ts';
import { type Processes, runningProcesses } from './disk/running-processes.ts';
import { type Engine, openEngine } from './engine.ts';
import type { ChangeStream, Moment, Period } from './journal/changes.ts';
import type { Committed } from './journal/frame.ts';
import type { History } from './journal/history.ts';
import { type Limits, usualLimits } from './limits.ts';
import { emptyDatabase, freezeDeep, type Shape } from './memory.ts';
import { migrations } from './migrations/index.ts';
import { checkMigrations } from './migrations/migrate.ts';
import type { Damage } from './recovery/damage.ts';
import { createLookBack, type LookBack } from './recovery/look-back.ts';
import { isWritable, type Recovered, recover } from './recovery/recovery.ts';
import type { Verification, VerificationOptions } from './recovery/verification.ts';
import type { Standing } from './standing.ts';

export type { ChangeStream, Moment, Period } from './journal/changes.ts';
export type { Committed } from './journal/frame.ts';

/** Everything but the folder and the clock has a usual value. */
export type LedgerNeeds = {
  /** The data folder. It must exist. */
  folder: string;
  /** ISO instant. */
  now: () => string;
  disk?: Disk;
  patience?: Patience;
  processes?: Processes;
  shape?: Shape;
  limits?: Partial<Limits>;
  /** Makes all records unchangeable, to find whoever edits the memory in place. Costs a tenth of the start. */
  frozen?: boolean;
};

/** Whether changes can be made, and what was found wrong with the store (empty = nothing). */
export type LedgerState = { mode: 'open' | 'read-only'; damage: readonly Damage[] };

type Settings = {
  folder: string;
  disk: Disk;
  lock: FolderLock;
  shape: Shape;
  limits: Limits;
  frozen: boolean;
  inThread: boolean;
};

/** What reading and writing through lowdb share with the ledger around it. */
type Held = { recovered: Recovered | null; engine: Engine | null; announce: (committed: Committed) => void };

async function readStore(settings: Settings, held: Held): Promise<Database> {
  if (held.recovered) return held.recovered.database;
  const { folder, disk, shape, limits, frozen, inThread } = settings;
  const recovered = await recover({ disk, folder, shape });
  if (frozen)
    for (const one of Object.values(recovered.database.records)) Object.values(one).forEach(freezeDeep);
  if (isWritable(recovered)) {
    held.engine = await openEngine({
      disk,
      folder,
      limits,
      recovered,
      inThread,
      announce: (committed) => held.announce(committed),
    });
  }
  held.recovered = recovered;
  return recovered.database;
}

async function writeStore(held: Held, data: Database): Promise<void> {
  if (!held.engine) throw new AppError('read-only');
  if (held.engine.stand.database !== data) throw new AppError('internal');
  await asDiskFailure(held.engine.checkpoint);
}

/**
 * The store: records in memory (`data`), every change in a journal first. As lowdb sees it, reading is the
 * recovery (done once, at opening) and writing is a checkpoint. Records are changed by `commit` alone.
 */
export class Ledger extends Low<Database> {
  readonly #settings: Settings;
  readonly #held: Held;
  readonly #listeners = new Set<(committed: Committed) => void>();
  readonly #lookBack: LookBack;
  #closing: Promise<void> | null = null;

  constructor(settings: Settings) {
    const held: Held = { recovered: null, engine: null, announce: () => undefined };
    const read = () => readStore(settings, held);
    const write = (data: Database) => writeStore(held, data);
    super({ read, write }, emptyDatabase(settings.shape.version));
    this.#settings = settings;
    this.#held = held;
    held.announce = (committed) => this.#announce(committed);
    this.#lookBack = createLookBack({
      ...settings,
      upTo: () => this.sequence,
      isLive: () => this.state.mode === 'open',
    });
  }

  /** Whether changes can be made, and what recovery found. */
  get state(): LedgerState {
    const { recovered, engine } = this.#held;
    const damage: Damage[] = [...(recovered?.damage ?? [])];
    if (engine?.isBroken()) damage.push({ kind: 'disk-failed' });
    const writable = engine && !engine.isBroken() && !this.#closing;
    return { mode: writable ? 'open' : 'read-only', damage };
  }

  /** Number of the last change. */
  get sequence(): number {
    return this.#held.engine?.stand.sequence ?? this.#held.recovered?.sequence ?? 0;
  }

  /**
   * Makes one indivisible change. Resolves when it is on the disk and in memory; when it is refused, neither
   * has changed. Errors: 'invalid-input', 'too-large', 'read-only', 'disk-full' (room was made: trying again
   * may do), 'disk-failed', 'store-stopped' (closed, or after the disk failed).
   */
  async commit(change: Change): Promise<{ sequence: number }> {
    const { engine } = this.#held;
    if (this.#closing) throw new AppError('store-stopped');
    if (!engine) throw new AppError('read-only');
    return engine.commit(change);
  }

  /** lowdb's own way to change, which would leave memory ahead of the disk. Always refused: 'internal'. */
  override async update(): Promise<void> {
    throw new AppError('internal');
  }

  /** Every change of one record since the store was made, oldest first. Errors: those of the disk. */
  history(collection: string, id: string): Promise<History> {
    return this.#lookBack.history(collection, id);
  }

  /** The changes of a period (without one: all), one by one. Errors while reading: those of the disk. */
  changes(period: Period = {}): ChangeStream {
    return this.#lookBack.changes(period);
  }

  /** The records as they stood at a moment, unchangeable; costs as much memory as the store. Errors: those of the disk. */
  at(moment: Moment): Promise<Standing> {
    return this.#lookBack.at(moment);
  }

  /** Reads all snapshots and journals again and says what was found; changes nothing. Errors: 'cancelled', those of the disk. */
  verify(options: VerificationOptions = {}): Promise<Verification> {
    return this.#lookBack.verify(options);
  }

  /** Calls the listener after each change; gives the way to stop. */
  onCommit(listener: (committed: Committed) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Waits for what is under way, writes a snapshot when that is worthwhile, and gives the folder free. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    try {
      await this.#held.engine?.close();
    } finally {
      await asDiskFailure(this.#settings.lock.release);
    }
  }

  #announce(committed: Committed): void {
    for (const listener of this.#listeners) {
      // The change is made: a listener that fails must not make it look refused.
      try {
        listener(committed);
      } catch (error) {
        process.emitWarning(error instanceof Error ? error : String(error));
      }
    }
  }
}

async function needFolder(disk: Disk, folder: string): Promise<void> {
  const facts = await disk.facts(folder);
  if (!facts?.folder) throw new AppError('folder-missing', { details: { folder } });
}

/**
 * Opens the store of a data folder, or begins a new one in a folder without any. Errors: 'folder-missing',
 * 'folder-not-writable', 'folder-in-use', 'store-too-new' (details: found, supported), 'disk-full',
 * 'disk-failed'. A damaged store opens read-only: see `state`.
 */
export async function openLedger(needs: LedgerNeeds): Promise<Ledger> {
  const { folder, now, processes = runningProcesses, frozen = false } = needs;
  const { shape = { version: databaseVersion, migrations }, patience = usualPatience } = needs;
  checkMigrations(shape.migrations, shape.version);
  const bare = needs.disk ?? nodeDisk;
  const disk = patientDisk(bare, patience);
  const limits = { ...usualLimits, ...needs.limits };
  return asDiskFailure(async () => {
    await needFolder(disk, folder);
    // Names in LOCK are new, nobody else holds them: a refusal means that the folder cannot be written to.
    const lock = await lockFolder({ disk: bare, folder, processes, now, patience });
    try {
      const ledger = new Ledger({ folder, disk, lock, shape, limits, frozen, inThread: !needs.disk });
      await ledger.read();
      return ledger;
    } catch (error) {
      await lock.release().catch(() => undefined);
      throw error;
    }
  });
}
