import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLock } from '../../../../../electron/backup/sealed/lock-header.ts';
import { openKeys } from '../../../../../electron/backup/sealed/lock-keys.ts';
import { sealPiece } from '../../../../../electron/backup/sealed/sealed-stream.ts';
import { unlockScript } from '../../../../../electron/backup/sealed/unlock-note.ts';
import { aFolder, snapshot } from '../handmade-bag.ts';
import { item, passphrase, writeSealed } from './sealed-bag.ts';

/** Worked out with Python's hashlib, hmac and cryptography; they stand in docs/backup-format.md as well. */
const vector = {
  header:
    'so-ban-chi-dao-backup/1 scrypt N=16384 r=8 p=1 salt=000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f aes-256-gcm piece=1024 part=4096\n',
  check: '292951ac30d36160305f9996d4619a4be40289baacca6855e66caac77f4b9a8b',
  file1: '8ffafed2d46097bdf25342a072454b803917630b017fe997dc7e7cc0a004e8ad',
  first: '588e7cdf2426120db83a9dd583b42676397cff8c409e8f6f2c',
  last: '30dea45dcedb5e15011f9a838886811bd9d2121f97529c20a9',
};

describe('the format of an encrypted backup', () => {
  it('is that of the vectors in the documentation', async () => {
    const lock = parseLock(`${vector.header}${vector.check}\n`);
    if (typeof lock === 'string') throw new Error(lock);
    const keys = await openKeys(passphrase, lock);
    expect(Buffer.from(keys.ofFile(1)).toString('hex')).toBe(vector.file1);
    const sealed = (at: number, last: boolean) =>
      Buffer.concat(sealPiece(keys.ofFile(1), { at, last }, Buffer.from('xin chào'))).toString('hex');
    expect(sealed(0, false)).toBe(vector.first);
    expect(sealed(1, true)).toBe(vector.last);
    const written = readFileSync('docs/backup-format.md', 'utf8');
    for (const figure of Object.values(vector)) expect(written).toContain(figure.trim());
  });

  it('is opened without the program by the script in the backup itself', async () => {
    const big = Buffer.from(Array.from({ length: 9000 }, (_, at) => at % 251));
    const bag = await writeSealed([
      item('snap-000000000007.json', 'sổ'),
      item('files/ab/tệp.pdf', big),
      item('trong', ''),
    ]);
    const note = readFileSync(join(bag, 'MO-KHOA.txt'), 'utf8');
    const script = note.slice(note.indexOf('--- mo-khoa.mjs ---') + 21).replaceAll('\r\n', '\n');
    expect(script).toBe(unlockScript);
    const place = aFolder();
    writeFileSync(join(place, 'mo-khoa.mjs'), script);
    const run = (typed: string, out: string) =>
      execFileSync(process.execPath, [join(place, 'mo-khoa.mjs'), bag, join(place, out)], {
        input: `${typed}\n`,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'pipe'],
      });
    expect(run(passphrase.normalize('NFD'), 'ra').match(/^OK /gm)).toHaveLength(3);
    expect(snapshot(join(place, 'ra'))).toEqual({
      'files/': '',
      'files/ab/': '',
      'files/ab/tệp.pdf': big.toString('hex'),
      'snap-000000000007.json': Buffer.from('sổ').toString('hex'),
      trong: '',
    });
    expect(() => run('không phải', 'khac')).toThrow(/MAT KHAU KHONG DUNG/);
  });
});
