import { AppError } from '../../../shared/errors.ts';
import type { AmendmentRulesOn, NamedActor } from '../../../shared/outputs/amendments.ts';
import type { Of } from '../../../shared/records/index.ts';
import {
  type AmendmentActor,
  type AmendmentStep,
  amendmentRules,
} from '../../../shared/regulation/amendment/amendment-rules.ts';
import { partyName } from '../../../shared/regulation/amendment/party-name.ts';
import { shortCitation } from '../../../shared/regulation/profile/rule.ts';
import { type Profile, silentProfile } from '../../../shared/regulation/profile.ts';
import { versionOn } from '../../../shared/regulation/version-on.ts';
import type { Reader } from '../records/reader.ts';
import { rosterOn } from '../roster/roster-listing.ts';

type Records = Pick<Reader, 'all' | 'find' | 'need'>;

/** A committee on a day. */
export type CommitteeDay = { bodyId: string; on: string };

/** How the regulation in force on a day is changed, everybody by name; silent throughout where none is. Error: 'not-found'. */
export function amendmentRulesOn(records: Records, at: CommitteeDay): AmendmentRulesOn {
  const committee = records.need('body', at.bodyId);
  const versions = records.all('regulation').filter(({ bodyId }) => bodyId === at.bodyId);
  const version = versionOn(versions, at.on);
  const profile = version?.rules ?? silentProfile();
  const rules = amendmentRules(profile);
  const named = <S extends AmendmentStep>(step: S): S & { actors: NamedActor[] } => ({
    ...step,
    actors: step.actors.map((actor) => ({
      ...actor,
      ...namesOf(records, { actor, profile, committee, at }),
    })),
  });
  return {
    regulationId: version?.id ?? null,
    raised: named(rules.raised),
    compiled: named(rules.compiled),
    decided: named(rules.decided),
  };
}

type Asked = { actor: AmendmentActor; profile: Profile; committee: Of<'body'>; at: CommitteeDay };

type Names = Pick<NamedActor, 'name' | 'holder'>;

function namesOf(records: Records, { actor: { party }, profile, committee, at }: Asked): Names {
  if (party === 'committee') return { name: committee.name, holder: '' };
  const title = partyName(profile, party);
  const holders = bodiesOf(records, committee)
    .flatMap(({ id }) => rosterOn(records, { bodyId: id, on: at.on }))
    .filter(({ role }) => role === party);
  const [holder] = holders;
  // Where several hold the title, the book cannot tell which of them it was.
  return holder && holders.length === 1
    ? { name: `${title} ${holder.fullName}`, holder: holder.fullName }
    : { name: title, holder: '' };
}

const bodiesOf = (records: Records, committee: Of<'body'>): Of<'body'>[] => [
  committee,
  ...records.all('body').filter(({ committeeId }) => committeeId === committee.id),
];

/**
 * The one who acts, as the regulation names them; null where it names nobody and nobody is asked for.
 * Error: 'not-by-regulation'.
 */
export function needActor(
  { actors, citation }: { actors: readonly NamedActor[]; citation: AmendmentStep['citation'] },
  as: string,
  field = 'as',
): NamedActor | null {
  if (actors.length === 0) return null;
  const actor = actors.find(({ key }) => key === as);
  if (actor) return actor;
  throw new AppError('not-by-regulation', {
    field,
    details: { place: citation === null ? '' : shortCitation(citation) },
  });
}
