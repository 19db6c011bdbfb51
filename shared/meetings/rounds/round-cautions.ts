import type { IsoDate } from '../../calendar.ts';
import type { Sitting } from '../../regulation/attendance.ts';
import { isAmong } from '../../regulation/party-roles.ts';
import { type Citation, citationOf, isStated } from '../../regulation/profile/rule.ts';
import type { Party } from '../../regulation/profile/vocabulary.ts';
import type { Profile } from '../../regulation/profile.ts';
import { roundRule } from './round-rule.ts';

/** Something to know or to look at again before opinions are asked for in writing. None of it forbids. */
export type RoundCaution =
  /** «Quy chế không quy định»: the form of work is not spoken of. */
  | { code: 'not-said' }
  | { code: 'office-settles'; citation: Citation }
  | { code: 'asker-missing'; askers: Party[]; citation: Citation | null }
  | { code: 'asker-not-named'; askers: Party[]; citation: Citation }
  /** Whoever asks does so in the head's place. */
  | { code: 'asks-for-head'; citation: Citation }
  | { code: 'not-members'; personIds: string[] }
  | { code: 'asks-oneself' }
  | { code: 'day-passed'; on: IsoDate };

type Question = {
  profile: Profile;
  /** The roster on the last day for an answer. */
  members: readonly Sitting[];
  askerId: string | null;
  askedIds: readonly string[];
  /** The last day for an answer; empty while it is not settled. */
  on: IsoDate | '';
  today: IsoDate;
};

/** What the regulation and the roster say of a round as it is being prepared, the rule first. */
export function roundCautions(question: Question): RoundCaution[] {
  const { members, askerId, askedIds, on, today } = question;
  const outside = askedIds.filter((id) => members.every(({ personId }) => personId !== id));
  const found: (RoundCaution | false)[] = [
    ...ofTheForm(question.profile),
    ...ofTheAsker(question),
    askerId !== null && askedIds.includes(askerId) && { code: 'asks-oneself' },
    outside.length > 0 && { code: 'not-members', personIds: outside },
    on !== '' && on < today && { code: 'day-passed', on },
  ];
  return found.filter((caution) => caution !== false);
}

function ofTheForm(profile: Profile): RoundCaution[] {
  const { ground, citation } = roundRule(profile);
  if (ground === 'silent') return [{ code: 'not-said' }];
  return ground === 'standing-office-settles' && citation !== null
    ? [{ code: 'office-settles', citation }]
    : [];
}

function ofTheAsker({ profile, members, askerId }: Question): RoundCaution[] {
  const { askers, citation } = roundRule(profile);
  if (askerId === null) return [{ code: 'asker-missing', askers, citation }];
  const roles = members.filter(({ personId }) => personId === askerId).map(({ role }) => role);
  if (citation === null || askers.length === 0 || isAmong(profile, askers, roles) !== 'no') return [];
  const { chairSubstitute } = profile.decision;
  const isSubstitute =
    askers.includes('head') &&
    isStated(chairSubstitute) &&
    isAmong(profile, chairSubstitute.value.by, roles) === 'yes';
  return isSubstitute
    ? [{ code: 'asks-for-head', citation: citationOf(chairSubstitute) }]
    : [{ code: 'asker-not-named', askers, citation }];
}
