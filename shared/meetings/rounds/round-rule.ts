import type { rulingModes } from '../../records/ruling.ts';
import { type Citation, citationOf, isStated } from '../../regulation/profile/rule.ts';
import type { Party } from '../../regulation/profile/vocabulary.ts';
import type { Profile } from '../../regulation/profile.ts';

/**
 * What the regulation says of asking for opinions in writing in place of a meeting: it knows it as a form of work (K,
 * 9.3; Đ, 2.6), has the standing office settle matters meanwhile (G, 8.8), or says nothing, which forbids nothing.
 */
export type RoundRule = {
  ground: 'round' | 'standing-office-settles' | 'silent';
  /** Who may ask; empty where that is not said. */
  askers: Party[];
  citation: Citation | null;
};

export function roundRule({ meetings, decision }: Profile): RoundRule {
  const { writtenOpinions } = meetings;
  if (isStated(writtenOpinions)) {
    const { form, askedBy } = writtenOpinions.value;
    return { ground: form, askers: askedBy, citation: citationOf(writtenOpinions) };
  }
  const { formsOfWork } = decision;
  if (isStated(formsOfWork) && formsOfWork.value.includes('written-opinions')) {
    return { ground: 'round', askers: [], citation: citationOf(formsOfWork) };
  }
  return { ground: 'silent', askers: [], citation: null };
}

export type RulingMode = (typeof rulingModes)[number];

/** How what was asked is decided; without a mode the regulation does not say, and whoever decides chooses. */
export type RoundDecision = {
  /** The proposed one first. `matters`: what is decided so, in the regulation's words; empty = everything. */
  modes: { mode: RulingMode; matters: string[] }[];
  citation: Citation | null;
};

/**
 * By whom a question of a round is decided: whoever may ask compiles and decides (K, 9.3), else as the body decides
 * anything (C1).
 */
export function roundDecision(profile: Profile): RoundDecision {
  const round = roundRule(profile);
  if (round.ground === 'round' && round.askers.includes('head')) {
    return { modes: [{ mode: 'head-decides', matters: [] }], citation: round.citation };
  }
  const { mode: rule } = profile.decision;
  if (!isStated(rule)) return { modes: [], citation: null };
  const { mode, matters, otherwise } = rule.value;
  const other = otherwise === null ? [] : [{ mode: otherwise, matters: [] }];
  return { modes: [{ mode, matters }, ...other], citation: citationOf(rule) };
}
