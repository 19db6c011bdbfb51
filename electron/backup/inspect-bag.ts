import { AppError } from '../../shared/errors.ts';
import type { BagVersion } from './bag-declaration.ts';
import { type BagInfo, isOurs, payloadOxum, type Tags } from './bag-info.ts';
import { type BagLists, checkComplete, createNameFinder, findLists, readList } from './bag-lists.ts';
import { readTellings } from './bag-tellings.ts';
import { type BagTree, placeOf, readTree } from './bag-tree.ts';
import { type Progress, refuseIfCancelled } from './cancellation.ts';
import { createBuffers, digestChunks, readChunks } from './chunks.ts';
import { type Disk, realDisk } from './disk.ts';
import {
  type BagLimits,
  createGuard,
  defaultLimits,
  guarded,
  type Inspection,
  readTagFile,
} from './inspection.ts';
import { type Algorithm, type Digests, renderManifest } from './manifest.ts';
import { createProblems, type Problem, type Problems } from './problem.ts';

export type InspectOptions = {
  signal?: AbortSignal | undefined;
  /** Bytes of payload hashed so far and in all. */
  onProgress?: ((progress: Progress) => void) | undefined;
  limits?: Partial<BagLimits> | undefined;
  disk?: Disk | undefined;
};

/** A bag whose every byte was read: what it says of itself and the digests of its files. */
export type SoundBag = { info: BagInfo; version: BagVersion; tree: BagTree; lists: BagLists; bytes: number };

export type Inspected = { ok: true; bag: SoundBag } | { ok: false; problems: Problem[] };

/**
 * Reads a whole bag and tells whether it is complete and valid (RFC 8493 §3), and what it holds. Rejects with
 * AppError 'cancelled', 'target-gone' when the medium itself is no longer there, or 'disk-full' (`limits.room`).
 */
export async function inspectBag(folder: string, options: InspectOptions = {}): Promise<Inspected> {
  const limits = { ...defaultLimits, ...options.limits };
  const problems = createProblems(limits.problems);
  const disk = options.disk ?? realDisk;
  const { signal } = options;
  refuseIfCancelled(signal);
  let bag: SoundBag | undefined;
  if (await isFolder(disk, folder, problems)) {
    const guard = createGuard(disk, folder, problems);
    const tree = await readTree({ disk, folder, signal, entries: limits.entries, problems, guard });
    const inspection = { disk, buffers: createBuffers(), signal, folder, limits, problems, tree };
    bag = await judge(inspection, options.onProgress ?? (() => undefined));
  }
  return bag && problems.list().length === 0 ? { ok: true, bag } : { ok: false, problems: problems.list() };
}

/** Goes from the small to the large and stops where the bag's own lists turn out not to be trustworthy. */
async function judge(
  inspection: Inspection,
  onProgress: (progress: Progress) => void,
): Promise<SoundBag | undefined> {
  const { tree, problems, limits } = inspection;
  const told = await readTellings(inspection);
  if (!told) return undefined;
  const { version, info } = told;
  const lists = await readLists(inspection);
  checkComplete({ tree, lists, version }, problems);
  if (isOurs(info)) await checkOurForm(inspection, lists);
  if (problems.untrusted()) return undefined;
  await checkDigests(inspection, lists.tags);
  if (problems.untrusted()) return undefined;
  // Only now: a damaged digit must not pass for a newer version.
  const tooNew = (info.storeVersion ?? 0) > limits.newestStoreVersion;
  if (tooNew) return void problems.add('bag-too-new', 'bag-info.txt', 'version');
  const bytes = payloadBytes(tree);
  refuseBomb(bytes, limits.room);
  await checkDigests(inspection, lists.payload, (done) =>
    onProgress({ done: Math.min(done, bytes), total: bytes }),
  );
  if (problems.list().length === 0) checkOxum(inspection, told.tags, { bytes, files: lists.payload.size });
  return { info, version, tree, lists, bytes };
}

/** A file without content may claim any length, and hashing a terabyte of zeros takes the day. */
function refuseBomb(bytes: number, room: number): void {
  // What is not wanted (readable copies, say) takes a few times the room of what is.
  if (bytes <= 4 * room) return;
  throw new AppError('disk-full', { details: { neededBytes: bytes, freeBytes: room } });
}

function payloadBytes(tree: BagTree): number {
  let bytes = 0;
  for (const [path, size] of tree.files) if (path.startsWith('data/')) bytes += size;
  return bytes;
}

async function isFolder(disk: Disk, folder: string, problems: Problems): Promise<boolean> {
  const found = await disk.look(folder).catch((cause) => {
    throw new AppError('target-gone', {}, { cause });
  });
  if (found?.kind === 'link') problems.add('bag-path-refused', '', 'symbolic-link');
  else if (found?.kind !== 'folder') problems.add('bag-not-found', '');
  return found?.kind === 'folder';
}

async function readLists(inspection: Inspection): Promise<BagLists> {
  const { tree, problems, limits, folder } = inspection;
  const lists: BagLists = { files: findLists(tree, problems), payload: new Map(), tags: new Map() };
  if (!lists.files.some((file) => file.scope === 'payload'))
    problems.add('bag-file-missing', 'manifest-sha256.txt');
  const reading = {
    problems,
    limits: { lines: limits.entries, lineLength: limits.lineLength, length: limits.manifestLength },
    find: createNameFinder(tree),
    chunksOf: (name: string) => readChunks(inspection, placeOf(folder, name)),
  };
  for (const file of lists.files) {
    await guarded(inspection, file.name, () => readList(file, lists[file.scope], reading));
  }
  return lists;
}

/**
 * Our own bags always have a tag manifest over all that describes them, in exactly one form. Held to that, no
 * changed byte of it passes, not even one that means the same (a digest's letter case, a tab for a blank).
 */
async function checkOurForm(inspection: Inspection, lists: BagLists): Promise<void> {
  const { problems } = inspection;
  const text = await readTagFile(inspection, 'tagmanifest-sha256.txt');
  if (text === undefined) return;
  const entries = [...lists.tags].map(([path, digests]) => [path, digests.sha256 ?? ''] as const);
  if (text !== renderManifest(entries))
    problems.add('bag-malformed', 'tagmanifest-sha256.txt', 'not-as-written');
  for (const name of ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt']) {
    if (!lists.tags.has(name)) problems.add('bag-malformed', 'tagmanifest-sha256.txt', 'incomplete');
  }
}

/** Hashes each listed file that is there with every algorithm that lists it. */
async function checkDigests(
  inspection: Inspection,
  listed: Map<string, Digests>,
  onDone: (bytes: number) => void = () => undefined,
): Promise<void> {
  const { tree, folder, problems } = inspection;
  let done = 0;
  onDone(0);
  for (const [path, digests] of listed) {
    if (!tree.files.has(path)) continue;
    const algorithms = Object.keys(digests) as Algorithm[];
    const onBytes = (bytes: number) => {
      done += bytes;
      onDone(done);
    };
    const found = await guarded(inspection, path, () =>
      digestChunks({ chunks: readChunks(inspection, placeOf(folder, path)), onBytes }, algorithms),
    );
    if (!found) continue;
    if (algorithms.some((algorithm, at) => digests[algorithm] !== found[at]))
      problems.add('bag-file-changed', path);
  }
}

function checkOxum({ problems }: Inspection, tags: Tags, held: { bytes: number; files: number }): void {
  const told = payloadOxum(tags);
  if (told && (told.bytes !== held.bytes || told.files !== held.files)) {
    problems.add('bag-malformed', 'bag-info.txt', 'payload-oxum');
  }
}
