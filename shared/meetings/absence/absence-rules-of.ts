import type { IsoDate } from '../../calendar.ts';
import type { Of } from '../../records/index.ts';
import { isStated, type Rule } from '../../regulation/profile/rule.ts';
import type { Profile } from '../../regulation/profile.ts';
import { type InForce, versionOn } from '../../regulation/version-on.ts';
import type { Situation } from './asked-of-absent.ts';

type Version = InForce & { id: string; bodyId: string; rules: Profile };

/** The version that an absence from a meeting of a body is judged by, and as whose meeting it counts there. */
export type AbsenceRules<V extends Version> = { version: V; body: Situation['body'] };

/**
 * A group with a regulation of its own that speaks of staying away goes by that alone. Otherwise the committee's
 * binds it, as far as that says that it does. Null where no regulation is in force.
 */
export function absenceRulesOf<V extends Version>(
  body: Pick<Of<'body'>, 'id' | 'type' | 'committeeId'>,
  versions: readonly V[],
  on: IsoDate,
): AbsenceRules<V> | null {
  const inForce = (bodyId: string | null) =>
    versionOn(
      versions.filter((one) => one.bodyId === bodyId),
      on,
    );
  const own = inForce(body.id);
  if (own !== null && (body.type === 'committee' || speaksOfAbsence(own.rules))) {
    return { version: own, body: 'committee' };
  }
  const above = body.type === 'committee' ? null : inForce(body.committeeId);
  return above === null ? null : { version: above, body: 'working-group' };
}

const speaksOfAbsence = ({ attendance }: Profile): boolean => {
  const rules: Rule[] = [
    attendance.absence,
    attendance.absenceLead,
    attendance.absenceOpinion,
    attendance.delegationAllowed,
    attendance.delegationOpinion,
  ];
  return rules.some(isStated);
};
