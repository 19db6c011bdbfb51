import { readFileSync } from 'node:fs';

type Expected = {
  /** Khoản by Điều. */
  clauses: number[];
  decisionArticles: number;
  /** What the text leaves open: keys of rules, or codes. */
  questions?: string[];
  rules: Record<string, unknown>;
};

const folder = new URL('../../../../fixtures/regulations/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** Written down by hand from the texts: khoản by Điều, and every rule that the text states. */
const inFolder = (place: string) =>
  Object.entries(JSON.parse(read(`${place}expected.json`)) as Record<string, Expected>).map(
    ([name, facts]) => ({
      name,
      text: read(`${place}${name}.txt`),
      ...facts,
    }),
  );

/** Five regulations as they were issued: a commune, three provinces, and the Party. */
export const fiveRegulations = inFolder('');

/** Regulations made up in other manners: a phường, a Tiểu ban, an Ủy ban, a huyện, a Party committee, a Tổ, a xã. */
export const madeRegulations = inFolder('made/');

/** A value in one order, so that lists are compared as sets. */
export function settled(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(settled).sort());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([name, part]) => [name, settled(part)]);
  return JSON.stringify(parts.sort());
}

/** What a reading says, without the exact words: for comparing two readings of one regulation. */
export const gist = (reading: {
  articles: { number: string; clauses: { number: string; points: { letter: string }[] }[] }[];
  rules: { key: string; value: unknown; article: string; clause: string | null; confidence: string }[];
}) => ({
  articles: reading.articles.map(
    ({ number, clauses }) =>
      `${number}: ${clauses.map((one) => `${one.number}${one.points.map(({ letter }) => letter).join('')}`).join(' ')}`,
  ),
  rules: reading.rules.map(({ key, value, article, clause, confidence }) => ({
    key,
    value: settled(value),
    at: `${article}.${clause}`,
    confidence,
  })),
});
