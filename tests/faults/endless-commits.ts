import { writeSync } from 'node:fs';
import { openLedger } from '../../electron/data/ledger.ts';

/**
 * A program to be killed: opens the folder it is given, says `open`, and changes records for ever, several at
 * a time, with checkpoints in between. Each acknowledged change is told on the standard output, by its number,
 * before the next one is asked for: what the other side has read was acknowledged.
 */
const [folder = '', first = '0'] = process.argv.slice(2);
const now = () => new Date().toISOString();
const limits = { journalBytes: 60_000, closingChanges: 10, ballastFrom: 20, ballastBytes: 100_000 };
const ledger = await openLedger({ folder, now, limits });
writeSync(1, 'open\n');

const text = 'Ủy ban nhân dân xã Tùng Châu '.repeat(10);
const value = (id: string, n: number) => ({ id, removedAt: null, n, text });
const put = (id: string, n: number) => ({ op: 'put' as const, collection: 'own', id, value: value(id, n) });

async function worker(lane: number): Promise<never> {
  for (let n = Number(first); ; n += 1) {
    const ops = [put(`l${lane}-${n % 50}`, n), put(`l${lane}-last`, n)];
    await ledger.commit({ by: 'an', at: now(), channel: 'test', ops });
    writeSync(1, `${lane} ${n}\n`);
  }
}

await Promise.all([0, 1, 2, 3].map(worker));
