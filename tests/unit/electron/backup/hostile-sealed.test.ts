import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Keys, newKeys } from '../../../../electron/backup/sealed/lock-keys.ts';
import { sealPiece } from '../../../../electron/backup/sealed/sealed-stream.ts';
import { stageBag } from '../../../../electron/backup/stage-bag.ts';
import { placeInStore } from '../../../../shared/backup/readable/payload-path.ts';
import { AppError } from '../../../../shared/errors.ts';
import { aFolder, declaration10, digestOf, type Files, layOut, snapshot } from './handmade-bag.ts';
import { passphrase, relisted, small } from './sealed/sealed-bag.ts';

let keys: Keys;
beforeAll(async () => {
  keys = await newKeys(passphrase, small);
}, 30_000);

/** One encrypted file of any length, sealed as the format says. */
function sealed(number: number, plain: Buffer): Buffer {
  const pieces = Math.max(1, Math.ceil(plain.byteLength / 1024));
  return Buffer.concat(
    Array.from({ length: pieces }, (_, at) =>
      Buffer.concat(
        sealPiece(
          keys.ofFile(number),
          { at, last: at === pieces - 1 },
          plain.subarray(at * 1024, (at + 1) * 1024),
        ),
      ),
    ),
  );
}

const named = (number: number) => `data/${String(number).padStart(8, '0')}.khoa`;

const content = Buffer.from('nội dung');
const entry = (more: object = {}) => ({
  path: 'a.txt',
  bytes: content.byteLength,
  sha256: digestOf(content),
  first: 1,
  parts: 1,
  ...more,
});

/** A bag that somebody who knows the passphrase made to do harm: sound outside, with an index of their own. */
function aBagWith(index: string | Buffer, parts: Buffer[] = [content]): Files {
  const info =
    'Bag-Software-Agent: So Ban Chi dao 0.1.0\nEncryption: so-ban-chi-dao-backup/1\nPayload-Oxum: 0.0\n';
  const files: Files = new Map([
    ['bagit.txt', Buffer.from(declaration10)],
    ['bag-info.txt', Buffer.from(info)],
    ['data/khoa.txt', Buffer.from(keys.header)],
    [named(0), sealed(0, Buffer.from(index))],
  ]);
  for (const [at, part] of parts.entries()) files.set(named(at + 1), sealed(at + 1, part));
  return relisted(files);
}

const lines = (...entries: object[]) =>
  [{ counts: {} }, ...entries].map((line) => `${JSON.stringify(line)}\n`).join('');

async function refusalOf(files: Files) {
  const around = aFolder();
  const destination = join(around, 'staging');
  const error = await stageBag(layOut(files), destination, { passphrase, placeOf: placeInStore }).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(existsSync(destination)).toBe(false);
  expect(snapshot(around)).toEqual({});
  if (!(error instanceof AppError)) throw error ?? new Error('was not refused');
  return error.failure;
}

describe('an index by somebody who knows the passphrase', () => {
  it('that is sound is read: the others below fail for what they are', async () => {
    const destination = join(aFolder(), 'staging');
    await stageBag(layOut(aBagWith(lines(entry()))), destination, { passphrase });
    expect(snapshot(destination)).toEqual({ 'a.txt': content.toString('hex') });
  });

  it.each([
    ['../ngoai', 'climbs-out'],
    ['/etc/passwd', 'absolute'],
    ['a/../../ngoai', 'climbs-out'],
    ['C:\\Windows\\a', 'absolute'],
    ['a\0.txt', 'control-character'],
    ['CON', 'reserved-name'],
    ['files/aux.pdf', 'reserved-name'],
    ['a.txt:stream', 'forbidden-character'],
    ['a. ', 'trailing-dot-or-space'],
    ['\u202etxt.exe', 'direction-mark'],
    ['', 'empty'],
    ['x'.repeat(300), 'too-long'],
  ])('is refused with the path %j', async (path, reason) => {
    expect(await refusalOf(aBagWith(lines(entry({ path }))))).toMatchObject({
      code: 'bag-path-refused',
      details: { reason },
    });
  });

  it.each([
    ['the same name twice', ['a.txt', 'a.txt']],
    ['one name in two cases', ['a.txt', 'A.TXT']],
    ['one name composed and decomposed', ['đề.txt', 'đề.txt'.normalize('NFD')]],
    ['a file as the folder of another', ['a', 'a/b']],
  ])('is refused with %s', async (_, [one, other]) => {
    const index = lines(entry({ path: one }), entry({ path: other, first: 2 }));
    expect(await refusalOf(aBagWith(index, [content, content]))).toMatchObject({
      code: 'bag-path-refused',
      details: { reason: 'double' },
    });
  });

  it('is refused with two files that would go to one place of the store', async () => {
    const sha256 = digestOf(content);
    const shelf = `files/${sha256.slice(0, 2)}`;
    const index = lines(
      entry({ path: `${shelf}/a.${sha256}.txt` }),
      entry({ path: `${shelf}/${sha256}`, first: 2 }),
    );
    expect(await refusalOf(aBagWith(index, [content, content]))).toMatchObject({
      code: 'bag-path-refused',
      details: { reason: 'double' },
    });
  });

  it.each([
    ['no line', ''],
    ['no counts', `${JSON.stringify(entry())}\n`],
    ['a count that is none', `${JSON.stringify({ counts: { person: -1 } })}\n`],
    ['a count under a name of the language', '{"counts":{"__proto__":1}}\n'],
    ['text that is no JSON', `${lines()}{"path":\n`],
    ['a prototype among the keys', `${lines()}{"__proto__":{},"path":"a","bytes":1,"sha256":"","first":1}\n`],
    ['a key too many', lines(entry({ more: 1 }))],
    ['a key too few', `${lines()}{"path":"a.txt"}\n`],
    ['a list', `${lines()}[]\n`],
    ['brackets 4,000 deep', `${lines()}${'['.repeat(4000)}\n`],
    ['a line of a million letters', `${lines()}${'x'.repeat(1_000_000)}\n`],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x0a])],
    ['a hash that is none', lines(entry({ sha256: 'x' }))],
    ['a length below nothing', lines(entry({ bytes: -1 }))],
    ['a length that is no number', lines(entry({ bytes: '8' }))],
    ['a length that is not that of the file', lines(entry({ bytes: 9 }))],
    ['a length without measure', lines(entry({ bytes: Number.MAX_SAFE_INTEGER, parts: 2_199_023_255_552 }))],
    ['no part', lines(entry({ parts: 0 }))],
    ['the index as a file', lines(entry({ first: 0 }))],
    ['a file that begins elsewhere', lines(entry({ first: 2 }))],
    ['a file read twice', lines(entry(), entry({ path: 'b.txt' }))],
  ])('is refused with %s', async (_, index) => {
    expect((await refusalOf(aBagWith(index))).code).toMatch(/^bag-(malformed|file-missing|file-extra)$/);
  });

  it('is refused with a hash that is not that of the file, and what was copied is gone again', async () => {
    expect(await refusalOf(aBagWith(lines(entry({ sha256: digestOf('khác') }))))).toEqual({
      code: 'bag-file-changed',
      details: { path: 'data/a.txt', problems: 1 },
    });
  });

  it('is refused where it names fewer files than there are', async () => {
    expect(await refusalOf(aBagWith(lines(), [content]))).toMatchObject({
      code: 'bag-file-extra',
      details: { path: named(1) },
    });
  });
});

describe('a bag that says it is encrypted', () => {
  it('and is not, or otherwise than this program knows, is refused by name', async () => {
    const files = aBagWith(lines(entry()));
    files.delete('data/khoa.txt');
    expect(await refusalOf(relisted(files))).toMatchObject({
      code: 'bag-file-missing',
      details: { path: 'data/khoa.txt' },
    });
    const newer = aBagWith(lines(entry()));
    const info = (newer.get('bag-info.txt') as Buffer).toString().replace('backup/1', 'backup/9');
    expect(await refusalOf(relisted(newer.set('bag-info.txt', Buffer.from(info))))).toMatchObject({
      code: 'bag-too-new',
    });
    const long = aBagWith(lines(entry())).set('data/khoa.txt', Buffer.alloc(100_000, 'x'));
    expect(await refusalOf(relisted(long))).toMatchObject({
      code: 'bag-malformed',
      details: { reason: 'too-large' },
    });
  });
});
