import { dateParts, formatDate } from '../../../shared/calendar.ts';
import { AppError } from '../../../shared/errors.ts';
import { year as words } from '../../../shared/locales/vi/year.ts';
import type { PaperModel } from '../../../shared/papers/paper.ts';
import { type YearLine, yearCalendarPaper } from '../../../shared/papers/year-calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import { isDeadline, isOn, type YearEntry } from '../../../shared/year/year-calendar.ts';
import { notYetIssued, paperFacts } from '../papers/paper-facts.ts';
import type { Store } from '../records/store.ts';
import { basesOf, standOf, whatOf, whoOf } from './entry-words.ts';
import { type YearRequest, yearCalendarOf } from './year-facts.ts';

/** Lịch công tác năm: a paper for each committee, or for its group where that is wanted alone. Errors: 'not-set-up', 'not-found'. */
export function drawYearCalendar(
  store: Store,
  request: YearRequest,
  today: string,
): { papers: PaperModel[]; fileName: string } {
  const { year } = request;
  const { entries } = yearCalendarOf(store, request, today);
  const issuers = issuersOf(store, request);
  if (issuers.length === 0) throw new AppError('not-set-up');
  const papers = issuers.map(({ body, bodyIds }) =>
    paperOf(store, { body, year, today, entries: entries.filter(({ bodyId }) => bodyIds.has(bodyId)) }),
  );
  const [only] = issuers.length === 1 ? issuers : [];
  return { papers, fileName: ['Lịch công tác', year, only?.body.abbreviation].filter(Boolean).join(' ') };
}

/** Who issues: each committee for itself and its groups; a group for itself where its committee is not wanted. */
function issuersOf(
  store: Store,
  { year, bodyIds }: YearRequest,
): { body: Of<'body'>; bodyIds: Set<string> }[] {
  const wanted = store.all('body').filter((body) => isWanted(body, { year, bodyIds }));
  const ids = new Set(wanted.map(({ id }) => id));
  return wanted
    .filter(({ committeeId }) => committeeId === null || !ids.has(committeeId))
    .map((body) => ({
      body,
      bodyIds: new Set(
        [body, ...wanted.filter(({ committeeId }) => committeeId === body.id)].map(({ id }) => id),
      ),
    }));
}

/** Of all bodies those that exist in the year; one that is named is wanted whenever it existed. */
const isWanted = ({ id, from, until }: Of<'body'>, { year, bodyIds }: YearRequest): boolean =>
  bodyIds?.includes(id) ?? (from <= `${year}-12-31` && (until === null || until >= `${year}-01-01`));

type Drawn = { body: Of<'body'>; year: number; today: string; entries: readonly YearEntry[] };

function paperOf(store: Store, { body, year, today, entries }: Drawn): PaperModel {
  const facts = paperFacts(store, body, today);
  const told = entries.filter(isOn);
  return yearCalendarPaper({
    issuer: facts.issuer,
    issue: notYetIssued(today),
    year,
    bases: [...regulationsOf(store, body, year), ...lawsOf(told)],
    lines: told.map(lineOf),
    preparedBy:
      store.all('user').find(({ roles, active }) => active && roles.includes('officer'))?.name ?? null,
    signer: facts.signerFor(null),
  });
}

/** The statutes that name a day where the regulation leaves that to the law. */
const lawsOf = (entries: readonly YearEntry[]): string[] =>
  [...new Set(entries.flatMap(({ duties }) => duties.flatMap(({ law }) => law ?? [])))].map(
    (law) => `${words.paper.base} ${law}`,
  );

/** The year stands in the title; only where it is itself the period («năm 2027») it is said again. */
const withoutYear = (title: string, year: string): string =>
  title
    .replaceAll(`/${year}`, '')
    .replace(
      /( (?:tháng \d+|quý [IV]+|6 tháng (?:đầu|cuối))) năm (\d{4})$/,
      (whole, period: string, of: string) => (of === year ? period : whole),
    );

function lineOf(entry: YearEntry): YearLine {
  const { on, meeting } = entry;
  // The year stands in the title: «15/03», «tháng 3».
  const day = formatDate(on).slice(0, 5);
  const [title = ''] = whatOf(entry);
  return {
    month: dateParts(on).month,
    when: meeting
      ? `${day}, ${meeting.startsAt}`
      : `${isDeadline(entry) ? words.paper.latest : words.paper.after} ${day}`,
    what: meeting ? title : withoutYear(title, on.slice(0, 4)),
    who: whoOf(entry),
    bases: basesOf(entry),
    stand: standOf(entry),
  };
}

/** The versions by which the year is judged, in their order; where there are several, with the days of each. */
function regulationsOf(store: Store, body: Of<'body'>, year: number): string[] {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const versions = store
    .all('regulation')
    .filter(({ bodyId }) => bodyId === body.id || bodyId === body.committeeId)
    .filter(({ from, until }) => from <= last && (until === null || until >= first))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return versions.map(({ title, number, issuedOn, from, until }) => {
    const days = [
      from > first ? `${words.paper.from} ${formatDate(from)}` : '',
      until !== null && until < last ? `${words.paper.until} ${formatDate(until)}` : '',
    ].filter(Boolean);
    return [
      `${words.paper.base} ${title}`,
      number && `${words.paper.number} ${number}`,
      issuedOn && `${words.paper.issued} ${formatDate(issuedOn)}`,
      days.length > 0 && `(${words.paper.counts} ${days.join(' ')})`,
    ]
      .filter(Boolean)
      .join(' ');
  });
}
