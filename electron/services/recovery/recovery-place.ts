import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayInVietnam, formatDate, timeInVietnam } from '../../../shared/calendar.ts';
import { AppError } from '../../../shared/errors.ts';
import { checkPlace, placeFailure } from '../../data/place/place-check.ts';
import { journalBases, snapshotSequences } from '../../data/store-names.ts';
import { copyBook } from '../../data/swap/store-move.ts';
import type { Clock } from '../../desk.ts';
import type { Task } from '../tasks.ts';
import type { RecoveryStand } from './recovery-stand.ts';

/**
 * Opens the book of another folder from now on. Errors: 'place-network', 'place-cloud', 'folder-not-readable',
 * 'book-not-found' for a folder without a book where none was to be begun.
 */
export async function chooseFolder(stand: RecoveryStand, folder: string, begin: boolean): Promise<void> {
  await refuseBadPlace(folder);
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new AppError('folder-not-readable', { details: { path: folder } }, { cause });
  });
  const holdsBook = snapshotSequences(names).length > 0 || journalBases(names).length > 0;
  if (!holdsBook && !begin) throw new AppError('book-not-found', { details: { name: folder } });
  await stand.close();
  try {
    await stand.goTo(folder);
  } finally {
    await stand.open();
  }
}

/** Where a chosen folder is not empty, the book gets one of its own inside. */
const ownName = 'So Ban Chi dao';

/**
 * Copies the book into another folder, reads all of it back, and opens it there from now on; the book at the
 * old place stays as it is, with a note. Errors: those of `copyBook`, 'place-network', 'place-cloud'.
 */
export async function moveBook(
  { stand, clock, task }: { stand: RecoveryStand; clock: Clock; task: Task },
  folder: string,
): Promise<void> {
  await refuseBadPlace(folder);
  const from = stand.folder();
  const occupied = (await readdir(folder).catch(() => [])).length > 0;
  const to = occupied ? join(folder, ownName) : folder;
  await stand.close();
  try {
    await copyBook({ from, to, signal: task.signal, onProgress: task.progress });
    await stand.goTo(to);
    await leaveNote(from, to, clock.now()).catch(() => undefined);
  } finally {
    await stand.open();
  }
}

async function refuseBadPlace(folder: string): Promise<void> {
  const { fault } = await checkPlace(folder);
  if (fault) throw placeFailure(fault);
}

/** For whoever finds the old folder: Vietnamese, as most readers are. */
async function leaveNote(from: string, to: string, now: string): Promise<void> {
  const words =
    `Sổ Ban Chỉ đạo trong thư mục này đã được chép sang:\r\n${to}\r\n` +
    `lúc ${timeInVietnam(now)} ngày ${formatDate(dayInVietnam(now))}.\r\n\r\n` +
    'Từ lúc đó chương trình ghi vào thư mục mới. Thư mục này chỉ là bản cũ, giữ lại để phòng khi cần.\r\n';
  await writeFile(join(from, 'DA-CHUYEN.txt'), `\ufeff${words}`);
}
