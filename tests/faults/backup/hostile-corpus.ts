import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ErrorCode } from '../../../shared/errors.ts';
import { aBag, digestOf, type Files, layOut, seal } from '../../unit/electron/backup/handmade-bag.ts';
import { type HandmadeOp, journal, put, record, snapshot } from '../handmade.ts';

/** A backup made to do harm, and the code with which restoring it must be refused. */
export type HostileBag = {
  name: string;
  code: ErrorCode;
  /** Puts it at a place; `outside` is a folder that it may try to reach. */
  make: (place: string, outside: string) => void;
};

const sha = digestOf('x');
const info = (more: string) => `Source-Organization: UBND xa\n${more}`;

const files = (name: string, code: ErrorCode, make: () => Files): HostileBag => ({
  name,
  code,
  make: (place) => void layOut(make(), place),
});

/** A manifest that lists one more path: nothing may be looked for there, least of all written. */
const listed = (path: string): HostileBag =>
  files(`lists ${JSON.stringify(path.slice(0, 40))}`, 'bag-path-refused', () =>
    aBag({ manifest: (text) => `${text}${sha}  ${path}\n` }),
  );

/** A name that some system takes for something else. */
const held = (path: string): HostileBag =>
  files(`holds ${JSON.stringify(path)}`, 'bag-path-refused', () => aBag({ payload: { [path]: 'x' } }));

const paths = [
  '../ngoai',
  'data/../../ngoai',
  '/etc/passwd',
  'C:/Windows/win.ini',
  'data/C:\\a',
  'data\\..\\..\\a',
  '\\\\may-chu\\a',
  'data/a\0.txt',
  'data/CON',
  'data/LPT¹',
  'data/a.txt:stream',
  `data/${'x'.repeat(300)}`,
  `data/${'thu muc/'.repeat(40)}a`,
];

const names = [
  'data/CON',
  'data/aux.txt',
  'data/com1',
  'data/a.',
  'data/a ',
  'data/a:stream',
  'data/a?',
  'data/a\u0007',
  'data/\u202efdp.exe',
];

const pairs: [string, Record<string, string>][] = [
  ['two names that differ in case', { 'data/so.txt': 'x', 'data/So.txt': 'y' }],
  ['two names that differ in form', { 'data/đề': 'x', ['data/đề'.normalize('NFD')]: 'y' }],
];

/** A link in place of a part of a sound bag. */
const linked = (path: string): HostileBag => ({
  name: `has a link in place of ${path}`,
  code: 'bag-path-refused',
  make: (place, outside) => {
    layOut(aBag(), place);
    renameSync(join(place, path), join(outside, 'moved'));
    symlinkSync(join(outside, 'moved'), join(place, path));
  },
});

/** A sound bag with one file replaced after it was sealed. */
const spoilt = (name: string, code: ErrorCode, spoil: (bag: Files) => void): HostileBag =>
  files(name, code, () => {
    const bag = aBag();
    spoil(bag);
    return bag;
  });

const odd: HostileBag[] = [
  spoilt('has other bytes than listed', 'bag-file-changed', (bag) =>
    bag.set('data/so.txt', Buffer.from('xin chao')),
  ),
  spoilt('lacks a file', 'bag-file-missing', (bag) => bag.delete('data/so.txt')),
  spoilt('has a file too many', 'bag-file-extra', (bag) => bag.set('data/them.txt', Buffer.from('x'))),
  spoilt('has another manifest than sealed', 'bag-malformed', (bag) =>
    bag.set('manifest-sha256.txt', Buffer.from(`${bag.get('manifest-sha256.txt')}`.toUpperCase())),
  ),
  spoilt('fetches from elsewhere', 'bag-malformed', (bag) => {
    bag.set('fetch.txt', Buffer.from('http://127.0.0.1/x 1 data/x\n'));
    seal(bag);
  }),
  files('lists a file twice', 'bag-malformed', () => aBag({ manifest: (text) => text + text })),
  files('has an endless line', 'bag-malformed', () =>
    aBag({ manifest: (text) => `${text}${sha}  data/${'x'.repeat(1_000_000)}\n` }),
  ),
  files('tells another sum of bytes', 'bag-malformed', () => aBag({ info: info('Payload-Oxum: 1.1\n') })),
  files('is of BagIt 9.9', 'bag-too-new', () =>
    aBag({ declaration: 'BagIt-Version: 9.9\nTag-File-Character-Encoding: UTF-8\n' }),
  ),
  files('is written in UTF-16', 'bag-malformed', () =>
    aBag({ declaration: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n' }),
  ),
  files('has much to say of itself', 'bag-malformed', () =>
    aBag({ info: info(`X: ${'y'.repeat(300_000)}\n`) }),
  ),
  files('is of a program to come', 'bag-too-new', () => aBag({ info: info('Store-Version: 999\n') })),
  {
    name: 'has a named pipe',
    code: 'bag-path-refused',
    make: (place) => {
      layOut(aBag(), place);
      execFileSync('mkfifo', [join(place, 'data/ong')]);
    },
  },
  {
    name: 'swells to a terabyte of zeros',
    code: 'disk-full',
    make: (place) => {
      layOut(aBag({ manifest: (text) => `${text}${sha}  data/bom\n`, info: info('') }), place);
      writeFileSync(join(place, 'data/bom'), '');
      truncateSync(join(place, 'data/bom'), 1e12);
    },
  },
];

type Records = Record<string, Record<string, unknown>>;

/** A sound bag around a store that is none: every checksum in it is right. */
const aStore = (
  records: Records,
  ops: HandmadeOp[] = [put('an')],
  more: Record<string, string | Buffer> = {},
) => {
  const early = journal([ops]);
  const base = { sequence: 1, previous: early.previous };
  return aBag({
    payload: {
      'data/wal-000000000000.log': early.bytes,
      'data/snap-000000000001.json': snapshot({ ...base, records }),
      'data/wal-000000000001.log': Buffer.alloc(64),
      ...more,
    },
  });
};

const person = { an: record('an', { fullName: 'Nguyễn Văn An', phone: '', email: '', note: '' }) };

/** Nested deeper than any record of ours. */
const deep = (depth: number): unknown => {
  let value: unknown = 'đáy';
  for (let at = 0; at < depth; at += 1) value = [value];
  return value;
};

const store = (name: string, make: () => Files, code: ErrorCode = 'bag-not-a-book'): HostileBag =>
  files(`holds a store ${name}`, code, make);

const stores: HostileBag[] = [
  store('beside a program', () => aStore({ person }, [put('an')], { 'data/chay.exe': 'MZ' })),
  store('with a file that is no hash', () => aStore({ person }, [put('an')], { 'data/files/ab/x.txt': 'x' })),
  store('with something where its files go', () => aStore({ person }, [put('an')], { 'data/files': 'x' })),
  store('without a snapshot', () =>
    aBag({ payload: { 'data/wal-000000000000.log': journal([[put('an')]]).bytes } }),
  ),
  store('of a kind called __proto__', () =>
    aStore(JSON.parse('{"__proto__":{"an":{"id":"an","removedAt":null,"polluted":true}}}')),
  ),
  store('with a record called __proto__', () =>
    aStore({ person: JSON.parse('{"__proto__":{"id":"__proto__","removedAt":null,"polluted":true}}') }),
  ),
  store('with a record that climbs out', () => aStore({ person: { '../../x': record('../../x') } })),
  store('with a record under the name of another', () => aStore({ person: { an: record('binh') } })),
  store('with a record that is a list', () => aStore({ person: { an: [] } })),
  store('with a record that is nothing', () => aStore({ person: { an: null } })),
  store('with a record without its state', () => aStore({ person: { an: { id: 'an' } } })),
  store('with a record a hundred levels deep', () =>
    aStore({ person: { an: record('an', { note: deep(100) }) } }),
  ),
  store('with a record a thousand levels deep', () =>
    aStore({ person: { an: record('an', { note: deep(1_000) }) } }),
  ),
  store('with a record of thirty-four million letters', () =>
    aStore({ person: { an: record('an', { note: 'x'.repeat(34_000_000) }) } }),
  ),
  store(
    'of a program to come',
    () => {
      const early = journal([[put('an')]]);
      const newer = snapshot({ sequence: 1, previous: early.previous, records: { person }, version: 999 });
      return aStore({ person }, [put('an')], { 'data/snap-000000000001.json': newer });
    },
    'store-too-new',
  ),
];

/** All of them, in the order of what they abuse. */
export const hostileBags: HostileBag[] = [
  ...paths.map(listed),
  ...names.map(held),
  ...pairs.map(([name, payload]) => files(`holds ${name}`, 'bag-path-refused', () => aBag({ payload }))),
  ...['data', 'data/so.txt', 'data/tệp', 'manifest-sha256.txt', 'bagit.txt'].map(linked),
  ...odd,
  ...stores,
];

/** Makes one of them; gives its folder. */
export function layOutHostile({ name, make }: HostileBag, around: string): string {
  const place = join(around, 'SBCD-la', String(hostileBags.findIndex((one) => one.name === name)));
  const outside = join(around, 'ngoai');
  for (const folder of [dirname(place), outside]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  make(place, outside);
  return place;
}
