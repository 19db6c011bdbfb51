import { openLedger } from '../../electron/data/ledger.ts';
import { changesOf } from './commit.ts';

/** `<folder> <records>`: changes something, makes a snapshot, and prints how long it took and what memory it cost. */
const [folder = '', records = '1000'] = process.argv.slice(2);
const ledger = await openLedger({ folder, now: () => new Date().toISOString() });
const change = changesOf(Number(records));
for (let turn = 0; turn < 2000; turn += 1) await ledger.commit(change());
globalThis.gc?.();
const before = process.memoryUsage.rss();
let most = before;
const look = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 2);
const from = performance.now();
await ledger.write();
const milliseconds = performance.now() - from;
clearInterval(look);
await ledger.close();
process.stdout.write(JSON.stringify({ milliseconds, megabytes: (most - before) / 1024 / 1024 }));
