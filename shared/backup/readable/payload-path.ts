/** The folder beside the store in which a backup lies readable for whoever has not got the program. */
export const readableFolder = 'doc-duoc';

const longestStem = 80;
const filesFolder = 'files';
const named = /^files\/([0-9a-f]{2})\/(?:[^/]*\.)?(\1[0-9a-f]{62})(?:\.[a-z0-9]{1,8})?$/;

/** UTF-8 bytes that a stem may take: with the hash and ending it stays below the 255 of any file system. */
const mostBytes = 170;

/** Windows opens a device where a name begins with one of these. */
const reserved = /^(con|prn|aux|nul|clock\$|conin\$|conout\$|(com|lpt)[0-9¹²³])[ ]*(\.|$)/iu;

const bytesOf = (text: string): number =>
  [...text].reduce((sum, letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);

/** What every file system takes of a name: no separators, signs of streams and wildcards, marks of direction. */
function plainName(name: string): string {
  const letters = [
    ...name
      .toWellFormed()
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\ufffd]/gu, '')
      .replace(/[\\/<>:"|?*]/g, '-'),
  ].slice(0, longestStem);
  while (bytesOf(letters.join('')) > mostBytes) letters.pop();
  const plain = letters.join('').trim();
  return reserved.test(plain) ? `tep ${plain}` : plain;
}

/**
 * Where a stored file lies inside `data/` of a backup: under its own name, then its SHA-256, then its ending, so
 * that it can be opened without the program, and be put back in its place by it.
 */
export function storedFilePath(sha256: string, name: string | undefined): string {
  const shelf = `${filesFolder}/${sha256.slice(0, 2)}`;
  const [, stem = name ?? '', ending = ''] = /^(.*)\.([A-Za-z0-9]{1,8})$/su.exec(name ?? '') ?? [];
  const plain = plainName(stem);
  if (plain === '') return `${shelf}/${sha256}`;
  return `${shelf}/${plain}.${sha256}${ending === '' ? '' : `.${ending.toLowerCase()}`}`;
}

/**
 * Where a file of a backup belongs in the data folder; undefined for what only makes the backup readable. Files
 * of earlier backups, which bear their hash alone, keep their path, as does whatever is not of ours.
 */
export function placeInStore(path: string): string | undefined {
  if (path.startsWith(`${readableFolder}/`)) return undefined;
  const [, shelf, sha256] = named.exec(path) ?? [];
  return sha256 === undefined ? path : `${filesFolder}/${shelf}/${sha256}`;
}
