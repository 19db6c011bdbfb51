import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLedger } from '../../electron/data/ledger.ts';
import { createSession } from '../../electron/doors/session.ts';
import { referencesOf } from '../../electron/services/records/references.ts';
import { type Channel, channels } from '../../shared/channels.ts';
import type { Database } from '../../shared/database.ts';
import { type KindName, kindNames, kinds } from '../../shared/records/index.ts';
import type { AnyKind } from '../../shared/records/record.ts';
import type { Result } from '../../shared/result.ts';
import { type Book, openBook } from '../helpers/book.ts';
import { type Seed, seedFolder } from '../helpers/seed.ts';
import { sentenceGaps } from './sentence-gaps.ts';
import { aFullBook, layFile, soundInputs } from './sound-inputs.ts';

/** Longer than any refusal may take, also on a busy PC: beyond it the window hangs. */
const patience = 5_000;

const million = Array.from({ length: 1_000_000 }, () => 'a');
let deep: unknown = 'đáy';
for (let depth = 0; depth < 20_000; depth += 1) deep = [deep];

/** What no field of any operation takes: of a type that is nowhere, or far too much of it. */
const neverValid: [string, unknown][] = [
  ['an object of nothing known', { 'không-có': [] }],
  ['an object that passes for a text', { toString: 'x', length: 3 }],
  ['a list of lists', [[[]]]],
  ['a list of a million', million],
  ['a list 20,000 deep', deep],
  ['a text of 6 MB', 'ộ'.repeat(2_000_000)],
  ['a number that is none', Number.NaN],
  ['a number without end', Number.POSITIVE_INFINITY],
  ['a function', () => 'x'],
];

/** What some fields take and others refuse: none may break anything. */
const doubtful: [string, unknown][] = [
  ['nothing', null],
  ['not even nothing', undefined],
  ['an empty text', ''],
  ['blanks', ' \t\u00a0\u3000 '],
  ['a prototype', '__proto__'],
  ['a constructor', 'constructor'],
  ['a method of objects', 'hasownproperty'],
  ['NUL', 'a\u0000b'],
  ['half a letter', 'a\ud800b'],
  ['half a letter at the end', '\udfff'],
  ['letters in pieces', 'Tru\u031bo\u031b\u0309ng ban'],
  ['a text from right to left', '\u202efdp.exe'],
  ['XML', ']]><x a="&'],
  ['a path that climbs out', '../../x-not-there'],
  ['a device', 'CON'],
  ['a day that is none', '2026-02-30'],
  ['the first day', '0001-01-01'],
  ['the last day', '9999-12-31'],
  ['an hour that is none', '24:00'],
  ['the id of a record of another kind', 'officer'],
  ['the id of a record in the bin', 'binned'],
  ['an id that nobody has', 'nobody'],
  ['a name of 300 letters', 'ư'.repeat(300)],
  ['minus one', -1],
  ['minus zero', -0],
  ['zero', 0],
  ['a number beyond exactness', 2 ** 53],
  ['the largest number', Number.MAX_VALUE],
  ['true', true],
  ['an empty list', []],
  ['an empty object', {}],
  ['a broken number', 0.1],
  ['a date of JavaScript', new Date(0)],
  ['a map', new Map([['a', 1]])],
];

type Path = (string | number)[];

/** Every place inside an input, itself (the empty path) included. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

/** A copy of an input that holds something else at a place. */
function replaced(input: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(input) ? [...input] : { ...(input as object) }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

/** The input with a key at a place that does not belong there; nothing where there is no object. */
function withKey(input: unknown, path: Path, key: string): unknown[] {
  const at = path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], input);
  if (typeof at !== 'object' || at === null || Array.isArray(at)) return [];
  const more = JSON.parse(`{${JSON.stringify(key)}:{"x":1}}`);
  // `defineProperty` as JSON.parse does: an assignment would change the prototype instead.
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors({ ...at }));
  const descriptors = Object.getOwnPropertyDescriptors(more) as PropertyDescriptorMap;
  return [replaced(input, path, Object.defineProperties(copy, descriptors))];
}

/** Every way to spoil a sound input in one place, by words. */
const malformed = (sound: unknown): [string, unknown][] =>
  placesIn(sound).flatMap((path) => [
    ...neverValid.map(([what, value]): [string, unknown] => [
      `${path.join('.')}: ${what}`,
      replaced(sound, path, value),
    ]),
    ...['constructor', 'removedAt'].flatMap((key) =>
      withKey(sound, path, key).map((input): [string, unknown] => [
        `${path.join('.')}: the key ${key}`,
        input,
      ]),
    ),
  ]);

/** The same for what need not be refused. */
const doubted = (sound: unknown): unknown[] =>
  placesIn(sound).flatMap((path) => [
    ...doubtful.map(([, value]) => replaced(sound, path, value)),
    // Left out where a record of any kind goes in; that it reaches no prototype shows in the book.
    ...withKey(sound, path, '__proto__'),
  ]);

/** Everything that a book holds, also in the bin, as its operations tell it. */
async function contentOf(book: Book): Promise<string> {
  const boss = createSession('boss');
  const lists = kindNames.map((kind) => book.ask('records.list', { kind }, boss));
  return JSON.stringify(await Promise.all([...lists, book.ask('records.bin', {}, boss)]));
}

/** What is wrong with a book: records that their kind would refuse, or that point at nothing. */
function flawsIn({ records }: Database): string[] {
  return kindNames.flatMap((kind: KindName) =>
    Object.values(records[kind] ?? {}).flatMap((record) => {
      const { id, removedAt, ...value } = record;
      const parsed = (kinds[kind] as AnyKind).schema.safeParse(value);
      const stale =
        JSON.stringify(parsed.data) === JSON.stringify(value) ? [] : [`${kind}/${id} is not as kept`];
      const dangling = removedAt
        ? []
        : referencesOf(kind, value)
            .filter((one) => records[one.kind]?.[one.id]?.removedAt !== null)
            .map(({ field }) => `${kind}/${id} points at nothing by ${field}`);
      return [...stale, ...dangling];
    }),
  );
}

type Place = { book: Book; before: string };

const needsEmpty = (channel: Channel): boolean =>
  channel === 'setup.create' || channel === 'setup.open-sample';

/** The operations whose input names a folder: on the command line that is a path. */
const withFolder = channels.filter((channel) => 'folder' in soundInputs[channel]);

describe.each([
  ['window', channels],
  ['command-line', withFolder],
] as const)('behind the door %s', (door, operations) => {
  let full: Place;
  let empty: Place;
  const folders: string[] = [];

  async function open(seeds: readonly Seed[]): Promise<Place> {
    const folder = mkdtempSync(join(tmpdir(), 'malformed-'));
    folders.push(folder);
    if (seeds.length > 0) {
      await seedFolder(seeds, folder);
      layFile(folder);
    }
    const book = await openBook({ folder, desk: { door } });
    return { book, before: await contentOf(book) };
  }

  beforeAll(async () => {
    full = await open(aFullBook);
    empty = await open([]);
  });
  afterAll(async () => {
    await full.book.close();
    await empty.book.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  /** Asks as a user who may do everything; whatever comes, it comes soon, in words, and whole or not at all. */
  async function ask(channel: Channel, input: unknown): Promise<Result<unknown>> {
    const place = needsEmpty(channel) ? empty : full;
    const from = performance.now();
    const result = await place.book.ask(channel, input, createSession('boss'));
    expect(performance.now() - from).toBeLessThan(patience);
    const after = await contentOf(place.book);
    if (!result.ok) {
      expect(['internal', 'unknown-channel', 'not-signed-in']).not.toContain(result.failure.code);
      expect(sentenceGaps(result.failure)).toEqual([]);
      expect(after).toBe(place.before);
    }
    place.before = after;
    if (result.ok && needsEmpty(channel)) {
      await empty.book.close();
      empty = await open([]);
    }
    return result;
  }

  describe.each(operations)('%s', { timeout: 120_000 }, (channel) => {
    const sound = soundInputs[channel];

    it('refuses what is malformed with a code and leaves the store as it was', async () => {
      const taken: string[] = [];
      for (const [what, input] of malformed(sound)) {
        if ((await ask(channel, input)).ok) taken.push(what);
      }
      expect(taken).toEqual([]);
    });

    it('gets over what is doubtful', async () => {
      for (const input of doubted(sound)) await ask(channel, input);
    });
  });

  it('keeps a sound book through all of it', async () => {
    const told = await contentOf(full.book);
    await full.book.reopen();
    expect(await contentOf(full.book)).toBe(told);
    await full.book.application.close();
    const ledger = await openLedger({ folder: full.book.folder, now: () => '2026-11-20T01:00:00.000Z' });
    expect(ledger.state).toEqual({ mode: 'open', damage: [] });
    expect(flawsIn(ledger.data)).toEqual([]);
    await ledger.close();
  });
});
