import { readFileSync } from 'node:fs';
import { openLedger } from '../../electron/data/ledger.ts';

/**
 * `parse <file>` or `ledger <folder>`: opens it once and prints the peak of the memory in megabytes. Both load the
 * same modules, so that what differs is the reading alone.
 */
const [how, path = ''] = process.argv.slice(2);
if (how === 'parse') JSON.parse(readFileSync(path, 'utf8'));
else await openLedger({ folder: path, now: () => new Date().toISOString() }).then((ledger) => ledger.close());
process.stdout.write(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024 }));
