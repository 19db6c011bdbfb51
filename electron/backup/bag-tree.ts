import { refuseIfCancelled } from './cancellation.ts';
import type { Disk, EntryKind } from './disk.ts';
import { createNameCensus, refusePath } from './path-rules.ts';
import type { Problems } from './problem.ts';

/** What lies in a bag, by path from its root with '/' between names: only plain files and folders. */
export type BagTree = { files: Map<string, number>; folders: Set<string> };

type Walk = {
  disk: Disk;
  folder: string;
  signal: AbortSignal | undefined;
  /** Most entries looked at, files and folders together. */
  entries: number;
  problems: Problems;
  /** Runs a reading of one path; undefined when it failed and has been told. */
  guard: <T>(path: string, work: () => Promise<T>) => Promise<T | undefined>;
};

/** Where a bag's path lies on this computer. */
export const placeOf = (folder: string, path: string) => (path === '' ? folder : `${folder}/${path}`);

/**
 * Looks through a whole bag without following or opening anything. Links, devices, sockets and names that
 * some system would misread are told as problems and not gone into.
 */
export async function readTree(walk: Walk): Promise<BagTree> {
  const tree: BagTree = { files: new Map(), folders: new Set() };
  const census = createNameCensus();
  const waiting = [''];
  let left = walk.entries;
  for (let folder = waiting.pop(); folder !== undefined && left >= 0; folder = waiting.pop()) {
    const entries = await listFolder(walk, folder);
    left -= entries.length;
    for (const entry of left < 0 ? [] : entries) {
      if (!accept(walk.problems, census, entry)) continue;
      if (entry.kind === 'folder') waiting.push(entry.path);
      await keep(walk, tree, entry);
    }
  }
  if (left < 0) walk.problems.add('bag-malformed', '', 'too-many');
  return tree;
}

type Entry = { path: string; kind: EntryKind };

async function listFolder(walk: Walk, folder: string): Promise<Entry[]> {
  refuseIfCancelled(walk.signal);
  const entries = await walk.guard(folder, () => walk.disk.list(placeOf(walk.folder, folder)));
  return (entries ?? []).map(({ name, kind }) => ({
    path: folder === '' ? name : `${folder}/${name}`,
    kind,
  }));
}

function accept(
  problems: Problems,
  census: ReturnType<typeof createNameCensus>,
  { path, kind }: Entry,
): boolean {
  const plain =
    kind === 'file' || kind === 'folder' ? undefined : kind === 'link' ? 'symbolic-link' : 'special-file';
  const reason = plain ?? refusePath(path) ?? census.add(path, kind === 'folder' ? 'folder' : 'file');
  if (reason) problems.add('bag-path-refused', path, reason);
  return reason === undefined;
}

async function keep(walk: Walk, tree: BagTree, { path, kind }: Entry): Promise<void> {
  if (kind === 'folder') {
    tree.folders.add(path);
    return;
  }
  const found = await walk.guard(path, () => walk.disk.look(placeOf(walk.folder, path)));
  if (found) tree.files.set(path, found.bytes);
}
