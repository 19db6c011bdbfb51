import { AppError } from '../../shared/errors.ts';
import { placeOf } from './bag-tree.ts';
import { type Reading, readChunks } from './chunks.ts';
import { systemCode } from './disk.ts';
import { problemError } from './problem.ts';

/** The medium that a bag lies on, being read. */
export type Medium = Reading & { folder: string };

/**
 * The bytes of one file of a bag. A system error here is the medium's: 'bag-file-changed' (a bad spot), or
 * 'target-gone' where it was pulled out.
 */
export async function* readMedium(medium: Medium, path: string): AsyncGenerator<Uint8Array> {
  const { disk, folder } = medium;
  try {
    yield* readChunks(medium, placeOf(folder, path));
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const there = await disk.list(folder).catch(() => undefined);
    if (there) throw problemError([{ code: 'bag-file-changed', path, reason: 'unreadable' }]);
    throw new AppError('target-gone', {}, { cause: error });
  }
}
