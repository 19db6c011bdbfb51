import { cpSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openApplication } from '../../electron/application.ts';
import { listBags } from '../../electron/backup/list-bags.ts';
import { createSession } from '../../electron/doors/session.ts';
import type { Channel } from '../../shared/channels.ts';
import type { Input } from '../../shared/contract.ts';
import type { Output } from '../../shared/outputs.ts';
import { aRecordingDesk, openBook } from '../helpers/book.ts';
import { seedFolder, theBasics } from '../helpers/seed.ts';
import { aPlace, recordsIn } from '../unit/electron/services/backed-up-book.ts';
import { change, heldBy, newDisk, openOn } from './fake-store.ts';
import { sentenceGaps } from './sentence-gaps.ts';
import { aFullBook, layFile, soundInputs } from './sound-inputs.ts';

/** What a PC may believe: the truth, ten years off, an empty battery, both ends of an hour of summer time. */
const instants = [
  '2026-11-20T01:00:00.000Z',
  '2036-11-20T01:00:00.000Z',
  '2016-11-20T01:00:00.000Z',
  '1970-01-01T00:00:00.000Z',
  '2026-03-29T00:59:59.999Z',
  '2026-03-29T01:00:00.000Z',
  '2026-10-25T00:30:00.000Z',
  '2099-12-31T23:59:59.999Z',
];
const anInstant = fc.constantFrom(...instants);

describe('a clock that jumps', () => {
  it('changes nothing in the order of changes, in what is kept, and in what is found again', async () => {
    const steps = fc.array(fc.tuple(anInstant, fc.constantFrom('change', 'checkpoint', 'restart')), {
      minLength: 1,
      maxLength: 14,
    });
    const property = fc.asyncProperty(steps, async (all) => {
      const disk = newDisk();
      let at = instants[0] ?? '';
      const needs = { now: () => at };
      let ledger = await openOn(disk, needs);
      const told: string[] = [];
      for (const [instant, step] of all) {
        at = instant;
        disk.clock = Date.parse(instant);
        if (step === 'checkpoint') await ledger.write();
        if (step === 'restart') {
          await ledger.close();
          ledger = await openOn(disk, needs);
        }
        await ledger.commit({ ...change(told.length + 1), at });
        told.push(at);
      }
      await ledger.close();
      const again = await openOn(disk, needs);
      expect(again.state).toEqual({ mode: 'open', damage: [] });
      expect(heldBy(again)).toEqual(told.map((_, index) => index + 1));
      const { entries, complete } = await again.history('shared', 'last');
      expect(complete).toBe(true);
      expect(entries.map(({ sequence, at: then }) => ({ sequence, then }))).toEqual(
        told.map((then, index) => ({ sequence: index + 1, then })),
      );
      expect((await again.verify()).sound).toBe(true);
      await again.close();
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it('changes no backup: each holds what was in the book when it was made, and all of them stay', async () => {
    const data = await seedFolder(theBasics, aPlace());
    const stick = aPlace();
    let at = instants[0] ?? '';
    const clock = { now: () => at, today: () => at.slice(0, 10) };
    const desk = aRecordingDesk({ door: 'command-line' });
    const open = () => openApplication({ folder: data, clock, desk, version: '0' });
    let book = await open();
    onTestFinished(() => book.close());
    const call = async <C extends Channel>(channel: C, input: Input<C>) => {
      const result = await book.answer(channel, input, createSession('officer'));
      if (!result.ok) throw new Error(`${channel} at ${at}: ${JSON.stringify(result.failure)}`);
      return result.value as Output<C>;
    };
    const made: { folder: string; people: number }[] = [];
    for (const [index, instant] of instants.entries()) {
      at = instant;
      const value = { fullName: `Người ${index}`, phone: '', email: '', note: '' };
      await call('records.create', { kind: 'person', value });
      const order = { folder: stick, taskId: 'x', protection: { kind: 'plain' } as const };
      made.push({ folder: join(stick, (await call('backup.create', order)).name), people: index + 1 });
    }
    const listed = (await listBags(stick)).bags.map(({ folder }) => folder);
    expect(listed.sort()).toEqual(made.map(({ folder }) => folder).sort());
    for (const { folder, people } of made) {
      expect(await call('backup.verify', { folder })).toMatchObject({ sound: true });
      await call('backup.restore', { folder, taskId: 'x' });
      expect((await call('records.list', { kind: 'person', offset: 0, limit: 1 })).total).toBe(people);
    }
    await book.close();
    const copy = join(aPlace(), 'data');
    cpSync(data, copy, { recursive: true });
    expect(Object.keys((await recordsIn(copy)).person ?? {})).toHaveLength(instants.length);
    book = await open();
  });

  it.each([...new Set(instants.map((one) => one.slice(0, 10)))])(
    'to %s leaves every operation with an answer',
    { timeout: 60_000 },
    async (today) => {
      const folder = await seedFolder(aFullBook, aPlace());
      layFile(folder);
      const book = await openBook({ folder, today });
      onTestFinished(() => book.close().catch(() => undefined));
      for (const [channel, input] of Object.entries(soundInputs)) {
        const result = await book.ask(channel, input, createSession('boss'));
        if (result.ok) continue;
        expect([channel, result.failure.code]).not.toEqual([channel, 'internal']);
        expect(sentenceGaps(result.failure)).toEqual([]);
      }
    },
  );
});
