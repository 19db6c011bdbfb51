/** Why a path cannot be taken in. */
export type PathReason =
  | 'empty'
  | 'absolute'
  | 'climbs-out'
  | 'backslash'
  | 'control-character'
  | 'direction-mark'
  | 'forbidden-character'
  | 'undecodable'
  | 'reserved-name'
  | 'trailing-dot-or-space'
  | 'too-long'
  | 'double';

/** UTF-16 units of a whole path inside a bag: leaves room for the drive and folder under Windows' 260. */
const longestPath = 230;
/** Both UTF-16 units (NTFS, exFAT) and UTF-8 bytes (ext4) of one name. */
const longestName = 255;

// CR and LF are let through: RFC 8493 §2.1.3 foresees them in names and says how a manifest writes them.
const control = /(?![\r\n])\p{Cc}/u;
// Marks that show a name in another order than it is stored: "exe.fdp" read as "pdf.exe".
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const forbidden = /[<>:"|?*]/u;
const reserved = /^(con|prn|aux|nul|clock\$|conin\$|conout\$|(com|lpt)[0-9¹²³])[ ]*(\.|$)/iu;

function refuseSegment(segment: string): PathReason | undefined {
  if (segment === '') return 'empty';
  if (segment === '.' || segment === '..') return 'climbs-out';
  if (reserved.test(segment)) return 'reserved-name';
  if (/[. ]$/u.test(segment)) return 'trailing-dot-or-space';
  if (segment.length > longestName || Buffer.byteLength(segment) > longestName) return 'too-long';
  return undefined;
}

/**
 * Why a path inside a bag ('/' between names) must not be used, or undefined when it may. The rules are those
 * of every system a stick may come to at once (Windows' reserved names, streams, drive letters included), so
 * that a bag accepted on one computer can be restored on any other.
 */
export function refusePath(path: string): PathReason | undefined {
  if (path === '') return 'empty';
  if (path.length > longestPath) return 'too-long';
  if (control.test(path)) return 'control-character';
  // U+FFFD and lone surrogates stand for bytes that are not UTF-8.
  if (path.includes('\ufffd') || !path.isWellFormed()) return 'undecodable';
  if (direction.test(path)) return 'direction-mark';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'absolute';
  if (path.includes('\\')) return path.split('\\').includes('..') ? 'climbs-out' : 'backslash';
  for (const segment of path.split('/')) {
    const reason = refuseSegment(segment);
    if (reason) return reason;
  }
  // Last, so that a path that also climbs out is called by its worst name.
  return forbidden.test(path) ? 'forbidden-character' : undefined;
}

const spelling = (path: string) => path.normalize('NFC').toLowerCase();

/**
 * A register of the names in use that refuses what some file system would take for the same name (letter
 * case on Windows, NFC and NFD on a Mac), a path given twice, and a file used as a folder.
 */
export function createNameCensus(): {
  add: (path: string, kind: 'file' | 'folder') => PathReason | undefined;
} {
  const seen = new Map<string, { path: string; leaf: boolean }>();
  const take = (path: string, leaf: boolean): PathReason | undefined => {
    const key = spelling(path);
    const earlier = seen.get(key);
    if (!earlier) seen.set(key, { path, leaf });
    else if (leaf || earlier.leaf || earlier.path !== path) return 'double';
    return undefined;
  };
  return {
    add: (path, kind) => {
      for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
        const reason = take(path.slice(0, at), false);
        if (reason) return reason;
      }
      return take(path, kind === 'file');
    },
  };
}
