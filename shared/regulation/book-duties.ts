import type { IsoDate } from '../calendar.ts';
import { type Duty, type DutyFacts, duties } from './duties.ts';
import type { Profile } from './profile.ts';
import { type InForce, versionOn } from './version-on.ts';

type Lifetime = { id: string; from: IsoDate | null; until: IsoDate | null };

export type BookFacts = Omit<DutyFacts, 'profile' | 'bodies'> & {
  committee: Lifetime;
  group: Lifetime | null;
  /** Every version of the committee's regulation. */
  versions: readonly (InForce & { id: string; rules: Profile })[];
};

/**
 * The duties of one committee and its group over all versions of its regulation: a period is judged by the
 * version in force on its last day, and a body owes nothing for periods in which it did not exist.
 */
export function bookDuties({ committee, group, versions, ...facts }: BookFacts): Duty[] {
  const bodies = { committeeId: committee.id, groupId: group?.id ?? null };
  const lived = (duty: Duty) => livedIn(duty.bodyId === committee.id ? committee : group, duty);
  return versions
    .flatMap((version) =>
      duties({ ...facts, bodies, profile: version.rules }).filter(
        (duty) => versionOn(versions, duty.dueOn)?.id === version.id && lived(duty),
      ),
    )
    .sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.key, b.key));
}

const livedIn = (body: Lifetime | null, { period }: Duty): boolean =>
  body !== null &&
  (body.from === null || body.from <= period.until) &&
  (body.until === null || period.until <= body.until);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
