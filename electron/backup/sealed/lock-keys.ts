import { createHash, hkdfSync, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { passphraseForm } from '../../../shared/backup/passphrase.ts';
import { AppError } from '../../../shared/errors.ts';
import { type Lock, type ReadLock, renderLock, usualCost, usualPart, usualPiece } from './lock-header.ts';

/** The keys of one backup. */
export type Keys = {
  lock: Lock;
  /** The key of the encrypted file of that number: no two of any two backups are alike. */
  ofFile: (number: number) => Uint8Array;
  /** The whole text of the header. */
  header: string;
};

const derive = promisify<string, Uint8Array, number, object, Buffer>(scrypt);

/** Keys for a new backup. The passphrase itself is kept nowhere. */
export async function newKeys(passphrase: string, given: Partial<Lock> = {}): Promise<Keys> {
  const salt = randomBytes(32).toString('hex');
  const usual = { cost: usualCost, blockSize: 8, parallel: 1, piece: usualPiece, part: usualPart } as const;
  const lock: Lock = { ...usual, salt, ...given };
  const { keys, check } = await keysOf(passphrase, lock);
  return { ...keys, header: `${renderLock(lock)}${check}\n` };
}

/**
 * The keys of an existing backup. Errors: 'passphrase-wrong' (or a header that was put there by another hand:
 * the keys depend on all of it).
 */
export async function openKeys(passphrase: string, { lock, line, check: told }: ReadLock): Promise<Keys> {
  const { keys, check } = await keysOf(passphrase, lock);
  if (!timingSafeEqual(Buffer.from(check), Buffer.from(told))) throw new AppError('passphrase-wrong');
  return { ...keys, header: `${line}${told}\n` };
}

async function keysOf(
  passphrase: string,
  lock: Lock,
): Promise<{ keys: Omit<Keys, 'header'>; check: string }> {
  const { cost, blockSize, parallel, salt } = lock;
  const memory = 128 * cost * blockSize;
  const options = { N: cost, r: blockSize, p: parallel, maxmem: 2 * memory };
  const secret = await derive(passphraseForm(passphrase), Buffer.from(salt, 'hex'), 32, options);
  const line = createHash('sha256').update(renderLock(lock)).digest();
  const expand = (use: string) =>
    new Uint8Array(hkdfSync('sha256', secret, line, `so-ban-chi-dao-backup/1/${use}`, 32));
  return {
    keys: { lock, ofFile: (number) => expand(`file/${number}`) },
    check: Buffer.from(expand('check')).toString('hex'),
  };
}
