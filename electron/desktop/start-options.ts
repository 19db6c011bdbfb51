import { join, resolve } from 'node:path';
import { isIsoDate } from '../../shared/calendar.ts';
import { AppError } from '../../shared/errors.ts';

/** The folder of the program inside the user's own application data; plain letters for every file system. */
export const profileFolder = 'so-ban-chi-dao';

export type StartOptions = {
  dataFolder: string;
  /** True where nobody named the folder: it may have to be made first. */
  ownFolder: boolean;
  /** A day to take for today, for demonstrations. */
  today: string | null;
};

/**
 * What the program was started with: `--data <folder>` names the book (else it lies in the profile),
 * `--today <YYYY-MM-DD>` the day. An option without its value is refused, since another book than the one
 * meant would open. Errors: 'folder-missing', 'invalid-input'.
 */
export function startOptions(args: readonly string[], profile: string): StartOptions {
  const folder = optionOf(args, '--data');
  const today = optionOf(args, '--today');
  if (folder === '') throw new AppError('folder-missing');
  if (today !== null && !isIsoDate(today)) {
    throw new AppError('invalid-input', { details: { field: '--today', reason: 'YYYY-MM-DD' } });
  }
  return {
    dataFolder: folder === null ? join(profile, 'data') : resolve(folder),
    ownFolder: folder === null,
    today,
  };
}

/** The value of an option, '' where it has none, null where the option is not given. */
function optionOf(args: readonly string[], name: string): string | null {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  const option = args[at];
  if (option === undefined) return null;
  const value = option === name ? (args[at + 1] ?? '') : option.slice(name.length + 1);
  return value.startsWith('--') ? '' : value;
}
