import { appendFileSync } from 'node:fs';

/**
 * How much the fault tests try: little as part of `npm test`, as much as is asked for by
 * `npm run test:faults`, which sets these variables (see run.ts).
 */
const wanted = (name: string, usual: number): number => Number(process.env[`FAULTS_${name}`] ?? usual);

export const amounts = {
  /** Programs killed, all kinds of work together. */
  kills: wanted('KILLS', 40),
  /** Power cuts on each file system. */
  cuts: wanted('CUTS', 6),
  /** Random lives of a store against a model of it, in seconds. */
  soakSeconds: wanted('SOAK_SECONDS', 6),
};

/** Tells what a test came to, where somebody asked for it. */
export function tellFigures(test: string, figures: Record<string, unknown>): void {
  const into = process.env.FAULTS_FIGURES;
  if (into) appendFileSync(into, `${JSON.stringify({ test, ...figures })}\n`);
}
