import { fdatasyncSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { board, unnamedError } from './flush-board.ts';

const words = new Int32Array(workerData as SharedArrayBuffer);

/** 0, or what the system says of the failure. */
function flush(file: number): number {
  try {
    fdatasyncSync(file);
    return 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).errno ?? unnamedError;
  }
}

/**
 * Milliseconds that it stands by when it is roused and after each flush, since waking up takes half as long as a
 * flush, and being woken is work for who asks.
 */
const standby = 0.2;

function standBy(turn: number): void {
  const until = performance.now() + standby;
  while (Atomics.load(words, board.asked) === turn && performance.now() < until);
}

function sleep(turn: number): void {
  Atomics.store(words, board.asleep, 1);
  // Does not begin when a flush was asked for meanwhile.
  Atomics.wait(words, board.asked, turn);
  Atomics.store(words, board.asleep, 0);
}

/** A thread that does nothing but flush, one file after the other, until it is told a file that is none. */
for (let turn = 0; ; ) {
  standBy(turn);
  const asked = Atomics.load(words, board.asked);
  if (asked === turn) {
    sleep(turn);
    continue;
  }
  turn = asked;
  const file = Atomics.load(words, board.file);
  if (file < 0) break;
  Atomics.store(words, board.errno, flush(file));
  Atomics.store(words, board.done, turn);
  if (Atomics.exchange(words, board.awaited, 0) === 1) parentPort?.postMessage(turn);
}
