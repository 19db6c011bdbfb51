import { markedFold } from '../../pasted-text/marked-fold.ts';
import { isQuoted, type Mark, markOf } from './marks.ts';
import { quotedLines } from './quotations.ts';

/** A line with its mark; quoted lines have none. */
export type Line = { text: string; mark: Mark | null };

/** One of the papers that the text holds: a decision, a regulation, an annex. `lines` start after the heading. */
export type Part = {
  kind: 'opening' | 'regulation';
  heading: string[];
  lines: Line[];
};

export function markedLines(lines: readonly string[]): Line[] {
  const quoted = quotedLines(lines);
  return lines.map((text, index) => ({
    text,
    mark: quoted[index] || isQuoted(text) ? null : markOf(text),
  }));
}

/**
 * Splits the text into what stands before the heading «QUY CHẾ» and each regulation after one. What follows the
 * heading of an annex belongs to none.
 */
export function partsOf(lines: readonly Line[]): Part[] {
  const starts = headings(lines);
  const parts: Part[] = [];
  const first = starts[0] ?? lines.length;
  parts.push({ kind: 'opening', heading: [], lines: lines.slice(0, first) });
  for (const [place, start] of starts.entries()) {
    const own = lines.slice(start, starts[place + 1] ?? lines.length);
    const body = own.findIndex(({ mark }) => mark?.kind === 'article' || mark?.kind === 'chapter');
    const split = body < 0 ? own.length : body;
    const heading = own.slice(0, split).map(({ text }) => text);
    parts.push({ kind: 'regulation', heading, lines: withoutAnnex(own.slice(split)) });
  }
  return parts;
}

/** Lines «QUY CHẾ …» after which the count of articles begins anew. */
function headings(lines: readonly Line[]): number[] {
  const starts: number[] = [];
  let opens = false;
  for (let index = lines.length - 1; index >= 0; index--) {
    const { text, mark } = lines[index] ?? { text: '', mark: null };
    if (mark?.kind === 'article') opens = mark.number === '1';
    else if (opens && isHeading(text)) {
      starts.unshift(index);
      opens = false;
    }
  }
  return starts;
}

const isHeading = (line: string): boolean =>
  line.length < 400 &&
  (/^QUY (?:CHẾ|ĐỊNH(?! CHUNG| CỤ THỂ))(?!\p{L})/u.test(line) ||
    /^(?:du thao )?quy che(?: (?:hoat dong|lam viec|to chuc|tO chuc)(?: va hoat dong)?)?$/.test(
      markedFold(line),
    ));

function withoutAnnex(lines: readonly Line[]): Line[] {
  const annex = lines.findIndex(({ text }) => /^phu luc\b/.test(markedFold(text.slice(0, 20))));
  return annex < 0 ? [...lines] : lines.slice(0, annex);
}
