import type { Field, Fields } from '../../../shared/fields.ts';
import { type KindName, kinds } from '../../../shared/records/index.ts';
import { type Profile, ruleAt, ruleDescriptors } from '../../../shared/regulation/profile.ts';
import { type RuleLine, type RuleWords, ruleWordsOf } from '../../../shared/regulation/rule-words.ts';
import type { RegulationText } from '../../../shared/regulation/text/regulation-text.ts';
import type { TextEdit } from '../../../shared/regulation/text/text-edit.ts';
import type { Words } from '../../words.ts';
import { editWords, wordsBroughtIn } from '../regulation/edit-words.ts';
import { textChanges } from './text-changes.ts';

/** A record as the journal keeps it. */
export type Held = Record<string, unknown>;

/** One field that changed, in words; empty = nothing stood there. */
export type FieldChange = { key: string; label: string; before: string[]; after: string[] };

type Needs = {
  words: Words;
  language: string;
  /** The words for a record that is pointed at; null where it cannot be found. */
  titleOf: (kind: KindName, id: string) => string | null;
};

/** What says nothing to an official: the course of a meeting, which the history tells itself; a name of ours. */
const untold = new Set([
  'meeting.moves',
  'regulation.preset',
  'amendment-proposal.raisedAs',
  'amendment-proposal.compiledAs',
  'amendment-proposal.decidedAs',
  'amendment-proposal.moves',
  'handover.begunAt',
  'handover.begunBy',
  'handover.inventory',
  'handover.steps',
  'handover.endedAt',
]);

/** The kinds that a record of this kind points at. */
export const kindsPointedAt = (kind: KindName): KindName[] => [...new Set(targetsOf(kinds[kind].fields))];

const targetsOf = (fields: Fields): KindName[] =>
  Object.values(fields).flatMap((field) => [
    ...(field.to === undefined ? [] : [field.to as KindName]),
    ...(field.item === undefined ? [] : targetsOf(field.item)),
  ]);

/** Which fields of a record changed, from what to what. */
export function changesOf(
  kind: KindName,
  { before, after }: { before: Held | null; after: Held | null },
  needs: Needs,
): FieldChange[] {
  const fields: Fields = kinds[kind].fields;
  return Object.entries(fields)
    .filter(([name]) => !untold.has(`${kind}.${name}`) && !isSame(before?.[name], after?.[name]))
    .filter(([name, field]) => !isUnasked(field, before?.[name], after?.[name]))
    .flatMap(([name, field]) => {
      const label = needs.words.fieldLabel(kind, name);
      const [was, is] = [before?.[name], after?.[name]];
      if (field.meaning === 'data') return dataChanges({ name, label, was, is }, needs);
      const told = (value: unknown) => linesOf({ kind, name, field, value }, needs);
      const change = field.meaning === 'list' ? rowsChanged(told(was), told(is)) : [told(was), told(is)];
      const [from = [], to = []] = change;
      return from.length + to.length === 0 ? [] : [{ key: name, label, before: from, after: to }];
    });
}

/** A question that nobody has answered with yes says nothing about a record, above all not that it was asked. */
const isUnasked = (field: Field, was: unknown, is: unknown): boolean =>
  field.meaning === 'flag' && was !== true && is !== true;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

type Told = { kind: KindName; name: string; field: Field; value: unknown };

/** A value in words, one line for each of several; none where it is empty. */
function linesOf(told: Told, needs: Needs): string[] {
  const { kind, name, field, value } = told;
  if (field.item && Array.isArray(value)) {
    return value.map((row: Held) => rowWords({ kind, item: field.item ?? {}, row }, needs));
  }
  const values = Array.isArray(value) ? value : [value];
  return values
    .map((one) => plainWords({ kind, name, field, value: one }, needs))
    .filter((text) => text !== '');
}

function plainWords({ kind, name, field, value }: Told, { words, titleOf }: Needs): string {
  if (value === null || value === undefined || value === '') return '';
  switch (field.meaning) {
    case 'key':
      return '';
    case 'choice':
    case 'choices':
      return words.choiceLabel(kind, name, String(value));
    case 'ref':
    case 'refs':
      return titleOf(field.to as KindName, String(value)) ?? words.say('history:unknown');
    default:
      return words.value(field.meaning, value);
  }
}

/** The rows of a list hold no choices or references of their own beside the untold course of a meeting. */
function rowWords({ kind, item, row }: { kind: KindName; item: Fields; row: Held }, needs: Needs): string {
  const parts = Object.entries(item).flatMap(([name, field]) =>
    linesOf({ kind, name, field, value: row[name] }, needs),
  );
  return parts.join(' · ');
}

/** Only the rows that went and those that came; all of them where nothing but their order changed. */
function rowsChanged(before: string[], after: string[]): [string[], string[]] {
  const went = before.filter((row) => !after.includes(row));
  const came = after.filter((row) => !before.includes(row));
  return went.length + came.length === 0 ? [before, after] : [went, came];
}

type DataChange = { name: string; label: string; was: unknown; is: unknown };

/** The parts of a regulation that are no plain fields: its text, what was done to it, and its rules. */
function dataChanges({ name, label, was, is }: DataChange, needs: Needs): FieldChange[] {
  const { say } = needs.words;
  if (name === 'text') {
    const changes = textChanges(
      (was ?? null) as RegulationText | null,
      (is ?? null) as RegulationText | null,
      say,
    );
    return changes.map(({ place, ...change }, index) => ({
      ...change,
      key: `text.${index}`,
      label: place === null ? label : `${label}: ${place}`,
    }));
  }
  if (name === 'edits') {
    const told = (edits: unknown) => editLines((edits ?? []) as TextEdit[], say);
    const [before, after] = [told(was), told(is)];
    return before.length + after.length === 0 ? [] : [{ key: name, label, before, after }];
  }
  return ruleChanges(was, is, needs);
}

const editLines = (edits: readonly TextEdit[], say: Words['say']): string[] =>
  editWords(edits, say).map((line, index) => {
    const edit = edits[index];
    const words = edit ? wordsBroughtIn(edit) : '';
    return words === '' ? line : `${line}: «${words}»`;
  });

/** The rules of a regulation one by one; those of a new regulation are not told again. */
function ruleChanges(before: unknown, after: unknown, { words, language }: Needs): FieldChange[] {
  if (!before || !after) return [];
  const [was, is] = [before as Profile, after as Profile];
  const speakers = [was, is].map((profile) => ruleWordsOf({ say: words.say, language, profile }));
  const [old, now] = speakers as [RuleWords, RuleWords];
  return ruleDescriptors
    .filter(({ key }) => !isSame(ruleAt(was, key), ruleAt(is, key)))
    .map((rule) => ({
      key: rule.key,
      label: now.question(rule),
      before: old.lines(rule, ruleAt(was, rule.key)).flatMap(flat),
      after: now.lines(rule, ruleAt(is, rule.key)).flatMap(flat),
    }));
}

const flat = ({ label, text, under }: RuleLine): string[] => [
  ...(text === '' ? [] : [label === null ? text : `${label}: ${text}`]),
  ...under.flatMap(flat),
];
