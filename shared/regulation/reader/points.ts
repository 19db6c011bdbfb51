import type { Citation, Rule } from '../profile/rule.ts';
import { type Profile, type RuleKey, ruleDescriptors, silentProfile } from '../profile.ts';
import type { Question } from './document.ts';
import { namingKeys, namingProposals } from './own-names.ts';
import type { Reading } from './reader.ts';
import type { RuleName } from './rule-values.ts';
import { lookedFor, type ProfileProposal, profileKeyOf, profileProposals } from './to-profile.ts';

/**
 * One question of a profile as a reading leaves it: with a rule to confirm; in doubt, with the places that speak
 * of it and no rule; without evidence; or one that the reader does not look for.
 */
export type Point = {
  key: RuleKey;
  state: 'proposed' | 'in-doubt' | 'not-found' | 'not-looked-for';
  proposal: ProfileProposal | null;
  /** What the official is asked about it. */
  questions: Question[];
  /** Places that speak of it although no rule is proposed. */
  places: Citation[];
};

/** The rules that the official has settled: as proposed, mended, or silent. */
export type Answers = Partial<Record<RuleKey, Rule>>;

/** Every question of a profile, in the order of the profile, as a reading leaves it. */
export function readingPoints(reading: Reading): Point[] {
  const proposals = new Map(
    [...namingProposals(reading), ...profileProposals(reading.rules)].map((one) => [one.key, one]),
  );
  return ruleDescriptors.map(({ key }) => {
    const proposal = proposals.get(key) ?? null;
    const questions = reading.questions.filter((one) => keyOfQuestion(one) === key);
    // What the text says and no profile can hold (a meeting every other week) is for the official to settle.
    const unheld = reading.rules.filter((rule) => proposal === null && profileKeyOf(rule.key) === key);
    const places = [...questions.flatMap((one) => one.places), ...unheld].map(placed);
    return { key, state: stateOf(key, proposal, places), proposal, questions, places };
  });
}

function stateOf(key: RuleKey, proposal: ProfileProposal | null, places: readonly Citation[]) {
  if (proposal !== null) return 'proposed';
  if (places.length > 0) return 'in-doubt';
  return lookedFor.has(key) || namingKeys.includes(key) ? 'not-found' : 'not-looked-for';
}

const placed = ({ article, clause, phrase }: Citation): Citation =>
  article === '' ? { article, clause: null, phrase, source: 'heading' } : { article, clause, phrase };

const keyOfQuestion = ({ key }: Question): RuleKey | null =>
  key === null ? null : profileKeyOf(key as RuleName);

/** What is asked of the text as a whole: its number, its day, articles that are missing. */
export const generalQuestions = ({ questions }: Reading): Question[] =>
  questions.filter(({ key }) => key === null);

/** Whether a point must be settled before anything takes effect. */
export const asksForAnswer = ({ state }: Point): boolean => state === 'proposed' || state === 'in-doubt';

/** The points that must still be settled. */
export const openPoints = (points: readonly Point[], answers: Answers): Point[] =>
  points.filter((point) => asksForAnswer(point) && answers[point.key] === undefined);

/** The open points that may be confirmed together: said in so many words, and no question about them. */
export const certainPoints = (points: readonly Point[], answers: Answers): Point[] =>
  openPoints(points, answers).filter(
    ({ proposal, questions }) => proposal?.confidence === 'high' && questions.length === 0,
  );

/** The answers with the proposals of these points as they stand. */
export const confirmed = (points: readonly Point[], answers: Answers): Answers => ({
  ...answers,
  ...Object.fromEntries(
    points.flatMap(({ key, proposal }) => (proposal === null ? [] : [[key, proposal.rule]])),
  ),
});

/** The points in the order in which the text speaks of them; those without a place keep theirs, at the end. */
export function inTextOrder(points: readonly Point[], { articles }: Pick<Reading, 'articles'>): Point[] {
  const rank = ({ proposal, places }: Point): number => {
    const at = proposal?.rule ?? places[0];
    if (at === undefined) return Number.POSITIVE_INFINITY;
    const article = articles.findIndex(({ number }) => number === at.article);
    return article * 1000 + (Number.parseFloat(at.clause ?? '0') || 0);
  };
  const ranked = points.map((point) => ({ point, rank: rank(point) }));
  return ranked.sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank)).map(({ point }) => point);
}

/** The profile of the answers: silent on everything that nobody has settled. */
export function profileOf(answers: Answers): Profile {
  const profile: Record<string, Record<string, Rule>> = silentProfile();
  for (const { key, group, name } of ruleDescriptors) {
    const rule = answers[key];
    if (rule !== undefined) profile[group] = { ...profile[group], [name]: rule };
  }
  return profile as Profile;
}
