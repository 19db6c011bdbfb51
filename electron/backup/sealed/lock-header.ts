/** Name of the file inside `data/` that tells how an encrypted backup is locked. Its text is public. */
export const lockName = 'khoa.txt';

/** How a backup is locked: what is needed, besides the passphrase, to open it. */
export type Lock = {
  /** scrypt (RFC 7914): cost N, a power of two; memory is 128·N·r bytes. */
  cost: number;
  blockSize: 8;
  parallel: number;
  /** 32 bytes in hexadecimal digits, fresh for each backup. */
  salt: string;
  /** Plain bytes of one piece, each sealed by itself; a power of two. */
  piece: number;
  /** Most plain bytes of one encrypted file; a power of two. None reaches the 4 GB at which FAT32 ends. */
  part: number;
};

/**
 * 128 MB and about half a second on an office PC: what a PC of 4 GB can spare for a moment, and what each guess
 * costs whoever found the stick (OWASP's least cost for scrypt).
 */
export const usualCost = 2 ** 17;
export const usualPiece = 1024 * 1024;
export const usualPart = 1024 ** 3;

/** Refused before a byte is set aside: a hostile header must not take the memory or the day. */
const bounds = {
  cost: { least: 2 ** 14, most: 2 ** 18 },
  parallel: { least: 1, most: 4 },
  piece: { least: 1024, most: 4 * 1024 ** 2 },
  part: { least: 1024, most: 2 * 1024 ** 3 },
};

/** Bytes of the longest header there can be. */
export const longestLock = 1024;

/** What `Encryption` in bag-info.txt says. */
export const lockFormat = 'so-ban-chi-dao-backup/1';

/** The line that says how a backup is locked; the keys depend on every byte of it. */
export const renderLock = ({ cost, blockSize, parallel, salt, piece, part }: Lock): string =>
  `${lockFormat} scrypt N=${cost} r=${blockSize} p=${parallel} salt=${salt} aes-256-gcm piece=${piece} part=${part}\n`;

const form =
  /^so-ban-chi-dao-backup\/(\d{1,3}) scrypt N=(\d{1,7}) r=8 p=(\d) salt=([0-9a-f]{64}) aes-256-gcm piece=(\d{1,7}) part=(\d{1,10})\n([0-9a-f]{64})\n$/;

export type ReadLock = { lock: Lock; line: string; check: string };

function isSane(lock: Lock): boolean {
  const within = (name: keyof typeof bounds) =>
    lock[name] >= bounds[name].least && lock[name] <= bounds[name].most;
  const powers = [lock.cost, lock.piece, lock.part].every((value) => Number.isInteger(Math.log2(value)));
  return (
    powers &&
    within('cost') &&
    within('parallel') &&
    within('piece') &&
    within('part') &&
    lock.part >= lock.piece
  );
}

/**
 * Reads a header in exactly the form in which it is written. 'version' = a newer program's; 'line' = no header;
 * 'absurd-cost' = parameters that no program of ours would write.
 */
export function parseLock(text: string): ReadLock | 'version' | 'line' | 'absurd-cost' {
  const parts = form.exec(text);
  if (!parts) return /^so-ban-chi-dao-backup\/(?!1 )\d{1,3} /.test(text) ? 'version' : 'line';
  const [, version, cost, parallel, salt = '', piece, part, check = ''] = parts;
  if (version !== '1') return 'version';
  const lock: Lock = {
    cost: Number(cost),
    blockSize: 8,
    parallel: Number(parallel),
    salt,
    piece: Number(piece),
    part: Number(part),
  };
  if (!isSane(lock)) return 'absurd-cost';
  const line = renderLock(lock);
  return text === `${line}${check}\n` ? { lock, line, check } : 'line';
}
