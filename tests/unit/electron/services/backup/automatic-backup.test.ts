import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Application, openApplication } from '../../../../../electron/application.ts';
import { createSession } from '../../../../../electron/doors/session.ts';
import type { Channel } from '../../../../../shared/channels.ts';
import type { Input } from '../../../../../shared/contract.ts';
import type { Output } from '../../../../../shared/outputs.ts';
import { aRecordingDesk, failureOf } from '../../../../helpers/book.ts';
import { aRecord, type Seed, seedFolder, theBasics } from '../../../../helpers/seed.ts';
import { aPlace } from '../backed-up-book.ts';

type World = {
  folder: string;
  documents: string;
  /** The folder for automatic backups. */
  place: string;
  clock: { instant: string };
  application: Application;
  call: <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C>>;
  ask: (channel: string, input: unknown) => ReturnType<Application['answer']>;
  /** Lets the time of the next look come, and waits until nothing is under way. */
  look: () => Promise<void>;
  change: () => Promise<void>;
  close: () => Promise<void>;
  reopen: () => Promise<void>;
  held: () => string[];
};

/** A program at which an official works, with a clock and a timer that the test sets. */
async function aWorld(seeds: readonly Seed[] = theBasics): Promise<World> {
  const [folder, documents] = [await seedFolder(seeds, aPlace()), aPlace()];
  const clock = { instant: '2026-11-20T08:00:00.000Z' };
  const place = join(documents, 'Sao lưu Sổ Ban Chỉ đạo');
  let due: (() => void) | null = null;
  let chosen: string | null = null;
  const open = () =>
    openApplication({
      folder,
      clock: { now: () => clock.instant, today: () => clock.instant.slice(0, 10) },
      desk: aRecordingDesk({ chooseFolder: async () => chosen }),
      version: '1',
      automatic: {
        documents,
        timer: (_milliseconds, work) => {
          due = work;
          return () => {
            due = null;
          };
        },
      },
    });
  const session = createSession('officer');
  let number = 0;
  let isOpen = true;
  const world: World = {
    ...{ folder, documents, place, clock, application: await open() },
    ask: async (channel, input) => {
      const { folder: path, ...rest } = input as { folder?: string | null };
      if (!path) return world.application.answer(channel, input, session);
      chosen = path;
      const named = await world.application.answer('folders.choose', {}, session);
      const ref = named.ok ? (named.value as { folder: string }).folder : '';
      return world.application.answer(channel, { ...rest, folder: ref }, session);
    },
    call: async (channel, input) => {
      const result = await world.ask(channel, input);
      if (!result.ok) throw new Error(JSON.stringify(result.failure));
      return result.value as never;
    },
    look: async () => {
      due?.();
      // The end of the work is not announced: it is over when what is done now says that nothing changed.
      await expect
        .poll(async () => (await world.call('backup.automatic-now', { taskId: 'x' })).outcome, {
          timeout: 10_000,
        })
        .not.toBe('cut');
    },
    change: async () => {
      number += 1;
      const value = { fullName: `Người thứ ${number}`, phone: '', email: '', note: '' };
      await world.call('records.create', { kind: 'person', value });
    },
    close: async () => {
      isOpen = false;
      await world.application.close();
    },
    reopen: async () => {
      if (isOpen) await world.application.close();
      world.application = await open();
      isOpen = true;
    },
    held: () => (existsSync(place) ? readdirSync(place).sort() : []),
  };
  onTestFinished(() => (isOpen ? world.application.close() : undefined));
  return world;
}

const at = (day: string) => `${day}T08:00:00.000Z`;
const now = (world: World) => world.call('backup.automatic-now', { taskId: 'now' });
const memoryOf = (world: World) =>
  JSON.parse(readFileSync(join(world.folder, 'tu-dong-sao-luu.json'), 'utf8'));

describe('backups that are made by themselves', () => {
  it('come at the end of the program, whole and restorable, and only when something changed', async () => {
    const world = await aWorld();
    expect(world.held()).toEqual([]);
    await world.close();
    const [bag = '', ...more] = world.held();
    expect(more).toEqual([]);
    expect(bag).toBe('SBCD-tu-dong-2026-11-20-1500');
    await world.reopen();
    expect(await world.call('backup.verify', { folder: join(world.place, bag) })).toMatchObject({
      sound: true,
    });
    await world.close();
    expect(world.held()).toEqual([bag]);
    await world.reopen();
    world.clock.instant = at('2026-11-21');
    await world.change();
    await world.close();
    expect(world.held()).toHaveLength(2);
  });

  it('come once a day in the background, whatever day the clock says it is', async () => {
    const world = await aWorld();
    const days = ['2026-11-20', '2036-11-20', '1970-01-01', '2026-11-21'];
    for (const [index, day] of days.entries()) {
      world.clock.instant = at(day);
      await world.change();
      let due = false;
      const stop = world.application.listen((event) => {
        due = due || event === 'task.progress';
      });
      await world.look();
      stop();
      expect(due).toBe(true);
      expect(world.held()).toHaveLength(index + 1);
    }
    const numbers = world
      .held()
      .map((name) => readFileSync(join(world.place, name, 'bag-info.txt'), 'utf8'))
      .map((info) => Number(/tu-dong\/committee\/(\d+)\//.exec(info)?.[1]));
    expect(numbers.sort()).toEqual([1, 2, 3, 4]);
  });

  it('are given up by the rotation, and nothing else in the folder is touched', async () => {
    const world = await aWorld();
    mkdirSync(world.place, { recursive: true });
    writeFileSync(join(world.place, 'anh-ho-boi.jpg'), 'x');
    mkdirSync(join(world.place, 'SBCD-tu-dong-2020-01-01-0000'));
    const foreign = await aWorld([
      ...theBasics,
      aRecord('body', 'other', { type: 'committee', name: 'Ban khác', from: '2020-01-01' }),
    ]);
    await now(foreign);
    const [others = ''] = foreign.held();
    cpSync(join(foreign.place, others), join(world.place, 'SBCD-tu-dong-2021-01-01-0000'), {
      recursive: true,
    });
    const byHand = await world.call('backup.create', {
      folder: world.place,
      taskId: 'x',
      protection: { kind: 'plain' },
    });
    for (let day = 1; day <= 12; day += 1) {
      world.clock.instant = at(`2026-12-${String(day).padStart(2, '0')}`);
      await world.change();
      expect((await now(world)).outcome).toBe('done');
    }
    const held = world.held();
    const own = held.filter((name) => name.startsWith('SBCD-tu-dong-2026'));
    expect(own.map((name) => name.slice(13, 23))).toEqual([
      ...['2026-12-06', '2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11', '2026-12-12'],
    ]);
    expect(held).toEqual(
      [
        ...own,
        'SBCD-tu-dong-2020-01-01-0000',
        'SBCD-tu-dong-2021-01-01-0000',
        'anh-ho-boi.jpg',
        byHand.name,
      ].sort(),
    );
  }, 60_000);

  it('that were cut off by a crash are known again at the next start and removed, and nothing else is', async () => {
    const world = await aWorld();
    await now(world);
    await world.close();
    const half = join(world.place, 'SBCD-tu-dong-2026-11-20-1501.dang-ghi');
    const strange = join(world.place, 'SBCD-2026-11-20-1501.dang-ghi');
    for (const path of [half, strange, join(world.documents, 'Ảnh')]) {
      mkdirSync(path);
      writeFileSync(join(path, 'bagit.txt'), 'BagIt');
    }
    const underWay = [half, strange, join(world.documents, 'Ảnh'), world.folder];
    writeFileSync(
      join(world.folder, 'tu-dong-sao-luu.json'),
      JSON.stringify({ ...memoryOf(world), underWay }),
    );
    await world.reopen();
    expect(existsSync(half)).toBe(false);
    expect(existsSync(strange)).toBe(true);
    expect(existsSync(join(world.documents, 'Ảnh'))).toBe(true);
    expect(memoryOf(world).underWay).toEqual([]);
  });

  it('that cannot be made are told of in words until one succeeds', async () => {
    const world = await aWorld();
    writeFileSync(world.place, 'ở đây có một tệp cùng tên');
    await world.close();
    await world.reopen();
    const { automaticFailure } = await world.call('backup.overview', {});
    expect(automaticFailure).toMatchObject({ failure: { code: 'target-not-writable' } });
    rmSync(world.place);
    expect(await now(world)).toEqual({ outcome: 'done', failure: null });
    expect((await world.call('backup.overview', {})).automaticFailure).toBeNull();
  });

  it('stay off when the official says so, and for the sample commune', async () => {
    const world = await aWorld();
    await world.call('backup.plan', { automatic: false, folder: null });
    expect((await now(world)).outcome).toBe('off');
    await world.close();
    expect(world.held()).toEqual([]);
    const sample = await aWorld([]);
    await sample.call('setup.open-sample', {});
    expect((await now(sample)).outcome).toBe('off');
    await sample.close();
    expect(sample.held()).toEqual([]);
  });

  it('go into the folder that was chosen, but neither into the book nor onto a stick', async () => {
    const world = await aWorld();
    const [second, stick] = [aPlace(), aPlace()];
    const view = await world.call('backup.plan', { automatic: true, folder: second });
    expect(view).toMatchObject({ isUsual: false, place: { label: second }, held: 0 });
    await now(world);
    expect(readdirSync(second)).toHaveLength(1);
    expect(world.held()).toEqual([]);
    const inside = join(world.folder, 'files');
    expect(failureOf(await world.ask('backup.plan', { automatic: true, folder: inside })).code).toBe(
      'target-inside-data',
    );
    await world.call('backup.mark', { folder: stick });
    expect(failureOf(await world.ask('backup.plan', { automatic: true, folder: stick })).code).toBe(
      'automatic-on-stick',
    );
    expect(await world.call('backup.automatic', {})).toMatchObject({ place: { label: second }, held: 1 });
  });

  it('do not stand in the way: what the official starts goes first', async () => {
    const world = await aWorld();
    const stick = aPlace();
    await world.change();
    const first = world.ask('backup.create', { folder: stick, taskId: 'one', protection: { kind: 'plain' } });
    const second = world.look();
    expect((await first).ok).toBe(true);
    await second;
    expect(readdirSync(stick).filter((name) => name.startsWith('SBCD-2026'))).toHaveLength(1);
  });

  it('begin anew after a restore, though the number of the last change may be the same', async () => {
    const world = await aWorld();
    const { name } = await world.call('backup.create', {
      folder: aPlace(),
      taskId: 'x',
      protection: { kind: 'plain' },
    });
    expect(name).toMatch(/^SBCD-2026/);
    await now(world);
    const [bag = ''] = world.held();
    await world.call('backup.restore', { folder: join(world.place, bag), taskId: 'x' });
    expect(memoryOf(world).last).toBeNull();
  });

  it('found damaged by a check stand for no day, and the rotation leaves the good one before', async () => {
    const world = await aWorld();
    await now(world);
    world.clock.instant = at('2026-11-21');
    await world.change();
    await now(world);
    const [good = '', bad = ''] = world.held();
    writeFileSync(join(world.place, bad, 'data', 'x'), '');
    await world.call('backup.verify', { folder: join(world.place, bad) });
    expect(memoryOf(world).damaged).toEqual([bad]);
    renameSync(join(world.place, bad, 'data', 'x'), join(aPlace(), 'x'));
    await world.call('backup.verify', { folder: join(world.place, bad) });
    expect(memoryOf(world).damaged).toEqual([]);
    expect(world.held()).toContain(good);
  });

  it('are made once more where their memory was damaged: at worst one too many', async () => {
    const world = await aWorld();
    await now(world);
    await world.close();
    writeFileSync(join(world.folder, 'tu-dong-sao-luu.json'), '{"last":');
    await world.reopen();
    world.clock.instant = at('2026-11-21');
    expect((await now(world)).outcome).toBe('done');
    expect(world.held()).toHaveLength(2);
  });

  it('that took long before do not delay the end: they come soon after the next start, on the same day', async () => {
    const world = await aWorld();
    await now(world);
    await world.close();
    const { last, ...memory } = memoryOf(world);
    const slow = { ...memory, last: { ...last, milliseconds: 60_000 } };
    writeFileSync(join(world.folder, 'tu-dong-sao-luu.json'), JSON.stringify(slow));
    await world.reopen();
    await world.change();
    await world.close();
    expect(world.held()).toEqual(['SBCD-tu-dong-2026-11-20-1500']);
    expect(memoryOf(world).wasCut).toBe(true);
    await world.reopen();
    await world.look();
    expect(memoryOf(world).wasCut).toBe(false);
    expect(world.held()).toEqual(['SBCD-tu-dong-2026-11-20-1500-2']);
  });

  it('that are stopped half-way leave nothing behind, and count as cut off', async () => {
    const world = await aWorld();
    const stop = world.application.listen((event) => {
      if (event === 'task.progress') void world.call('tasks.cancel', { taskId: 'stop' });
    });
    const running = world.call('backup.automatic-now', { taskId: 'stop' });
    expect((await running).outcome).toBe('cut');
    stop();
    expect(world.held()).toEqual([]);
    expect(memoryOf(world).wasCut).toBe(true);
  });
});
