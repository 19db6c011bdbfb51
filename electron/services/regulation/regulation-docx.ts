import { unpackParts } from '../roster/roster-table-zip.ts';
import { type Counters, createCounters, numberingOf } from './regulation-docx-numbers.ts';
import { createTableRows, type TableRows } from './regulation-docx-table.ts';
import { attributeOf, type Token, textOfEntity, tokensOf } from './regulation-docx-xml.ts';

/**
 * The text of a Word document, a line for each paragraph, with the numbers that Word itself puts before it.
 * What is deleted in a tracked change, and what stands twice for older programs, is left out. Throws on a file
 * that is no Word document. `rows`: a table of three columns or more comes row by row, its cells divided by tabs.
 */
export function textOfDocx(bytes: Buffer, { rows }: { rows: boolean } = { rows: false }): string {
  const parts = unpackParts(bytes);
  const document = parts.get('word/document.xml');
  if (document === undefined) throw new Error('no word/document.xml');
  const numbering = parts.get('word/numbering.xml')?.toString('utf8') ?? '';
  const counters = createCounters(numberingOf(numbering));
  return paragraphsOf(document.toString('utf8'), counters, rows).join('\n');
}

/** What is being read, and the lines so far. */
type Reading = {
  lines: string[];
  text: string;
  list: string;
  level: number;
  /** Depth inside of what stands twice for older programs. */
  skipped: number;
  inText: boolean;
  /** Null where tables come as the paragraphs that they hold. */
  table: TableRows | null;
};

function paragraphsOf(xml: string, counters: Counters, rows: boolean): string[] {
  const table = rows ? createTableRows() : null;
  const reading: Reading = { lines: [], text: '', list: '', level: 0, skipped: 0, inText: false, table };
  for (const token of tokensOf(xml)) {
    if (token.tag === 'mc:Fallback' && !token.empty) {
      reading.skipped = Math.max(0, reading.skipped + (token.closing ? -1 : 1));
    }
    if (reading.skipped === 0) take(reading, token, counters);
  }
  return reading.lines;
}

function take(reading: Reading, token: Token, counters: Counters): void {
  if (token.tag === null) {
    reading.text += reading.inText ? textOfEntity(token.text) : '';
    return;
  }
  steps[token.tag]?.(reading, token, counters);
  if (reading.table !== null) reading.lines.push(...reading.table.take(token));
}

type Step = (reading: Reading, token: Token, counters: Counters) => void;

const newLine: Step = (reading) => {
  reading.text += '\n';
};

const steps: Readonly<Record<string, Step>> = {
  'w:t': (reading, { closing, empty }) => {
    reading.inText = !closing && !empty;
  },
  'w:tab': (reading) => {
    reading.text += ' ';
  },
  'w:br': newLine,
  'w:cr': newLine,
  'w:numId': (reading, { attributes }) => {
    reading.list = attributeOf(attributes, 'w:val');
  },
  'w:ilvl': (reading, { attributes }) => {
    reading.level = Number(attributeOf(attributes, 'w:val')) || 0;
  },
  'w:p': (reading, { closing, empty }, counters) => {
    if (!closing && !empty) return;
    const line = counters.next(reading.list, reading.level) + reading.text;
    if (reading.table?.isInside()) reading.table.hold(line);
    else reading.lines.push(line);
    Object.assign(reading, { text: '', list: '', level: 0, inText: false });
  },
};
