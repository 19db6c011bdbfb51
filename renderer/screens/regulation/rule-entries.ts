import { isStated, type Rule } from '../../../shared/regulation/profile/rule.ts';
import {
  type Profile,
  type RuleDescriptor,
  ruleAt,
  ruleDescriptors,
} from '../../../shared/regulation/profile.ts';
import { fold, matches } from '../../../shared/vietnamese.ts';
import { type RuleLine, type RuleWords, ruleText } from '../../components/rule-words.ts';

/** One question with its answer, ready to be shown and searched. */
export type RuleEntry = {
  descriptor: RuleDescriptor;
  rule: Rule;
  question: string;
  lines: RuleLine[];
  folded: string;
};

export const ruleFilters = ['all', 'stated', 'silent', 'noted'] as const;
export type RuleFilter = (typeof ruleFilters)[number];

/** Every question that a regulation may answer, in order, with what this one says. */
export function ruleEntries(profile: Profile, words: RuleWords): RuleEntry[] {
  return ruleDescriptors.map((descriptor) => {
    const rule = ruleAt(profile, descriptor.key);
    const question = words.question(descriptor);
    const lines = words.lines(descriptor, rule);
    const printed = isStated(rule) ? [rule, ...(rule.also ?? [])].map((at) => at.phrase) : [];
    const text = [question, descriptor.code, ruleText(lines), ...printed, rule.note ?? ''].join(' ');
    return { descriptor, rule, question, lines, folded: fold(text) };
  });
}

const passes: Record<RuleFilter, (entry: RuleEntry) => boolean> = {
  all: () => true,
  stated: ({ rule }) => isStated(rule),
  silent: ({ rule }) => !isStated(rule),
  noted: ({ rule }) => rule.note !== undefined,
};

/** The entries that a filter and a query leave; the query needs no diacritics. */
export function shownEntries(
  entries: readonly RuleEntry[],
  { filter, query }: { filter: RuleFilter; query: string },
): RuleEntry[] {
  const wanted = fold(query);
  return entries.filter((entry) => passes[filter](entry) && matches(entry.folded, wanted));
}

/** How many entries each filter leaves. */
export const countByFilter = (entries: readonly RuleEntry[]): Record<RuleFilter, number> => ({
  all: entries.length,
  stated: entries.filter(passes.stated).length,
  silent: entries.filter(passes.silent).length,
  noted: entries.filter(passes.noted).length,
});
