import { AppError, type ErrorCode } from '../../../shared/errors.ts';

const meaning: Record<string, ErrorCode> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'folder-not-writable',
  EPERM: 'folder-not-writable',
  EROFS: 'folder-not-writable',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
};

/** The code of an operating-system error ('ENOSPC' …), or '' when it has none. */
export function causeCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/**
 * Puts an error of the disk into the application's words: full, not writable, missing, else 'disk-failed'.
 * An AppError, and an error that did not come from the operating system, stay what they are.
 */
export function diskFailure(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const code = causeCode(error);
  if (!/^E[A-Z0-9]+$/.test(code)) return error;
  return new AppError(meaning[code] ?? 'disk-failed', { details: { cause: code } }, { cause: error });
}

/** Runs disk work so that whatever the disk throws reaches the caller as an AppError. */
export async function asDiskFailure<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw diskFailure(error);
  }
}
