import { addDays } from '../../calendar.ts';
import type { Asked } from './asked.ts';
import { beforeSpans, reviewSpans, termSpans } from './dated-spans.ts';
import { later } from './in-order.ts';
import { type DutyPeriod, type Question, type Span, type Spans, spansOf } from './span.ts';
import type { Stretch } from './stretches.ts';
import type { Thread } from './threads.ts';

/** A span, the rule that it is judged by, and the days on which that counts. `isCut`: a new version left it over. */
export type Judged = { asked: Asked; inForce: Stretch; span: Span; isCut: boolean };

type Run = Spans & { asked: Asked; inForce: Stretch };

/**
 * The spans of one duty through all versions, each judged by one of them alone: by the version in force on its last
 * day. What is left of a period that a new version cut off, and does not take over, comes as a span of its own.
 */
export function judgedSpans({ stretches, deeds }: Thread, asked: Omit<Question, 'deeds'>): Judged[] {
  const runs = runsOf(stretches, { ...asked, deeds });
  return runs.flatMap(({ spans, ...run }, index) => [
    ...spans.map((span) => ({ asked: run.asked, inForce: run.inForce, span, isCut: false })),
    ...leftOver(run, runs.slice(index + 1), { ...asked, deeds }),
  ]);
}

function runsOf(stretches: Thread['stretches'], question: Question): Run[] {
  const runs: Run[] = [];
  let judgedUntil: string | null = null;
  for (const { inForce, asked } of stretches) {
    if (asked === null) continue;
    const run: Run = { asked, inForce, ...spansUnder(asked, { ...question, inForce, judgedUntil }) };
    runs.push(run);
    const last = run.spans.at(-1);
    if (last !== undefined) judgedUntil = endOf(last, asked);
    // What comes after the end of the list would otherwise stand in it before what comes first.
    if (!run.reachEnd) break;
  }
  return runs;
}

/** The last day that a span speaks of: rolling periods begin anew with the deed. */
function endOf({ settledBy, period }: Span, { when }: Asked): string {
  const isRolling = 'cadence' in when && when.cadence.countBy === 'rolling';
  return isRolling && settledBy !== null ? settledBy.on : period.until;
}

type UnderVersion = Question & { inForce: Stretch; judgedUntil: string | null };

function spansUnder({ when }: Asked, under: UnderVersion): Spans {
  if ('cadence' in when) return spansOf({ cadence: when.cadence, ...under });
  const { from, until: end } = under.inForce;
  const spans = datedSpans(when, under).filter(
    ({ period: { until } }) => from <= until && (end === null || until <= end),
  );
  return { spans, cut: null, reachEnd: true };
}

function datedSpans(when: Exclude<Asked['when'], { cadence: unknown }>, question: Question): Span[] {
  if ('review' in when) return reviewSpans(when.review, question);
  return 'before' in when ? beforeSpans(when.before, question) : termSpans(when.term, question);
}

/** The days between the last period that the version judged and the first of a later one, as far as it was in force. */
function leftOver(
  { cut, asked, inForce }: Omit<Run, 'spans'>,
  runs: readonly Run[],
  question: Question,
): Judged[] {
  const next = runs.find(({ spans }) => spans.length > 0)?.spans[0]?.period.from;
  const isAhead = next === undefined && cut !== null && cut.from > later(question.today, question.through);
  if (cut === null || isAhead) return [];
  const until = next !== undefined && next <= cut.until ? addDays(next, -1) : cut.until;
  if (until < cut.from || until < question.since) return [];
  const period: DutyPeriod = { ...cut, until };
  const settledBy =
    question.deeds.find(({ on, periodKey }) => periodKey === null && cut.from <= on && on <= until) ?? null;
  return [{ asked, inForce, span: { period, settledBy, settledUntil: until }, isCut: true }];
}
