import type { Protection } from '../../../shared/backup/passphrase.ts';
import { dayInVietnam, timeInVietnam } from '../../../shared/calendar.ts';
import { type Database, databaseVersion } from '../../../shared/database.ts';
import { type KindName, kindNames } from '../../../shared/records/index.ts';
import type { BagFacts } from '../../backup/bag-info.ts';
import type { Progress } from '../../backup/cancellation.ts';
import { newKeys } from '../../backup/sealed/lock-keys.ts';
import { type WrittenBag, writeBag } from '../../backup/write-bag.ts';
import { nodeDisk } from '../../data/disk/disk.ts';
import { copyOfStore, type StoreCopy } from '../../data/swap/store-copy.ts';
import type { Needs } from '../needs.ts';
import type { Task } from '../tasks.ts';
import { bagPayload } from './bag-payload.ts';
import { allRecords } from './bags.ts';

export type BackupOrder = {
  /** Absolute path of the folder to create it in. */
  target: string;
  /** Beginning of its name; day, time and, where needed, a number follow. */
  prefix?: string;
  /** What it calls itself, told the number of the last change contained. */
  identifier?: (sequence: number) => string;
  protection: Protection;
  task: Task;
  /** Told the name before anything is written. */
  onName?: (name: string) => Promise<void>;
};

type WriteNeeds = Pick<Needs, 'store' | 'fileStore' | 'folder' | 'clock' | 'version'>;

/**
 * Copies the whole store into a new bag at the target and reads all of it back. Changes may be made meanwhile;
 * they are not part of it. Errors: 'read-only', those of `writeBag`.
 */
export async function writeBackup(
  { store, fileStore, folder, clock, version }: WriteNeeds,
  order: BackupOrder,
): Promise<{ bag: WrittenBag; copy: StoreCopy }> {
  const { target, prefix = 'SBCD', identifier = usualIdentifier, protection, task, onName } = order;
  const copy = await copyOfStore({ disk: nodeDisk, folder, ledger: store.ledger(), fileStore });
  const keys = protection.kind === 'plain' ? undefined : await newKeys(protection.passphrase);
  const now = clock.now();
  const name = await freeName(target, prefix, now);
  await onName?.(name);
  const bag = await writeBag({
    name,
    target,
    dataFolder: folder,
    payload: bagPayload(copy, { now, version }),
    keys,
    info: { ...factsOf(copy, version), identifier: identifier(copy.sequence) },
    now,
    signal: task.signal,
    onProgress: (progress) => tell(task, progress),
  });
  return { bag, copy };
}

/** The first half of the bytes is writing, the second half reading back. */
const tell = (task: Task, { done, total }: Progress) =>
  task.progress(2 * done <= total ? 'write' : 'read-back', done, total);

const usualIdentifier = (sequence: number): string => `so-ban-chi-dao-${sequence}`;

function factsOf({ records, sequence }: StoreCopy, programVersion: string): Omit<BagFacts, 'identifier'> {
  const counts = Object.fromEntries(kindNames.map((kind) => [kind, present(records, kind).length]));
  const body = present(records, 'body')[0] as { name?: string } | undefined;
  return {
    organisation: body?.name ?? '',
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
async function freeName(target: string, prefix: string, now: string): Promise<string> {
  const name = `${prefix}-${dayInVietnam(now)}-${timeInVietnam(now).replace(':', '')}`;
  // Where the target cannot be listed, writing to it tells why.
  const there = await nodeDisk.list(target).catch(() => []);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (!there.some((one) => one === candidate || one.startsWith(`${candidate}.`))) return candidate;
  }
}
