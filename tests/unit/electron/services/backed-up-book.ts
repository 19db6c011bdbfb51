import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openLedger } from '../../../../electron/data/ledger.ts';
import type { Desk } from '../../../../electron/desk.ts';
import type { Database } from '../../../../shared/database.ts';
import { flipped } from '../../../faults/handmade.ts';
import { type Book, openBook } from '../../../helpers/book.ts';
import { aRecord, type Seed, seedFolder, theBasics } from '../../../helpers/seed.ts';

// Where there is a disk in memory, the many copies of small books need not wait for a real one.
const around = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A folder that goes away after the test. */
export function aPlace(): string {
  const place = mkdtempSync(join(around, 'backup-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

export type BackupBook = Book & {
  /** What the page would send for a folder: a name handed out for one that the official chose. */
  chosen: (path: string) => Promise<string>;
};

/** The application on a folder, with a dialog that chooses whatever it is told. Closed after the test. */
export async function openAt(folder: string, desk: Partial<Desk> = {}): Promise<BackupBook> {
  let path = '';
  const book = await openBook({ folder, desk: { chooseFolder: async () => path, ...desk } });
  onTestFinished(() => book.close());
  const chosen = async (wanted: string) => {
    path = wanted;
    return (await book.call('folders.choose', {}))?.folder ?? '';
  };
  return Object.assign(book, { chosen });
}

/** A book in use with its officer at work: persons, a dossier with a kept file, something in the bin, a history. */
export async function aBookInUse(more: Seed[] = []): Promise<BackupBook> {
  const folder = await seedFolder(
    [...theBasics, aRecord('person', 'tue', { fullName: 'Đặng Minh Tuệ' }), ...more],
    aPlace(),
  );
  const book = await openAt(folder);
  book.session.userId = 'officer';
  await book.call('records.change', { kind: 'person', id: 'tue', value: { phone: '0123 000 011' } });
  await book.call('records.create', {
    kind: 'person',
    value: { fullName: 'Bùi Thị Ơn', phone: '', email: '', note: '' },
  });
  const removed = await book.call('records.create', {
    kind: 'person',
    value: { fullName: 'Nhầm', phone: '', email: '', note: '' },
  });
  await book.call('records.remove', { kind: 'person', id: removed.id });
  await fileAPaper(book, 'ke-hoach.txt', 'Kế hoạch chuyển đổi số năm 2027\n'.repeat(2000));
  return book;
}

/** Files a document of that content; gives its hash. */
export async function fileAPaper(book: Book, name: string, content: string): Promise<string> {
  const bytes = Buffer.from(content);
  const { uploadId } = await book.call('files.begin', { name, size: bytes.length });
  await book.call('files.append', { uploadId, base64: bytes.toString('base64') });
  const { sha256, size } = await book.call('files.finish', { uploadId });
  const value = {
    year: 2027,
    code: `${name.length}.CĐS`,
    title: name,
    retention: 'permanent',
    retentionYears: 0,
    keeperId: null,
    startOn: null,
    endOn: null,
    note: '',
  };
  const dossier = await book.call('records.create', { kind: 'dossier', value });
  const document = {
    dossierId: dossier.id,
    title: name,
    number: '',
    issuedOn: null,
    author: '',
    file: { sha256, name, size },
    order: 1,
    note: '',
  };
  await book.call('records.create', { kind: 'document', value: document });
  return sha256;
}

/** Backs a book up into the folder; gives the path of the bag. */
export async function backUp(book: BackupBook, target: string): Promise<string> {
  const { name } = await book.call('backup.create', {
    folder: await book.chosen(target),
    taskId: 'backup',
    protection: { kind: 'plain' },
  });
  return join(target, name);
}

/** Everything under a folder by path, with the hash of its bytes; locks are not looked at. */
export function contentOf(folder: string, inside = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(join(folder, inside)).sort()) {
    const path = inside === '' ? name : `${inside}/${name}`;
    if (path === 'LOCK') continue;
    if (statSync(join(folder, path)).isDirectory())
      Object.assign(found, { [`${path}/`]: '' }, contentOf(folder, path));
    else
      found[path] = createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex');
  }
  return found;
}

/** The records of a closed data folder as the ledger finds them, without the register of backups. */
export async function recordsIn(folder: string): Promise<Database['records']> {
  const ledger = await openLedger({ folder, now: () => '2026-11-20T09:00:00.000Z' });
  const { state, data } = ledger;
  await ledger.close();
  if (state.mode !== 'open' || state.damage.length > 0)
    throw new Error(`damaged: ${JSON.stringify(state.damage)}`);
  const { backup: _register, ...records } = data.records;
  return records;
}

/** A copy of a bag that a test may spoil. */
export function aCopyOf(bag: string): string {
  const copy = join(aPlace(), 'SBCD-ban-chep');
  mkdirSync(copy);
  cpSync(bag, copy, { recursive: true });
  return copy;
}

/** A book whose second change has rotted: its users are still there, and it opens for reading only. */
export async function aDamagedFolder(): Promise<string> {
  const folder = await seedFolder(theBasics, aPlace());
  await seedFolder([aRecord('person', 'an', { fullName: 'Nguyễn Thị An' })], folder);
  await seedFolder([aRecord('person', 'binh', { fullName: 'Đỗ Văn Bính' })], folder);
  const path = join(folder, 'wal-000000000000.log');
  const bytes = readFileSync(path);
  writeFileSync(path, flipped(bytes, bytes.indexOf('\n') + 60, 2));
  return folder;
}
