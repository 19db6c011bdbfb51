import { dayInVietnam } from '../../shared/calendar.ts';
import type { Parsed } from '../../shared/contract.ts';
import type { ChangeRow } from '../../shared/outputs.ts';
import { fold, matches } from '../../shared/vietnamese.ts';
import type { Committed, Ledger } from '../data/ledger.ts';
import { changeTeller } from './change-words.ts';
import type { Store } from './store.ts';

export type ChangeFilter = Omit<Parsed<'history.changes'>, 'offset' | 'limit'>;

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
  /** The changes that a filter lets through, newest first. `complete` false = some can no longer be read. */
  find: (filter: ChangeFilter) => Promise<{ rows: ChangeRow[]; complete: boolean }>;
  /** Ids of all who have made changes. */
  authors: () => Promise<string[]>;
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
    find: async (filter) => {
      const all = await current();
      const of = JSON.stringify(filter);
      if (answered?.of !== of || answered.log !== all || answered.last !== all.last) {
        answered = { of, log: all, last: all.last, rows: found(all, filter) };
      }
      return { rows: answered.rows, complete: all.complete };
    },
    authors: async () => {
      const { rows } = await current();
      return [...new Set(rows.map(({ by }) => by))];
    },
  };
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
