import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { stageBag } from '../../../../../electron/backup/stage-bag.ts';
import { verifyBag } from '../../../../../electron/backup/verify-bag.ts';
import { AppError } from '../../../../../shared/errors.ts';
import { aFolder, type Files, layOut, snapshot } from '../handmade-bag.ts';
import { createMemoryDisk } from '../memory-disk.ts';
import { filesIn, item, passphrase, relisted, small, writeSealed } from './sealed-bag.ts';

const payload = {
  'snap-000000000007.json': 'đây là sổ của xã Thanh Khê Hạ\n'.repeat(40),
  'files/ab/tep': Buffer.from(Array.from({ length: 9000 }, (_, at) => (at * 7) % 256)),
  trong: '',
};
const items = Object.entries(payload).map(([path, bytes]) => item(path, bytes));

let bag: string;
let files: Files;
beforeAll(async () => {
  const target = mkdtempSync(join(tmpdir(), 'sealed-'));
  bag = await writeSealed(items, small, target);
  files = filesIn(bag);
  return () => rmSync(target, { recursive: true, force: true });
}, 30_000);

const copy = (): Files => new Map([...files].map(([path, bytes]) => [path, Buffer.from(bytes)]));

async function refusalOf(spoilt: Files, given: string | undefined = passphrase) {
  const destination = join(aFolder(), 'data');
  const error = await stageBag(layOut(spoilt), destination, { passphrase: given }).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(existsSync(destination)).toBe(false);
  if (!(error instanceof AppError)) throw error ?? new Error('was not refused');
  return error.failure;
}

describe('an encrypted backup', () => {
  it('comes back byte for byte with its passphrase, however that was typed', async () => {
    for (const typed of [passphrase, passphrase.normalize('NFD'), `  ${passphrase.replace(' ', '   ')} `]) {
      const destination = join(aFolder(), 'data');
      const staged = await stageBag(layOut(copy()), destination, { passphrase: typed });
      expect(snapshot(destination)).toEqual({
        'files/': '',
        'files/ab/': '',
        'files/ab/tep': payload['files/ab/tep'].toString('hex'),
        'snap-000000000007.json': Buffer.from(payload['snap-000000000007.json']).toString('hex'),
        trong: '',
      });
      expect(staged.info.counts).toEqual({ Records: 12, person: 3 });
    }
  });

  it('is checked from outside by sha256sum, without the passphrase', () => {
    const at = layOut(copy());
    for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      const said = execFileSync('sha256sum', ['--strict', '-c', list], { cwd: at, encoding: 'utf8' });
      expect(
        said
          .trim()
          .split('\n')
          .every((line) => line.endsWith(': OK')),
      ).toBe(true);
    }
  });

  it('tells nobody its names, its counts and what it holds', () => {
    const names = readdirSync(join(bag, 'data'));
    expect(names.every((name) => /^(khoa\.txt|\d{8}\.khoa)$/.test(name))).toBe(true);
    const all = Buffer.concat([...files.values()]).toString('latin1');
    for (const secret of [
      'snap-',
      'files/ab',
      'Count-',
      'person',
      Buffer.from('đây là sổ').toString('latin1'),
    ])
      expect(all).not.toContain(secret);
    expect(all).not.toContain(passphrase);
  });

  it('cuts long files into parts that any stick holds', () => {
    const parts = readdirSync(join(bag, 'data')).filter((name) => name.endsWith('.khoa'));
    // The index, the snapshot, three parts of the file, and the empty one.
    expect(parts).toHaveLength(1 + 1 + 3 + 1);
    for (const name of parts)
      expect(statSync(join(bag, 'data', name)).size).toBeLessThanOrEqual(4096 + 4 * 16);
  });

  it('is sound from outside without its passphrase, and inside with it', async () => {
    expect(await verifyBag(bag)).toMatchObject({ ok: true, opened: false, info: { counts: {} } });
    expect(await verifyBag(bag, { passphrase })).toMatchObject({
      ok: true,
      opened: true,
      info: { counts: { person: 3 } },
    });
  });

  it('tells how far the reading is, up to the end and no further', async () => {
    const told: { done: number; total: number }[] = [];
    await verifyBag(bag, { passphrase, onProgress: (progress) => told.push(progress) });
    expect(told.every(({ done }, at) => done >= (told[at - 1]?.done ?? 0))).toBe(true);
    expect(told.at(-1)?.done).toBe(told.at(-1)?.total);
  });

  it('is refused without a passphrase and with another one, and nothing is written', async () => {
    expect((await refusalOf(copy(), '')).code).toBe('passphrase-needed');
    for (const wrong of ['năm con trâu vàng qua song', passphrase.toUpperCase(), `${passphrase}.`])
      expect((await refusalOf(copy(), wrong)).code).toBe('passphrase-wrong');
  });

  it('has another salt, and so other keys, each time', async () => {
    const again = filesIn(await writeSealed(items));
    expect(again.get('data/khoa.txt')).not.toEqual(files.get('data/khoa.txt'));
    for (const [path, bytes] of files) if (path.endsWith('.khoa')) expect(again.get(path)).not.toEqual(bytes);
  });

  it('gives back any files of any length', async () => {
    const lengths = fc.constantFrom(0, 1, 1023, 1024, 1025, 4095, 4096, 4097, 8192, 8193);
    const property = fc.asyncProperty(fc.array(lengths, { maxLength: 4 }), async (sizes) => {
      const given = sizes.map((size, at) => item(`t${at}`, Buffer.alloc(size, at + 1)));
      const destination = join(aFolder(), 'data');
      await stageBag(await writeSealed(given), destination, { passphrase });
      for (const [at, size] of sizes.entries())
        expect(readFileSync(join(destination, `t${at}`))).toEqual(Buffer.alloc(size, at + 1));
    });
    await fc.assert(property, { numRuns: 12 });
  }, 60_000);
});

describe('an encrypted backup whose lists were made to fit', () => {
  const numbered = (number: number) => `data/${String(number).padStart(8, '0')}.khoa`;
  const changed = { code: 'bag-file-changed', details: { reason: 'not-authentic' } };

  it('refuses every file of which one bit was turned', async () => {
    const tried = [numbered(0), numbered(1), numbered(3), numbered(5)];
    for (const path of tried) {
      const length = files.get(path)?.byteLength ?? 0;
      for (let at = 0; at < length; at += 149) {
        const spoilt = copy();
        const bytes = spoilt.get(path) as Buffer;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
        const found = await verifyBag('/bag', { disk: createMemoryDisk(relisted(spoilt)), passphrase });
        expect(found, `${path} at ${at}`).toMatchObject({ ok: false, problems: [{ path }] });
      }
    }
  }, 120_000);

  it('refuses a header that was changed', async () => {
    const header = files.get('data/khoa.txt') as Buffer;
    for (let at = 0; at < header.byteLength; at += 9) {
      const spoilt = copy();
      const bytes = spoilt.get('data/khoa.txt') as Buffer;
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      const found = await verifyBag('/bag', { disk: createMemoryDisk(relisted(spoilt)), passphrase }).catch(
        (error: unknown) => error,
      );
      const code = found instanceof AppError ? found.failure.code : 'told';
      if (code !== 'passphrase-wrong') expect(found, `at ${at}`).toMatchObject({ ok: false });
    }
  }, 120_000);

  it('refuses a file cut short anywhere, by name', async () => {
    const whole = files.get(numbered(1)) as Buffer;
    for (let length = 0; length < whole.byteLength; length += 89) {
      const spoilt = relisted(copy().set(numbered(1), whole.subarray(0, length)));
      const found = await verifyBag('/bag', { disk: createMemoryDisk(spoilt), passphrase });
      expect(found, `at ${length}`).toMatchObject({
        ok: false,
        problems: [{ path: expect.stringMatching(/snap|1\.khoa/) }],
      });
    }
  }, 60_000);

  it('refuses two pieces that changed places', async () => {
    const whole = files.get(numbered(2)) as Buffer;
    const piece = 1024 + 16;
    const moved = Buffer.concat([
      whole.subarray(piece, 2 * piece),
      whole.subarray(0, piece),
      whole.subarray(2 * piece),
    ]);
    expect(await refusalOf(relisted(copy().set(numbered(2), moved)))).toMatchObject(changed);
  });

  it('refuses a piece that stands there twice in place of another', async () => {
    const whole = files.get(numbered(2)) as Buffer;
    const piece = 1024 + 16;
    const doubled = Buffer.concat([
      whole.subarray(0, piece),
      whole.subarray(0, piece),
      whole.subarray(2 * piece),
    ]);
    expect(await refusalOf(relisted(copy().set(numbered(2), doubled)))).toMatchObject(changed);
  });

  it('refuses two files of the same length that changed places', async () => {
    const swapped = copy()
      .set(numbered(2), files.get(numbered(3)) as Buffer)
      .set(numbered(3), files.get(numbered(2)) as Buffer);
    expect(await refusalOf(relisted(swapped))).toMatchObject(changed);
  });

  it('refuses a file, and an index, of another backup with the same passphrase', async () => {
    const other = filesIn(await writeSealed(items));
    for (const number of [0, 2])
      expect(
        await refusalOf(relisted(copy().set(numbered(number), other.get(numbered(number)) as Buffer))),
      ).toMatchObject(changed);
    const wholeOther = relisted(copy().set('data/khoa.txt', other.get('data/khoa.txt') as Buffer));
    expect(await refusalOf(wholeOther)).toMatchObject(changed);
  });

  it('refuses a file too few and a file too many', async () => {
    const fewer = copy();
    fewer.delete(numbered(5));
    expect(await refusalOf(relisted(fewer))).toMatchObject({
      code: 'bag-file-missing',
      details: { path: numbered(5) },
    });
    const more = copy().set(numbered(6), Buffer.alloc(16));
    expect(await refusalOf(relisted(more))).toMatchObject({
      code: 'bag-file-extra',
      details: { path: numbered(6) },
    });
  });

  it('refuses a header that asks for the memory of a great machine, before asking for it', async () => {
    const header = (files.get('data/khoa.txt') as Buffer).toString();
    const absurd: [string, string][] = [
      [`N=${small.cost}`, 'N=4194304'],
      [`N=${small.cost}`, 'N=2'],
      [`N=${small.cost}`, 'N=16385'],
      ['p=1', 'p=9'],
      ['piece=1024', 'piece=8388608'],
      ['piece=1024', 'piece=1000'],
      ['part=4096', 'part=512'],
    ];
    for (const [told, claimed] of absurd) {
      const failure = await refusalOf(
        relisted(copy().set('data/khoa.txt', Buffer.from(header.replace(told, claimed)))),
      );
      expect(failure, claimed).toMatchObject({
        code: 'bag-malformed',
        details: { path: 'data/khoa.txt', reason: 'absurd-cost' },
      });
    }
    const newer = header.replace('backup/1 ', 'backup/2 ');
    expect((await refusalOf(relisted(copy().set('data/khoa.txt', Buffer.from(newer))))).code).toBe(
      'bag-too-new',
    );
  });
});
