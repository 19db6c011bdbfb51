import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../../electron/data/disk/disk.ts';
import { moveStore } from '../../../../electron/data/swap/move-store.ts';
import {
  dropStaging,
  finishSwap,
  stagingPlace,
  swapStore,
} from '../../../../electron/data/swap/store-swap.ts';
import {
  aFolderToSwap,
  holds,
  layOutStore,
  newStore,
  nextProcess,
  noPatience,
  now,
  oldStore,
  safety,
  storeIn,
} from '../../../faults/swap-folder.ts';

const codeOf = (error: unknown) => (error as { failure?: { code: string } }).failure?.code ?? String(error);
const answer = (work: Promise<unknown>) => work.then(() => 'done', codeOf);
const needs = (folder: string) => ({ folder, now, patience: noPatience, processes: nextProcess() });
const aPlan = (folder: string, text: string) => writeFileSync(join(folder, 'restore', 'plan.json'), text);

describe('the place where a backup is unpacked', () => {
  it('is free of what an abandoned restore left', async () => {
    const folder = aFolderToSwap();
    const staged = await stagingPlace({ folder });
    expect(staged).toBe(join(folder, 'restore', 'staged'));
    expect(existsSync(staged)).toBe(false);
    expect(holds(folder, oldStore)).toBe(true);
  });

  it('is not given out while an earlier restore waits to be ended', async () => {
    const folder = aFolderToSwap();
    aPlan(folder, JSON.stringify({ safety }));
    expect(await answer(stagingPlace({ folder }))).toBe('restore-unfinished');
    await dropStaging({ folder });
    expect(holds(join(folder, 'restore', 'staged'), newStore)).toBe(true);
    expect(await storeIn(folder)).toBe('new');
  });

  it('is cleared away when the restore is given up', async () => {
    const folder = aFolderToSwap();
    await dropStaging({ folder });
    expect(existsSync(join(folder, 'restore'))).toBe(false);
    expect(await storeIn(folder)).toBe('old');
  });
});

describe('a start after a restore that was abandoned', () => {
  it.each([
    ['before there was a plan', null],
    ['while the plan was written', '{"safety":"truoc-ph'],
    ['with a plan of nothing', ''],
    ['with a plan that leads out of the folder', JSON.stringify({ safety: '../truoc-phuc-hoi-1' })],
    ['with a plan into another folder', JSON.stringify({ safety: 'files' })],
    ['with a plan of another form', '[]'],
  ])('keeps the present store: %s', async (_when, text) => {
    const folder = aFolderToSwap();
    if (text !== null) aPlan(folder, text);
    await finishSwap(needs(folder));
    expect(holds(folder, oldStore)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('truoc-'))).toEqual([]);
    expect(existsSync(join(folder, 'restore'))).toBe(false);
  });

  it('does nothing in a folder without one, not even a lock', async () => {
    const folder = aFolderToSwap();
    await finishSwap(needs(folder));
    const names = readdirSync(folder);
    await finishSwap(needs(folder));
    await finishSwap(needs(join(folder, 'missing')));
    expect(readdirSync(folder)).toEqual(names);
  });
});

it('a start that cannot end a restore says so, and the next one ends it', async () => {
  const folder = aFolderToSwap();
  aPlan(folder, JSON.stringify({ safety }));
  const held = () => Promise.reject(Object.assign(new Error('held'), { code: 'EBUSY' }));
  const blocked = finishSwap({ ...needs(folder), disk: { ...nodeDisk, rename: held } });
  expect(await answer(blocked)).toBe('restore-unfinished');
  expect(await storeIn(folder)).toBe('new');
});

describe('moving a store', () => {
  it('takes what belongs to a store and leaves the rest', async () => {
    const folder = aFolderToSwap();
    const foreign = ['errors.log', 'LOCK', 'snap-1.json', 'wal-000000000001.log.txt', 'truoc-phuc-hoi-1'];
    for (const name of foreign.slice(1)) writeFileSync(join(folder, name), 'x');
    writeFileSync(join(folder, 'cut-000000000003.bin'), 'cut');
    writeFileSync(join(folder, 'ballast.bin'), 'ballast');
    await moveStore(nodeDisk, { from: folder, to: join(folder, 'away') });
    expect(readdirSync(folder).sort()).toEqual([...foreign, 'away', 'restore'].sort());
    expect(readdirSync(join(folder, 'away'))).toEqual(
      expect.arrayContaining(['files', 'cut-000000000003.bin', 'ballast.bin']),
    );
    expect(holds(join(folder, 'away'), oldStore)).toBe(true);
  });

  it('replaces nothing: what bears the name already is kept beside it', async () => {
    const folder = aFolderToSwap();
    const away = join(folder, 'away');
    mkdirSync(away);
    const name = 'wal-000000000000.log';
    writeFileSync(join(away, name), 'first');
    writeFileSync(join(away, `${name}.khac`), 'earlier');
    await moveStore(nodeDisk, { from: folder, to: away });
    expect(holds(away, oldStore)).toBe(true);
    expect(readFileSync(join(away, `${name}.khac-2`), 'utf8')).toBe('first');
    expect(readFileSync(join(away, `${name}.khac`), 'utf8')).toBe('earlier');
  });
});

describe('a swap that cannot begin', () => {
  it('leaves no plan behind that a later start would carry out', async () => {
    const folder = aFolderToSwap();
    const disk = {
      ...nodeDisk,
      sync: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    };
    expect(await answer(swapStore({ ...needs(folder), disk }, '2026-11-20-0802'))).toBe('disk-full');
    expect(await storeIn(folder)).toBe('old');
  });

  it('says that it is unfinished where even the plan cannot be taken back', async () => {
    const folder = aFolderToSwap();
    const fail = () => Promise.reject(Object.assign(new Error('gone'), { code: 'EIO' }));
    const disk = {
      ...nodeDisk,
      sync: fail,
      remove: (path: string) => (path.endsWith('plan.json') ? fail() : nodeDisk.remove(path)),
    };
    expect(await answer(swapStore({ ...needs(folder), disk }, '2026-11-20-0802'))).toBe('restore-unfinished');
    expect(await storeIn(folder)).toBe('new');
  });

  it('leaves the folder to whoever has it', async () => {
    const folder = aFolderToSwap();
    const mine = { self: () => ({ host: '0a0b0c0d', pid: 1, start: 'a.1' }), mayRun: () => true };
    layOutStore(join(folder, 'LOCK'), { ...oldStore, files: new Map([['00000000-7-a.1', Buffer.from('')]]) });
    const refused = swapStore({ ...needs(folder), processes: mine }, '2026-11-20-0802');
    expect(await answer(refused)).toBe('folder-in-use');
    expect(existsSync(join(folder, 'restore', 'plan.json'))).toBe(false);
    expect(holds(folder, oldStore)).toBe(true);
  });
});
