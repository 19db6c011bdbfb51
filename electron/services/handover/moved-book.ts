import { dayInVietnam } from '../../../shared/calendar.ts';
import type { Op } from '../../../shared/database.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Of } from '../../../shared/records/index.ts';
import { kindsLeftOut } from '../checks/book-fingerprint.ts';
import type { Reader } from '../records/reader.ts';

/** Noting the backup and the sheet, taking back, arriving. */
const stillAllowed: readonly string[] = ['handover.step', 'handover.take-back', 'handover.arrive'];

/** What is no part of the book as it was counted, such as the register that takes up the backup that travels. */
const isBeside = ({ collection }: Op): boolean =>
  collection !== 'handover' && kindsLeftOut.some((kind) => kind === collection);

/** The move for which this copy of the book is locked; null where it is not. */
export const moveUnderWay = (reader: Pick<Reader, 'all'>): Of<'handover'> | null =>
  reader.all('handover').find(({ state }) => state === 'moved') ?? null;

/** Two living copies of one book cannot be brought together again. Error: 'book-moved'. */
export function refuseIfMoved(
  reader: Pick<Reader, 'all'>,
  { channel, ops }: { channel: string; ops: readonly Op[] },
): void {
  if (stillAllowed.includes(channel) || (ops.length > 0 && ops.every(isBeside))) return;
  const move = moveUnderWay(reader);
  if (move === null) return;
  throw new AppError('book-moved', { details: { to: move.toPc, on: dayInVietnam(movedAt(move)) } });
}

/** When a copy was locked, an ISO instant. */
export const movedAt = ({ steps, begunAt }: Of<'handover'>): string =>
  steps.findLast(({ step }) => step === 'move')?.at ?? begunAt;

/** Where a book lies: a copy in another folder or on another PC is the one that travelled. */
export type BookPlace = { pc: string; folder: string };

/** True for the copy that stayed behind. */
export const isLeftBehind = (move: Of<'handover'>, { pc, folder }: BookPlace): boolean =>
  move.fromPc === pc && move.fromFolder === folder;
