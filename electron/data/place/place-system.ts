import type { DriveQueries } from '../../backup/drives/drive.ts';

/** What judging a place asks of the system; a parameter, so that tests can be any PC. */
export type PlaceSystem = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  queries: Pick<DriveQueries, 'run' | 'readText' | 'realPath' | 'names'>;
};

/** The volume that a folder lies on. */
export type Volume = {
  network: boolean;
  /** The share, or the label. */
  name: string;
  /** The service whose volume it is. */
  cloud: string | null;
  fat: boolean;
  removable: boolean;
};
