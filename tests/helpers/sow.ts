import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openLedger } from '../../electron/data/ledger.ts';
import { createSession, type Session } from '../../electron/doors/session.ts';
import type { Op } from '../../shared/database.ts';
import { type KindName, kinds, type Of } from '../../shared/records/index.ts';
import type { AnyKind } from '../../shared/records/record.ts';
import type { UserRole } from '../../shared/roles.ts';
import { type Book, openBook } from './book.ts';

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
  const now = () => '2026-01-01T00:00:00.000Z';
  const ledger = await openLedger({ folder, now });
  const ops = Object.entries({ user: users, ...seed }).flatMap(([kind, records]) =>
    Object.entries(records).map(([id, value]): Op => {
      const empty = (kinds[kind as KindName] as AnyKind).empty();
      return { op: 'put', collection: kind, id, value: { ...empty, removedAt: null, ...value, id } };
    }),
  );
  await ledger.commit({ by: 'system', at: now(), channel: 'seed', ops });
  await ledger.close();
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
