import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createSession, type Session } from '../../electron/doors/session.ts';
import type { KindName, Of } from '../../shared/records/index.ts';
import type { UserRole } from '../../shared/roles.ts';
import { type Book, openBook } from './book.ts';
import { aRecord, seedFolder } from './seed.ts';

/** Records to begin with, by kind and id; fields left out are empty. They go into the ledger unchecked. */
export type Seed = { [N in KindName]?: Record<string, Partial<Omit<Of<N>, 'id'>>> };

/** One user per role; the id is the role. */
const users: Record<UserRole, { name: string; roles: UserRole[]; active: boolean }> = {
  officer: { name: 'Đặng Minh Tuệ', roles: ['officer'], active: true },
  'group-head': { name: 'Trần Thị Thu Hà', roles: ['group-head'], active: true },
  'budget-officer': { name: 'Lý Thị Bảo Yến', roles: ['budget-officer'], active: true },
  viewer: { name: 'Cao Thị Ái', roles: ['viewer'], active: true },
};

/** A session in which the user of that role is at work. */
export const as = (role: UserRole): Session => createSession(role);

/** Writes a data folder that holds these records and one user per role. */
export async function sow(folder: string, seed: Seed): Promise<void> {
  const all = Object.entries({ user: users, ...seed }).flatMap(([kind, records]) =>
    Object.entries(records).map(([id, value]) => aRecord(kind as KindName, id, value)),
  );
  await seedFolder(all, folder);
}

/** A book on a folder of its own that holds these records, the officer at work; gone when the test ends. */
export async function openSownBook(seed: Seed, today = '2026-11-20'): Promise<Book> {
  const folder = mkdtempSync(join(tmpdir(), 'sown-'));
  await sow(folder, seed);
  const book = await openBook({ folder, today });
  book.session.userId = 'officer';
  onTestFinished(async () => {
    await book.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return book;
}
