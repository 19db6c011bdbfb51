import type { Disk } from '../disk/disk.ts';
import { asDiskFailure } from '../disk/disk-failure.ts';
import { type ChangeStream, type Moment, type Period, readChanges } from '../journal/changes.ts';
import { type History, readHistory } from '../journal/history.ts';
import { createJournalIndex } from '../journal/journal-index.ts';
import type { Shape } from '../memory.ts';
import { readStanding, type Standing } from '../standing.ts';
import { type Verification, type VerificationOptions, verifyStore } from './verification.ts';

/** The reading of what the journals keep. Errors: those of the disk. */
export type LookBack = {
  history: (collection: string, id: string) => Promise<History>;
  changes: (period: Period) => ChangeStream;
  at: (moment: Moment) => Promise<Standing>;
  verify: (options: VerificationOptions) => Promise<Verification>;
};

/** `upTo`: the last change that counts now; `isLive`: whether more are being written. */
type Needs = { disk: Disk; folder: string; shape: Shape; upTo: () => number; isLive: () => boolean };

export function createLookBack(needs: Needs): LookBack {
  const { disk, folder, upTo, isLive } = needs;
  const index = createJournalIndex({ disk, folder });
  const sources = { ...needs, index };
  return {
    history: (collection, id) =>
      asDiskFailure(() => readHistory({ disk, folder, index, upTo: upTo() }, collection, id)),
    changes: (period) => readChanges(sources, period),
    at: (moment) => asDiskFailure(() => readStanding(sources, moment)),
    verify: (options) => {
      const last = isLive() ? upTo() : Number.POSITIVE_INFINITY;
      return asDiskFailure(() => verifyStore({ disk, folder, upTo: last, ...options }));
    },
  };
}
