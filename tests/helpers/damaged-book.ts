import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createSession } from '../../electron/doors/session.ts';
import { fixedClock } from '../../electron/fixed-clock.ts';
import { openProgram, type Program, type ProgramNeeds } from '../../electron/program.ts';
import type { Channel } from '../../shared/channels.ts';
import type { Input } from '../../shared/contract.ts';
import type { Output } from '../../shared/outputs.ts';
import type { KindName } from '../../shared/records/index.ts';
import { flipped, type HandmadeOp, journal } from '../faults/handmade.ts';
import { aRecordingDesk, type RecordingDesk } from './book.ts';
import { aRecord } from './seed.ts';

export const firstJournal = 'wal-000000000000.log';

const put = (collection: KindName, id: string, more: Record<string, unknown>): HandmadeOp => ({
  ...{ op: 'put', collection, id, before: null },
  after: aRecord(collection, id, more).record,
});

const person = (id: string, fullName: string) =>
  put('person', id, { fullName, phone: '', email: '', note: '' });

/** Six changes: a user and a body, then five persons, one after another. Written by hand. */
export const sixChanges = journal([
  [
    put('user', 'an', { name: 'Đặng Minh Tuệ', roles: ['officer'], active: true }),
    put('body', 'bcd', { type: 'committee', name: 'Ban Chỉ đạo xã Thanh Khê Hạ', from: '2026-01-01' }),
  ],
  [person('p1', 'Nguyễn Hữu Lâm')],
  [person('p2', 'Trần Thị Thu Hà')],
  [person('p3', 'Lê Quang Đạo')],
  [person('p4', 'Phạm Thị Ngọc Ánh')],
  [person('p5', 'Đỗ Văn Bính')],
]);

const room = Buffer.alloc(4096);

/** A folder that goes away after the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recovery-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with the six changes, whole. */
export function aSoundFolder(folder = aFolder()): string {
  writeFileSync(join(folder, firstJournal), Buffer.concat([sixChanges.bytes, room]));
  return folder;
}

/** The same with one bit turned in the middle of the change of that number (from 1). */
export function aDamagedFolder(change: number, folder = aFolder()): string {
  aSoundFolder(folder);
  const path = join(folder, firstJournal);
  const begin = sixChanges.ends[change - 2] ?? 0;
  const end = sixChanges.ends[change - 1] ?? 0;
  writeFileSync(path, flipped(readFileSync(path), Math.floor((begin + end) / 2), 0));
  return folder;
}

export type Helped = {
  program: Program;
  desk: RecordingDesk;
  announced: { event: string; payload: unknown }[];
  call: <C extends Channel>(channel: C, input: Input<C>, as?: string) => Promise<Output<C>>;
  /** The code with which an operation is refused, or 'done'. */
  code: (channel: string, input: unknown, as?: string) => Promise<string>;
  /** The name that the page has for a folder. */
  named: (path: string) => Promise<string>;
};

/** The program of a door on a folder; closed when the test ends. */
export async function help(folder: string, more: Partial<ProgramNeeds> = {}): Promise<Helped> {
  let choice = '';
  const desk = aRecordingDesk({ chooseFolder: async () => choice });
  const program = await openProgram({
    place: async () => ({ folder, isOwn: false }),
    clock: fixedClock('2026-11-20'),
    desk,
    version: '0.0.0-test',
    ...more,
  });
  onTestFinished(() => program.close());
  const announced: Helped['announced'] = [];
  program.listen((event, payload) => announced.push({ event, payload }));
  const call: Helped['call'] = async (channel, input, as) => {
    const result = await program.answer(channel, input, createSession(as ?? null));
    if (!result.ok) throw new Error(`${channel}: ${JSON.stringify(result.failure)}`);
    return result.value as Output<typeof channel>;
  };
  return {
    program,
    desk,
    announced,
    call,
    code: async (channel, input, as) => {
      const result = await program.answer(channel, input, createSession(as ?? null));
      return result.ok ? 'done' : result.failure.code;
    },
    named: async (path) => {
      choice = path;
      return (await call('folders.choose', {}))?.folder ?? '';
    },
  };
}

/** The names of everybody in the book, as it tells them. */
export async function peopleIn({ call }: Helped): Promise<string[]> {
  const { rows } = await call('records.list', { kind: 'person' }, 'an');
  return (rows as unknown as { fullName: string }[]).map(({ fullName }) => fullName).sort();
}
