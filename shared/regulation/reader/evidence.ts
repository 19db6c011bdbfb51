import type { Question } from './document.ts';
import type { RuleName, RuleValues } from './rule-values.ts';
import type { Sentence } from './sentences.ts';
import { phraseOf } from './sentences.ts';

/** How sure: 3 = said in so many words, 2 = said in passing or by the place where it stands, 1 = to be guessed at. */
export type Strength = 1 | 2 | 3;

/** A rule for which the text has evidence. */
export type Finding = {
  [K in RuleName]: {
    key: K;
    value: RuleValues[K];
    article: string;
    clause: string | null;
    phrase: string;
    strength: Strength;
  };
}[RuleName];

/** What a finder gives for one sentence. */
export type Finder = (sentence: Sentence) => Finding[];

/** A finding at the words between two places of a sentence. */
export function found<K extends RuleName>(
  sentence: Sentence,
  rule: { key: K; value: RuleValues[K]; strength: Strength },
  [start, end]: readonly [number, number],
): Finding {
  const { article, clause } = sentence;
  return { ...rule, article, clause, phrase: phraseOf(sentence, start, end) } as Finding;
}

/** The place of the first match of a pattern, or null. */
export function placeOf(pattern: RegExp, folded: string, from = 0): [number, number] | null {
  const match = pattern.exec(from === 0 ? folded : folded.slice(from));
  return match === null ? null : [from + match.index, from + match.index + match[0].length];
}

export type Proposal = {
  key: RuleName;
  value: unknown;
  article: string;
  clause: string | null;
  phrase: string;
  confidence: 'high' | 'medium' | 'low';
};

const confidence = { 3: 'high', 2: 'medium', 1: 'low' } as const;

/** Ways in which findings of one key go together; keys not named here must agree. */
type Merge = (values: unknown[]) => unknown;

/** One rule of each key that has evidence; where the strongest evidence disagrees, a question and no rule. */
export function settle(
  findings: readonly Finding[],
  merges: Partial<Record<RuleName, Merge>>,
): { rules: Proposal[]; questions: Question[] } {
  const rules: Proposal[] = [];
  const questions: Question[] = [];
  for (const [key, all] of grouped(findings)) {
    const best = Math.max(...all.map(({ strength }) => strength));
    const merge = merges[key];
    const strongest = merge
      ? all.filter(({ strength }) => strength >= best - 1)
      : all.filter(({ strength }) => strength === best);
    const first = strongest.find(({ strength }) => strength === best);
    if (first === undefined) continue;
    const values = new Map(strongest.map((one) => [sameness(one.value), one]));
    if (values.size > 1 && merge === undefined) questions.push(differing(key, [...values.values()]));
    else
      rules.push(
        proposal(first, merge && values.size > 1 ? merge(strongest.map(({ value }) => value)) : first.value),
      );
  }
  return { rules, questions };
}

const proposal = ({ key, article, clause, phrase, strength }: Finding, value: unknown): Proposal => ({
  key,
  value,
  article,
  clause,
  phrase,
  confidence: confidence[strength],
});

function grouped(findings: readonly Finding[]): Map<RuleName, Finding[]> {
  const groups = new Map<RuleName, Finding[]>();
  for (const finding of findings)
    groups.set(finding.key, [...(groups.get(finding.key) ?? []), finding].slice(0, 200));
  return groups;
}

/** Values that mean the same: three months are a quarter, the order of names does not matter. */
function sameness(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(sameness).sort());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const months = 'unit' in value && 'every' in value ? lengthOf(value.every, value.unit) : null;
  if (months !== null) return `months:${months}`;
  return JSON.stringify(Object.entries(value).map(([name, part]) => [name, sameness(part)]));
}

function lengthOf(every: unknown, unit: unknown): number | null {
  const months = unit === 'quarter' ? 3 : unit === 'year' ? 12 : unit === 'month' ? 1 : null;
  return months === null ? null : Number(every) * months;
}

function differing(key: RuleName, findings: readonly Finding[]): Question {
  const places = findings.map(({ article, clause, phrase }) => ({ article, clause, phrase }));
  const where = places.map((at) =>
    at.clause === null ? `Điều ${at.article}` : `khoản ${at.clause} Điều ${at.article}`,
  );
  return {
    code: 'differing-values',
    key,
    text: `Quy chế ghi khác nhau ở ${[...new Set(where)].join(' và ')}. Áp dụng theo nơi nào?`,
    places,
  };
}
