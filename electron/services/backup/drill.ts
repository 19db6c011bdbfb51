import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareBooks } from '../../../shared/backup/compare-books.ts';
import type { Database } from '../../../shared/database.ts';
import { AppError } from '../../../shared/errors.ts';
import { kindNames, type Of } from '../../../shared/records/index.ts';
import { readBagInfo } from '../../backup/list-bags.ts';
import type { StagedBag } from '../../backup/stage-bag.ts';
import { type FileStore, openFileStore } from '../../data/files/file-store.ts';
import { type Ledger, openLedger } from '../../data/ledger.ts';
import type { Context } from '../../doors/answer.ts';
import { by } from '../records/records.ts';
import { filesOf } from '../records/references.ts';
import type { Task } from '../tasks.ts';
import type { BackupNeeds } from './backup-needs.ts';
import { enterVerification } from './backup-register.ts';
import { nameOf } from './bags.ts';
import type { Sticks } from './sticks.ts';
import { unpackStore } from './unpack-store.ts';

/** Beside the book, which holds the same secrets; gone after the drill, or at the next start. */
const drillFolder = (folder: string): string => join(folder, 'dien-tap-phuc-hoi');

/** Removes what a drill, or a crash in one, left. Nothing in it is the only copy of anything. */
export const dropDrill = (folder: string): Promise<void> =>
  rm(drillFolder(folder), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

type Drill = {
  /** The backup's folder. */
  bag: string;
  passphrase: string | undefined;
  task: Task;
  context: Context;
  look: Sticks['look'];
};

type Finding = Pick<Of<'drill'>, 'result' | 'records' | 'files' | 'differences' | 'detail'>;

/** What a restore can fail with that is no fault of the backup: the drill was not held. */
const notHeld = [
  'cancelled',
  'target-gone',
  'passphrase-needed',
  'passphrase-wrong',
  'disk-full',
  'disk-failed',
];

/**
 * Restores a backup into a throw-away folder, opens it there as the program would, compares it with the book as
 * it was at that moment, and enters what came of it. A damaged backup is a drill that failed, not an error.
 * Errors: those in `notHeld`, 'bag-not-found'.
 */
export async function holdDrill(needs: BackupNeeds, drill: Drill): Promise<Of<'drill'>> {
  const { store, folders, clock, folder } = needs;
  const { bag, context, look } = drill;
  const info = await readBagInfo(bag);
  const [place] = await look([bag]);
  const heldAt = clock.now();
  try {
    const finding = await find(needs, drill);
    if (finding.result !== 'failed')
      await enterVerification(needs, {
        context,
        bag: { name: nameOf(bag), takenAt: info.takenAt },
        how: 'drill',
      });
    const verdict = place?.verdict;
    const line = {
      ...{
        heldAt,
        by: context.caller?.userId ?? '',
        backupName: nameOf(bag),
        target: folders.wordsFor(dirname(bag)),
      },
      stickId: verdict?.state === 'known' || verdict?.state === 'retired' ? verdict.stickId : null,
      ...{ takenAt: info.takenAt, ...finding },
    };
    return await store.change(by(context, 'backup.drill'), (edit) => edit.create('drill', line));
  } finally {
    await dropDrill(folder).catch(() => undefined);
  }
}

async function find(needs: BackupNeeds, { bag, passphrase, task }: Drill): Promise<Finding> {
  const place = drillFolder(needs.folder);
  await dropDrill(needs.folder);
  try {
    const staged = await unpackStore({ bag, into: place, passphrase, task });
    return await compared(needs, { staged, task });
  } catch (error) {
    const code = error instanceof AppError ? error.failure.code : null;
    if (!(error instanceof AppError) || code === null || notHeld.includes(code)) throw error;
    const path = String(error.failure.details?.path ?? '');
    return {
      result: 'failed',
      records: 0,
      files: 0,
      differences: 1,
      detail: [code, path].filter(Boolean).join(' '),
    };
  }
}

/** Opens the restored book for good and holds it against the present one as of the backup's last change. */
async function compared(
  { store, fileStore, folder, clock }: BackupNeeds,
  { staged, task }: { staged: StagedBag; task: Task },
): Promise<Finding> {
  task.progress('compare', 0, 0);
  const place = drillFolder(folder);
  const ledger = await openLedger({ folder: place, now: clock.now });
  try {
    const files = await openFileStore(place);
    if (ledger.state.mode !== 'open')
      return failedWith([ledger.state.damage[0]?.kind ?? 'store-damaged'], 0, 0);
    const sequence = staged.info.storeSequence ?? ledger.sequence;
    const book = await bookAt(store.ledger(), sequence);
    const isSame = book !== null && (await sameChange(store.ledger(), ledger, sequence));
    const held =
      book !== null && isSame ? compareBooks(book, ledger.data.records) : { records: 0, differences: [] };
    const lost = await filesLost(ledger.data.records, { files, present: fileStore });
    const differences = [...held.differences, ...lost.names];
    const records = isSame ? held.records : countOf(ledger.data.records);
    if (differences.length > 0) return failedWith(differences, records, lost.looked);
    const result = isSame ? 'passed' : 'passed-alone';
    return { result, records, files: lost.looked, differences: 0, detail: '' };
  } finally {
    await ledger.close();
  }
}

const failedWith = (differences: readonly string[], records: number, files: number): Finding => ({
  ...{ result: 'failed', records, files, differences: differences.length },
  detail: differences.slice(0, 10).join(', ').slice(0, 1000),
});

const countOf = (records: Database['records']): number =>
  Object.values(records).reduce((sum, held) => sum + Object.keys(held).length, 0);

/** The present book as it stood after that change; null where it never got so far, or cannot tell any more. */
async function bookAt(ledger: Ledger, sequence: number): Promise<Database['records'] | null> {
  if (sequence > ledger.sequence) return null;
  const { database, complete, sequence: reached } = await ledger.at({ sequence });
  return complete && reached === sequence ? database.records : null;
}

/** Whether both books have the very same change there: one history, not two that parted before. */
async function sameChange(one: Ledger, other: Ledger, sequence: number): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((ledger) => changeAt(ledger, sequence)));
  return a === b;
}

async function changeAt(ledger: Ledger, sequence: number): Promise<string> {
  for await (const change of ledger.changes({ from: { sequence }, to: { sequence } }))
    return JSON.stringify(change);
  return '';
}

/**
 * Reads every stored file that the restored records speak of. One that the present book does not have sound
 * either was faulty before the backup, and was told of then.
 */
async function filesLost(
  records: Database['records'],
  { files, present }: { files: FileStore; present: FileStore },
): Promise<{ looked: number; names: string[] }> {
  const wanted = new Map<string, string>();
  for (const kind of kindNames) {
    for (const record of Object.values(records[kind] ?? {})) {
      const value = record as unknown as Record<string, unknown>;
      for (const { sha256, name } of filesOf(kind, value)) wanted.set(sha256, name);
    }
  }
  const names: string[] = [];
  for (const [sha256, name] of wanted) {
    const isSound = files.has(sha256) && (await files.verify(sha256));
    if (!isSound && present.has(sha256) && (await present.verify(sha256))) names.push(name);
  }
  return { looked: wanted.size, names };
}
