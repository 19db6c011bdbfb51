import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { placeInStore } from '../../../shared/backup/readable/payload-path.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Look, LookRecord, LookRow } from '../../../shared/outputs/backup.ts';
import type { KindName } from '../../../shared/records/index.ts';
import { compareText, fold } from '../../../shared/vietnamese.ts';
import type { Contents } from '../../backup/bag-contents.ts';
import { stageBag } from '../../backup/stage-bag.ts';
import type { Ledger } from '../../data/ledger.ts';
import { readStagedStore } from '../../data/swap/staged-store.ts';
import type { Handlers } from '../../doors/answer.ts';
import { byOwnRules } from '../history/history-versions.ts';
import { type Reader, readerOf } from '../records/reader.ts';
import { by } from '../records/records.ts';
import { filesOf, type Target } from '../records/references.ts';
import type { Task } from '../tasks.ts';
import {
  type Compared,
  isTakeable,
  stateOf,
  takeableKinds,
  titleIn,
  wholeOf,
  withinOf,
} from './backup-comparison.ts';
import type { BackupNeeds } from './backup-needs.ts';
import { bagLimits, nameOf, summaryOf } from './bags.ts';

type LookChannel =
  | 'backup.look-in'
  | 'backup.look-list'
  | 'backup.look-record'
  | 'backup.look-close'
  | 'backup.take';

/** A backup that is open beside the book. Its records are in memory, its files stay on the medium. */
type Open = { lookId: string; ledger: Ledger; reader: Reader; contents: Contents };

/** Where a store is unpacked for as long as it takes to read it: beside the book, which holds the same secrets. */
const lookFolder = (folder: string): string => join(folder, 'xem-ban-sao-luu');

/** Removes what a crash may have left of a look. Nothing in it is the only copy of anything. */
export const dropLook = (folder: string): Promise<void> =>
  rm(lookFolder(folder), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

type Reading = { path: string; passphrase: string | undefined };

/**
 * Looking into a backup and taking single records over from it. The book changes only by `backup.take`, as one
 * change with its reason, checked like any other.
 */
export function createLookHandlers(needs: BackupNeeds): Pick<Handlers, LookChannel> {
  const { store, fileStore, folders, folder, newId, tasks } = needs;
  let open: Open | null = null;

  const need = (lookId: string): Open => {
    if (open?.lookId !== lookId || open.ledger !== store.ledger()) throw new AppError('look-ended');
    return open;
  };
  const compared = ({ reader }: Open): Compared => ({ backup: reader, book: store, hasFile: fileStore.has });

  async function lookIn({ path, passphrase }: Reading, task: Task): Promise<Look> {
    // The one before is let go first: two books beside the present one are too much for a small PC.
    open = null;
    await dropLook(folder);
    try {
      const { info, contents } = await stageBag(path, lookFolder(folder), {
        limits: bagLimits,
        passphrase,
        placeOf: placeOfRecords,
        signal: task.signal,
        onProgress: ({ done, total }) => task.progress('check', done, total),
      });
      const database = await readStagedStore(lookFolder(folder));
      const reader = readerOf(() => database);
      open = { lookId: newId(), ledger: store.ledger(), reader, contents };
      const bag = summaryOf(folders, { folder: path, name: nameOf(path), info });
      return { lookId: open.lookId, bag, kinds: kindsOf(compared(open)) };
    } finally {
      await dropLook(folder);
    }
  }

  return {
    'backup.look-in': ({ folder: ref, taskId, passphrase }) =>
      tasks.run(taskId, (task) => lookIn({ path: folders.pathOf(ref), passphrase }, task)),
    'backup.look-close': ({ lookId }) => {
      if (open?.lookId === lookId) open = null;
      return {};
    },
    'backup.look-list': ({ lookId, kind, differing, search, offset, limit }) => {
      needTakeable(kind);
      const rows = rowsOf(compared(need(lookId)), kind)
        .filter((row) => !differing || row.state !== 'same')
        .filter((row) => search === '' || fold([row.title, ...row.within].join(' ')).includes(fold(search)));
      return { rows: rows.slice(offset, offset + limit), total: rows.length };
    },
    'backup.look-record': ({ lookId, kind, id }) => {
      needTakeable(kind);
      return lookRecord(compared(need(lookId)), { kind, id });
    },
    'backup.take': async ({ lookId, kind, id, reason }, context) => {
      needTakeable(kind);
      const held = need(lookId);
      const both = compared(held);
      held.reader.need(kind, id);
      const whole = wholeOf(both, { kind, id });
      const files = await bringFiles(needs, held, whole);
      const records = await store.change(by(context, 'backup.take', reason), (edit) => {
        const changed = whole
          .map((target) => ({ kind: target.kind, record: asTaken(both, target) }))
          .filter((one) => !isDeepStrictEqual(one.record, store.raw(one.kind, one.record.id)));
        if (changed.length > 0) edit.restore(changed);
        return changed.length;
      });
      return { records, files };
    },
  };
}

/** The records alone: files are read off the medium when they are wanted. */
const placeOfRecords = (path: string): string | undefined => {
  const place = placeInStore(path);
  return place?.startsWith('files/') ? undefined : place;
};

function needTakeable(kind: KindName): void {
  if (!isTakeable(kind)) throw new AppError('not-permitted', { details: { kind } });
}

const kindsOf = (both: Compared): Look['kinds'] =>
  takeableKinds.flatMap((kind) => {
    const records = both.backup.all(kind);
    const differing = records.filter((record) => stateOf(both, kind, record) !== 'same').length;
    return records.length === 0 ? [] : [{ kind, total: records.length, differing }];
  });

/** Those that differ first: they are what somebody looks for. */
const rowsOf = (both: Compared, kind: KindName): LookRow[] =>
  both.backup
    .all(kind)
    .map((record) => ({
      id: record.id,
      title: titleIn(both.backup, { kind, id: record.id }),
      within: withinOf(both.backup, kind, record),
      state: stateOf(both, kind, record),
    }))
    .sort((a, b) => Number(a.state === 'same') - Number(b.state === 'same') || compareText(a.title, b.title));

function lookRecord(both: Compared, target: Target): LookRecord {
  const { backup, book, hasFile } = both;
  const record = backup.need(target.kind, target.id);
  const whole = wholeOf(both, target);
  return {
    state: stateOf(both, target.kind, record),
    inBackup: { ...record },
    inBook: book.raw(target.kind, target.id),
    brings: whole.slice(1).map((one) => ({ ...one, title: titleIn(backup, one) })),
    files: filesNamedBy(backup, whole).filter(({ sha256 }) => !hasFile(sha256)),
  };
}

/** The files that records of a backup name, each once. */
function filesNamedBy(backup: Reader, targets: readonly Target[]): LookRecord['files'] {
  const files = new Map<string, LookRecord['files'][number]>();
  for (const { kind, id } of targets) {
    const record = backup.raw(kind, id);
    for (const { sha256, name } of record ? filesOf(kind, record) : []) files.set(sha256, { sha256, name });
  }
  return [...files.values()];
}

const asTaken = ({ backup, book }: Compared, { kind, id }: Target) =>
  byOwnRules(kind, backup.need(kind, id), book.raw(kind, id));

/**
 * Brings the files that the records name into the store where it lacks them, or holds them damaged. They come
 * before the change: a record never names a file that is not there. Gives how many came.
 */
async function bringFiles(
  { fileStore }: BackupNeeds,
  { reader, contents }: Open,
  targets: Target[],
): Promise<number> {
  let brought = 0;
  for (const { sha256, name } of filesNamedBy(reader, targets)) {
    if (fileStore.has(sha256) && (await fileStore.verify(sha256))) continue;
    const place = `files/${sha256.slice(0, 2)}/${sha256}`;
    const file = contents.files.find(({ path }) => placeInStore(path) === place);
    if (!file) throw new AppError('file-missing', { details: { name } });
    const incoming = await fileStore.begin();
    try {
      for await (const chunk of contents.read(file)) await incoming.append(Buffer.from(chunk));
      const kept = await incoming.finish();
      if (kept.sha256 !== sha256) throw new AppError('file-damaged', { details: { name } });
      brought += 1;
    } catch (error) {
      await incoming.abort().catch(() => undefined);
      throw error;
    }
  }
  return brought;
}
