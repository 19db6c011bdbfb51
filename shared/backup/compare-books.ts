import type { Database } from '../database.ts';

export type BookComparison = {
  /** Records of the book that were looked for in the other one. */
  records: number;
  /** Records that are in one alone or read otherwise, as 'kind/id'. */
  differences: string[];
};

/** Compares two books record by record, those in the bin included; the order of fields does not matter. */
export function compareBooks(book: Database['records'], other: Database['records']): BookComparison {
  const differences: string[] = [];
  let records = 0;
  for (const kind of new Set([...Object.keys(book), ...Object.keys(other)])) {
    const [ours, theirs] = [book[kind] ?? {}, other[kind] ?? {}];
    records += Object.keys(ours).length;
    for (const id of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
      if (canonical(ours[id]) !== canonical(theirs[id])) differences.push(`${kind}/${id}`);
    }
  }
  return { records, differences };
}

/** One text for one value, in whatever order its fields were written. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'none';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}
