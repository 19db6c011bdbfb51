import type { BagVersion } from './bag-declaration.ts';
import type { BagTree } from './bag-tree.ts';
import {
  type Algorithm,
  type Digests,
  isAlgorithm,
  type LineLimits,
  parseManifestLine,
  readLines,
} from './manifest.ts';
import { refusePath } from './path-rules.ts';
import type { Problems } from './problem.ts';

export type ListFile = { name: string; scope: 'payload' | 'tags'; algorithm: Algorithm };

/** Every listed file with its digests, and the manifests that listed them. */
export type BagLists = { files: ListFile[]; payload: Map<string, Digests>; tags: Map<string, Digests> };

/** The manifests in a bag's root. An algorithm unknown here is refused: what it vouches for cannot be checked. */
export function findLists(tree: BagTree, problems: Problems): ListFile[] {
  const found: ListFile[] = [];
  for (const name of [...tree.files.keys()].sort()) {
    const parts = /^(tag)?manifest-([^/]+)\.txt$/.exec(name);
    if (!parts) continue;
    const algorithm = parts[2] ?? '';
    if (isAlgorithm(algorithm)) found.push({ name, scope: parts[1] ? 'tags' : 'payload', algorithm });
    else problems.add('bag-malformed', name, 'unknown-algorithm');
  }
  return found;
}

/**
 * Gives the name a file has on disk for the path a manifest lists: the same; or unescaped as it stands (0.97
 * left '%' alone); or the same in another Unicode form, as Macs store it. Otherwise the listed path.
 */
export function createNameFinder(tree: BagTree): (path: string, raw: string) => string {
  let composed: Map<string, string> | undefined;
  const inOtherForm = (path: string) => {
    composed ??= new Map([...tree.files.keys()].map((name) => [name.normalize('NFC'), name]));
    return composed.get(path.normalize('NFC'));
  };
  return (path, raw) => {
    if (tree.files.has(path)) return path;
    if (tree.files.has(raw)) return raw;
    return inOtherForm(path) ?? path;
  };
}

export type ListReading = {
  problems: Problems;
  limits: LineLimits;
  find: (path: string, raw: string) => string;
  chunksOf: (name: string) => AsyncIterable<Uint8Array>;
};

/** Reads one manifest into `into`. Stops at its first unsound line. */
export async function readList(
  file: ListFile,
  into: Map<string, Digests>,
  reading: ListReading,
): Promise<void> {
  const { problems, limits } = reading;
  for await (const line of readLines(
    { name: file.name, chunks: reading.chunksOf(file.name) },
    limits,
    problems,
  )) {
    const parsed = parseManifestLine(line, file.algorithm);
    if (typeof parsed === 'string') return problems.add('bag-malformed', file.name, parsed);
    const reason = refusePath(parsed.path);
    if (reason) return problems.add('bag-path-refused', parsed.path, reason);
    // RFC 8493 §2.1.3, §2.2.1: payload under data/, everything else in tag manifests, which list not each other.
    const inPlace =
      file.scope === 'payload'
        ? parsed.path.startsWith('data/')
        : !/^(data\/|tagmanifest-)/.test(parsed.path);
    if (!inPlace) return problems.add('bag-malformed', file.name, 'out-of-place');
    const path = reading.find(parsed.path, parsed.raw);
    const digests = into.get(path) ?? {};
    if (digests[file.algorithm]) return problems.add('bag-malformed', path, 'listed-twice');
    digests[file.algorithm] = parsed.digest;
    into.set(path, digests);
  }
}

/** Compares the lists with what lies there: listed and absent, there and unlisted, in one manifest only. */
export function checkComplete(
  { tree, lists, version }: { tree: BagTree; lists: BagLists; version: BagVersion },
  problems: Problems,
): void {
  for (const path of [...lists.tags.keys(), ...lists.payload.keys()]) {
    if (!tree.files.has(path)) problems.add('bag-file-missing', path);
  }
  const manifests = lists.files.filter((file) => file.scope === 'payload');
  for (const path of tree.files.keys()) {
    if (!path.startsWith('data/')) continue;
    const digests = lists.payload.get(path);
    if (!digests) problems.add('bag-file-extra', path);
    else if (version === '1.0') {
      // Since 1.0 every manifest lists every payload file (RFC 8493 §2.1.3).
      const short = manifests.find((manifest) => !digests[manifest.algorithm]);
      if (short) problems.add('bag-malformed', short.name, 'incomplete');
    }
  }
}
