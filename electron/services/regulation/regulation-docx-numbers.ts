import { pointLetters } from '../../../shared/vietnamese.ts';
import { attributeOf, tokensOf } from './regulation-docx-xml.ts';

/** One level of a list: «%1.» in digits from `start`. */
type Level = { text: string; format: string; start: number };
type Lists = {
  levels: Map<string, Map<number, Level>>;
  listOf: Map<string, { base: string; restarts: boolean }>;
};

/** Gives the number that Word shows before the next paragraph of a list; '' outside of every list. */
export type Counters = { next: (list: string, level: number) => string };

/** What `word/numbering.xml` says of the lists of a document. */
export function numberingOf(xml: string): Lists {
  const reading: Reading = {
    lists: { levels: new Map(), listOf: new Map() },
    base: '',
    list: '',
    level: null,
  };
  for (const { tag, closing, attributes } of tokensOf(xml)) {
    if (!closing && tag !== null) steps[tag]?.(reading, attributes);
  }
  return reading.lists;
}

/** First come the bases with their levels, then the lists that use them. */
type Reading = { lists: Lists; base: string; list: string; level: Level | null };
type Step = (reading: Reading, attributes: string) => void;

const value = (attributes: string): string => attributeOf(attributes, 'w:val');

const steps: Readonly<Record<string, Step>> = {
  'w:abstractNum': (reading, attributes) => {
    reading.base = attributeOf(attributes, 'w:abstractNumId');
    reading.lists.levels.set(reading.base, new Map());
  },
  'w:lvl': (reading, attributes) => {
    if (reading.list !== '') return;
    reading.level = { text: '', format: 'decimal', start: 1 };
    reading.lists.levels
      .get(reading.base)
      ?.set(Number(attributeOf(attributes, 'w:ilvl')) || 0, reading.level);
  },
  'w:lvlText': ({ level, list }, attributes) => {
    if (level !== null && list === '') level.text = value(attributes);
  },
  'w:numFmt': ({ level, list }, attributes) => {
    if (level !== null && list === '') level.format = value(attributes);
  },
  'w:start': ({ level, list }, attributes) => {
    if (level !== null && list === '') level.start = Number(value(attributes)) || 1;
  },
  'w:num': (reading, attributes) => {
    reading.list = attributeOf(attributes, 'w:numId');
  },
  'w:abstractNumId': ({ lists, list }, attributes) => {
    lists.listOf.set(list, { base: value(attributes), restarts: false });
  },
  'w:startOverride': ({ lists, list }) => {
    const found = lists.listOf.get(list);
    if (found !== undefined) found.restarts = true;
  },
};

/** Counts as Word does: lists of one base go on counting, a deeper level begins anew under each higher number. */
export function createCounters({ levels, listOf }: Lists): Counters {
  const counts = new Map<string, number[]>();
  const seen = new Set<string>();
  return {
    next: (list, at) => {
      const found = listOf.get(list);
      const level = found && levels.get(found.base)?.get(at);
      if (found === undefined || level === undefined) return '';
      if (found.restarts && !seen.has(list)) counts.delete(found.base);
      seen.add(list);
      const numbers = (counts.get(found.base) ?? []).slice(0, at + 1);
      numbers[at] = (numbers[at] ?? level.start - 1) + 1;
      counts.set(found.base, numbers);
      return shown(level, numbers, levels.get(found.base));
    },
  };
}

function shown(level: Level, numbers: readonly number[], levels: Map<number, Level> | undefined): string {
  if (level.format === 'bullet') return '- ';
  const text = level.text.replace(/%(\d)/g, (_, digit) => {
    const at = Number(digit) - 1;
    return formatted(numbers[at] ?? 1, levels?.get(at)?.format ?? 'decimal');
  });
  return text === '' ? '' : `${text} `;
}

function formatted(number: number, format: string): string {
  if (format === 'lowerLetter') return pointLetters[number - 1] ?? String(number);
  return format === 'upperRoman' ? roman(number) : String(number);
}

const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

const roman = (number: number): string =>
  number > 0 && number < 50
    ? 'X'.repeat(Math.floor(number / 10)).replace('XXXX', 'XL') + (romans[number % 10] ?? '')
    : String(number);
