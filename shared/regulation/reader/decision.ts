import { isIsoDate } from '../../calendar.ts';
import { markedFold } from '../../pasted-text/marked-fold.ts';
import type { IssuingDecision, Place, Question } from './document.ts';
import type { Structure } from './structure.ts';

type Fact = { number: string; place: Place };
type DateFact = { printed: string; on: string | null; place: Place };

const outside = (phrase: string): Place => ({ article: '', clause: null, phrase: phrase.slice(0, 500) });

/** The decision behind the regulation, and what its numbers and days leave open. */
export function readDecision(structure: Structure): {
  decision: IssuingDecision | null;
  questions: Question[];
} {
  const under = underTitle(structure.heading);
  const numbers = [...ownNumber(structure.opening), ...under.numbers];
  const dates = [...ownDate(structure.opening), ...under.dates];
  const articles = structure.decisionArticles;
  if (numbers.length === 0 && dates.length === 0 && articles.length === 0)
    return { decision: null, questions: [] };
  const days = new Set(dates.flatMap(({ on }) => (on === null ? [] : [on])));
  const decision: IssuingDecision = {
    number: numbers[0]?.number ?? null,
    issuedOn: days.size === 1 ? ([...days][0] ?? null) : null,
    dateAsPrinted: dates[0]?.printed ?? null,
    issuedBy: under.issuedBy ?? issuerAbove(structure.opening),
    articles,
  };
  return { decision, questions: [...numberQuestions(numbers), ...dateQuestions(dates)] };
}

/** The line «(Ban hành kèm theo Quyết định số … ngày … của …)», whole even where it is broken. */
function underTitle(heading: readonly string[]): {
  numbers: Fact[];
  dates: DateFact[];
  issuedBy: string | null;
} {
  const start = heading.findIndex((line) => /^\(?(?:ban hanh )?kem theo\b/.test(markedFold(line)));
  if (start < 0) return { numbers: [], dates: [], issuedBy: null };
  const line =
    heading
      .slice(start, start + 4)
      .join(' ')
      .split(')')[0] ?? '';
  const folded = markedFold(line);
  const place = outside(line);
  const number =
    /\b(?:quyet dinh|so)(?: so)? ?:? ?(\d+[a-z]? ?\/ ?[a-z0-9đ/-]+|\d+ ?- ?[a-z]+\/ ?[a-z]+)/.exec(folded);
  const by = / cua (?!.* cua (?:truong|chu tich|ban|uy ban))/.exec(folded);
  const date = dateIn(line, folded);
  return {
    numbers: number ? [{ number: printed(line, number), place }] : [],
    dates: date ? [{ ...date, place }] : [],
    issuedBy: by ? line.slice(by.index + by[0].length).trim() || null : null,
  };
}

const printed = (line: string, match: RegExpExecArray): string =>
  line
    .slice(match.index + match[0].length - (match[1] ?? '').length, match.index + match[0].length)
    .replace(/\s+/g, '');

/** «Số: 12/QĐ-BCĐ» on a line of its own, before the words of the decision. */
function ownNumber(opening: readonly string[]): Fact[] {
  for (const line of opening.slice(0, 30)) {
    const folded = markedFold(line.slice(0, 120));
    if (/^(?:can cu|xet|theo)\b/.test(folded)) break;
    const match = /^so ?:? ?(\d+[a-z]? ?[/-] ?[a-z0-9đ/-]+)/.exec(folded);
    if (match) return [{ number: printed(line, match), place: outside(line) }];
  }
  return [];
}

/** «…, ngày 06 tháng 02 năm 2019» at the head. */
function ownDate(opening: readonly string[]): DateFact[] {
  for (const line of opening.slice(0, 30)) {
    const folded = markedFold(line.slice(0, 200));
    if (/^(?:- )?(?:can cu|xet|theo)\b/.test(folded)) break;
    const date = /, ngay\b|^ngay\b/.test(folded) ? dateIn(line.slice(0, 200), folded) : null;
    if (date) return [{ ...date, place: outside(line) }];
  }
  return [];
}

/** A day in words or digits; `on` is null where day, month or year is left open. */
function dateIn(line: string, folded: string): { printed: string; on: string | null } | null {
  const match =
    /\bngay ?(\d{1,2}|[.…_ ]*) ?(?:thang|\/|-) ?(\d{1,2}|[.…_ ]*) ?(?:nam|\/|-) ?(\d{4})/.exec(folded) ??
    /\bngay ?(\d{1,2}|[.…_ ]+)(?: ?thang| ?\/) ?(\d{1,2}|[.…_ ]*)()/.exec(folded);
  if (match === null) return null;
  const [whole, day = '', month = '', year = ''] = match;
  const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return {
    printed: line.slice(match.index, match.index + whole.length).trim(),
    on: isIsoDate(on) ? on : null,
  };
}

/** The line in capitals over the bases: «TRƯỞNG BAN CHỈ ĐẠO …». */
function issuerAbove(opening: readonly string[]): string | null {
  const bases = opening.findIndex((line) => /^(?:- )?can cu\b/.test(markedFold(line.slice(0, 20))));
  if (bases < 1) return null;
  const lines: string[] = [];
  for (let index = bases - 1; index >= 0 && lines.length < 5; index--) {
    const line = opening[index] ?? '';
    if (/\p{Ll}/u.test(line) || /^QUYẾT ĐỊNH/.test(line)) break;
    lines.unshift(line);
  }
  return lines.length === 0 ? null : lines.join(' ');
}

function numberQuestions(numbers: readonly Fact[]): Question[] {
  if (new Set(numbers.map(({ number }) => number.toLowerCase())).size < 2) return [];
  return [
    {
      code: 'differing-numbers',
      key: null,
      text: `Số của quyết định ban hành ghi khác nhau: ${numbers.map(({ number }) => number).join(' và ')}. Số nào đúng?`,
      places: numbers.map(({ place }) => place),
    },
  ];
}

function dateQuestions(dates: readonly DateFact[]): Question[] {
  const whole = dates.filter(({ on }) => on !== null);
  if (new Set(whole.map(({ on }) => on)).size > 1) {
    return [
      {
        code: 'differing-dates',
        key: null,
        text: `Ngày của quyết định ban hành ghi khác nhau: ${whole.map((one) => one.printed).join(' và ')}. Ngày nào đúng?`,
        places: whole.map(({ place }) => place),
      },
    ];
  }
  const open = dates.find(({ on }) => on === null);
  if (open === undefined || whole.length > 0) return [];
  return [
    {
      code: 'incomplete-date',
      key: null,
      text: `Ngày của quyết định ban hành ghi chưa đủ: «${open.printed}». Quyết định ban hành ngày nào?`,
      places: [open.place],
    },
  ];
}
