import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { Disk } from '../disk/disk.ts';
import { asDiskFailure } from '../disk/disk-failure.ts';
import { writeWhole } from '../disk/whole-transfer.ts';

/** A file that is being received. An error ends it and gives its room back; `abort` may always be called. */
export type IncomingFile = {
  /** Resolves when the bytes are written; they must not change until then. Errors: 'disk-full', 'disk-failed'. */
  append: (bytes: Uint8Array) => Promise<void>;
  /** Keeps what was received. `existed`: the same bytes were there already. Errors: 'file-empty', the disk's. */
  finish: () => Promise<{ sha256: string; size: number; existed: boolean }>;
  /** Ends receiving without keeping; gives the path of the bytes, which `abort` removes. */
  seal: () => Promise<string>;
  /** Removes what was received. Does nothing when the file has been kept. */
  abort: () => Promise<void>;
};

/** A file received whole, on the disk under its temporary path. */
export type Kept = { path: string; sha256: string; size: number };

type Needs = { disk: Disk; incoming: string; keep: (kept: Kept) => Promise<boolean> };

/** Begins to receive a file under a temporary name, hashing while it is written. */
export async function receiveFile({ disk, incoming, keep }: Needs): Promise<IncomingFile> {
  const path = join(incoming, `${randomBytes(12).toString('hex')}.part`);
  const fd = await disk.open(path, 'create');
  const sum = createHash('sha256');
  let size = 0;
  let stage: 'open' | 'closed' | 'gone' = 'open';
  let turn: Promise<unknown> = Promise.resolve();

  /** One after another, and nothing after an error: a file with a hole in it must never get a hash. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = turn
      .then(() => asDiskFailure(work))
      .catch(async (error) => {
        await discard().catch(() => undefined);
        throw error;
      });
    turn = next;
    // Whoever waits for `next` sees its error; the chain itself must not raise it a second time.
    turn.catch(() => undefined);
    return next;
  }

  async function close(): Promise<void> {
    if (stage !== 'open') throw new AppError('upload-unknown');
    await disk.sync(fd);
    stage = 'closed';
    await disk.close(fd);
  }

  async function discard(): Promise<void> {
    if (stage === 'open') await disk.close(fd).catch(() => undefined);
    if (stage === 'open') stage = 'closed';
    if (stage === 'closed' && (await disk.facts(path))) await disk.remove(path);
    stage = 'gone';
  }

  return {
    append: (bytes) =>
      inTurn(async () => {
        if (stage !== 'open') throw new AppError('upload-unknown');
        await writeWhole(disk, { fd, bytes, position: size });
        sum.update(bytes);
        size += bytes.length;
      }),
    finish: () =>
      inTurn(async () => {
        if (size === 0) throw new AppError('file-empty');
        await close();
        const sha256 = sum.digest('hex');
        const existed = await keep({ path, sha256, size });
        stage = 'gone';
        return { sha256, size, existed };
      }),
    seal: () =>
      inTurn(async () => {
        await close();
        return path;
      }),
    abort: async () => {
      await turn.catch(() => undefined);
      await asDiskFailure(discard);
    },
  };
}
