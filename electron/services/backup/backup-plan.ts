import { backupPlanId } from '../../../shared/records/backup-plan.ts';
import type { Of } from '../../../shared/records/index.ts';
import type { Reader } from '../records/reader.ts';
import type { Authorship, Store } from '../records/store.ts';

/** What the program does by itself, whoever is at work. */
export const theProgram = (channel: string): Authorship => ({
  caller: { userId: 'system', name: '', roles: ['officer'] },
  channel,
});

/** How this book is kept safe; null until something of it had to be known. */
export const planOf = (store: Store): Of<'backup-plan'> | null => store.find('backup-plan', backupPlanId);

/**
 * The id by which marks and automatic backups tell this book from others. Until it was written down it is that
 * of the book's first body, which was random when the book was set up: a book that comes back from a backup of
 * before that moment still knows what is its own. Null for an empty book.
 */
export const bookIdOf = (store: Pick<Reader, 'stored' | 'find'>): string | null =>
  store.find('backup-plan', backupPlanId)?.bookId ?? firstBody(store)?.id ?? null;

/** In the order of their beginning, those in the bin too. */
const firstBody = (store: Pick<Reader, 'stored'>): Of<'body'> | undefined =>
  [...store.stored('body')].sort((a, b) => (`${a.from} ${a.id}` < `${b.from} ${b.id}` ? -1 : 1))[0];

/** The same id, written down from now on. Errors: 'read-only', those of the disk. */
export async function ensureBookId(store: Store, newId: () => string): Promise<string> {
  const held = planOf(store);
  if (held) return held.bookId;
  const fresh = { bookId: bookIdOf(store) ?? newId(), automatic: true, folder: '', putOffOn: null };
  return store.change(theProgram('backup.plan'), (edit) => {
    const found = edit.find('backup-plan', backupPlanId);
    return (found ?? edit.create('backup-plan', fresh, backupPlanId)).bookId;
  });
}
