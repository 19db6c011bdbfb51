import { budgetYear } from '../../../shared/budget/budget-year.ts';
import type { Inventory } from '../../../shared/handover/inventory.ts';
import { kindNames, type Of } from '../../../shared/records/index.ts';
import { compareText } from '../../../shared/vietnamese.ts';
import { bookFingerprint, kindsLeftOut } from '../checks/book-fingerprint.ts';
import { dutyRows } from '../duties.ts';
import { dutiesInVietnamese } from '../duties-in-vietnamese.ts';
import type { Needs } from '../needs.ts';
import { filesOf } from '../records/references.ts';
import type { Store } from '../records/store.ts';

export type InventoryNeeds = Pick<Needs, 'store' | 'clock' | 'folder' | 'version'> & {
  /** The name of this PC. */
  pc: string;
};

/** The book as it stands now, in the figures that a hand-over record gives. */
export function inventoryOf({ store, clock, folder, version, pc }: InventoryNeeds): Inventory {
  const today = clock.today();
  return {
    takenAt: clock.now(),
    sequence: store.ledger().sequence,
    fingerprint: bookFingerprint(store),
    counts: kindNames
      .filter((kind) => !kindsLeftOut.includes(kind))
      .map((kind) => ({ kind, count: store.all(kind).length }))
      .filter(({ count }) => count > 0),
    files: storedFiles(store),
    dossiers: dossiers(store),
    backups: lastBackups(store),
    budget: openYears(store, today),
    ahead: ahead(store, today),
    ...{ pc, folder, version },
  };
}

const storedFiles = (store: Store): number =>
  new Set(
    kindNames.flatMap((kind) =>
      store
        .stored(kind)
        .flatMap((record) =>
          filesOf(kind, record as unknown as Record<string, unknown>).map(({ sha256 }) => sha256),
        ),
    ),
  ).size;

function dossiers(store: Store): Inventory['dossiers'] {
  const held = Map.groupBy(store.all('document'), ({ dossierId }) => dossierId);
  return store
    .all('dossier')
    .sort((a, b) => a.year - b.year || compareText(a.code, b.code))
    .map(({ id, year, code, title }) => ({ year, code, title, documents: held.get(id)?.length ?? 0 }));
}

/** The newest of each stick or place; the register holds verified backups alone. */
export function lastBackups(reader: Pick<Store, 'all' | 'find'>): Inventory['backups'] {
  const newestFirst = reader.all('backup').toSorted((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
  const placeOf = ({ stickId, target }: Of<'backup'>): string => stickId ?? target;
  const newest = new Map(newestFirst.toReversed().map((line) => [placeOf(line), line]));
  return newestFirst
    .filter((line) => newest.get(placeOf(line)) === line)
    .map(({ takenAt, name, target, stickId }) => {
      const stick = stickId === null ? null : reader.find('stick', stickId);
      return { takenAt, name, target: stick ? `${stick.name} (${target})` : target };
    });
}

function openYears(store: Store, today: string): Inventory['budget'] {
  const held = { lines: store.all('budget-line'), expenses: store.all('expense') };
  const year = Number(today.slice(0, 4));
  return [...new Set([year, ...held.lines.map((line) => line.year)])]
    .filter((one) => one >= year)
    .sort((a, b) => a - b)
    .map((one) => {
      const { estimate, spent } = budgetYear(one, held).totals;
      return { year: one, estimate, spent };
    });
}

/** A hand-over looks no further ahead than this many entries: what comes after is in the book. */
const mostAhead = 40;

function ahead(store: Store, today: string): Inventory['ahead'] {
  const meetings = store
    .all('meeting')
    .filter(({ on, state }) => on >= today && (state === 'planned' || state === 'invited'))
    .map(({ on, title }) => ({ on, what: title }));
  const duties = dutyRows(store, today)
    .filter(({ state }) => state === 'overdue' || state === 'soon' || state === 'due')
    .map((duty) => ({ on: duty.dueOn, what: dutiesInVietnamese.titleOf(duty) }));
  return [...meetings, ...duties]
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .slice(0, mostAhead);
}
