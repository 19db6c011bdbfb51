import { sumAfter } from '../snapshots/record-sum.ts';
import type { SnapshotClaim } from '../snapshots/snapshot-checks.ts';
import { type Frame, genesisHash } from './frame.ts';
import type { Point } from './journal-scan.ts';

/** First and last of changes that were read whole and are chained to each other. */
export type Stretch = { from: number; to: number };

export type ChainCheck = {
  point: () => Point;
  /** The next change of the chain. */
  take: (frame: Frame, hash: string) => void;
  /** Goes on elsewhere, after something that is lost. */
  resume: (point: Point) => void;
  certain: () => Stretch[];
};

/**
 * Follows the chain of changes with a running sum of all records, and holds it against each snapshot at its
 * change: the same hash of the last change, the same records. A snapshot says what the sum is where the chain
 * was broken or the stored shape changed.
 */
export function createChainCheck(claims: readonly SnapshotClaim[]): ChainCheck {
  const bySequence = new Map(claims.map((claim) => [claim.check.sequence, claim]));
  const stretches: Stretch[] = [];
  let point: Point = { sequence: 0, previous: genesisHash };
  /** Null while it is not known. */
  let sum: number | null = 0;
  let version: number | null = null;

  function compare(): void {
    const claim = bySequence.get(point.sequence);
    if (!claim || claim.check.state === 'damaged') return;
    if (claim.version !== version && version !== null) sum = null;
    const same = claim.previous === point.previous && (sum === null || sum === claim.sum);
    if (!same) claim.check.state = 'differs';
    else {
      sum = claim.sum;
      version = claim.version;
    }
  }

  compare();
  return {
    point: () => point,
    take: (frame, hash) => {
      // The first change of a newer shape comes after a migration, whose steps are in no journal.
      if (version !== null && frame.version !== version) sum = null;
      version = frame.version;
      for (const op of frame.ops) if (sum !== null) sum = sumAfter(sum, op);
      const last = stretches.at(-1);
      if (last && last.to === point.sequence) last.to = frame.sequence;
      else stretches.push({ from: frame.sequence, to: frame.sequence });
      point = { sequence: frame.sequence, previous: hash };
      compare();
    },
    resume: (next) => {
      point = next;
      sum = null;
      // A stretch of its own begins here, also where its number follows.
      const last = stretches.at(-1);
      if (last && last.to === next.sequence) stretches.push({ from: next.sequence + 1, to: next.sequence });
    },
    certain: () => stretches.filter(({ from, to }) => from <= to),
  };
}
