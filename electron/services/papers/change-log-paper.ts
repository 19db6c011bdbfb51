import { formatInstant } from '../../../shared/calendar.ts';
import { AppError } from '../../../shared/errors.ts';
import { verbOf } from '../../../shared/history/verb.ts';
import { history as words } from '../../../shared/locales/vi/history.ts';
import { records as labels } from '../../../shared/locales/vi/records.ts';
import { changeLogPaper, type LoggedChange } from '../../../shared/papers/change-log.ts';
import type { PaperModel } from '../../../shared/papers/paper.ts';
import { isKindName, kinds } from '../../../shared/records/index.ts';
import type { Committed } from '../../data/ledger.ts';
import { titleOf, userName } from '../history/change-words.ts';
import type { Store } from '../records/store.ts';
import { issuingCommittee } from './issuing-committee.ts';
import { notYetIssued, paperFacts } from './paper-facts.ts';

export type ChangeLogRequest = {
  from: string;
  until: string;
  by?: string | undefined;
  committeeId?: string | undefined;
};

/** More lines than these are no paper any more: some 150 pages. */
const mostLines = 3000;

/** So many records of one change are named in its line. */
const mostNamed = 3;

type Value = Record<string, unknown>;
type Step = Committed['ops'][number];

/** Nhật ký thay đổi of a period, from the journals. Errors: 'not-set-up', 'too-large', those of the disk. */
export async function drawChangeLog(
  store: Store,
  { from, until, by, committeeId }: ChangeLogRequest,
  today: string,
): Promise<{ papers: PaperModel[]; fileName: string }> {
  if (until < from)
    throw new AppError('invalid-input', { field: 'until', details: { reason: 'ends-before-start' } });
  const committee = issuingCommittee(store, { committeeId, on: today });
  const stream = store.ledger().changes({
    from: { at: new Date(`${from}T00:00:00+07:00`).toISOString() },
    to: { at: new Date(`${until}T23:59:59.999+07:00`).toISOString() },
  });
  const changes: LoggedChange[] = [];
  for await (const change of stream) {
    if (by !== undefined && change.by !== by) continue;
    if (changes.length >= mostLines)
      throw new AppError('too-large', { details: { name: 'Nhật ký thay đổi' } });
    changes.push(loggedOf(store, change));
  }
  const paper = changeLogPaper({
    issuer: paperFacts(store, committee, today).issuer,
    issue: notYetIssued(today),
    ...{ from, until, changes },
    onlyBy: by === undefined ? null : userName(store, by) || words.program,
    complete: stream.gaps.length === 0,
    preparedBy:
      store.all('user').find(({ roles, active }) => active && roles.includes('officer'))?.name ?? null,
  });
  return { papers: [paper], fileName: `Nhật ký thay đổi ${from} – ${until}` };
}

const loggedOf = (store: Store, change: Committed): LoggedChange => ({
  at: formatInstant(change.at),
  who: userName(store, change.by) || words.program,
  what: whatOf(store, change),
  why: change.reason ?? '',
});

function whatOf(store: Store, { channel, ops }: Committed): string {
  const [first] = ops;
  const verb = operationName(channel) ?? (first ? words.verbs[stepVerb(first)] : channel);
  const named = ops.slice(0, mostNamed).map((op) => stepWords(store, op));
  const others = ops.length - named.length;
  const objects = [named.join('; '), others > 0 ? `và ${others} mục khác` : ''].filter(Boolean).join(' ');
  return objects === '' ? verb : `${verb}: ${objects}`;
}

/** What the operation is called where that says more than what became of the record. */
function operationName(channel: string): string | null {
  const found = channel
    .split('.')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at ? (at as Value)[key] : undefined),
      words.operations,
    );
  return typeof found === 'string' ? found : null;
}

const stepVerb = ({ before, after }: Step) => verbOf(before as Value | null, after as Value | null);

function stepWords(store: Store, op: Step): string {
  const { collection, before, after } = op;
  const record = after ?? before;
  if (!isKindName(collection) || record === null) return '';
  const { one, fields } = labels[collection] as { one: string; fields: Readonly<Record<string, string>> };
  const title = titleOf(store, collection, record);
  const changed =
    stepVerb(op) === 'changed'
      ? Object.keys(kinds[collection].fields).filter((name) => differs(op, name))
      : [];
  const named = title === '' ? one : `${one} “${title}”`;
  return changed.length === 0
    ? named
    : `${named} (${changed.map((name) => fields[name] ?? name).join(', ')})`;
}

const differs = ({ before, after }: Step, name: string): boolean =>
  JSON.stringify((before as Value | null)?.[name]) !== JSON.stringify((after as Value | null)?.[name]);
