import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSession } from '../../electron/doors/session.ts';
import { type KindName, kindNames } from '../../shared/records/index.ts';
import { openBook } from '../helpers/book.ts';
import { seedFolder } from '../helpers/seed.ts';
import { amounts } from './amounts.ts';
import { aFullBook, layFile, soundInputs } from './sound-inputs.ts';

const root = join(import.meta.dirname, '../..');
/** For each of the three operations. */
const kills = Math.max(4, Math.round(amounts.kills / 10));

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'killed-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const [member] = soundInputs['setup.create'].members;
const aThousand = Array.from({ length: 1000 }, (_, index) => ({
  ...member,
  fullName: `Thành viên số ${index}`,
}));

type Operation = { channel: string; input: unknown; folder: string };

/** Starts an operation in a process of its own, and kills it after so many milliseconds; 0 = never. */
function run({ channel, input, folder }: Operation, killAfter = 0): Promise<number> {
  const file = join(place, 'input.json');
  writeFileSync(file, JSON.stringify(input));
  const args = ['electron/doors/command-line.ts', channel, '--input', file, '--data', folder, '--as', 'boss'];
  const from = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' });
  const ended = new Promise<number>((resolve) => child.once('exit', () => resolve(performance.now() - from)));
  if (killAfter > 0) void wait(killAfter).then(() => child.kill('SIGKILL'));
  return ended;
}

/** How many records of each kind a book opens with. */
async function countsIn(folder: string): Promise<Record<string, number>> {
  const book = await openBook({ folder });
  // Whoever is an officer may ask; an empty book has nobody, and nothing.
  const { users } = await book.call('app.status', {});
  const session = createSession(users.find(({ roles }) => roles.includes('officer'))?.id ?? null);
  const entries: [KindName, number][] = [];
  for (const kind of kindNames) {
    const page = await book.ask('records.list', { kind, limit: 1 }, session);
    entries.push([kind, page.ok ? (page.value as { total: number }).total : 0]);
  }
  await book.close();
  return Object.fromEntries(entries);
}

async function wholeOrNot(operation: Omit<Operation, 'folder'>, seed: string): Promise<void> {
  const copy = (name: string): string => {
    const folder = join(place, name);
    cpSync(seed, folder, { recursive: true });
    return folder;
  };
  const before = await countsIn(copy('before'));
  const undisturbed = copy('undisturbed');
  const takes = await run({ ...operation, folder: undisturbed });
  const after = await countsIn(undisturbed);
  expect(after).not.toEqual(before);
  for (let kill = 1; kill <= kills; kill += 1) {
    const folder = copy(`killed-${kill}`);
    // The last half of its time: before that the program has not even opened the book.
    await run({ ...operation, folder }, takes * (0.5 + kill / (2 * kills)));
    expect([before, after]).toContainEqual(await countsIn(folder));
  }
}

describe('a program that is killed in the middle of', { timeout: 120_000 }, () => {
  it('setting up a book with a thousand members leaves a whole book or none', async () => {
    const seed = mkdtempSync(join(place, 'seed-'));
    const input = { ...soundInputs['setup.create'], members: aThousand };
    await wholeOrNot({ channel: 'setup.create', input }, seed);
  });

  it('taking in a list of a thousand leaves all of them or nobody', async () => {
    const seed = await seedFolder(aFullBook, mkdtempSync(join(place, 'seed-')));
    const input = { ...soundInputs['roster.import'], members: aThousand };
    await wholeOrNot({ channel: 'roster.import', input }, seed);
  });

  it('saving a meeting leaves the whole meeting or none', async () => {
    const seed = await seedFolder(aFullBook, mkdtempSync(join(place, 'seed-')));
    layFile(seed);
    const input = { ...soundInputs['meetings.save'], id: null };
    await wholeOrNot({ channel: 'meetings.save', input }, seed);
  });
});
