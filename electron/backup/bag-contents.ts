import { AppError } from '../../shared/errors.ts';
import type { BagInfo } from './bag-info.ts';
import type { SoundBag } from './inspect-bag.ts';
import { defaultLimits } from './inspection.ts';
import { type Digests, readLines } from './manifest.ts';
import { type Medium, readMedium } from './medium.ts';
import { createProblems, type ProblemCode, problemError, type Reason } from './problem.ts';
import { lockFormat, lockName, longestLock, parseLock, type ReadLock } from './sealed/lock-header.ts';
import { type Keys, openKeys } from './sealed/lock-keys.ts';
import { createIndexReader, type SealedFile, sealedName } from './sealed/sealed-index.ts';
import { openStream, plainLength } from './sealed/sealed-stream.ts';

/** One file that a backup holds, by its path inside `data/` before it was locked. */
export type ContentFile = { path: string; bytes: number; digests: Digests };

/** What a verified backup holds, locked or not. */
export type Contents = {
  /** With the counts that an encrypted backup tells only inside. */
  info: BagInfo;
  files: ContentFile[];
  /**
   * The bytes of one file, which whoever takes them compares with its digests. Errors: those of `readMedium`;
   * 'bag-file-changed' where a piece is not what was sealed there.
   */
  read: (file: ContentFile) => AsyncGenerator<Uint8Array>;
};

type Key = { passphrase?: string | undefined; keys?: Keys | undefined };

/**
 * Opens what a sound bag holds, whichever way it is kept. Nothing is written anywhere. Errors:
 * 'passphrase-needed', 'passphrase-wrong', the code of what is wrong inside ('bag-…'), those of `readMedium`.
 */
export async function openContents(
  medium: Medium,
  { bag, ...key }: Key & { bag: SoundBag },
): Promise<Contents> {
  const { info, lists, tree } = bag;
  if (info.encryption === '') {
    const files = [...lists.payload].map(([path, digests]) => ({
      path: path.slice('data/'.length),
      bytes: tree.files.get(path) ?? 0,
      digests,
    }));
    return { info, files, read: ({ path }) => readMedium(medium, `data/${path}`) };
  }
  const keys = await keysOf(medium, bag, key);
  return openSealed(medium, bag, keys);
}

const refuse = (code: ProblemCode, path: string, reason: Reason): AppError =>
  problemError([{ code, path, reason }]);

async function keysOf(medium: Medium, bag: SoundBag, { passphrase, keys }: Key): Promise<Keys> {
  const read = await readLock(medium, bag);
  if (keys) {
    if (`${read.line}${read.check}\n` !== keys.header)
      throw refuse('bag-file-changed', `data/${lockName}`, 'not-as-written');
    return keys;
  }
  if (!passphrase) throw new AppError('passphrase-needed');
  return openKeys(passphrase, read);
}

async function readLock(medium: Medium, { info, tree }: SoundBag): Promise<ReadLock> {
  const path = `data/${lockName}`;
  const size = tree.files.get(path);
  if (info.encryption !== lockFormat) throw refuse('bag-too-new', 'bag-info.txt', 'version');
  if (size === undefined) throw problemError([{ code: 'bag-file-missing', path }]);
  if (size > longestLock) throw refuse('bag-malformed', path, 'too-large');
  const parts: Uint8Array[] = [];
  for await (const chunk of readMedium(medium, path)) parts.push(Buffer.from(chunk));
  const lock = parseLock(Buffer.concat(parts).toString('latin1'));
  if (lock === 'version') throw refuse('bag-too-new', path, 'version');
  if (typeof lock === 'string') throw refuse('bag-malformed', path, lock);
  return lock;
}

async function openSealed(medium: Medium, bag: SoundBag, keys: Keys): Promise<Contents> {
  const reader = await readIndex(medium, bag, keys);
  checkNumbers(bag, reader.numbers());
  const { counts, files } = reader.index;
  for (const file of files) checkLength(bag, keys, file);
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    info: { ...bag.info, counts },
    files: files.map(({ path, bytes, sha256 }) => ({ path, bytes, digests: { sha256 } })),
    read: async function* ({ path }) {
      const { first, parts } = byPath.get(path) ?? { first: 0, parts: 0 };
      for (let number = first; number < first + parts; number += 1) yield* openPart(medium, keys, number);
    },
  };
}

function openPart(medium: Medium, { lock, ofFile }: Keys, number: number): AsyncGenerator<Uint8Array> {
  const path = `data/${sealedName(number)}`;
  return openStream({ key: ofFile(number), piece: lock.piece }, readMedium(medium, path), () =>
    refuse('bag-file-changed', path, 'not-authentic'),
  );
}

async function readIndex(medium: Medium, { tree }: SoundBag, keys: Keys) {
  const path = `data/${sealedName(0)}`;
  if (!tree.files.has(path)) throw problemError([{ code: 'bag-file-missing', path }]);
  const problems = createProblems(1);
  const reader = createIndexReader(keys.lock.part);
  const { entries, lineLength, manifestLength } = defaultLimits;
  const limits = { lines: entries, lineLength, length: manifestLength };
  const file = { name: path, chunks: openPart(medium, keys, 0) };
  for await (const line of readLines(file, limits, problems)) {
    const wrong = reader.take(line);
    if (!wrong) continue;
    const code = ['line', 'out-of-place'].includes(wrong.reason) ? 'bag-malformed' : 'bag-path-refused';
    throw refuse(code, wrong.path || path, wrong.reason);
  }
  if (problems.list().length > 0) throw problemError(problems.list());
  if (!reader.begun()) throw refuse('bag-malformed', path, 'line');
  return reader;
}

/** Nothing lies in `data/` but the header, the index and what the index names. */
function checkNumbers({ tree }: SoundBag, numbers: number): void {
  const expected = new Set([`data/${lockName}`]);
  for (let number = 0; number < numbers; number += 1) {
    const path = `data/${sealedName(number)}`;
    if (!tree.files.has(path)) throw problemError([{ code: 'bag-file-missing', path }]);
    expected.add(path);
  }
  for (const path of tree.files.keys()) {
    if (path.startsWith('data/') && !expected.has(path))
      throw problemError([{ code: 'bag-file-extra', path }]);
  }
}

/** The encrypted files of one file hold exactly as many bytes as the index says, all but the last as many as can be. */
function checkLength({ tree }: SoundBag, { lock }: Keys, { path, bytes, first, parts }: SealedFile): void {
  let left = bytes;
  for (let number = first; number < first + parts; number += 1) {
    const plain = plainLength(tree.files.get(`data/${sealedName(number)}`) ?? 0, lock.piece);
    if (plain !== Math.min(left, lock.part)) throw refuse('bag-malformed', path, 'payload-oxum');
    left -= plain;
  }
  if (left !== 0) throw refuse('bag-malformed', path, 'payload-oxum');
}
