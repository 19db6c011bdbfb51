import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyBag } from '../../../electron/backup/verify-bag.ts';
import { aBookInUse, aCopyOf, aPlace, backUp } from '../../unit/electron/services/backed-up-book.ts';

/** Software of others that reads BagIt; what is not on this machine is passed over, and says so. */
const runs = (program: string, ...args: string[]) => spawnSync(program, args, { encoding: 'utf8' });
const hasSums = runs('sha256sum', '--version').status === 0;
const hasBagit = runs('python3', '-c', 'import bagit').status === 0;
/** A checkout of the Library of Congress' bagit-conformance-suite. */
const suite = process.env.BAGIT_CONFORMANCE_SUITE ?? '';

/** A plain and an encrypted backup of a book in use, with Vietnamese names in it. */
async function ourBags(): Promise<string[]> {
  const book = await aBookInUse();
  const stick = aPlace();
  const plain = await backUp(book, stick);
  const protection = { kind: 'passphrase', passphrase: 'năm con trâu vàng qua sông' } as const;
  const order = { folder: await book.chosen(stick), taskId: 'x', protection };
  const { name } = await book.call('backup.create', order);
  await book.close();
  return [plain, join(stick, name)];
}

const byBagit = (bag: string) =>
  runs('python3', '-c', 'import bagit, sys; bagit.Bag(sys.argv[1]).validate()', bag);

/** Some file of the payload, for a test to spoil. */
function aPayloadFile(folder: string): string {
  const all = readdirSync(join(folder, 'data'), { recursive: true }).map((name) =>
    join(folder, 'data', String(name)),
  );
  const found = all.find((path) => statSync(path).isFile() && statSync(path).size > 100);
  if (!found) throw new Error('no file');
  return found;
}

describe('our backups', () => {
  it.skipIf(!hasSums)(
    `are whole by sha256sum, also the encrypted one without its passphrase${hasSums ? '' : ' (skipped: no sha256sum)'}`,
    async () => {
      for (const bag of await ourBags()) {
        for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
          const { status, stdout } = spawnSync('sha256sum', ['--strict', '-c', list], {
            cwd: bag,
            encoding: 'utf8',
          });
          expect([list, status]).toEqual([list, 0]);
          expect(stdout.match(/: OK$/gm)?.length).toBe(
            readFileSync(join(bag, list), 'utf8').match(/\n/g)?.length,
          );
        }
      }
    },
  );

  it.skipIf(!hasBagit)(
    `are valid by bagit-python, and are not when a bit is turned or a file is gone${hasBagit ? '' : " (skipped: python3 has no module 'bagit')"}`,
    async () => {
      for (const bag of await ourBags()) {
        expect(byBagit(bag)).toMatchObject({ status: 0 });
        const copy = aCopyOf(bag);
        const path = aPayloadFile(copy);
        const bytes = readFileSync(path);
        bytes[50] = (bytes[50] ?? 0) ^ 1;
        writeFileSync(path, bytes);
        expect(byBagit(copy).stderr).toContain('BagValidationError');
        rmSync(path);
        expect(byBagit(copy).stderr).toContain('BagValidationError');
      }
    },
  );
});

const bagsOf = (kind: 'valid' | 'invalid'): string[] =>
  ['v0.97', 'v1.0']
    .map((version) => join(suite, version, kind))
    .filter((folder) => suite !== '' && existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((folder) => statSync(folder).isDirectory());

/**
 * Valid for others and refused by us all the same: files to be fetched from elsewhere, and tag files that are
 * not UTF-8.
 */
const refusedByDesign = (bag: string) =>
  existsSync(join(bag, 'fetch.txt')) || !readFileSync(join(bag, 'bagit.txt'), 'utf8').includes('UTF-8');

describe('the BagIt conformance suite', () => {
  const words = suite === '' ? ' (skipped: BAGIT_CONFORMANCE_SUITE names no folder)' : '';
  it.skipIf(suite === '')(`is judged as its folders say${words}`, async () => {
    const valid = bagsOf('valid');
    const invalid = bagsOf('invalid');
    expect(valid.length + invalid.length).toBeGreaterThan(0);
    for (const bag of valid) expect([bag, (await verifyBag(bag)).ok]).toEqual([bag, !refusedByDesign(bag)]);
    for (const bag of invalid) expect([bag, (await verifyBag(bag)).ok]).toEqual([bag, false]);
  });
});
