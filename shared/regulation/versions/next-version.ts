import { type Citation, citationOf, isStated, type Rule, type StatedRule } from '../profile/rule.ts';
import { type Profile, type RuleKey, ruleAt, ruleDescriptors } from '../profile.ts';
import { applyEdits } from '../text/apply-edits.ts';
import { type MovedPlaces, movedPlaces } from '../text/moved-places.ts';
import type { RegulationText } from '../text/regulation-text.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { type WordsAt, wordsAt } from '../text/words-at.ts';
import type { RuleChange } from '../with-rules.ts';
import { holdsPhrase } from './holds-phrase.ts';

export type MovedCitation = { key: RuleKey; from: Citation; to: Citation };
/** A rule that cannot stay as it is: its words were taken out, or no longer hold its phrase. */
export type UnsettledRule = { key: RuleKey; at: Citation; why: 'taken-out' | 'written-anew' };

export type NextVersion = {
  rules: Profile;
  text: RegulationText | null;
  /** Citations of rules that were not changed and stand elsewhere now. */
  moved: MovedCitation[];
  /** Further places of unchanged rules that are no longer there; they go without a word being asked. */
  dropped: { key: RuleKey; at: Citation }[];
  /** To be settled before the version can be made. */
  unsettled: UnsettledRule[];
};

export type Basis = { rules: Profile; text: RegulationText | null };
export type Amendment = { edits: readonly TextEdit[]; changes: readonly RuleChange[] };

/**
 * What a version comes to by an amendment: its text after the edits, its rules with the changed ones in their
 * new words and all others cited where their words stand now. The edits have no faults (`editFaults`).
 */
export function nextVersion(base: Basis, { edits, changes }: Amendment): NextVersion {
  const text = base.text && applyEdits(base.text, edits);
  const context: Context = { before: base.text, after: text, edits, places: movedPlaces(edits) };
  const next: NextVersion = { rules: { ...base.rules }, text, moved: [], dropped: [], unsettled: [] };
  for (const { key } of ruleDescriptors) {
    const change = changes.find((one) => one.key === key);
    const rule = change?.rule ?? keptRule({ key, rule: ruleAt(base.rules, key) }, context, next);
    const [group = '', name = ''] = key.split('.');
    const rules: Record<string, Record<string, Rule>> = next.rules;
    rules[group] = { ...rules[group], [name]: rule };
  }
  return next;
}

type Context = {
  before: RegulationText | null;
  after: RegulationText | null;
  edits: readonly TextEdit[];
  places: MovedPlaces;
};

/** A rule that the amendment leaves alone, with its citations where their words stand now. */
function keptRule({ key, rule }: RuleChange, context: Context, next: NextVersion): Rule {
  if (!isStated(rule)) return rule;
  const at = citationOf(rule);
  const to = goesTo(at, context);
  if (to === 'taken-out' || to === 'written-anew') {
    next.unsettled.push({ key, at, why: to });
    return rule;
  }
  if (!isSamePlace(at, to)) next.moved.push({ key, from: at, to });
  return { ...rule, ...to, ...alsoOf(key, rule, { context, next }) };
}

function alsoOf(
  key: RuleKey,
  { also }: StatedRule<unknown>,
  { context, next }: { context: Context; next: NextVersion },
): { also?: Citation[] } {
  if (also === undefined) return {};
  const kept: Citation[] = [];
  for (const at of also) {
    const to = goesTo(at, context);
    if (typeof to === 'string') next.dropped.push({ key, at });
    else kept.push(to);
    if (typeof to !== 'string' && !isSamePlace(at, to)) next.moved.push({ key, from: at, to });
  }
  return { also: kept };
}

/** Where the words of a citation stand now; only those of the regulation itself are edited. */
function goesTo(at: Citation, context: Context): Citation | UnsettledRule['why'] {
  if (at.source !== undefined) return at;
  const place = context.places.move(at);
  if (place === null) return 'taken-out';
  const to = { ...at, ...place };
  return context.places.isTouched(at) && !stillSays(at, to, context) ? 'written-anew' : to;
}

/** A phrase that the old words did not hold either (copied by another hand) says nothing about the new ones. */
function stillSays(at: Citation, to: Citation, { before, after, edits }: Context): boolean {
  if (after === null) return phraseInEdits(at, edits);
  const old = wordsAt(before, at);
  const now = wordsAt(after, to);
  if (now === null) return false;
  return (
    holdsPhrase(wordsOf(now), at.phrase) ||
    (old !== null && !holdsPhrase(wordsOf(old), at.phrase) && isWhole(at))
  );
}

/** A whole Điều is cited: the khoản of it that changed need not be the one that was meant. */
const isWhole = ({ clause }: Citation): boolean => clause === null;

const wordsOf = ({ title, lines }: WordsAt): string => [title, ...lines.map(({ text }) => text)].join(' ');

/** Without a text, the words written anew are all that is known of the place. */
function phraseInEdits(at: Citation, edits: readonly TextEdit[]): boolean {
  const anew = edits.flatMap((edit) => {
    if (edit.type === 'replace-article' && edit.article === at.article) {
      const clauses =
        at.clause === null
          ? edit.clauses
          : edit.clauses.slice(Number.parseInt(at.clause, 10) - 1).slice(0, 1);
      return [[edit.title, edit.text, ...clauses.flatMap(clauseWords)].join(' ')];
    }
    const isThisClause =
      edit.type === 'replace-clause' &&
      edit.article === at.article &&
      edit.clause === at.clause?.split('.')[0];
    return isThisClause ? [clauseWords(edit).join(' ')] : [];
  });
  return anew.every((words) => holdsPhrase(words, at.phrase));
}

const clauseWords = ({ text, points }: { text: string; points: readonly { text: string }[] }): string[] => [
  text,
  ...points.map((point) => point.text),
];

const isSamePlace = (one: Citation, other: Citation): boolean =>
  one.article === other.article && one.clause === other.clause;
