import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyBag } from '../../../../electron/backup/verify-bag.ts';
import {
  aBag,
  aFolder,
  declaration10,
  digestOf,
  type Files,
  layOut,
  type Recipe,
  seal,
  snapshot,
} from './handmade-bag.ts';

const problemsOf = async (files: Files, limits = {}) => {
  const verified = await verifyBag(layOut(files), { limits });
  return verified.ok ? [] : verified.problems;
};

/** Changes one file of a sound bag, leaving all else as it was. */
const changed = (path: string, bytes: string | null, files = aBag()) => {
  if (bytes === null) files.delete(path);
  else files.set(path, Buffer.from(bytes));
  return files;
};

const sha = digestOf('x');

describe('verifyBag accepts', () => {
  const sound: [string, Recipe][] = [
    ['a bag of version 1.0', {}],
    ['a bag of version 0.97', { declaration: declaration10.replace('1.0', '0.97') }],
    [
      'line ends of Windows',
      {
        declaration: declaration10.replaceAll('\n', '\r\n'),
        manifest: (text) => text.replaceAll('\n', '\r\n'),
      },
    ],
    [
      'line ends of the old Macintosh',
      { declaration: declaration10.replaceAll('\n', '\r'), manifest: (text) => text.replaceAll('\n', '\r') },
    ],
    ['no line end at the end', { declaration: declaration10.trimEnd(), manifest: (text) => text.trimEnd() }],
    ['binary markers of md5sum', { manifest: (text) => text.replaceAll('  ', ' *') }],
    [
      'digests in capital letters',
      { manifest: (text) => text.replace(/^\w+/gm, (hex) => hex.toUpperCase()) },
    ],
    ['tabs between digest and path', { manifest: (text) => text.replaceAll('  ', '\t') }],
    ['SHA-512 alone', { algorithms: ['sha512'] }],
    ['several manifests at once', { algorithms: ['md5', 'sha1', 'sha256', 'sha512'] }],
    ['no bag-info.txt', { info: null }],
    ['no tag manifest', { sealed: false }],
    ['an empty payload', { payload: {} }],
    ['an empty file', { payload: { 'data/rong': '' } }],
    ['tag files in a folder', { extra: { 'metadata/hoso.xml': '<hoSo/>' } }],
    [
      'names with percent signs and line ends',
      { payload: { 'data/100%': '1', 'data/%0A': '2', 'data/a\nb\rc': '3' } },
    ],
    [
      'long values going on in indented lines, labels twice',
      { info: 'Contact-Name: A\nContact-Name: B\nX: một\n  hai\n\tba\n' },
    ],
    ['encoding spelled in small letters', { declaration: declaration10.replace('UTF-8', 'utf-8') }],
  ];

  it.each(sound)('%s', async (_, recipe) => {
    expect(await problemsOf(aBag(recipe))).toEqual([]);
  });

  it('a file outside data/ that nothing lists, as Windows leaves them', async () => {
    expect(await problemsOf(changed('desktop.ini', '[.ShellClassInfo]'))).toEqual([]);
  });

  it('a percent sign that version 0.97 left unescaped', async () => {
    const declaration = declaration10.replace('1.0', '0.97');
    const payload = { 'data/a%25b': 'x' };
    expect(await problemsOf(aBag({ declaration, payload, manifest: () => `${sha}  data/a%25b\n` }))).toEqual(
      [],
    );
  });

  it('a name listed in NFC and stored in NFD, as Macs do', async () => {
    const payload = { ['data/đề án.txt'.normalize('NFD')]: 'x' };
    expect(await problemsOf(aBag({ payload, manifest: (text) => text.normalize('NFC') }))).toEqual([]);
  });

  it('a file in only one of two manifests in version 0.97', async () => {
    const files = aBag({ declaration: declaration10.replace('1.0', '0.97'), algorithms: ['md5', 'sha256'] });
    const half = files.get('manifest-md5.txt')?.toString().split('\n')[0];
    expect(await problemsOf(seal(changed('manifest-md5.txt', `${half}\n`, files)))).toEqual([]);
  });

  it('and tells what it holds', async () => {
    const info = [
      'Source-Organization: Ban Chỉ đạo xã Phú Hòa',
      'EXTERNAL-IDENTIFIER: so-1',
      'Bagging-Date: 2027-01-15',
      'Bagging-Time: 2027-01-15T02:30:00.000Z',
      'Payload-Oxum: 13.2',
      'Store-Version: 1',
      'Store-Sequence: 4711',
      'Count-records: 120',
      'Count-broken: many',
    ].join('\n');
    expect(await verifyBag(layOut(aBag({ info })))).toEqual({
      ok: true,
      opened: true,
      files: 2,
      bytes: 13,
      info: {
        organisation: 'Ban Chỉ đạo xã Phú Hòa',
        identifier: 'so-1',
        agent: '',
        encryption: '',
        takenAt: '2027-01-15T02:30:00.000Z',
        files: 2,
        bytes: 13,
        storeVersion: 1,
        storeSequence: 4711,
        counts: { records: 120 },
      },
    });
  });

  it('and changes nothing in the bag', async () => {
    const folder = layOut(aBag());
    const before = snapshot(folder);
    await verifyBag(folder);
    expect(snapshot(folder)).toEqual(before);
  });
});

describe('verifyBag refuses', () => {
  const info = 'bag-info.txt';
  const faulty: [string, () => Files, object[]][] = [
    [
      'one changed byte of the payload',
      () => changed('data/so.txt', 'xin chàp'),
      [{ code: 'bag-file-changed', path: 'data/so.txt' }],
    ],
    [
      'a shortened file',
      () => changed('data/so.txt', 'xin'),
      [{ code: 'bag-file-changed', path: 'data/so.txt' }],
    ],
    [
      'a missing file',
      () => changed('data/so.txt', null),
      [{ code: 'bag-file-missing', path: 'data/so.txt' }],
    ],
    ['an extra file', () => changed('data/thêm', '1'), [{ code: 'bag-file-extra', path: 'data/thêm' }]],
    [
      'a renamed file, telling both names',
      () => changed('data/so2.txt', 'xin chào', changed('data/so.txt', null)),
      [
        { code: 'bag-file-missing', path: 'data/so.txt' },
        { code: 'bag-file-extra', path: 'data/so2.txt' },
      ],
    ],
    ['a changed tag file', () => changed(info, 'A: b\n'), [{ code: 'bag-file-changed', path: info }]],
    ['a missing tag file', () => changed(info, null), [{ code: 'bag-file-missing', path: info }]],
    ['no bagit.txt', () => changed('bagit.txt', null), [{ code: 'bag-file-missing', path: 'bagit.txt' }]],
    [
      'no payload manifest',
      () => seal(changed('manifest-sha256.txt', null)),
      [
        { code: 'bag-file-missing', path: 'manifest-sha256.txt' },
        { code: 'bag-file-extra', path: 'data/so.txt' },
        { code: 'bag-file-extra', path: 'data/tệp/một hai.bin' },
      ],
    ],
    [
      'a newer version of BagIt',
      () => aBag({ declaration: declaration10.replace('1.0', '1.1') }),
      [{ code: 'bag-too-new', path: 'bagit.txt', reason: 'version' }],
    ],
    [
      'version 2',
      () => aBag({ declaration: declaration10.replace('1.0', '2.0') }),
      [{ code: 'bag-too-new', path: 'bagit.txt', reason: 'version' }],
    ],
    [
      'a version before 0.97',
      () => aBag({ declaration: declaration10.replace('1.0', '0.93') }),
      [{ code: 'bag-malformed', path: 'bagit.txt', reason: 'version' }],
    ],
    [
      'blanks too many in bagit.txt',
      () => aBag({ declaration: declaration10.replace(': 1', ':  1') }),
      [{ code: 'bag-malformed', path: 'bagit.txt', reason: 'line' }],
    ],
    [
      'a byte order mark in bagit.txt',
      () => aBag({ declaration: `\ufeff${declaration10}` }),
      [{ code: 'bag-malformed', path: 'bagit.txt', reason: 'line' }],
    ],
    [
      'another encoding',
      () => aBag({ declaration: declaration10.replace('UTF-8', 'UTF-16') }),
      [{ code: 'bag-malformed', path: 'bagit.txt', reason: 'encoding' }],
    ],
    [
      'a manifest of an unknown algorithm',
      () => seal(changed('manifest-crc32.txt', 'x')),
      [{ code: 'bag-malformed', path: 'manifest-crc32.txt', reason: 'unknown-algorithm' }],
    ],
    [
      'files to be fetched from elsewhere',
      () => seal(changed('fetch.txt', 'https://example.test/a 1 data/a\n')),
      [{ code: 'bag-malformed', path: 'fetch.txt', reason: 'fetch' }],
    ],
    [
      'a wrong Payload-Oxum',
      () => aBag({ info: 'Payload-Oxum: 14.2\n' }),
      [{ code: 'bag-malformed', path: info, reason: 'payload-oxum' }],
    ],
    [
      'a Payload-Oxum with too few files',
      () => aBag({ info: 'Payload-Oxum: 13.1\n' }),
      [{ code: 'bag-malformed', path: info, reason: 'payload-oxum' }],
    ],
    [
      'a Payload-Oxum that is no number',
      () => aBag({ info: 'Payload-Oxum: 1e1.2\n' }),
      [{ code: 'bag-malformed', path: info, reason: 'payload-oxum' }],
    ],
    [
      'two Payload-Oxum',
      () => aBag({ info: 'Payload-Oxum: 13.2\nPayload-Oxum: 13.2\n' }),
      [{ code: 'bag-malformed', path: info, reason: 'payload-oxum' }],
    ],
    [
      'a bag-info.txt that is no list of labels',
      () => aBag({ info: 'xin chào\n' }),
      [{ code: 'bag-malformed', path: info, reason: 'line' }],
    ],
    [
      'a bag-info.txt that begins in mid-value',
      () => aBag({ info: '  x\nA: b\n' }),
      [{ code: 'bag-malformed', path: info, reason: 'line' }],
    ],
    [
      'a line that is no manifest line',
      () => aBag({ manifest: (text) => `${text}hello\n` }),
      [{ code: 'bag-malformed', path: 'manifest-sha256.txt', reason: 'line' }],
    ],
    [
      'a digest of another length',
      () => aBag({ manifest: (text) => text.slice(1) }),
      [{ code: 'bag-malformed', path: 'manifest-sha256.txt', reason: 'digest' }],
    ],
    [
      'a tag file in a payload manifest',
      () => aBag({ manifest: (text) => `${text}${sha}  bagit.txt\n` }),
      [{ code: 'bag-malformed', path: 'manifest-sha256.txt', reason: 'out-of-place' }],
    ],
  ];

  it.each(faulty)('%s', async (_, make, expected) => {
    const found = await problemsOf(make());
    for (const problem of expected) expect(found).toContainEqual(expect.objectContaining(problem));
  });

  it('nothing else for one byte, one file too few or one too many', async () => {
    expect(await problemsOf(changed('data/so.txt', 'xin chàp'))).toHaveLength(1);
    expect(await problemsOf(changed('data/so.txt', null))).toHaveLength(1);
    expect(await problemsOf(changed('data/thêm', '1'))).toHaveLength(1);
    expect(await problemsOf(changed('bag-info.txt', 'A: b\n'))).toHaveLength(1);
  });

  it('a file that only one of two manifests lists, in version 1.0', async () => {
    const files = aBag({ algorithms: ['md5', 'sha256'] });
    const half = files.get('manifest-md5.txt')?.toString().split('\n')[0];
    expect(await problemsOf(seal(changed('manifest-md5.txt', `${half}\n`, files)))).toContainEqual({
      code: 'bag-malformed',
      path: 'manifest-md5.txt',
      reason: 'incomplete',
    });
  });

  it('a file whose digests disagree between two manifests', async () => {
    const files = aBag({ algorithms: ['sha256', 'sha512'], payload: { 'data/a': 'x' } });
    const lie = `${digestOf('y', 'sha512')}  data/a\n`;
    expect(await problemsOf(seal(changed('manifest-sha512.txt', lie, files)))).toEqual([
      { code: 'bag-file-changed', path: 'data/a' },
    ]);
  });

  it.each(['payload file', 'tag manifest'])('a %s in the tag manifest', async (what) => {
    const files = aBag({ payload: { 'data/a': 'x' } });
    const line = `${sha}  ${what === 'payload file' ? 'data/a' : 'tagmanifest-sha256.txt'}\n`;
    const text = `${files.get('tagmanifest-sha256.txt')}${line}`;
    expect(await problemsOf(changed('tagmanifest-sha256.txt', text, files))).toEqual([
      { code: 'bag-malformed', path: 'tagmanifest-sha256.txt', reason: 'out-of-place' },
    ]);
  });

  it('a bag of a newer book than it is told to take', async () => {
    const files = () => aBag({ info: 'Store-Version: 3\n' });
    expect(await problemsOf(files(), { newestStoreVersion: 3 })).toEqual([]);
    expect(await problemsOf(files(), { newestStoreVersion: 2 })).toEqual([
      { code: 'bag-too-new', path: 'bag-info.txt', reason: 'version' },
    ]);
  });

  it('a folder that is no bag, a file, and a path where nothing is', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'file'), 'x');
    for (const path of [folder, join(folder, 'file'), join(folder, 'none')]) {
      expect(await verifyBag(path)).toEqual({ ok: false, problems: [{ code: 'bag-not-found', path: '' }] });
    }
  });
});

describe('verifyBag', () => {
  it('tells its progress in bytes of the payload, up to all of it', async () => {
    const told: { done: number; total: number }[] = [];
    const payload = { 'data/a': Buffer.alloc(2_500_000, 1), 'data/b': Buffer.alloc(10, 2) };
    await verifyBag(layOut(aBag({ payload })), { onProgress: (progress) => told.push(progress) });
    expect(told.at(0)).toEqual({ done: 0, total: 2_500_010 });
    expect(told.at(-1)).toEqual({ done: 2_500_010, total: 2_500_010 });
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
    expect(told.length).toBeGreaterThanOrEqual(5);
  });

  it('stops when it is cancelled, before or in the middle of a file', async () => {
    const folder = layOut(aBag({ payload: { 'data/a': Buffer.alloc(5_000_000) } }));
    const failure = { failure: { code: 'cancelled' } };
    await expect(verifyBag(folder, { signal: AbortSignal.abort() })).rejects.toMatchObject(failure);
    const stop = new AbortController();
    let last = 0;
    const onProgress = ({ done }: { done: number }) => {
      last = done;
      if (done > 0) stop.abort();
    };
    await expect(verifyBag(folder, { signal: stop.signal, onProgress })).rejects.toMatchObject(failure);
    expect(last).toBeLessThan(5_000_000);
  });
});
