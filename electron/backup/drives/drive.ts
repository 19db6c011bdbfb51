import { posix } from 'node:path';

/** One removable drive that a backup may go to. Sizes in bytes; `label` is '' when it has none we can read. */
export type Drive = {
  path: string;
  label: string;
  freeBytes: number;
  totalBytes: number;
  fileSystem: string;
};

/** What listing drives asks of the system. No method rejects or takes long: no answer is undefined. */
export type DriveQueries = {
  /** What a program prints on its standard output; undefined when it fails. */
  run: (program: string, args: readonly string[], timeoutMs: number) => Promise<string | undefined>;
  readText: (path: string) => Promise<string | undefined>;
  /** Names in a folder. */
  names: (path: string) => Promise<string[] | undefined>;
  realPath: (path: string) => Promise<string | undefined>;
  space: (path: string) => Promise<{ free: number; total: number } | undefined>;
};

/** What is told of a volume mounted at a path where '/' stands between names; null where it does not answer. */
export async function mountedDrive(
  queries: DriveQueries,
  { path, fileSystem }: Pick<Drive, 'path' | 'fileSystem'>,
): Promise<Drive | null> {
  const space = await queries.space(path);
  if (!space) return null;
  return {
    path,
    label: posix.basename(path),
    freeBytes: space.free,
    totalBytes: space.total,
    fileSystem,
  };
}
