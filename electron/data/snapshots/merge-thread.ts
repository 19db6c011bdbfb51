import { Worker } from 'node:worker_threads';
import type { MergeAnswer } from './merge-worker.ts';
import type { MergeJob, MergeResult } from './snapshot-merge.ts';

/** Beside this file: from source as it is, in the built program as an entry of its own. */
const place = new URL(
  import.meta.url.endsWith('.ts') ? 'merge-worker.ts' : 'merge-worker.js',
  import.meta.url,
);

/** What the thread said, or null when it could not start or ended without a word. */
function ask(job: MergeJob): Promise<MergeAnswer | null> {
  return new Promise((resolve) => {
    const give = () => resolve(null);
    try {
      // No flags of the process: what inspects or wraps it is not meant for the thread.
      const worker = new Worker(place, { workerData: job, execArgv: [] });
      worker.once('message', resolve).once('error', give).once('exit', give);
    } catch {
      give();
    }
  });
}

/** Merges in a thread, so that the window stays free; `otherwise` where none can be had. Errors: those of the disk. */
export async function mergeInThread(
  job: MergeJob,
  otherwise: (job: MergeJob) => Promise<MergeResult>,
): Promise<MergeResult> {
  const answer = await ask(job);
  if (!answer) return otherwise(job);
  if (answer.kind !== 'failed') return answer;
  throw Object.assign(new Error(answer.message), { code: answer.code });
}
