import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aPlace, contentOf, openAt } from './backed-up-book.ts';

/** Backups as earlier programs wrote them; they are never written anew. The first is of 20/11/2026, store version 1. */
const bags = join(import.meta.dirname, '../../../fixtures/bags');

describe('a backup of an earlier program', () => {
  it.each(readdirSync(bags))('is checked, looked into and restored: %s', async (name) => {
    const bag = join(aPlace(), name);
    cpSync(join(bags, name), bag, { recursive: true });
    const before = contentOf(bag);
    const book = await openAt(aPlace());
    const folder = await book.chosen(bag);
    const passphrase = 'năm con trâu vàng qua sông';
    const verified = await book.call('backup.verify', { folder, passphrase });
    expect(verified).toMatchObject({ sound: true, opened: true, bag: { ours: true, records: 10 } });
    await book.call('backup.restore', { folder, taskId: 'restore', passphrase });
    book.session.userId = 'officer';
    expect(await book.call('records.get', { kind: 'person', id: 'tue' })).toMatchObject({
      fullName: 'Đặng Minh Tuệ',
      phone: '0123 000 011',
    });
    const { entries } = await book.call('records.history', { kind: 'person', id: 'tue' });
    expect(entries.map(({ channel }) => channel)).toEqual(['seed', 'records.change']);
    const { rows } = await book.call('records.list', { kind: 'document' });
    const { sha256 } = (rows[0] as unknown as { file: { sha256: string } }).file;
    const kept = readFileSync(join(book.folder, 'files', sha256.slice(0, 2), sha256), 'utf8');
    expect(kept).toBe('Kế hoạch chuyển đổi số năm 2027\n'.repeat(20));
    const look = await book.call('backup.look-in', { folder, taskId: 'look', passphrase });
    expect(look.kinds.every(({ differing }) => differing === 0)).toBe(true);
    expect(contentOf(bag)).toEqual(before);
  });
});
