import { AppError, type ErrorCode } from '../../shared/errors.ts';
import { type Disk, systemCode } from './disk.ts';

const meanings: Record<string, ErrorCode> = {
  ENOSPC: 'target-full',
  EDQUOT: 'target-full',
  EROFS: 'target-not-writable',
  EACCES: 'target-not-writable',
  EPERM: 'target-not-writable',
  // What the medium's file system cannot name or hold (FAT: no file of 4 GiB, few characters in names).
  EINVAL: 'bag-path-refused',
  EILSEQ: 'bag-path-refused',
  ENAMETOOLONG: 'bag-path-refused',
  EFBIG: 'too-large',
  EEXIST: 'already-exists',
  ENOTEMPTY: 'already-exists',
};

/**
 * What a failure while writing to a backup medium means for the official. Errors on purpose pass unchanged, as
 * do mistakes of the program. A system error is looked up; one that says nothing certain (EIO, ENODEV, Windows'
 * UNKNOWN …), or any at all once the medium is no longer there, is 'target-gone'.
 */
export async function targetFailure(
  error: unknown,
  { disk, target, name, needed }: { disk: Disk; target: string; name: string; needed: number },
): Promise<unknown> {
  const code = systemCode(error);
  if (error instanceof AppError || code === undefined) return error;
  const meaning = meanings[code] ?? 'target-gone';
  const there = await disk.look(target).catch(() => undefined);
  if (!there) return new AppError('target-gone', { details: { target } }, { cause: error });
  if (meaning !== 'target-full') {
    return new AppError(meaning, { details: { target, name, path: name, reason: code } }, { cause: error });
  }
  const { free } = await disk.space(target).catch(() => ({ free: 0 }));
  return new AppError(
    meaning,
    { details: { target, neededBytes: needed, freeBytes: free } },
    { cause: error },
  );
}
