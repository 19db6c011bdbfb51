import { addDays, type IsoDate } from '../../calendar.ts';
import type { Profile } from '../profile.ts';
import { type InForce, versionOn } from '../version-on.ts';

/** Days on which one version of a regulation is the one that counts, and what it says. */
export type Stretch = InForce & { id: string; rules: Profile };

/** The versions as they follow one another, the oldest first: each only on the days that it is the newest in force. */
export function stretchesOf(versions: readonly Stretch[]): Stretch[] {
  const turns = versions.flatMap(({ from, until }) => (until === null ? [from] : [from, addDays(until, 1)]));
  const days = [...new Set(turns)].sort();
  const found: Stretch[] = [];
  let last: Stretch | null = null;
  for (const [index, from] of days.entries()) {
    const version = versionOn(versions, from);
    const next = days[index + 1];
    const until: IsoDate | null = next === undefined ? null : addDays(next, -1);
    if (version !== null && version === last) found[found.length - 1] = { ...lastOf(found, version), until };
    else if (version !== null) found.push({ from, until, id: version.id, rules: version.rules });
    last = version;
  }
  return found;
}

const lastOf = (found: readonly Stretch[], otherwise: Stretch): Stretch => found.at(-1) ?? otherwise;
