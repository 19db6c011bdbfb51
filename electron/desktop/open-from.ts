import { readDataPlace } from '../data/place/data-place.ts';
import type { Clock, Desk } from '../desk.ts';
import { fixedClock } from '../fixed-clock.ts';
import { openProgram, type Program } from '../program.ts';
import type { AutomaticWish } from '../services/backup/automatic-schedule.ts';
import { systemClock } from '../system-clock.ts';
import { startOptions } from './start-options.ts';

type Needs = {
  /** What the program was started with. */
  args: readonly string[];
  profile: string;
  desk: Desk;
  version: string;
  logError: (error: unknown, channel: string) => string;
  remember: (folder: string) => Promise<void>;
  /** With it backups are made by themselves. */
  automatic?: AutomaticWish;
};

/**
 * Opens the book that the program was started with, else the one that lies where the official chose, else the
 * profile's own. Never rejects: whatever prevents that, a mistyped start included, is told by the program itself.
 */
export async function openFrom({
  args,
  profile,
  desk,
  version,
  logError,
  remember,
  automatic,
}: Needs): Promise<Program> {
  const isNamed = args.some((arg) => arg === '--data' || arg.startsWith('--data='));
  return openProgram({
    place: async () => {
      const { dataFolder, ownFolder } = startOptions(args, profile);
      return ownFolder ? readDataPlace(profile) : { folder: dataFolder, isOwn: false };
    },
    clock: clockOf(args, profile),
    desk,
    version,
    logError,
    // A folder named at the start is named again at the next.
    ...(isNamed ? {} : { remember }),
    ...(automatic ? { automatic } : {}),
  });
}

/** A day that cannot be understood is told by the place; until then it is today. */
function clockOf(args: readonly string[], profile: string): Clock {
  try {
    const { today } = startOptions(args, profile);
    return today === null ? systemClock : fixedClock(today);
  } catch {
    return systemClock;
  }
}
