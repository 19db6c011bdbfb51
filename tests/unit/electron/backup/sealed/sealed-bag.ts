import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PayloadItem } from '../../../../../electron/backup/payload.ts';
import type { Lock } from '../../../../../electron/backup/sealed/lock-header.ts';
import { newKeys } from '../../../../../electron/backup/sealed/lock-keys.ts';
import { writeBag } from '../../../../../electron/backup/write-bag.ts';
import { aFolder, type Files, listing, seal, snapshot } from '../handmade-bag.ts';

export const passphrase = 'năm con trâu vàng qua sông';

/** The least cost that is read at all, and pieces and parts so small that a test sees many of them. */
export const small: Partial<Lock> = { cost: 2 ** 14, piece: 1024, part: 4096 };

export const info = {
  organisation: 'Ban Chỉ đạo xã Thanh Khê Hạ',
  identifier: 'so-1',
  programVersion: '0.1.0',
  storeVersion: 1,
  storeSequence: 7,
  counts: { Records: 12, person: 3 },
};

export const item = (path: string, bytes: string | Buffer): PayloadItem => ({
  path,
  source: Buffer.from(bytes),
});

/** Writes an encrypted bag; gives its folder. */
export async function writeSealed(
  payload: PayloadItem[],
  lock: Partial<Lock> = small,
  target = aFolder(),
): Promise<string> {
  const { folder } = await writeBag({
    name: 'SBCD-2027-01-15-0930',
    target,
    dataFolder: join(target, 'no-book'),
    payload,
    info,
    keys: await newKeys(passphrase, lock),
    now: '2027-01-15T02:30:00.000Z',
  });
  return folder;
}

/** The files of a bag on the disk, by path from its root. */
export function filesIn(folder: string): Files {
  const paths = Object.keys(snapshot(folder)).filter((path) => !path.endsWith('/'));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/**
 * Lists the files anew, as whoever changed them on purpose would do: the manifests fit, and only the locks can
 * tell.
 */
export function relisted(files: Files): Files {
  const payload = [...files]
    .filter(([path]) => path.startsWith('data/'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const octets = payload.reduce((sum, [, bytes]) => sum + bytes.byteLength, 0);
  const told = files.get('bag-info.txt')?.toString() ?? '';
  files.set(
    'bag-info.txt',
    Buffer.from(told.replace(/Payload-Oxum: .*/, `Payload-Oxum: ${octets}.${payload.length}`)),
  );
  files.set('manifest-sha256.txt', Buffer.from(listing(payload)));
  files.delete('tagmanifest-sha256.txt');
  const tags = new Map([...files].filter(([path]) => !path.startsWith('data/')));
  const order = ['KIEM-TRA.txt', 'MO-KHOA.txt', 'bag-info.txt', 'bagit.txt', 'manifest-sha256.txt'];
  const sealed = seal(
    new Map(order.flatMap((name) => (tags.has(name) ? [[name, tags.get(name) as Buffer]] : []))),
  );
  files.set('tagmanifest-sha256.txt', sealed.get('tagmanifest-sha256.txt') as Buffer);
  return files;
}
