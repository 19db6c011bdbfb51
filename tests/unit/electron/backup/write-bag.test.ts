import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BagOrder } from '../../../../electron/backup/bag-order.ts';
import { createNameCensus, refusePath } from '../../../../electron/backup/path-rules.ts';
import { stageBag } from '../../../../electron/backup/stage-bag.ts';
import { verifyBag } from '../../../../electron/backup/verify-bag.ts';
import { writeBag } from '../../../../electron/backup/write-bag.ts';
import { aFolder, digestOf, snapshot } from './handmade-bag.ts';

const name = 'SBCD-2027-01-15-0930';

/** A backup of a small book onto an empty stick, changed as the test needs. */
function anOrder(changes: Partial<BagOrder> = {}): BagOrder {
  const around = aFolder();
  mkdirSync(join(around, 'stick'));
  mkdirSync(join(around, 'book'));
  writeFileSync(join(around, 'book', 'journal'), 'một\nhai\n');
  return {
    name,
    target: join(around, 'stick'),
    dataFolder: join(around, 'book'),
    now: '2027-01-15T02:30:00.000Z',
    payload: [
      { path: 'journal', source: join(around, 'book', 'journal') },
      { path: 'files/ab/kế hoạch.txt', source: Buffer.from('xin chào') },
    ],
    info: {
      organisation: 'Ban Chỉ đạo xã Phú Hòa',
      identifier: 'so-1',
      programVersion: '1.2.0',
      storeVersion: 1,
      storeSequence: 4711,
      counts: { Records: 120, files: 1 },
    },
    ...changes,
  };
}

const failure = (code: string, details: object = {}) => ({
  failure: { code, details: expect.objectContaining(details) },
});

/** Refused, and the stick is exactly as before. */
async function expectRefused(order: BagOrder, code: string, details: object = {}) {
  const before = existsSync(order.target) ? snapshot(order.target) : {};
  await expect(writeBag(order)).rejects.toMatchObject(failure(code, details));
  expect(existsSync(order.target) ? snapshot(order.target) : {}).toEqual(before);
}

describe('writeBag', () => {
  it('writes each file of BagIt 1.0 with the text the standard asks for', async () => {
    const order = anOrder();
    const { folder } = await writeBag(order);
    const text = (path: string) => readFileSync(join(folder, path), 'utf8');
    expect(folder).toBe(join(order.target, name));
    expect(text('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    expect(text('bag-info.txt').split('\n')).toEqual([
      'Source-Organization: Ban Chỉ đạo xã Phú Hòa',
      'External-Identifier: so-1',
      'Bagging-Date: 2027-01-15',
      'Bagging-Time: 2027-01-15T02:30:00.000Z',
      'Bag-Software-Agent: So Ban Chi dao 1.2.0',
      'Payload-Oxum: 19.2',
      'Store-Version: 1',
      'Store-Sequence: 4711',
      'Count-Records: 120',
      'Count-files: 1',
      '',
    ]);
    expect(text('manifest-sha256.txt')).toBe(
      `${digestOf('xin chào')}  data/files/ab/kế hoạch.txt\n${digestOf('một\nhai\n')}  data/journal\n`,
    );
    const tags = ['KIEM-TRA.txt', 'bag-info.txt', 'bagit.txt', 'manifest-sha256.txt'];
    expect(text('tagmanifest-sha256.txt')).toBe(
      tags.map((path) => `${digestOf(readFileSync(join(folder, path)))}  ${path}\n`).join(''),
    );
    expect(text('data/journal')).toBe('một\nhai\n');
    expect(Object.keys(snapshot(order.target))).toHaveLength(1 + 3 + 2 + 5);
  });

  it('tells what it wrote, with the digest of each file as it was read', async () => {
    const written = await writeBag(anOrder());
    expect(written).toMatchObject({
      files: 2,
      bytes: 19,
      info: { storeSequence: 4711, counts: { Records: 120 } },
    });
    expect(written.digests).toEqual(
      new Map([
        ['journal', digestOf('một\nhai\n')],
        ['files/ab/kế hoạch.txt', digestOf('xin chào')],
      ]),
    );
  });

  it('dates the bag by the calendar of Vietnam', async () => {
    const { folder } = await writeBag(anOrder({ now: '2026-12-31T17:00:00.000Z' }));
    expect(readFileSync(join(folder, 'bag-info.txt'), 'utf8')).toContain('Bagging-Date: 2027-01-01\n');
  });

  it('keeps a name with a line break on one line of bag-info.txt', async () => {
    const order = anOrder();
    const { folder } = await writeBag({
      ...order,
      info: { ...order.info, organisation: 'A\r\nStore-Version: 9' },
    });
    expect(readFileSync(join(folder, 'bag-info.txt'), 'utf8')).toMatch(
      /^Source-Organization: A Store-Version: 9\n/,
    );
    expect(await verifyBag(folder)).toMatchObject({ ok: true, info: { storeVersion: 1 } });
  });

  it.runIf(spawnSync('sha256sum', ['--version']).status === 0)(
    'makes a bag that sha256sum finds whole',
    async () => {
      const { folder } = await writeBag(anOrder());
      const check = (list: string) =>
        execFileSync('sha256sum', ['--strict', '-c', list], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
      expect(check('manifest-sha256.txt')).toBe('data/files/ab/kế hoạch.txt: OK\ndata/journal: OK\n');
      expect(check('tagmanifest-sha256.txt').match(/: OK\n/g)).toHaveLength(4);
      writeFileSync(join(folder, 'data/journal'), 'một\nhaj\n');
      expect(() => check('manifest-sha256.txt')).toThrow();
    },
  );

  it('leaves a note that tells in Vietnamese how to check it, and that Notepad shows rightly', async () => {
    const { folder } = await writeBag(anOrder());
    const note = readFileSync(join(folder, 'KIEM-TRA.txt'), 'utf8');
    expect(note.startsWith('\ufeffBẢN SAO LƯU')).toBe(true);
    expect(note).toContain('Get-FileHash -Algorithm SHA256');
    expect(note).toContain('sha256sum -c manifest-sha256.txt');
    expect(note.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(note).toBe(note.normalize('NFC'));
  });

  it('takes a file, a part of a growing file, bytes and a stream of large and empty pieces', async () => {
    const order = anOrder();
    const large = Buffer.alloc(3_000_001, 'abc');
    async function* stream() {
      yield large.subarray(0, 2_500_000);
      yield Buffer.alloc(0);
      yield large.subarray(2_500_000);
    }
    writeFileSync(join(order.dataFolder, 'large'), large);
    const source = join(order.dataFolder, 'large');
    const { folder, bytes } = await writeBag({
      ...order,
      payload: [
        { path: 'whole', source },
        { path: 'part', source, bytes: 1_500_000 },
        { path: 'none', source, bytes: 0 },
        { path: 'bytes', source: large },
        { path: 'stream', source: stream() },
      ],
    });
    const sizes = { whole: 3_000_001, part: 1_500_000, none: 0, bytes: 3_000_001, stream: 3_000_001 };
    for (const [path, size] of Object.entries(sizes)) {
      expect(readFileSync(join(folder, 'data', path)).equals(large.subarray(0, size))).toBe(true);
    }
    expect(bytes).toBe(10_500_003);
  });

  it('tells its progress up to all bytes, written and read back, even when a stream is not as long as it said', async () => {
    for (const expected of [undefined, 10, 5_000_000]) {
      const told: { done: number; total: number }[] = [];
      async function* stream() {
        yield Buffer.alloc(2_500_000);
      }
      const payload = [
        { path: 'a', source: stream(), ...(expected === undefined ? {} : { bytes: expected }) },
      ];
      await writeBag(anOrder({ payload, onProgress: (progress) => told.push(progress) }));
      expect(told.at(-1)).toEqual({ done: 5_000_000, total: 5_000_000 });
      expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
      expect(told.every(({ done, total }) => done <= total)).toBe(true);
    }
  });

  it('lets other work go on meanwhile', async () => {
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 1);
    await writeBag(anOrder({ payload: [{ path: 'a', source: Buffer.alloc(30_000_000) }] }));
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(20);
  });

  it('brings back any tree of files, byte for byte', async () => {
    const segment = fc.oneof(
      fc.constantFrom(
        'a',
        'B',
        'tệp',
        '100%',
        '%0A',
        '%25',
        'x\ny',
        'x\rz',
        ' đầu',
        '.an',
        'ề'.normalize('NFD'),
        '*',
        '~',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    );
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));
    const tree = fc
      .array(fc.tuple(path, fc.uint8Array({ maxLength: 40 })), { maxLength: 12 })
      .map((files) => {
        const census = createNameCensus();
        return files.filter(
          ([each]) => refusePath(`data/${each}`) === undefined && !census.add(`data/${each}`, 'file'),
        );
      });
    await fc.assert(
      fc.asyncProperty(tree, async (files) => {
        const order = anOrder({ payload: files.map(([each, source]) => ({ path: each, source })) });
        const { folder } = await writeBag(order);
        expect(await verifyBag(folder)).toMatchObject({ ok: true, files: files.length });
        const { folder: staged } = await stageBag(folder, join(order.dataFolder, 'staging'));
        const back = Object.entries(snapshot(staged)).filter(([each]) => !each.endsWith('/'));
        const sent = files.map(([each, bytes]) => [each, Buffer.from(bytes).toString('hex')]);
        expect(Object.fromEntries(back)).toEqual(Object.fromEntries(sent));
        rmSync(order.target, { recursive: true });
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

describe('writeBag refuses', () => {
  it.each(['../x', 'a/b', 'CON', 'x.', '', 'x.dang-ghi', 'a\\b'])('the name %j', async (bad) => {
    await expectRefused(anOrder({ name: bad }), 'bag-path-refused');
  });

  it.each([
    ['../ra-ngoai', 'climbs-out'],
    ['/etc/passwd', 'absolute'],
    ['a\\b', 'backslash'],
    ['nul.txt', 'reserved-name'],
  ])('a payload path %j, which could not be restored', async (path) => {
    const payload = [{ path, source: Buffer.from('x') }];
    await expectRefused(anOrder({ payload }), 'bag-path-refused', { path });
  });

  it('two payload paths that one file system would take for the same', async () => {
    const payload = ['A.txt', 'a.TXT'].map((path) => ({ path, source: Buffer.from('x') }));
    await expectRefused(anOrder({ payload }), 'bag-path-refused', { reason: 'double' });
  });

  it('a target that is not there, or is no folder', async () => {
    const order = anOrder();
    await expectRefused({ ...order, target: join(order.target, 'none') }, 'target-gone');
    await expect(writeBag({ ...order, target: join(order.dataFolder, 'journal') })).rejects.toMatchObject(
      failure('target-inside-data'),
    );
    writeFileSync(join(order.target, 'file'), 'x');
    await expect(writeBag({ ...order, target: join(order.target, 'file') })).rejects.toMatchObject(
      failure('target-gone'),
    );
  });

  it('the book itself, a folder inside it, and a link into it as the target', async () => {
    const order = anOrder();
    const inside = join(order.dataFolder, 'sao-luu');
    mkdirSync(inside);
    const link = join(order.target, 'link');
    symlinkSync(inside, link);
    for (const target of [order.dataFolder, inside, `${order.dataFolder}/../book`, link]) {
      await expectRefused({ ...order, target }, 'target-inside-data');
    }
  });

  it('no folder that merely has a name beginning like the book’s', async () => {
    const order = anOrder();
    const target = `${order.dataFolder}-sao-luu`;
    mkdirSync(target);
    expect((await writeBag({ ...order, target })).files).toBe(2);
  });

  it('to write over anything: an earlier backup, an unfinished one, a file', async () => {
    for (const taken of [name, `${name}.dang-ghi`]) {
      const order = anOrder();
      mkdirSync(join(order.target, taken));
      writeFileSync(join(order.target, taken, 'earlier'), 'x');
      await expectRefused(order, 'already-exists', { name: taken });
      rmSync(join(order.target, taken), { recursive: true });
      writeFileSync(join(order.target, taken), 'x');
      await expectRefused(order, 'already-exists', { name: taken });
    }
  });

  it('a source that is not there, is a folder, or became shorter than told', async () => {
    const order = anOrder();
    const source = (path: string, bytes?: number) => ({
      ...order,
      payload: [{ path: 'a', source: join(order.dataFolder, path), ...(bytes ? { bytes } : {}) }],
    });
    await expectRefused(source('none'), 'file-missing', { name: 'a' });
    await expectRefused(source(''), 'file-missing', { name: 'a' });
    await expectRefused(source('journal', 100), 'file-damaged', { name: 'a' });
  });

  it('a stream that fails, with the error of its own', async () => {
    const order = anOrder();
    const failing = (error: Error) => {
      async function* stream() {
        yield Buffer.from('x');
        throw error;
      }
      return { ...order, payload: [{ path: 'a', source: stream() }] };
    };
    const mistake = new TypeError('a mistake of ours');
    await expect(writeBag(failing(mistake))).rejects.toBe(mistake);
    await expectRefused(failing(Object.assign(new Error(), { code: 'EIO' })), 'file-damaged', { name: 'a' });
  });

  it('more than there is room for, before it writes anything', async () => {
    async function* stream() {
      yield Buffer.from('x');
    }
    const payload = [{ path: 'a', source: stream(), bytes: 2 ** 52 }];
    await expectRefused(anOrder({ payload }), 'target-full', {
      neededBytes: expect.any(Number),
      freeBytes: expect.any(Number),
    });
  });

  it('to begin once it is cancelled', async () => {
    const order = anOrder({ signal: AbortSignal.abort() });
    await expect(writeBag(order)).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    expect(snapshot(order.target)).toEqual({});
  });
});
