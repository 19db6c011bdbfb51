import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openFileStore } from '../../electron/data/files/file-store.ts';
import { openLedger } from '../../electron/data/ledger.ts';
import { killingDisk, momentFrom } from './killing-disk.ts';
import { lanes, lanesWithFiles } from './lanes.ts';

/**
 * A program to be killed: opens the folder it is given, says `open`, and changes records for ever, several at
 * a time, with checkpoints in between, and with a kept file behind each record of the last lane. Each
 * acknowledged change is told on the standard output, by its number, before the next one is asked for: what
 * the other side has read was acknowledged. Given a moment, it kills itself there.
 */
const [folder = '', first = '0', moment] = process.argv.slice(2);
const disk = moment ? { disk: killingDisk(momentFrom(moment)) } : {};
const now = () => new Date().toISOString();
/** Small journals, and every checkpoint in a thread of its own (unless calls are watched). */
const checkpoints = { journalBytes: 30_000, threadBytes: 0, closingChanges: 10 };
const limits = { ...checkpoints, ballastFrom: 20, ballastBytes: 100_000 };
const ledger = await openLedger({ folder, now, limits, ...disk });
const files = await openFileStore(folder, disk);
writeSync(1, 'open\n');

const text = 'Ủy ban nhân dân xã Tùng Châu '.repeat(10);

async function keepAFile(): Promise<string> {
  const upload = await files.begin();
  await upload.append(randomBytes(200 + Math.floor(Math.random() * 9_000)));
  return (await upload.finish()).sha256;
}

async function worker(lane: number): Promise<never> {
  for (let n = Number(first); ; n += 1) {
    const kept = lanesWithFiles.includes(lane) ? { sha256: await keepAFile() } : {};
    const put = (id: string) => ({
      ...{ op: 'put' as const, collection: 'own', id },
      value: { id, removedAt: null, n, text, ...kept },
    });
    const ops = [put(`l${lane}-${n % 50}`), put(`l${lane}-last`)];
    await ledger.commit({ by: 'an', at: now(), channel: 'test', ops });
    writeSync(1, `${lane} ${n}\n`);
  }
}

await Promise.all(lanes.map(worker));
