import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError, type ErrorCode } from '../../shared/errors.ts';

const refusals: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  // On Windows the last three also mean that Word or Excel holds the file of that name open.
  EROFS: 'save-refused',
  EISDIR: 'save-refused',
  EACCES: 'save-refused',
  EPERM: 'save-refused',
  EBUSY: 'save-refused',
};

/**
 * Writes a file whole or not at all: beside its place first, then into it, so that neither a full stick nor
 * a power cut leaves half a paper under a good name, or destroys the one that was there.
 * Errors: 'disk-full', 'save-refused', 'disk-failed'.
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    const code = refusals[(error as NodeJS.ErrnoException).code ?? ''] ?? 'disk-failed';
    throw new AppError(code, { details: { name: basename(path) } }, { cause: error });
  }
}
