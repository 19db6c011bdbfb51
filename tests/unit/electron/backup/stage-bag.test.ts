import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Disk, realDisk } from '../../../../electron/backup/disk.ts';
import { stageBag } from '../../../../electron/backup/stage-bag.ts';
import { aBag, aFolder, layOut, snapshot } from './handmade-bag.ts';

const payload = {
  'data/journal': 'một\n',
  'data/files/ab/kế hoạch.txt': 'xin chào',
  'data/lớn': Buffer.alloc(2_500_000, 7),
};

const aPlace = () => {
  const around = aFolder();
  return { around, destination: join(around, 'staging') };
};

/** Refused by that code, and nothing is left where the staging folder would have been. */
async function expectRefused(bag: string, options: Parameters<typeof stageBag>[2], expected: object) {
  const { around, destination } = aPlace();
  await expect(stageBag(bag, destination, options)).rejects.toMatchObject({ failure: expected });
  expect(snapshot(around)).toEqual({});
}

/** The real disk, but the second time one path is opened (the first is the verification) `then` is done. */
function secondTime(path: string, then: () => void): Disk {
  let opened = 0;
  return {
    ...realDisk,
    openToRead: async (place) => {
      if (place.endsWith(path)) opened += 1;
      if (place.endsWith(path) && opened === 2) then();
      return realDisk.openToRead(place);
    },
  };
}

describe('stageBag', () => {
  it.each(['sha256', 'sha512'])(
    'copies the payload without its data/, and leaves the bag as it was (%s)',
    async (algorithm) => {
      const bag = layOut(aBag({ payload, algorithms: [algorithm], info: 'Store-Sequence: 9\n' }));
      const before = snapshot(bag);
      const { destination } = aPlace();
      const staged = await stageBag(bag, destination);
      expect(staged).toMatchObject({
        folder: destination,
        files: 3,
        bytes: 2_500_015,
        info: { storeSequence: 9 },
      });
      const found = snapshot(destination);
      expect(Object.keys(found)).toEqual(['files/', 'files/ab/', 'files/ab/kế hoạch.txt', 'journal', 'lớn']);
      for (const [path, bytes] of Object.entries(payload)) {
        expect(found[path.slice('data/'.length)]).toBe(Buffer.from(bytes).toString('hex'));
      }
      expect(snapshot(bag)).toEqual(before);
    },
  );

  it('gives an empty folder for an empty payload', async () => {
    const { destination } = aPlace();
    expect(await stageBag(layOut(aBag({ payload: {} })), destination)).toMatchObject({ files: 0, bytes: 0 });
    expect(snapshot(destination)).toEqual({});
  });

  it('tells its progress over verifying and copying', async () => {
    const told: { done: number; total: number }[] = [];
    await stageBag(layOut(aBag({ payload })), aPlace().destination, {
      onProgress: (progress) => told.push(progress),
    });
    expect(told.at(-1)).toEqual({ done: 5_000_030, total: 5_000_030 });
    expect(new Set(told.map(({ total }) => total))).toEqual(new Set([5_000_030]));
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
  });
});

describe('stageBag refuses', () => {
  it('a bag with one byte changed, by the name of the file', async () => {
    const files = aBag({ payload }).set('data/journal', Buffer.from('mốt\n'));
    await expectRefused(
      layOut(files),
      {},
      {
        code: 'bag-file-changed',
        details: { path: 'data/journal', problems: 1 },
      },
    );
  });

  it('a bag of a newer book', async () => {
    const bag = layOut(aBag({ payload, info: 'Store-Version: 2\n' }));
    await expectRefused(bag, { limits: { newestStoreVersion: 1 } }, { code: 'bag-too-new' });
  });

  it('a folder that is no bag', async () => {
    await expectRefused(aFolder(), {}, { code: 'bag-not-found' });
  });

  it.each([
    ['other bytes', 'MỘT\n'],
    ['more bytes', 'một\nhai\n'],
    ['fewer bytes', 'm'],
  ])('a file that has %s when it is copied than when it was verified', async (_, text) => {
    const bag = layOut(aBag({ payload }));
    const disk = secondTime('data/journal', () => writeFileSync(join(bag, 'data/journal'), text));
    await expectRefused(
      bag,
      { disk },
      { code: 'bag-file-changed', details: { path: 'data/journal', problems: 1 } },
    );
  });

  it('a destination that is already there, and leaves it alone', async () => {
    const { around, destination } = aPlace();
    for (const make of [() => mkdirSync(destination), () => writeFileSync(join(destination, 'x'), 'x')]) {
      make();
      const before = snapshot(around);
      const staging = stageBag(layOut(aBag()), destination);
      await expect(staging).rejects.toMatchObject({ failure: { code: 'already-exists' } });
      expect(snapshot(around)).toEqual(before);
    }
  });

  it('a destination in a folder that is not there', async () => {
    const staging = stageBag(layOut(aBag()), join(aFolder(), 'none', 'staging'));
    await expect(staging).rejects.toMatchObject({ failure: { code: 'folder-missing' } });
  });

  it.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)(
    'a folder that may not be written',
    async () => {
      const { around, destination } = aPlace();
      chmodSync(around, 0o500);
      await expect(stageBag(layOut(aBag()), destination)).rejects.toMatchObject({
        failure: { code: 'folder-not-writable' },
      });
      chmodSync(around, 0o700);
    },
  );

  it('more than the disk has room for, before it copies anything', async () => {
    const disk: Disk = { ...realDisk, space: async () => ({ free: 1_000_000, block: 4096 }) };
    await expectRefused(
      layOut(aBag({ payload })),
      { disk },
      {
        code: 'disk-full',
        details: { freeBytes: 1_000_000, neededBytes: expect.any(Number) },
      },
    );
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'folder-not-writable'],
    ['EACCES', 'folder-not-writable'],
    ['EIO', 'disk-failed'],
  ])('to go on when the local disk fails with %s', async (code, expected) => {
    const failing: Disk = {
      ...realDisk,
      createFile: async (path) => {
        const writer = await realDisk.createFile(path);
        const sync = async () => {
          throw Object.assign(new Error(code), { code });
        };
        return path.endsWith('lớn') ? { ...writer, sync } : writer;
      },
    };
    await expectRefused(layOut(aBag({ payload })), { disk: failing }, { code: expected });
  });

  it('to take a stick pulled out while copying for a failing disk', async () => {
    const bag = layOut(aBag({ payload }));
    const gone = async () => {
      throw Object.assign(new Error('EIO'), { code: 'EIO' });
    };
    let pulled = false;
    const pulling = secondTime('data/journal', () => {
      pulled = true;
    });
    const disk: Disk = {
      ...pulling,
      openToRead: async (path) => {
        const reader = await pulling.openToRead(path);
        return pulled ? { ...reader, read: gone } : reader;
      },
      list: async (path) => (pulled ? gone() : realDisk.list(path)),
    };
    await expectRefused(bag, { disk }, { code: 'target-gone' });
  });

  it('to go on once it is cancelled, and clears up', async () => {
    const bag = layOut(aBag({ payload }));
    for (const stopAt of [0, 1, 2_500_015, 2_500_016, 3_600_000, 5_000_029]) {
      const stop = new AbortController();
      const onProgress = ({ done }: { done: number }) => {
        if (done >= stopAt) stop.abort();
      };
      await expectRefused(bag, { signal: stop.signal, onProgress }, { code: 'cancelled' });
    }
    expect(readFileSync(join(bag, 'data/journal'), 'utf8')).toBe('một\n');
  });
});
