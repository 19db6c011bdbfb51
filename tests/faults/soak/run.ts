import { parseArgs } from 'node:util';
import { soak } from './soak-life.ts';

/**
 * A long run: `npm run test:soak -- --hours 24 [--seed n]`. Tells the counts after each life (five
 * minutes) as a line of JSON. Exit code 0 = the book always was what it had to be.
 */
const { values } = parseArgs({
  options: {
    hours: { type: 'string', default: '24' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const tell = (counts: object) =>
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...counts })}\n`);
await soak(Number(values.hours) * 3_600_000, Number(values.seed), tell);
