/**
 * A snapshot is one JSON document, one record per line:
 *
 *     {"store":"so-ban-chi-dao","version":1,"sequence":12,"previous":"<sha-256>","records":{
 *     "person":{
 *     "an":{"id":"an",…},
 *     "binh":{"id":"binh",…}
 *     }
 *     },"count":2,"crc32":"0123abcd"}
 *
 * The first and the last line keep this form in every version, so that a newer store is known by name. The
 * CRC-32 covers all bytes before the last line; a file without a right last line does not exist.
 */
export type SnapshotHeader = { version: number; sequence: number; previous: string };

const mark = 'so-ban-chi-dao';

/** First line, without its newline. */
export function headerLine({ version, sequence, previous }: SnapshotHeader): string {
  const head = JSON.stringify({ store: mark, version, sequence, previous });
  return `${head.slice(0, -1)},"records":{`;
}

/** Last line, without its newline. */
export function trailerLine({ count, crc }: { count: number; crc: number }): string {
  return `},"count":${count},"crc32":"${crc.toString(16).padStart(8, '0')}"}`;
}

/** What the first line says, or null when it is not the first line of a snapshot. */
export function readHeader(line: string): SnapshotHeader | null {
  try {
    const { store, version, sequence, previous } = JSON.parse(`${line}}}`) as Record<string, unknown>;
    const known = store === mark && typeof previous === 'string';
    if (!known || !Number.isSafeInteger(version) || !Number.isSafeInteger(sequence)) return null;
    return { version: version as number, sequence: sequence as number, previous };
  } catch {
    return null;
  }
}
