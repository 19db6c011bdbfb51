import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { openContents } from './bag-contents.ts';
import { bagDeclaration } from './bag-declaration.ts';
import { type BagFacts, type BagInfo, renderBagInfo } from './bag-info.ts';
import { type BagOrder, refuseFullTarget, refuseOrder, refuseTarget, unfinishedEnding } from './bag-order.ts';
import { placeOf } from './bag-tree.ts';
import { cancellable, createFolders, type Writing } from './bag-writing.ts';
import { refuseIfCancelled } from './cancellation.ts';
import { checkNote, checkNoteName } from './check-note.ts';
import { copyChunks, createBuffers, createSyncedFile } from './chunks.ts';
import { type Disk, realDisk } from './disk.ts';
import { inspectBag } from './inspect-bag.ts';
import { renderManifest } from './manifest.ts';
import { measurePayload, readPayload } from './payload.ts';
import { type Problem, problemError } from './problem.ts';
import { lockFormat } from './sealed/lock-header.ts';
import { sealedLength } from './sealed/sealed-stream.ts';
import { unlockNote, unlockNoteName } from './sealed/unlock-note.ts';
import { writeSealedPayload } from './sealed/write-sealed.ts';
import { targetFailure } from './target-failure.ts';

export type WrittenBag = {
  folder: string;
  files: number;
  bytes: number;
  info: BagInfo;
  /** SHA-256 of each payload file as it was read from its source, by its path inside `data/`. */
  digests: Map<string, string>;
};

/**
 * Writes a backup as one new BagIt 1.0 folder and reads all of it back before giving it its name: when this
 * resolves, every byte is on the medium and was found right. Otherwise nothing is left behind (as far as the
 * medium still answers) and no earlier folder was touched. Rejects with AppError 'target-gone', 'target-full'
 * (details: neededBytes, freeBytes), 'target-not-writable', 'target-inside-data', 'already-exists', 'bag-path-refused',
 * 'file-missing' or 'file-damaged' (a source), 'bag-file-changed' (the medium gives back other bytes than it
 * was given) or 'cancelled'.
 */
export async function writeBag(order: BagOrder): Promise<WrittenBag> {
  const disk = order.disk ?? realDisk;
  const { target, name } = order;
  refuseOrder(order);
  const sizes = measuredSizes(order, await measurePayload(disk, order.payload));
  const failing = { disk, target, name, needed: 0 };
  try {
    await refuseTarget(disk, order);
    failing.needed = await refuseFullTarget(disk, order, sizes);
    refuseIfCancelled(order.signal);
    const folder = join(target, `${name}${unfinishedEnding}`);
    await disk.createFolder(folder);
    const written = await fillOrRemove(beginWriting(order, disk, { folder, sizes }));
    await disk.syncFolder(target);
    return written;
  } catch (error) {
    throw await targetFailure(error, failing);
  }
}

const measuredSizes = ({ keys }: BagOrder, plain: number[]): number[] =>
  keys ? plain.map((bytes) => sealedLength(bytes, keys.lock.piece)) : plain;

function beginWriting(
  order: BagOrder,
  disk: Disk,
  { folder, sizes }: { folder: string; sizes: number[] },
): Writing {
  let done = 0;
  let total = 2 * sizes.reduce((sum, bytes) => sum + bytes, 0);
  const report = (bytes: number) => {
    done += bytes;
    total = Math.max(total, done);
    order.onProgress?.({ done, total });
  };
  // A stream may turn out longer or shorter than it was said to be.
  const settle = () => {
    total = 2 * done;
  };
  const fresh = {
    buffers: createBuffers(),
    folders: new Set<string>(),
    digests: new Map<string, string>(),
    sources: new Map<string, string>(),
    bytes: 0,
  };
  return { ...order, ...fresh, signal: order.signal, disk, folder, report, settle };
}

async function fillOrRemove(writing: Writing): Promise<WrittenBag> {
  try {
    if (writing.keys) await writeSealedPayload(writing, writing.keys);
    else await writePayload(writing);
    const files = writing.digests.size;
    writing.settle();
    await writeTagFiles(writing);
    const folders = [...writing.folders].reverse();
    for (const path of [...folders, '']) await writing.disk.syncFolder(placeOf(writing.folder, path));
    const info = await readBack(writing);
    refuseIfCancelled(writing.signal);
    const folder = join(writing.target, writing.name);
    await writing.disk.rename(writing.folder, folder);
    return {
      folder,
      files,
      bytes: writing.bytes,
      info,
      digests: writing.sources,
    };
  } catch (error) {
    await writing.disk.remove(writing.folder).catch(() => undefined); // The medium may be gone; listed as unfinished.
    throw error;
  }
}

async function writePayload(writing: Writing): Promise<void> {
  await createFolders(writing, 'data/');
  for (const item of writing.payload) {
    refuseIfCancelled(writing.signal);
    const path = `data/${item.path}`;
    await createFolders(writing, path);
    const chunks = cancellable(readPayload(item, writing), writing.signal);
    const copied = await createSyncedFile(writing.disk, placeOf(writing.folder, path), (file) =>
      copyChunks({ chunks, onBytes: writing.report }, file, 'sha256'),
    );
    writing.bytes += copied.bytes;
    writing.digests.set(path, copied.digest);
    writing.sources.set(item.path, copied.digest);
  }
}

async function writeTagFiles(writing: Writing): Promise<void> {
  const payload = [...writing.digests].sort(([a], [b]) => (a < b ? -1 : 1));
  const facts = { bytes: writing.bytes, files: payload.length };
  const texts: [string, string][] = [
    [checkNoteName, checkNote(writing.keys ? 'sealed' : 'plain')],
    ...(writing.keys ? [[unlockNoteName, unlockNote] as [string, string]] : []),
    ['bag-info.txt', renderBagInfo(outsideOf(writing), facts, writing.now)],
    ['bagit.txt', bagDeclaration],
    ['manifest-sha256.txt', renderManifest(payload)],
  ];
  const listed: [string, string][] = [];
  for (const [name, text] of texts) listed.push([name, await writeTagFile(writing, name, text)]);
  for (const [name, digest] of listed) writing.digests.set(name, digest);
  await writeTagFile(writing, 'tagmanifest-sha256.txt', renderManifest(listed));
}

/** What an encrypted backup says of itself to everybody: not how many people and meetings it holds. */
const outsideOf = ({ info, keys }: Writing): BagFacts & { encryption?: string } =>
  keys ? { ...info, counts: {}, encryption: lockFormat } : info;

async function writeTagFile(writing: Writing, name: string, text: string): Promise<string> {
  const bytes = Buffer.from(text);
  const digest = createHash('sha256').update(bytes).digest('hex');
  refuseIfCancelled(writing.signal);
  await createSyncedFile(writing.disk, placeOf(writing.folder, name), (file) => file.write(bytes));
  return digest;
}

/**
 * Reads the whole bag again from the medium, as a stranger would, and compares it with what was sent there: a
 * stick that claims more room than it has takes every byte without complaint.
 */
async function readBack(writing: Writing): Promise<BagInfo> {
  let seen = 0;
  const inspected = await inspectBag(writing.folder, {
    disk: writing.disk,
    signal: writing.signal,
    onProgress: ({ done }) => {
      writing.report(done - seen);
      seen = done;
    },
  });
  if (!inspected.ok) throw readBackError(inspected.problems);
  const { payload, tags } = inspected.bag.lists;
  for (const [path, digest] of writing.digests) {
    const found = (payload.get(path) ?? tags.get(path))?.sha256;
    if (found !== digest) throw problemError([{ code: 'bag-file-changed', path }]);
  }
  const { folder, disk, signal, buffers, keys } = writing;
  if (!keys) return inspected.bag.info;
  // What opens it is read back too: without the header and the index nothing else could be.
  const opened = await openContents({ disk, signal, buffers, folder }, { bag: inspected.bag, keys });
  return opened.info;
}

/** A folder just written that is no longer there went with its stick. */
const readBackError = (problems: Problem[]) =>
  problems.some(({ code }) => code === 'bag-not-found')
    ? new AppError('target-gone')
    : problemError(problems);
