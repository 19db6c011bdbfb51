import { basename } from 'node:path';
import { bagsToRemove, usualRotation } from '../../../shared/backup/rotation.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Failure } from '../../../shared/result.ts';
import { systemQueries } from '../../backup/drives/drives.ts';
import type { Clock } from '../../desk.ts';
import type { Needs } from '../needs.ts';
import type { Store } from '../records/store.ts';
import { isSample } from '../setup/setup-sample.ts';
import type { Task } from '../tasks.ts';
import {
  automaticBags,
  automaticIdentifier,
  automaticPrefix,
  type OwnBag,
  removeAutomaticBag,
  removeLeftovers,
  underWayName,
} from './automatic-bags.ts';
import { type AutomaticPlace, automaticPlace, prepareAutomaticPlace } from './automatic-place.ts';
import type { AutomaticMemory } from './automatic-state.ts';
import { bookIdOf, planOf } from './backup-plan.ts';
import { writeBackup } from './backup-write.ts';

/** What became of an automatic backup that was due. */
export type AutomaticOutcome = 'done' | 'unchanged' | 'off' | 'cut' | 'failed';

export type AutomaticNeeds = Pick<Needs, 'store' | 'fileStore' | 'folder' | 'version'> & {
  clock: Clock;
  /** The official's own folder for documents. */
  documents: string;
  memory: AutomaticMemory;
};

/** What is told of an error that is nobody's refusal. */
const unexpected: Failure = { code: 'internal' };

/** Room that automatic backups leave free on the disk: a tenth of it, at least one gigabyte. */
const leastFree = 1024 ** 3;
const freeShare = 0.1;

/** Whether this book is one that backs itself up: not an empty one, not the sample, not a damaged one. */
export const isKept = (store: Store): boolean =>
  store.ledger().state.mode === 'open' &&
  bookIdOf(store) !== null &&
  !isSample(store) &&
  (planOf(store)?.automatic ?? true);

/** Whether something changed since the last automatic backup into that folder. */
export function hasChanged({ store, memory }: AutomaticNeeds, { path }: AutomaticPlace): boolean {
  const { last } = memory.state();
  return last === null || last.folder !== path || last.sequence !== store.ledger().sequence;
}

/**
 * Makes an automatic backup where one is due, then gives up those that are no longer wanted. Never rejects: what
 * went wrong is remembered, to be told at the next occasion.
 */
export async function backUpAutomatically(needs: AutomaticNeeds, task: Task): Promise<AutomaticOutcome> {
  const { store, documents, memory, clock } = needs;
  const bookId = bookIdOf(store);
  if (bookId === null || !isKept(store)) return 'off';
  const place = automaticPlace(planOf(store), documents);
  if (!hasChanged(needs, place)) return 'unchanged';
  try {
    await prepareAutomaticPlace(place);
    await write(needs, { place, bookId, task });
  } catch (error) {
    const { code, details = {} } = error instanceof AppError ? error.failure : unexpected;
    const wasCut = code === 'cancelled';
    await memory.keep(wasCut ? { wasCut } : { failure: { at: clock.now(), failure: { code, details } } });
    return wasCut ? 'cut' : 'failed';
  }
  // The new one is there: one that cannot be removed today goes another day.
  await rotate(needs, { place, bookId }).catch(() => undefined);
  return 'done';
}

type Writing = { place: AutomaticPlace; bookId: string; task: Task };

async function write(needs: AutomaticNeeds, writing: Writing): Promise<void> {
  const { memory, clock } = needs;
  const { place, bookId } = writing;
  const begun = performance.now();
  const { name, sequence } = await writeOnce(needs, writing).catch(async (error: unknown) => {
    const needed = error instanceof AppError && error.failure.code === 'target-full' && neededBy(error);
    if (!needed || !(await makeRoom(needs, { place, bookId, needed }))) throw error;
    return writeOnce(needs, writing);
  });
  const milliseconds = Math.round(performance.now() - begun);
  await memory.keep({
    last: { folder: place.path, name, sequence, on: clock.today(), milliseconds },
    ...{ failure: null, wasCut: false, underWay: [] },
  });
}

async function writeOnce(
  needs: AutomaticNeeds,
  { place, bookId, task }: Writing,
): Promise<{ name: string; sequence: number }> {
  const { memory } = needs;
  const own = await automaticBags(place.path, bookId, memory.state().damaged);
  const number = 1 + Math.max(0, ...own.map((bag) => bag.number));
  const { bag, copy } = await writeBackup(needs, {
    target: place.path,
    prefix: automaticPrefix,
    identifier: (sequence) => automaticIdentifier(bookId, number, sequence),
    // On the disk of the book itself a passphrase would protect nothing: who has one has the other.
    protection: { kind: 'plain' },
    task,
    onName: (name) => memory.keep({ underWay: [underWayName(place.path, name)] }),
  });
  return { name: basename(bag.folder), sequence: copy.sequence };
}

const neededBy = ({ failure }: AppError): number => Number(failure.details?.neededBytes ?? 0);

/** Gives up older ones where the disk is full; the newest good one stays. True where anything went. */
async function makeRoom(
  { memory }: AutomaticNeeds,
  { place, bookId, needed }: { place: AutomaticPlace; bookId: string; needed: number },
): Promise<boolean> {
  const own = await automaticBags(place.path, bookId, memory.state().damaged);
  const bytes = Math.max(0, sumOf(own) - needed);
  const gone = bagsToRemove(own, { ...usualRotation, bytes });
  return removeAll(own, gone, bookId);
}

async function rotate(
  { memory }: AutomaticNeeds,
  { place, bookId }: { place: AutomaticPlace; bookId: string },
): Promise<void> {
  const own = await automaticBags(place.path, bookId, memory.state().damaged);
  const space = await systemQueries.space(place.path);
  const reserve = Math.max(leastFree, (space?.total ?? 0) * freeShare);
  const bytes = space ? Math.max(0, sumOf(own) + space.free - reserve) : Number.MAX_SAFE_INTEGER;
  const gone = bagsToRemove(own, { ...usualRotation, bytes });
  await memory.keep({ underWay: gone.map((name) => underWayName(place.path, name)) });
  await removeAll(own, gone, bookId);
  const { underWay, damaged } = memory.state();
  await memory.keep({
    underWay: await removeLeftovers(underWay),
    damaged: damaged.filter((name) => !gone.includes(name)),
  });
}

const sumOf = (own: readonly OwnBag[]): number => own.reduce((sum, { bytes }) => sum + bytes, 0);

async function removeAll(own: readonly OwnBag[], gone: readonly string[], bookId: string): Promise<boolean> {
  let removed = false;
  for (const { folder, name } of own) {
    if (gone.includes(name)) removed = (await removeAutomaticBag(folder, bookId)) || removed;
  }
  return removed;
}
