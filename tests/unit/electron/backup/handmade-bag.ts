import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files of a bag by path from its root, written out by hand: no line here comes from the code under test. */
export type Files = Map<string, Buffer>;

export const digestOf = (bytes: string | Buffer, algorithm = 'sha256') =>
  createHash(algorithm).update(bytes).digest('hex');

export type Recipe = {
  payload?: Record<string, string | Buffer>;
  declaration?: string;
  /** Text of bag-info.txt; null leaves it out. */
  info?: string | null;
  algorithms?: string[];
  /** Rewrites the text of each payload manifest. */
  manifest?: (text: string) => string;
  /** Whether there is a tag manifest. */
  sealed?: boolean;
  /** Further files outside data/, listed in the tag manifest. */
  extra?: Record<string, string>;
};

export const declaration10 = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

const escaped = (path: string) => path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');

export const listing = (files: Iterable<[string, Buffer]>, algorithm = 'sha256') =>
  [...files].map(([path, bytes]) => `${digestOf(bytes, algorithm)}  ${escaped(path)}\n`).join('');

const plainPayload = { 'data/so.txt': 'xin chào', 'data/tệp/một hai.bin': Buffer.from([0, 1, 2, 255]) };

/** A sound BagIt bag, as another program might have made it, changed as the recipe says. */
export function aBag(recipe: Recipe = {}): Files {
  const payload = new Map(
    Object.entries(recipe.payload ?? plainPayload).map(
      ([path, bytes]) => [path, Buffer.from(bytes)] as const,
    ),
  );
  const octets = [...payload.values()].reduce((sum, bytes) => sum + bytes.byteLength, 0);
  const info = `Source-Organization: UBND xa\nPayload-Oxum: ${octets}.${payload.size}\n`;
  const tags: Files = new Map([['bagit.txt', Buffer.from(recipe.declaration ?? declaration10)]]);
  if (recipe.info !== null) tags.set('bag-info.txt', Buffer.from(recipe.info ?? info));
  for (const algorithm of recipe.algorithms ?? ['sha256']) {
    const text = listing(payload, algorithm);
    tags.set(`manifest-${algorithm}.txt`, Buffer.from(recipe.manifest?.(text) ?? text));
  }
  for (const [path, text] of Object.entries(recipe.extra ?? {})) tags.set(path, Buffer.from(text));
  const files: Files = new Map([...tags, ...payload]);
  return recipe.sealed === false ? files : seal(files);
}

/** Puts in a tag manifest that fits the files outside data/ as they are now. */
export function seal(files: Files): Files {
  const tags = [...files].filter(([path]) => !path.startsWith('data/') && !path.startsWith('tagmanifest-'));
  return files.set('tagmanifest-sha256.txt', Buffer.from(listing(tags)));
}

// Where there is a disk in memory, thousands of small bags need not wait for a real one to flush them.
const quickFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A folder that goes away after the test. */
export function aFolder(around = quickFolder): string {
  const folder = mkdtempSync(join(around, 'sbcd-bag-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Lays files out on disk; gives the bag's folder. */
export function layOut(files: Files, folder = join(aFolder(), 'bag')): string {
  mkdirSync(join(folder, 'data'), { recursive: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** Everything under a folder: path → content, to compare before and after. */
export function snapshot(folder: string, inside = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(join(folder, inside)).sort()) {
    const path = inside === '' ? name : `${inside}/${name}`;
    const place = join(folder, path);
    if (statSync(place).isDirectory()) Object.assign(found, { [`${path}/`]: '' }, snapshot(folder, path));
    else found[path] = readFileSync(place).toString('hex');
  }
  return found;
}
