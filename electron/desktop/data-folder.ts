import { join, resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';

/** The folder of the program inside the user's own application data; plain letters for every file system. */
export const profileFolder = 'so-ban-chi-dao';

/**
 * The data folder: what `--data <folder>` says, else the one inside the profile. An option without its
 * folder is refused, since another book than the one meant would open. Errors: 'folder-missing'.
 */
export function dataFolderFrom(args: readonly string[], profile: string): string {
  const at = args.findIndex((arg) => arg === '--data' || arg.startsWith('--data='));
  const option = args[at];
  if (option === undefined) return join(profile, 'data');
  const folder = option === '--data' ? args[at + 1] : option.slice('--data='.length);
  if (!folder || folder.startsWith('--')) throw new AppError('folder-missing');
  return resolve(folder);
}
