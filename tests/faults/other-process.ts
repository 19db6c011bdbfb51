import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type Moment, wordsOf } from './killing-disk.ts';

const program = fileURLToPath(new URL('./endless-commits.ts', import.meta.url));

export type OtherProcess = {
  child: ChildProcessByStdio<null, Readable, Readable>;
  /** Resolves when it has the folder open; fails with what it says when it ends before. */
  opened: Promise<void>;
  /** All it has said so far. */
  said: () => string;
  /** Resolves when it is gone. */
  ended: Promise<void>;
  /** Ends it without notice, and resolves when it is gone. */
  kill: () => Promise<void>;
};

/**
 * Starts the program that changes records for ever in a process of its own, numbering them from `first`; it
 * kills itself at the moment, if one is given.
 */
export function startOther(folder: string, first = 0, moment?: Moment): OtherProcess {
  const at = moment ? [wordsOf(moment)] : [];
  const child = spawn(process.execPath, [program, folder, String(first), ...at], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complaint = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.stderr.on('data', (piece) => {
    complaint += piece;
  });
  const opened = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (piece) => {
      said += piece;
      resolve();
    });
    void ended.then(() => reject(new Error(complaint)));
  });
  // Whoever only wants it to end need not also wait for it to open.
  opened.catch(() => undefined);
  return {
    child,
    opened,
    ended,
    said: () => said,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
