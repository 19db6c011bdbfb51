import { createHash } from 'node:crypto';
import { type KindName, kindNames } from '../../../shared/records/index.ts';
import type { Reader } from '../records/reader.ts';

/** What handing over, backing up and restoring write themselves: they would make every copy another book. */
export const kindsLeftOut: readonly KindName[] = [
  'backup',
  'backup-plan',
  'check',
  'check',
  'drill',
  'handover',
  'stick',
];

/**
 * SHA-256, lower case hex, over every record of the book, those in the bin included: one line `kind/id JSON` for
 * each, kinds and ids in the order of their characters, keys of each object likewise. Stored files enter by their
 * SHA-256 in the records. Two copies of a book have the same one; an empty kind adds nothing.
 */
export function bookFingerprint(reader: Pick<Reader, 'stored'>): string {
  const hash = createHash('sha256');
  for (const kind of kindNames.toSorted(compareCodes)) {
    if (kindsLeftOut.includes(kind)) continue;
    const records = reader.stored(kind).toSorted((a, b) => compareCodes(a.id, b.id));
    for (const record of records) hash.update(`${kind}/${record.id} ${JSON.stringify(inOrder(record))}\n`);
  }
  return hash.digest('hex');
}

/** By code unit, whatever the language of the PC. */
const compareCodes = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The order of keys is how a record came to be, not what it says. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => compareCodes(a, b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}
