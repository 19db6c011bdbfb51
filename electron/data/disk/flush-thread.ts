import { getSystemErrorName } from 'node:util';
import { Worker } from 'node:worker_threads';
import { board, boardBytes, unnamedError } from './flush-board.ts';

/** A thread that flushes, so that its asker can see the end of a flush without a turn of its own loop. */
export type FlushThread = {
  /** True once it listens, until it ends. */
  isReady: () => boolean;
  /** Rouses it, for a flush will be asked for within a tenth of a millisecond. */
  expect: () => void;
  /** Asks for the content of a file to be on the disk. One flush at a time. */
  begin: (fd: number) => void;
  /** True when the flush that was asked for last has ended, well or not. */
  hasEnded: () => boolean;
  /** Resolves when that flush has ended. */
  ended: () => Promise<void>;
  /** Null when the last flush succeeded, else its error, with the system's code; 'EIO' when the thread died over it. */
  failure: () => Error | null;
  close: () => void;
};

/** Beside this file: from source as it is, in the built program as an entry of its own. */
const place = new URL(
  import.meta.url.endsWith('.ts') ? 'flush-worker.ts' : 'flush-worker.js',
  import.meta.url,
);

/** It holds no data: the least memory that a thread can do with. */
const resourceLimits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 1, stackSizeMb: 1 };

const failed = (code: string): Error => Object.assign(new Error(`the flush failed: ${code}`), { code });

function thread(script: URL, memory: SharedArrayBuffer): Worker | null {
  try {
    return new Worker(script, { workerData: memory, execArgv: [], resourceLimits });
  } catch {
    return null;
  }
}

/** Starts the thread; null where none can be had. It does not keep the process alive. */
export function startFlushThread(script: URL = place): FlushThread | null {
  const memory = new SharedArrayBuffer(boardBytes);
  const words = new Int32Array(memory);
  const worker = thread(script, memory);
  if (!worker) return null;
  let state: 'starting' | 'ready' | 'gone' = 'starting';
  let asked = 0;
  let wake = (): void => undefined;

  const gone = () => {
    state = 'gone';
    wake();
  };
  worker.once('online', () => {
    if (state === 'starting') state = 'ready';
  });
  worker.once('error', gone).once('exit', gone);
  worker.on('message', () => wake());
  worker.unref();

  const isDone = () => Atomics.load(words, board.done) === asked;
  const rouse = () => {
    if (Atomics.load(words, board.asleep) === 1) Atomics.notify(words, board.asked);
  };
  const tell = (file: number) => {
    Atomics.store(words, board.file, file);
    asked = Atomics.add(words, board.asked, 1) + 1;
    rouse();
  };

  return {
    isReady: () => state === 'ready',
    expect: rouse,
    begin: tell,
    hasEnded: () => isDone() || state === 'gone',
    ended: async () => {
      // Either the thread sees that a word is awaited, or this sees that it is done.
      Atomics.store(words, board.awaited, 1);
      worker.ref();
      while (!isDone() && state !== 'gone') {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      worker.unref();
    },
    failure: () => {
      if (!isDone()) return failed('EIO');
      const errno = Atomics.load(words, board.errno);
      if (errno === 0) return null;
      return failed(errno === unnamedError ? 'EIO' : getSystemErrorName(errno));
    },
    close: () => {
      if (state === 'gone') return;
      state = 'gone';
      tell(-1);
    },
  };
}
