import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BagOrder } from '../../../electron/backup/bag-order.ts';
import { listBags } from '../../../electron/backup/list-bags.ts';
import { verifyBag } from '../../../electron/backup/verify-bag.ts';
import { writeBag } from '../../../electron/backup/write-bag.ts';
import { aBag, aFolder, layOut, snapshot } from '../../unit/electron/backup/handmade-bag.ts';
import { type Call, createFailingStick, type Plan } from './failing-stick.ts';

const name = 'SBCD-2027-01-15-0930';

/** A book of three files and a stick with an earlier backup and a holiday picture on it. */
function aBackup() {
  const around = aFolder();
  const [stick, book] = [join(around, 'stick'), join(around, 'book')];
  mkdirSync(book);
  writeFileSync(join(book, 'journal'), Buffer.alloc(1_500_000, 'nhật ký '));
  layOut(aBag(), join(stick, 'SBCD-2026-12-15-0930'));
  writeFileSync(join(stick, 'ảnh.jpg'), 'x');
  const order: BagOrder = {
    name,
    target: stick,
    dataFolder: book,
    now: '2027-01-15T02:30:00.000Z',
    payload: [
      { path: 'journal', source: join(book, 'journal') },
      { path: 'files/ab/1', source: Buffer.from('một') },
      { path: 'files/cd/2', source: Buffer.from('hai') },
    ],
    info: {
      organisation: 'BCĐ',
      identifier: 'x',
      programVersion: '1',
      storeVersion: 1,
      storeSequence: 2,
      counts: {},
    },
  };
  return { stick, order, before: snapshot(stick) };
}

/** The calls of a backup that goes well. */
async function callsOf(): Promise<Call[]> {
  const { stick, order } = aBackup();
  const { disk, calls } = createFailingStick(stick, () => undefined);
  await writeBag({ ...order, disk });
  return calls;
}

async function attempt(plan: Plan, changes: Partial<BagOrder> = {}) {
  const { stick, order, before } = aBackup();
  const { disk, calls } = createFailingStick(stick, plan);
  const outcome = await writeBag({ ...order, ...changes, disk }).then(
    () => 'done',
    (error) => error.failure?.code ?? error,
  );
  return { stick, before, calls, outcome };
}

/** What was on the stick before is there unchanged; what is there besides. */
function added(stick: string, before: Record<string, string>): string[] {
  const after = snapshot(stick);
  expect(after).toMatchObject(before);
  return Object.keys(after).filter((path) => !(path in before));
}

const isBagAfterAll = (calls: Call[], at: number) => {
  const renamed = calls.findIndex((call) => call.name === 'rename');
  return at > renamed + 1;
};

describe('a backup to a stick', { timeout: 60_000 }, () => {
  it('flushes every file and folder, and reads every file back, before the name is given', async () => {
    const calls = await callsOf();
    const renamed = calls.findIndex((call) => call.name === 'rename');
    const first = (call: string, path: string) =>
      calls.findIndex((each) => each.name === call && each.path === `${name}.dang-ghi${path}`);
    const files = [
      'data/journal',
      'data/files/ab/1',
      'data/files/cd/2',
      'KIEM-TRA.txt',
      'bag-info.txt',
      'bagit.txt',
    ];
    for (const file of [...files, 'manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      const [written, synced, closed, opened] = ['write', 'sync', 'close', 'open'].map((call) =>
        first(call, `/${file}`),
      );
      expect(written).toBeGreaterThan(0);
      expect([written, synced, closed, opened, renamed]).toEqual(
        [written, synced, closed, opened, renamed].sort((a, b) => Number(a) - Number(b)),
      );
    }
    for (const folder of ['', '/data', '/data/files', '/data/files/ab', '/data/files/cd']) {
      expect(first('sync', folder)).toBeGreaterThan(0);
      expect(first('sync', folder)).toBeLessThan(renamed);
    }
    expect(calls.at(-1)).toMatchObject({ name: 'sync', path: '' });
    expect(calls.filter((call) => call.name === 'rename')).toHaveLength(1);
  });

  const meanings: [string, string][] = [
    ['EIO', 'target-gone'],
    ['ENOENT', 'target-gone'],
    ['ENXIO', 'target-gone'],
    ['ENODEV', 'target-gone'],
    ['UNKNOWN', 'target-gone'],
    ['ENOSPC', 'target-full'],
    ['EDQUOT', 'target-full'],
    ['EROFS', 'target-not-writable'],
    ['EACCES', 'target-not-writable'],
    ['EPERM', 'target-not-writable'],
  ];

  /** These are tried at every call, the others at every fifth: they take the same way. */
  const everywhere = new Set(['EIO', 'ENOSPC', 'EACCES']);

  it.each(meanings)(
    'that fails with %s at any one write says %s and leaves nothing',
    async (code, meaning) => {
      const changing = ['create', 'write', 'sync', 'close', 'folder', 'rename'];
      for (const { at, name: call } of await callsOf()) {
        if (!changing.includes(call) || !(everywhere.has(code) || at % 5 === 0)) continue;
        const { stick, before, outcome, calls } = await attempt((each) =>
          each.at === at ? code : undefined,
        );
        expect([at, call, outcome]).toEqual([at, call, meaning]);
        const left = added(stick, before);
        if (!isBagAfterAll(calls, at)) expect(left).toEqual([]);
      }
    },
  );

  it('that cannot be read back somewhere is not called done', async () => {
    for (const { at, name: call, path } of await callsOf()) {
      if (!['open', 'read', 'list', 'look'].includes(call) || !path.startsWith(`${name}.dang-ghi/`)) continue;
      const { stick, before, outcome } = await attempt((each) => (each.at === at ? 'EIO' : undefined));
      expect([at, call, path, outcome]).toEqual([
        at,
        call,
        path,
        expect.stringMatching(/^(bag-file-changed|target-gone)$/),
      ]);
      expect(added(stick, before)).toEqual([]);
    }
  });

  it('pulled out at any call says so; what stays on it is no backup', async () => {
    const calls = await callsOf();
    for (const { at, name: call } of calls) {
      const { stick, before, outcome } = await attempt((each) => (each.at === at ? 'pulled' : undefined));
      if (call === 'space') expect(['target-gone', 'target-full']).toContain(outcome);
      else expect([at, call, outcome]).toEqual([at, call, 'target-gone']);
      added(stick, before);
      const { bags, unfinished } = await listBags(stick);
      if (isBagAfterAll(calls, at)) expect(await verifyBag(join(stick, name))).toMatchObject({ ok: true });
      else expect(bags.map((bag) => bag.name)).toEqual(['SBCD-2026-12-15-0930']);
      expect(unfinished.length).toBeLessThanOrEqual(1);
    }
  });

  it.each(['EACCES', 'EPERM', 'ENOSPC', 'EINVAL', 'EBUSY'])(
    'pulled out is gone, though the system first says %s',
    async (code) => {
      const calls = (await callsOf()).filter(({ name: call }) =>
        ['create', 'write', 'sync', 'folder'].includes(call),
      );
      for (const { at, name: call } of calls.filter((_, index) => index % 4 === 0)) {
        const { outcome } = await attempt((each) => (each.at === at ? `pulled-${code}` : undefined));
        expect([at, call, outcome]).toEqual([at, call, 'target-gone']);
      }
    },
  );

  it('cancelled at any call leaves nothing, unless it was already whole', async () => {
    const calls = await callsOf();
    const renamed = calls.findIndex((call) => call.name === 'rename') + 1;
    for (const { at } of calls) {
      const stop = new AbortController();
      const cancel = () => stop.abort();
      const { stick, before, outcome } = await attempt((each) => (each.at === at ? cancel : undefined), {
        signal: stop.signal,
      });
      const late = at >= renamed;
      expect([at, outcome]).toEqual([at, late ? 'done' : 'cancelled']);
      const left = added(stick, before);
      if (late) expect(await verifyBag(join(stick, name))).toMatchObject({ ok: true });
      else expect(left).toEqual([]);
    }
  });

  it('that gives back other bytes than it was given is found out, whichever file it spoils', async () => {
    const closes = (await callsOf()).filter((call) => call.name === 'close');
    expect(closes).toHaveLength(8);
    for (const { at, path } of closes) {
      const { order, stick, before } = aBackup();
      const spoil = () => writeFileSync(join(stick, path), 'hỏng', { flag: 'r+' });
      const { disk } = createFailingStick(stick, (each) => (each.at === at ? spoil : undefined));
      const outcome = await writeBag({ ...order, disk }).catch((error) => error.failure?.code);
      expect([path, outcome]).toEqual([path, expect.stringMatching(/^bag-(file-changed|malformed)$/)]);
      expect(added(stick, before)).toEqual([]);
    }
  });

  it('that gives back another sound bag than the one written is found out', async () => {
    const { order, stick, before } = aBackup();
    const other = await writeBag({
      ...order,
      name: 'other',
      payload: [{ path: 'journal', source: Buffer.from('x') }],
    });
    const list = createFailingStick(stick, () => undefined).disk;
    const elsewhere = (path: string) => path.replace(`${name}.dang-ghi`, 'other');
    const disk = {
      ...list,
      list: (path: string) => list.list(elsewhere(path)),
      openToRead: (path: string) => list.openToRead(elsewhere(path)),
      look: (path: string) => list.look(path.endsWith('.dang-ghi') ? path : elsewhere(path)),
    };
    await expect(writeBag({ ...order, disk })).rejects.toMatchObject({
      failure: { code: 'bag-file-changed' },
    });
    expect(added(stick, before).every((path) => path.startsWith('other'))).toBe(true);
    expect(await verifyBag(other.folder)).toMatchObject({ ok: true });
  });

  it('whose source is deleted at any moment blames the source, not the stick', async () => {
    const { order, stick, before } = aBackup();
    const payload = [
      ...order.payload,
      { path: 'z', source: join(order.dataFolder, 'journal'), bytes: 9_000_000 },
    ];
    await expect(writeBag({ ...order, payload })).rejects.toMatchObject({
      failure: { code: 'file-damaged', details: { name: 'z' } },
    });
    expect(added(stick, before)).toEqual([]);
  });

  it('can be done once more after every failure', async () => {
    const { order, stick, before } = aBackup();
    let fail = 10;
    const { disk } = createFailingStick(stick, ({ at }) => (at === fail ? 'EIO' : undefined));
    await expect(writeBag({ ...order, disk })).rejects.toThrow();
    fail = 0;
    await writeBag({ ...order, disk });
    expect(added(stick, before).every((path) => path.startsWith(`${name}/`))).toBe(true);
    expect(await verifyBag(join(stick, name))).toMatchObject({ ok: true, files: 3 });
  });
});
