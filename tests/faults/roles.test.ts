import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSession } from '../../electron/doors/session.ts';
import { type Channel, channels } from '../../shared/channels.ts';
import { contract } from '../../shared/contract.ts';
import { kindNames, kinds } from '../../shared/records/index.ts';
import { type UserRole, userRoles } from '../../shared/roles.ts';
import { type Book, openBook } from '../helpers/book.ts';
import { seedFolder } from '../helpers/seed.ts';
import { aFullBook, layFile, soundInputs } from './sound-inputs.ts';

let book: Book;

beforeEach(async () => {
  const folder = await seedFolder(aFullBook);
  layFile(folder);
  book = await openBook({ folder });
});
afterEach(() => book.close());

const everything = async () => {
  const boss = createSession('boss');
  const lists = kindNames.map((kind) => book.ask('records.list', { kind }, boss));
  return JSON.stringify(await Promise.all([...lists, book.ask('records.bin', {}, boss)]));
};

const code = async (channel: Channel, input: unknown, as: string | null): Promise<string> => {
  const result = await book.ask(channel, input, createSession(as));
  return result.ok ? 'done' : result.failure.code;
};

describe('who may do what', () => {
  it.each(channels)('nobody is let into %s, or nothing is changed', async (channel) => {
    const before = await everything();
    const said = await code(channel, soundInputs[channel], null);
    if (contract[channel].access !== 'anyone') expect(said).toBe('not-signed-in');
    expect(await everything()).toBe(before);
  });

  it.each(channels)('a viewer changes nothing by %s', async (channel) => {
    const before = await everything();
    const said = await code(channel, soundInputs[channel], 'viewer');
    expect(await everything()).toBe(before);
    // What would have changed the book for somebody else is refused for want of the right.
    const bossSaid = await code(channel, soundInputs[channel], 'boss');
    if (bossSaid === 'done' && (await everything()) !== before) expect(said).toBe('not-permitted');
  });

  const roleless = kindNames.flatMap((kind) =>
    userRoles
      .filter((role) => !(kinds[kind].access.write as readonly UserRole[]).includes(role))
      .map((role) => ({ kind, role })),
  );

  it.each(roleless)('$role neither makes, changes, removes nor puts back a $kind', async ({ kind, role }) => {
    const before = await everything();
    const [record] = aFullBook.filter((seed) => seed.kind === kind).map((seed) => seed.record);
    const { id, removedAt: _removedAt, ...value } = record ?? { id: 'nobody', removedAt: null };
    expect(await code('records.create', { kind, value }, role)).toBe('not-permitted');
    if (record) expect(await code('records.change', { kind, id, value }, role)).toBe('not-permitted');
    expect(await code('records.remove', { kind, id }, role)).toBe('not-permitted');
    expect(await code('records.put-back', { kind, id }, role)).toBe('not-permitted');
    expect(await everything()).toBe(before);
  });
});

describe('the settings', () => {
  const change = (value: Record<string, unknown>, as: string) =>
    code('records.change', { kind: 'settings', id: 'settings', value }, as);

  it.each(userRoles)('speak the language that the %s asks for', async (role) => {
    expect(await change({ language: 'en' }, role)).toBe('done');
  });

  it.each(userRoles.filter((role) => role !== 'officer'))(
    'keep their other facts from the %s',
    async (role) => {
      expect(await change({ keptFrom: '2026-11-01' }, role)).toBe('not-permitted');
      expect(await change({ backupReminderDays: 365 }, role)).toBe('not-permitted');
      expect(await change({ language: 'en', keptFrom: '2026-11-01' }, role)).toBe('not-permitted');
    },
  );

  it('take a value that stays as it is from anybody: a form sends all of them', async () => {
    expect(await change({ language: 'en', keptFrom: '2026-01-01', backupReminderDays: 7 }, 'viewer')).toBe(
      'done',
    );
  });

  it('let the officer say from when the book is kept', async () => {
    expect(await change({ keptFrom: '2026-11-01', backupReminderDays: 30 }, 'officer')).toBe('done');
  });

  it.each(userRoles)('cannot be thrown away by the %s', async (role) => {
    expect(await code('records.remove', { kind: 'settings', id: 'settings' }, role)).toBe('not-permitted');
    expect(await code('records.create', { kind: 'settings', value: {} }, role)).not.toBe('done');
  });
});
