import { dayInVietnam } from '../../../shared/calendar.ts';
import type { Parsed } from '../../../shared/contract.ts';
import type { ChangeRow } from '../../../shared/outputs/history.ts';
import { fold, matches } from '../../../shared/vietnamese.ts';
import type { Committed, Ledger } from '../../data/ledger.ts';
import type { Store } from '../records/store.ts';
import { changeTeller } from './change-words.ts';

export type ChangeFilter = Omit<Parsed<'history.changes'>, 'offset' | 'limit'>;

/** Which of them are wanted, counted from the newest. */
type Window = { offset: number; limit: number };

/** `complete` false = some can no longer be read. */
type Found = { rows: ChangeRow[]; total: number; complete: boolean };

/** All changes of the book in short, oldest first. */
type Log = {
  ledger: Ledger;
  rows: ChangeRow[];
  /** Folded words of each row; made when somebody searches. */
  words: (string | undefined)[];
  /** The kinds that each change touched. */
  kinds: string[][];
  complete: boolean;
  last: number;
};

export type ChangeLog = {
  /** The changes that a filter lets through, newest first. */
  find: (filter: ChangeFilter, window: Window) => Promise<Found>;
};

/** So long after the last question the log is let go: it may be as large as the book. */
const keptMilliseconds = 10 * 60_000;

/**
 * The changes of the whole book in short, read from the journals at the first question and then followed. A
 * filter looks at all of them; the last answer is kept, because a long list crosses a door page by page.
 */
export function createChangeLog(store: Store): ChangeLog {
  let log: Log | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let letGo: NodeJS.Timeout | undefined;
  let answered: { of: string; log: Log; last: number; rows: ChangeRow[] } | null = null;

  async function follow(): Promise<Log> {
    const ledger = store.ledger();
    if (log?.ledger !== ledger) {
      log = { ledger, rows: [], words: [], kinds: [], complete: true, last: 0 };
    }
    await readOn(log, store);
    clearTimeout(letGo);
    letGo = setTimeout(() => {
      log = null;
      answered = null;
    }, keptMilliseconds);
    letGo.unref();
    return log;
  }
  /** One reading at a time, or changes would stand in the log twice. */
  const current = (): Promise<Log> => {
    const next = turn.then(follow);
    turn = next.catch(() => undefined);
    return next;
  };

  return {
    find: async (filter, { offset, limit }) => {
      const isUnfiltered = Object.values(filter).every((value) => value === undefined || value === '');
      const direct = isUnfiltered ? await latest(store, { offset, limit }) : null;
      if (direct) return direct;
      const all = await current();
      const of = JSON.stringify(filter);
      if (answered?.of !== of || answered.log !== all || answered.last !== all.last) {
        answered = { of, log: all, last: all.last, rows: found(all, filter) };
      }
      const { rows } = answered;
      return { rows: rows.slice(offset, offset + limit), total: rows.length, complete: all.complete };
    },
  };
}

/** Those of a window alone, where no part of the history is lost: then their numbers tell where they lie. */
async function latest(store: Store, { offset, limit }: Window): Promise<Found | null> {
  const ledger = store.ledger();
  const total = ledger.sequence;
  const [first, last] = [Math.max(1, total - offset - limit + 1), total - offset];
  const tell = changeTeller(store);
  const rows: ChangeRow[] = [];
  const period = { from: { sequence: first }, to: { sequence: last }, order: 'newest-first' } as const;
  if (last >= 1) for await (const change of ledger.changes(period)) rows.push(tell(change));
  const isWhole = (await isHistoryWhole(store)) && rows.length === Math.max(0, last - first + 1);
  return isWhole ? { rows, total, complete: true } : null;
}

/** True when every change since the book was begun can still be read. */
export async function isHistoryWhole(store: Store): Promise<boolean> {
  const all = store.ledger().changes({ limit: 0 });
  await all[Symbol.asyncIterator]().next();
  return all.gaps.length === 0;
}

async function readOn(log: Log, store: Store): Promise<void> {
  const { ledger } = log;
  if (log.last >= ledger.sequence) return;
  const stream = ledger.changes({ from: { sequence: log.last + 1 } });
  const tell = changeTeller(store);
  for await (const change of stream) take(log, change, tell);
  log.last = Math.max(log.last, ledger.sequence);
  if (stream.gaps.length > 0) log.complete = false;
}

function take(log: Log, change: Committed, tell: (change: Committed) => ChangeRow): void {
  log.rows.push(tell(change));
  log.words.push(undefined);
  log.kinds.push([...new Set(change.ops.map(({ collection }) => collection))]);
  log.last = change.sequence;
}

function found(log: Log, filter: ChangeFilter): ChangeRow[] {
  const { by, kind, from, until, search = '' } = filter;
  const wanted = fold(search);
  const isAsked = ({ by: author, at }: ChangeRow, index: number): boolean => {
    if (by !== undefined && author !== by) return false;
    if (kind !== undefined && !log.kinds[index]?.includes(kind)) return false;
    if (!isWithin(at, { from, until })) return false;
    return wanted.trim() === '' || matches(wordsAt(log, index), wanted);
  };
  return log.rows.filter(isAsked).reverse();
}

type Span = { from: string | undefined; until: string | undefined };

function isWithin(at: string, { from, until }: Span): boolean {
  if (from === undefined && until === undefined) return true;
  const day = dayInVietnam(at);
  return (from === undefined || day >= from) && (until === undefined || day <= until);
}

function wordsAt(log: Log, index: number): string {
  const known = log.words[index];
  if (known !== undefined) return known;
  const row = log.rows[index];
  const words = row ? fold([row.reason, ...row.steps.map(({ title }) => title)].join(' ')) : '';
  log.words[index] = words;
  return words;
}
