import { formatDate } from '../../../shared/calendar.ts';
import { type Say, sayFrom } from '../../../shared/locales/say.ts';
import { firstRun } from '../../../shared/locales/vi/first-run.ts';
import { regulation } from '../../../shared/locales/vi/regulation.ts';
import type { PaperModel } from '../../../shared/papers/paper.ts';
import { regulationComparisonPaper } from '../../../shared/papers/regulation-comparison.ts';
import { type PresetName, presets } from '../../../shared/regulation/presets/index.ts';
import { isStated, type Rule } from '../../../shared/regulation/profile/rule.ts';
import type { Profile, RuleDescriptor } from '../../../shared/regulation/profile.ts';
import { citationWords, type RuleLine, ruleWordsOf } from '../../../shared/regulation/rule-words.ts';
import { compareRules } from '../../../shared/regulation/versions/compare-rules.ts';
import { notYetIssued, paperFacts } from '../papers/paper-facts.ts';
import type { Store } from '../records/store.ts';

/** One side of a comparison: a version of the book, or a regulation that comes with the program. */
type Source = { is: 'version'; id: string } | { is: 'preset'; name: PresetName };

export type ComparisonRequest = { bodyId: string; left: Source; right: Source; onlyDifferent: boolean };

type Side = { profile: Profile; name: string };

const plainSay = sayFrom({ regulation, firstRun });

/** What has no words of its own is called as the caller proposes, as the interface does. */
const say: Say = (key, facts) => {
  const words = plainSay(key, facts);
  return words === key && typeof facts?.defaultValue === 'string' ? facts.defaultValue : words;
};

/** Bảng so sánh of two regulations. Errors: 'not-found'. */
export function drawRegulationComparison(
  store: Store,
  { bodyId, left, right, onlyDifferent }: ComparisonRequest,
  today: string,
): { papers: PaperModel[]; fileName: string } {
  const committee = store.need('body', bodyId);
  const [one, other] = [sideOf(store, left), sideOf(store, right)];
  const words = ruleWordsOf({ say, language: 'vi', profile: one.profile });
  const rows = compareRules(one.profile, other.profile)
    .filter(({ differs }) => differs || !onlyDifferent)
    .map((row) => ({
      question: words.question(row.descriptor),
      left: answer(one, row.descriptor, row.left),
      right: answer(other, row.descriptor, row.right),
    }));
  const paper = regulationComparisonPaper({
    issuer: paperFacts(store, committee, today).issuer,
    issue: notYetIssued(today),
    ...{ left: one.name, right: other.name, onlyDifferent, rows },
    preparedBy:
      store.all('user').find(({ roles, active }) => active && roles.includes('officer'))?.name ?? null,
  });
  return { papers: [paper], fileName: `So sánh quy chế ${today}` };
}

function sideOf(store: Store, source: Source): Side {
  if (source.is === 'preset') {
    return { profile: presets[source.name], name: say(`firstRun:regulation.presets.${source.name}`) };
  }
  const { title, number, from, until, rules } = store.need('regulation', source.id);
  const span =
    until === null
      ? `từ ngày ${formatDate(from)}`
      : `từ ngày ${formatDate(from)} đến ngày ${formatDate(until)}`;
  return { profile: rules, name: [title, number === '' ? '' : ` (${number})`, `, ${span}`].join('') };
}

function answer({ profile }: Side, descriptor: RuleDescriptor, rule: Rule): string {
  if (!isStated(rule)) return say('regulation:silentWord');
  const lines = ruleWordsOf({ say, language: 'vi', profile }).lines(descriptor, rule).flatMap(flat);
  return [...lines, `(${citationWords(rule, say)})`].join('\n');
}

const flat = ({ label, text, under }: RuleLine): string[] => [
  ...(text === '' && label === null ? [] : [label === null ? text : `${label}: ${text}`]),
  ...under.flatMap(flat),
];
