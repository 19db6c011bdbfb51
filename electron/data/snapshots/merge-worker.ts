import { parentPort, workerData } from 'node:worker_threads';
import { nodeDisk } from '../disk/disk.ts';
import { causeCode } from '../disk/disk-failure.ts';
import { patientDisk, usualPatience } from '../disk/patient-disk.ts';
import { type MergeJob, type MergeResult, mergeSnapshot } from './snapshot-merge.ts';

/** What the thread answers. An error crosses over as its code alone. */
export type MergeAnswer = MergeResult | { kind: 'failed'; code: string; message: string };

const answer = (said: MergeAnswer): void => parentPort?.postMessage(said);

/** A thread of its own for one merge: the job comes as its data, and it ends with the answer. */
try {
  answer(await mergeSnapshot({ ...(workerData as MergeJob), disk: patientDisk(nodeDisk, usualPatience) }));
} catch (error) {
  answer({ kind: 'failed', code: causeCode(error), message: String(error) });
}
