import { isStated, type Rule } from '../../../shared/regulation/profile/rule.ts';
import {
  type Profile,
  type RuleDescriptor,
  ruleAt,
  ruleDescriptors,
} from '../../../shared/regulation/profile.ts';
import { type RuleLine, type RuleWords, ruleText } from '../../../shared/regulation/rule-words.ts';
import { fold, matches } from '../../../shared/vietnamese.ts';

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
    return { descriptor, rule, question, lines, folded: inWords(text) };
  });
}

const passes: Record<RuleFilter, (entry: RuleEntry) => boolean> = {
  all: () => true,
  stated: ({ rule }) => isStated(rule),
  silent: ({ rule }) => !isStated(rule),
  noted: ({ rule }) => rule.note !== undefined,
};

/** Folded, with one space before each word: what begins with a space begins a word. */
const inWords = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+|^/gu, ' ');

/**
 * The entries that a filter and a query leave; the query needs no diacritics. Where its words stand together
 * somewhere only those entries count, since the same words lie scattered over many rules.
 */
export function shownEntries(
  entries: readonly RuleEntry[],
  { filter, query }: { filter: RuleFilter; query: string },
): RuleEntry[] {
  const passed = entries.filter(passes[filter]);
  const phrase = inWords(query).trimEnd();
  const together = entries.filter(({ folded }) => folded.includes(phrase));
  if (together.length > 0) return passed.filter((entry) => together.includes(entry));
  return passed.filter(({ folded }) => matches(folded, phrase));
}

/** How many entries each filter leaves. */
export const countByFilter = (entries: readonly RuleEntry[]): Record<RuleFilter, number> => ({
  all: entries.length,
  stated: entries.filter(passes.stated).length,
  silent: entries.filter(passes.silent).length,
  noted: entries.filter(passes.noted).length,
});
