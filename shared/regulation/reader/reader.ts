import { bodiesOf } from './bodies.ts';
import { readDecision } from './decision.ts';
import type { Article, IssuingDecision, Question } from './document.ts';
import { documentForm } from './document-form.ts';
import { type Finding, type Proposal, settle } from './evidence.ts';
import { findersFor } from './find/index.ts';
import { merges } from './merges.ts';
import { createPartyFinder } from './parties.ts';
import type { RuleValues } from './rule-values.ts';
import { sentencesOf } from './sentences.ts';
import { readStructure, type Structure } from './structure.ts';

/** What a text says: its structure, the rules it gives evidence of, and what the official must settle. */
export type Reading = {
  title: string;
  decision: IssuingDecision | null;
  /** Those of the regulation itself. Empty: the text is no regulation. */
  articles: Article[];
  /** At most one for each key. What is not here the text does not say. */
  rules: Proposal[];
  questions: Question[];
};

/**
 * Reads a regulation from its text. Nothing is guessed: without evidence there is no rule, and where the text
 * contradicts itself there is a question in its place. Time grows with the length of the text.
 */
export function readRegulation(text: string): Reading {
  const structure = readStructure(text);
  const { decision, questions } = readDecision(structure);
  const { rules, questions: doubts } = readRules(structure, decision);
  return {
    title: structure.title,
    decision,
    articles: structure.articles,
    rules,
    questions: [...questions, ...structure.questions, ...doubts],
  };
}

function readRules(
  structure: Structure,
  decision: IssuingDecision | null,
): { rules: Proposal[]; questions: Question[] } {
  if (structure.articles.length === 0) return { rules: [], questions: [] };
  const bodies = bodiesOf(structure);
  if (bodies === null) return { rules: [], questions: [noCommittee(structure)] };
  const finders = findersFor(bodies);
  const findings: Finding[] = [];
  for (const sentence of sentencesOf(structure.articles, createPartyFinder(bodies))) {
    for (const find of finders) findings.push(...find(sentence));
  }
  const settled = settle([...findings, ...documentForm(structure, decision)], merges);
  const rules = withRewardChain(settled.rules).filter(isWhole).map(withApprover);
  return { rules, questions: [...settled.questions, ...kindOfDays(rules)] };
}

const noCommittee = ({ title }: Structure): Question => ({
  code: 'no-committee',
  key: null,
  text: 'Văn bản có các điều nhưng không phải quy chế của một Ban Chỉ đạo, Tiểu ban, Ủy ban, Hội đồng hay Tổ công tác, nên không đọc quy định nào. Có đúng văn bản cần nhập không?',
  places: [{ article: '', clause: null, phrase: title }],
});

/** «Trước 3 ngày» leaves open whether working days are meant. */
const kindOfDays = (rules: readonly Proposal[]): Question[] =>
  rules
    .filter(({ key, phrase }) => /[.]lead\w*Days$/.test(key) && !/ngày làm việc/iu.test(phrase))
    .map(({ key, article, clause, phrase }) => ({
      code: 'kind-of-days',
      key,
      text: `${clause === null ? '' : `Khoản ${clause} `}Điều ${article} ghi số ngày mà không nói là ngày làm việc hay ngày theo lịch. Tính theo ngày nào?`,
      places: [{ article, clause, phrase }],
    }));

/** «Trưởng ban quyết định các vấn đề khác» tells how matters are decided only beside a rule for the others. */
const isWhole = ({ key, value }: Proposal): boolean => {
  if (key !== 'decision.mode') return true;
  const { mode, otherwise } = value as RuleValues['decision.mode'];
  return mode !== otherwise;
};

/** Whoever signs plans that nobody else issues, issues them. */
function withApprover(rule: Proposal): Proposal {
  if (rule.key !== 'plan.approval') return rule;
  const value = rule.value as RuleValues['plan.approval'];
  return value.by.length > 0 ? rule : { ...rule, value: { ...value, by: value.signedBy, signedBy: [] } };
}

/** Proposers and deciders run side by side; where X proposes to Y and Y to Z, X to Z is no step of its own. */
function withRewardChain(rules: readonly Proposal[]): Proposal[] {
  const proposers = rules.find(({ key }) => key === 'reward.proposer')?.value as string[] | undefined;
  const deciders = rules.find(({ key }) => key === 'reward.decider')?.value as string[] | undefined;
  if (proposers === undefined || deciders === undefined) return [...rules];
  const all = proposers.map((by, index) => ({ by, to: deciders[index] ?? '' }));
  const pairs = [...new Map(all.map((pair) => [JSON.stringify(pair), pair])).values()].filter(
    ({ by, to }) =>
      !all.some(
        (step) =>
          step.by === by && step.to !== to && all.some((next) => next.by === step.to && next.to === to),
      ),
  );
  return rules.map((rule) => {
    if (rule.key === 'reward.proposer') return { ...rule, value: pairs.map(({ by }) => by) };
    return rule.key === 'reward.decider' ? { ...rule, value: pairs.map(({ to }) => to) } : rule;
  });
}
