import type { Protection } from '../../shared/backup/passphrase.ts';
import { dayInVietnam, timeInVietnam } from '../../shared/calendar.ts';
import { type Database, databaseVersion } from '../../shared/database.ts';
import type { FaultyFile, FinishedBackup } from '../../shared/outputs.ts';
import { type KindName, kindNames } from '../../shared/records/index.ts';
import type { BagFacts } from '../backup/bag-info.ts';
import type { Progress } from '../backup/cancellation.ts';
import { newKeys } from '../backup/lock-keys.ts';
import { type WrittenBag, writeBag } from '../backup/write-bag.ts';
import { nodeDisk } from '../data/disk.ts';
import { copyOfStore, faultyFiles, type StoreCopy } from '../data/store-copy.ts';
import type { Context } from '../doors/answer.ts';
import type { BackupNeeds } from './backup-needs.ts';
import { registerBackup } from './backup-register.ts';
import { allRecords, nameOf, summaryOf } from './bags.ts';
import { by } from './records.ts';
import { filesOf } from './references.ts';
import type { Sticks } from './sticks.ts';
import type { Task } from './tasks.ts';

type Creation = {
  target: string;
  protection: Protection;
  task: Task;
  context: Context;
  /** The stick that the target lies on, once the backup is there. */
  stickFor: Sticks['stickFor'];
};

/**
 * Copies the whole store into a new folder at the target, reads all of it back, and only then enters the
 * backup into the register. Changes may be made meanwhile; they are not part of it. Errors: 'read-only',
 * those of `writeBag`.
 */
export async function createBackup(needs: BackupNeeds, creation: Creation): Promise<FinishedBackup> {
  const { store, fileStore, folder, clock, folders, version } = needs;
  const { target, protection, task, context, stickFor } = creation;
  const copy = await copyOfStore({ disk: nodeDisk, folder, ledger: store.ledger(), fileStore });
  const keys = protection.kind === 'plain' ? undefined : await newKeys(protection.passphrase);
  const now = clock.now();
  const bag = await writeBag({
    name: await freeName(target, now),
    target,
    dataFolder: folder,
    payload: copy.files,
    keys,
    info: factsOf(copy, version),
    now,
    signal: task.signal,
    onProgress: (progress) => tell(task, progress),
  });
  const name = nameOf(bag.folder);
  const author = by(context, 'backup.create');
  const line = {
    ...{ ...bag, name, target: folders.wordsFor(target) },
    // The backup is whole: a mark that could not be written or read must not make it look failed.
    stickId: await stickFor(target, author).catch(() => null),
    protection: protection.kind,
    ...({ verifiedHow: 'read-back' } as const),
  };
  const registered = await registerBackup(needs, author, line);
  const summary = summaryOf(folders, { folder: bag.folder, name, info: bag.info });
  return { ...summary, registered, faultyFiles: faultsOf(copy, bag) };
}

/** The first half of the bytes is writing, the second half reading back. */
const tell = (task: Task, { done, total }: Progress) =>
  task.progress(2 * done <= total ? 'write' : 'read-back', done, total);

function factsOf({ records, sequence }: StoreCopy, programVersion: string): BagFacts {
  const counts = Object.fromEntries(kindNames.map((kind) => [kind, present(records, kind).length]));
  const body = present(records, 'body')[0] as { name?: string } | undefined;
  return {
    organisation: body?.name ?? '',
    identifier: `so-ban-chi-dao-${sequence}`,
    programVersion,
    storeVersion: databaseVersion,
    storeSequence: sequence,
    counts: { [allRecords]: Object.values(counts).reduce((sum, count) => sum + count, 0), ...counts },
  };
}

/** Records of a kind that are not in the bin. */
const present = (records: Database['records'], kind: KindName) =>
  Object.values(records[kind] ?? {}).filter(({ removedAt }) => removedAt === null);

/** `SBCD-2027-01-15-0930` by the clock on the wall, with a number where one of that minute is there already. */
async function freeName(target: string, now: string): Promise<string> {
  const name = `SBCD-${dayInVietnam(now)}-${timeInVietnam(now).replace(':', '')}`;
  // Where the target cannot be listed, writing to it tells why.
  const there = await nodeDisk.list(target).catch(() => []);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (!there.some((one) => one === candidate || one.startsWith(`${candidate}.`))) return candidate;
  }
}

/** Stored files that were faulty before, under the names by which the records know them. */
function faultsOf({ records }: StoreCopy, { digests }: WrittenBag): FaultyFile[] {
  const names = new Map<string, string>();
  for (const kind of kindNames) {
    for (const record of Object.values(records[kind] ?? {})) {
      const value = record as unknown as Record<string, unknown>;
      for (const { sha256, name } of filesOf(kind, value)) names.set(sha256, name);
    }
  }
  return [...faultyFiles(names.keys(), digests)].map(([sha256, fault]) => ({
    name: names.get(sha256) ?? sha256,
    fault,
  }));
}
