import { type Citation, citationOf, isStated, type Rule } from '../profile/rule.ts';
import type { Party } from '../profile/vocabulary.ts';
import type { Profile } from '../profile.ts';

/** One who may take a step: by what words, and for whom where it is a substitute. */
export type AmendmentActor = {
  /** A code of `partyCodes`, or the office's own name: what a record keeps of it. */
  key: string;
  party: Party;
  /** The rule by which they may. */
  citation: Citation;
  /** Whose place they take, where the regulation lets them. */
  insteadOf: Party | null;
};

/** Who takes a step. Without actors the regulation names nobody, and nobody is asked for. */
export type AmendmentStep = { actors: AmendmentActor[]; citation: Citation | null };

/** How the regulation itself is changed, by its own words. */
export type AmendmentRules = {
  raised: AmendmentStep;
  compiled: AmendmentStep & { draftedBy: Party[] };
  /** `afterAdoption`: the committee discusses and adopts before it is decided. */
  decided: AmendmentStep & { afterAdoption: boolean };
};

/** The party as a record keeps it. */
export const partyKey = (party: Party): string => (typeof party === 'string' ? party : party.name);

/**
 * Who raises, compiles and decides on proposals by this regulation (11.2 of T and its counterparts). Whoever
 * takes the head's place where the head is away may decide for the head.
 */
export function amendmentRules(profile: Profile): AmendmentRules {
  const { raisedBy, compiled, decided } = profile.amendment;
  return {
    raised: stepOf(raisedBy, (by) => by),
    compiled: {
      ...stepOf(compiled, ({ by }) => by),
      draftedBy: isStated(compiled) ? compiled.value.draftedBy : [],
    },
    decided: withSubstitutes(profile, {
      ...stepOf(decided, ({ by }) => by),
      afterAdoption: isStated(decided) && decided.value.after === 'committee-adopts',
    }),
  };
}

function stepOf<T>(rule: Rule<T>, byOf: (value: T) => readonly Party[]): AmendmentStep {
  if (!isStated(rule)) return { actors: [], citation: null };
  const citation = citationOf(rule);
  const actors = byOf(rule.value).map((party) => actorOf(party, citation));
  return { actors, citation };
}

const actorOf = (party: Party, citation: Citation, insteadOf: Party | null = null): AmendmentActor => ({
  key: partyKey(party),
  party,
  citation,
  insteadOf,
});

type Deciding = AmendmentRules['decided'];

function withSubstitutes({ decision: { chairSubstitute } }: Profile, step: Deciding): Deciding {
  const isHeads = step.actors.some(({ party }) => party === 'head');
  if (!isHeads || !isStated(chairSubstitute)) return step;
  const citation = citationOf(chairSubstitute);
  const others = chairSubstitute.value.by
    .filter((party) => !step.actors.some(({ key }) => key === partyKey(party)))
    .map((party) => actorOf(party, citation, 'head'));
  return { ...step, actors: [...step.actors, ...others] };
}
