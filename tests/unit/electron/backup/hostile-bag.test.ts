import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Disk, type Reader, realDisk } from '../../../../electron/backup/disk.ts';
import { stageBag } from '../../../../electron/backup/stage-bag.ts';
import { verifyBag } from '../../../../electron/backup/verify-bag.ts';
import { aBag, aFolder, digestOf, type Files, layOut, seal, snapshot } from './handmade-bag.ts';
import { createMemoryDisk } from './memory-disk.ts';

const onPosix = process.platform !== 'win32';
const sha = digestOf('x');

/** What is wrong with a bag; none of them may leave a trace when it is to be restored. */
async function refusalsOf(folder: string, limits = {}) {
  const verified = await verifyBag(folder, { limits });
  const around = aFolder();
  const destination = join(around, 'staging');
  const staged = await stageBag(folder, destination, { limits }).catch((error) => error);
  expect(staged).toMatchObject({ failure: { code: verified.ok ? '' : verified.problems[0]?.code } });
  expect(snapshot(around)).toEqual({});
  return verified.ok ? [] : verified.problems;
}

/** A bag whose manifest lists one more path, with a tag manifest that fits. */
const listingAlso = (path: string) => aBag({ manifest: (text) => `${text}${sha}  ${path}\n` });

describe('a manifest is refused that lists', () => {
  it.each([
    ['../ngoai', 'climbs-out'],
    ['data/../../ngoai', 'climbs-out'],
    ['data/./a', 'climbs-out'],
    ['./data/a', 'climbs-out'],
    ['/etc/passwd', 'absolute'],
    ['C:/Windows/win.ini', 'absolute'],
    ['data/C:\\a', 'backslash'],
    ['data\\..\\..\\a', 'climbs-out'],
    ['\\\\server\\a', 'backslash'],
    ['data/a\0.txt', 'control-character'],
    ['data/CON', 'reserved-name'],
    ['data/aux.txt', 'reserved-name'],
    ['data/a.', 'trailing-dot-or-space'],
    ['data/a ', 'trailing-dot-or-space'],
    ['data/a.txt:stream', 'forbidden-character'],
    ['data/a?', 'forbidden-character'],
    ['data/\u202etxt.exe', 'direction-mark'],
    ['data/', 'empty'],
    [`data/${'x'.repeat(300)}`, 'too-long'],
    [`data/${'thư mục/'.repeat(40)}a`, 'too-long'],
  ])('%j', async (path, reason) => {
    const found = await refusalsOf(layOut(listingAlso(path)));
    expect(found[0]).toMatchObject({ code: 'bag-path-refused', reason });
  });

  it('a path that climbs out, in the tag manifest', async () => {
    const files = aBag();
    files.set('tagmanifest-sha256.txt', Buffer.from(`${files.get('tagmanifest-sha256.txt')}${sha}  ../a\n`));
    expect(await refusalsOf(layOut(files))).toEqual([
      { code: 'bag-path-refused', path: '../a', reason: 'climbs-out' },
    ]);
  });

  it.each([
    ['other digest', digestOf('y')],
    ['same digest', digestOf('xin chào')],
  ])('one file twice with the %s', async (_, digest) => {
    const files = aBag({ manifest: (text) => `${text}${digest}  data/so.txt\n` });
    expect(await refusalsOf(layOut(files))).toContainEqual({
      code: 'bag-malformed',
      path: 'data/so.txt',
      reason: 'listed-twice',
    });
  });

  it('one file in composed and in decomposed letters', async () => {
    const payload = { 'data/đề': 'x' };
    const files = aBag({ payload, manifest: (text) => text + text.normalize('NFD') });
    expect(await refusalsOf(layOut(files))).toContainEqual({
      code: 'bag-malformed',
      path: 'data/đề',
      reason: 'listed-twice',
    });
  });

  it('a digest in letters of both cases, which hides a flipped bit', async () => {
    const files = aBag({ manifest: (text) => text.replace(/[a-f]/, (letter) => letter.toUpperCase()) });
    expect((await refusalsOf(layOut(files)))[0]).toEqual({
      code: 'bag-malformed',
      path: 'manifest-sha256.txt',
      reason: 'digest',
    });
  });

  it('bytes that are not UTF-8', async () => {
    const files = aBag();
    files.set(
      'manifest-sha256.txt',
      Buffer.concat([Buffer.from(`${files.get('manifest-sha256.txt')}`), Buffer.from([0xff])]),
    );
    expect((await refusalsOf(layOut(seal(files))))[0]).toEqual({
      code: 'bag-malformed',
      path: 'manifest-sha256.txt',
      reason: 'encoding',
    });
  });

  it('a line of ten million letters', async () => {
    expect((await refusalsOf(layOut(listingAlso(`data/${'x'.repeat(10_000_000)}`))))[0]).toEqual({
      code: 'bag-malformed',
      path: 'manifest-sha256.txt',
      reason: 'line-too-long',
    });
  });
});

describe.runIf(onPosix)('a bag is refused that holds', () => {
  const withPlace = (make: (bag: string, outside: string) => void) => {
    const outside = join(aFolder(), 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'so.txt'), 'xin chào');
    const bag = layOut(aBag());
    make(bag, outside);
    return bag;
  };

  it.each<[string, string, (bag: string, outside: string) => void]>([
    [
      'a link in place of a file, to the very same bytes',
      'data/so.txt',
      (bag, outside) => {
        rmSync(join(bag, 'data/so.txt'));
        symlinkSync(join(outside, 'so.txt'), join(bag, 'data/so.txt'));
      },
    ],
    [
      'a link to a folder',
      'data/tệp',
      (bag, outside) => {
        renameSync(join(bag, 'data/tệp'), join(outside, 'tệp'));
        symlinkSync(join(outside, 'tệp'), join(bag, 'data/tệp'));
      },
    ],
    [
      'a link in place of data/',
      'data',
      (bag, outside) => {
        renameSync(join(bag, 'data'), join(outside, 'data'));
        symlinkSync(join(outside, 'data'), join(bag, 'data'));
      },
    ],
    [
      'a link in place of the manifest',
      'manifest-sha256.txt',
      (bag, outside) => {
        renameSync(join(bag, 'manifest-sha256.txt'), join(outside, 'm'));
        symlinkSync(join(outside, 'm'), join(bag, 'manifest-sha256.txt'));
      },
    ],
    [
      'a link in place of bagit.txt',
      'bagit.txt',
      (bag, outside) => {
        renameSync(join(bag, 'bagit.txt'), join(outside, 'b'));
        symlinkSync(join(outside, 'b'), join(bag, 'bagit.txt'));
      },
    ],
    ['a link that leads nowhere', 'data/x', (bag) => symlinkSync('/nowhere', join(bag, 'data/x'))],
    [
      'a link among the tag files',
      'metadata/x',
      (bag, outside) => {
        mkdirSync(join(bag, 'metadata'));
        symlinkSync(outside, join(bag, 'metadata/x'));
      },
    ],
  ])('%s', async (_, path, make) => {
    const found = await refusalsOf(withPlace(make));
    expect(found).toContainEqual({ code: 'bag-path-refused', path, reason: 'symbolic-link' });
  });

  it('nothing but itself behind a link', async () => {
    const link = join(aFolder(), 'link');
    symlinkSync(layOut(aBag()), link);
    expect(await refusalsOf(link)).toEqual([{ code: 'bag-path-refused', path: '', reason: 'symbolic-link' }]);
  });

  it('a file that becomes a link between being looked at and being opened', async () => {
    const secret = join(aFolder(), 'secret');
    writeFileSync(secret, 'xin chào');
    const bag = layOut(aBag());
    const place = join(bag, 'data/so.txt');
    const openToRead: Disk['openToRead'] = async (path) => {
      if (path === place) {
        rmSync(place);
        symlinkSync(secret, place);
      }
      return realDisk.openToRead(path);
    };
    expect(await verifyBag(bag, { disk: { ...realDisk, openToRead } })).toEqual({
      ok: false,
      problems: [{ code: 'bag-file-changed', path: 'data/so.txt', reason: 'unreadable' }],
    });
  });

  it('a named pipe, which would keep a reader waiting for ever', async () => {
    const bag = layOut(aBag());
    execFileSync('mkfifo', [join(bag, 'data/pipe')]);
    expect(await refusalsOf(bag)).toContainEqual({
      code: 'bag-path-refused',
      path: 'data/pipe',
      reason: 'special-file',
    });
  });

  it.each([
    ['CON', 'reserved-name'],
    ['aux.txt', 'reserved-name'],
    ['a.', 'trailing-dot-or-space'],
    ['a ', 'trailing-dot-or-space'],
    ['a:stream', 'forbidden-character'],
    ['..\\..\\a', 'climbs-out'],
    ['a\u0007', 'control-character'],
    ['\u202efdp.exe', 'direction-mark'],
  ])('a file called %j, listed or not', async (name, reason) => {
    const path = `data/${name}`;
    const unlisted = aBag();
    unlisted.set(path, Buffer.from('x'));
    for (const files of [aBag({ payload: { [path]: 'x' } }), unlisted]) {
      expect(await refusalsOf(layOut(files))).toContainEqual({ code: 'bag-path-refused', path, reason });
    }
  });

  it('a name that is not UTF-8', async () => {
    const bag = layOut(aBag());
    writeFileSync(Buffer.concat([Buffer.from(`${bag}/data/`), Buffer.from([0xff, 0xfe])]), 'x');
    expect(await refusalsOf(bag)).toContainEqual(
      expect.objectContaining({ code: 'bag-path-refused', reason: 'undecodable' }),
    );
  });

  it.each([
    ['letter case', 'data/So.txt'],
    ['letter case of a folder', 'data/TỆP/hai'],
  ])('two names that differ in %s alone', async (_, path) => {
    const payload = { 'data/so.txt': 'x', 'data/tệp/một': 'x', [path]: 'x' };
    expect(await refusalsOf(layOut(aBag({ payload })))).toContainEqual(
      expect.objectContaining({ code: 'bag-path-refused', reason: 'double' }),
    );
  });

  it('two names that differ in Unicode form alone', async () => {
    const payload = { 'data/đề': 'x', ['data/đề'.normalize('NFD')]: 'x' };
    expect(await refusalsOf(layOut(aBag({ payload })))).toContainEqual(
      expect.objectContaining({ code: 'bag-path-refused', reason: 'double' }),
    );
  });
});

describe('a bag without end', () => {
  /** A disk on which one file goes on for ever with the same bytes. */
  const endless = (files: Files, endlessPath: string, text: string) => {
    const disk = createMemoryDisk(files);
    let given = 0;
    const reader: Reader = {
      read: async (into) => {
        into.set(Buffer.alloc(into.byteLength, text));
        given += into.byteLength;
        return into.byteLength;
      },
      close: async () => undefined,
    };
    const openToRead: Disk['openToRead'] = async (path) =>
      path === endlessPath ? reader : disk.openToRead(path);
    return { disk: { ...disk, openToRead }, given: () => given };
  };

  it.each([
    ['lines', `${sha}  data/aaa\n`, 'listed-twice'],
    ['no line end', 'a', 'line-too-long'],
    ['blank lines', '\n', 'too-large'],
  ])('in its manifest, of %s, is given up early', async (_, text, reason) => {
    const { disk, given } = endless(aBag(), '/bag/manifest-sha256.txt', text);
    const verified = await verifyBag('/bag', { disk, limits: { manifestLength: 4_000_000 } });
    expect(verified.ok ? [] : verified.problems).toContainEqual(expect.objectContaining({ reason }));
    expect(given()).toBeLessThan(10_000_000);
  });

  it('with three hundred thousand different lines is refused at the bound, not held in memory', async () => {
    const files = aBag();
    const lines = Array.from({ length: 300_000 }, (_, at) => `${sha}  data/${at}\n`);
    files.set('manifest-sha256.txt', Buffer.from(lines.join('')));
    const verified = await verifyBag('/bag', { disk: createMemoryDisk(seal(files)) });
    expect(verified.ok ? [] : verified.problems).toContainEqual({
      code: 'bag-malformed',
      path: 'manifest-sha256.txt',
      reason: 'too-many',
    });
  });

  it('in its folders is refused at the bound', async () => {
    const disk = createMemoryDisk(aBag());
    const list: Disk['list'] = async (folder) => [
      ...(await disk.list(folder)),
      ...Array.from({ length: 40 }, (_, at) => ({ name: `n${at}`, kind: 'folder' as const })),
    ];
    const verified = await verifyBag('/bag', {
      disk: { ...disk, list },
      limits: { entries: 5000, problems: 10_000 },
    });
    expect(verified.ok ? [] : verified.problems).toContainEqual({
      code: 'bag-malformed',
      path: '',
      reason: 'too-many',
    });
  });

  it('of things that are wrong is told in part', async () => {
    const files = aBag();
    for (let at = 0; at < 500; at += 1) files.set(`data/x${at}`, Buffer.from('x'));
    expect(await refusalsOf(layOut(files), { problems: 20 })).toHaveLength(20);
  });

  it('in bag-info.txt is not read into memory', async () => {
    const bag = layOut(aBag({ info: `X: ${'y'.repeat(300_000)}\n` }));
    expect(await refusalsOf(bag)).toContainEqual({
      code: 'bag-malformed',
      path: 'bag-info.txt',
      reason: 'too-large',
    });
    expect(readFileSync(join(bag, 'bag-info.txt')).byteLength).toBeGreaterThan(300_000);
  });
});
