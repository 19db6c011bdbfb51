import { formatDate, isIsoDate } from '../calendar.ts';
import type { Say } from '../locales/say.ts';
import { sentenceCase } from '../vietnamese.ts';
import { type Described, describeValue } from './profile/describe.ts';
import { bodyNames, roleName } from './profile/names.ts';
import { type Citation, isStated, type Rule } from './profile/rule.ts';
import type { Cadence } from './profile/vocabulary.ts';
import { monthsOf } from './profile/vocabulary.ts';
import type { Profile, RuleDescriptor, RuleGroup } from './profile.ts';
import { type BodyRole, bodyRoles } from './roles.ts';

/** One line of an answer: its label where it is a part of several, its words, and the lines under it. */
export type RuleLine = { label: string | null; text: string; under: RuleLine[] };

export type RuleWords = {
  group: (group: RuleGroup) => string;
  /** The question that a rule answers. */
  question: (rule: RuleDescriptor) => string;
  /** The answer; empty where the regulation is silent. */
  lines: (descriptor: RuleDescriptor, rule: Rule) => RuleLine[];
  /** A code of a vocabulary: `party.head`. */
  word: (code: string) => string;
  /** A part of an answer. */
  part: (rule: RuleDescriptor, field: string) => string;
  /** «sáu tháng một lần». */
  period: (period: Period) => string;
};

type Needs = {
  say: Say;
  /** In Vietnamese the regulation's own names are used; other languages translate them. */
  language: string;
  profile: Profile;
};

/** Puts the rules of a regulation into words, with bodies and roles called as that regulation calls them. */
export function ruleWordsOf({ say, language, profile }: Needs): RuleWords {
  const inVietnamese = language === 'vi';
  const names = inVietnamese ? bodyNames(profile) : { committee: null, group: null };
  const values = {
    committee: names.committee ?? say('regulation:bodies.committee'),
    group: names.group ?? say('regulation:bodies.group'),
  };
  const speak: Say = (key, more = {}) => say(`regulation:${key}`, { ...values, ...more });
  const speech: Speech = {
    word: (code) => (inVietnamese ? ownName(profile, code) : null) ?? speak(`codes.${code}`),
    label: (rule, field) => speak(`fieldsOf.${rule}.${field}`, { defaultValue: speak(`fields.${field}`) }),
    cadence: (cadence) => cadenceWords(cadence, speak),
    called: (role, name) => (role === name ? name : speak('called', { role, name })),
  };
  return {
    group: (group) => sentenceCase(speak(`groups.${group}`)),
    question: ({ key }) => sentenceCase(speak(`rules.${key}`)),
    word: speech.word,
    part: ({ key }, field) => speech.label(key, field),
    period: (period) => periodWords(period, speak),
    lines: (descriptor, rule) => {
      if (!isStated(rule)) return [];
      const described = describeValue(descriptor.value, rule.value);
      if (described === null) return [leaf(speak('unsaid'))];
      return linesOf(described, { ...speech, rule: descriptor.key }).map(capitalised);
    },
  };
}

/** All the words of an answer, for searching. */
export const ruleText = (lines: readonly RuleLine[]): string =>
  lines.map(({ label, text, under }) => `${label ?? ''} ${text} ${ruleText(under)}`).join(' ');

/** The place of a rule in words: «khoản 1 Điều 7», «Điều 2 quyết định ban hành». */
export function citationWords(at: Citation, say: Say): string {
  const { article, clause, source } = at;
  const inArticle =
    article === ''
      ? ''
      : clause === null
        ? say('regulation:citation.article', { article })
        : say('regulation:citation.clause', { article, clause });
  const outside = source === undefined ? '' : say(`regulation:citation.${source}`);
  return sentenceCase([inArticle, outside].filter((part) => part !== '').join(', '));
}

type Speech = {
  word: (code: string) => string;
  label: (rule: string, field: string) => string;
  cadence: (cadence: Cadence) => string;
  called: (role: string, name: string) => string;
};
type Speaking = Speech & { rule: string };

const leaf = (text: string): RuleLine => ({ label: null, text, under: [] });

function linesOf(described: Described, speaking: Speaking): RuleLine[] {
  const text = inline(described, speaking);
  if (text !== null) return [leaf(text)];
  if (described.is === 'fields') {
    return described.fields.map(({ name, value }) =>
      labelled(speaking.label(speaking.rule, name), value, speaking),
    );
  }
  if (described.is !== 'list') return [];
  return described.items.map((item) => {
    const [first, ...more] = linesOf(item, speaking);
    return more.length === 0 && first ? first : { label: null, text: '', under: linesOf(item, speaking) };
  });
}

function labelled(label: string, value: Described, speaking: Speaking): RuleLine {
  const text = inline(value, speaking);
  return text === null ? { label, text: '', under: linesOf(value, speaking) } : { label, text, under: [] };
}

/** The words of a value that fits into one line; null where it has parts with labels of their own. */
function inline(described: Described, speaking: Speaking): string | null {
  switch (described.is) {
    case 'word':
      return speaking.word(described.code);
    case 'text':
      return isIsoDate(described.text) ? formatDate(described.text) : described.text;
    case 'number':
      return String(described.number);
    case 'cadence':
      return speaking.cadence(described.cadence);
    case 'list': {
      const items = described.items.map((item) => inline(item, speaking));
      return items.every((item) => item !== null) ? items.join('; ') : null;
    }
    case 'fields':
      return pairInline(described.fields, speaking);
  }
}

/** Pairs that read better as one: a role with its name, a day of the year. */
function pairInline(fields: { name: string; value: Described }[], speaking: Speaking): string | null {
  const [first, second, ...more] = fields;
  if (!first || !second || more.length > 0) return null;
  const [a, b] = [inline(first.value, speaking), inline(second.value, speaking)];
  if (a === null || b === null) return null;
  if (first.name === 'role' && second.name === 'name') return speaking.called(a, b);
  return first.name === 'day' && second.name === 'month' ? `${a}/${b}` : null;
}

type Period = Pick<Cadence, 'every' | 'unit'>;

function periodWords(period: Period, speak: Say): string {
  const { every, unit } = period;
  if (every === 1) return speak(`cadence.one.${unit}`);
  return unit === 'month' || unit === 'quarter'
    ? speak(`cadence.several.${unit}`, { number: every })
    : speak('cadence.months', { number: monthsOf(period) });
}

const cadenceWords = (cadence: Cadence, speak: Say): string =>
  [
    periodWords(cadence, speak),
    ...(cadence.soft ? [speak('cadence.soft')] : []),
    speak(`codes.cadence-count.${cadence.countBy}`),
  ].join('; ');

/** What the regulation itself calls a role or the leaders of the group; null where it does not say. */
function ownName(profile: Profile, code: string): string | null {
  const [family, word] = code.split('.');
  if (family !== 'party' && family !== 'role') return null;
  if (word === 'group-leaders') {
    const { groupRoles } = profile.organisation;
    return isStated(groupRoles) ? groupRoles.value.leadersTerm : null;
  }
  // «Thành viên» alone would not say of what.
  if (code === 'party.group-member') return null;
  return isRole(word) ? roleName(profile, word) : null;
}

const isRole = (word: string | undefined): word is BodyRole =>
  (bodyRoles as readonly (string | undefined)[]).includes(word);

const capitalised = (line: RuleLine): RuleLine =>
  line.label === null && line.text !== '' ? { ...line, text: sentenceCase(line.text) } : line;
