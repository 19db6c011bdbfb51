/**
 * What the asking and the flushing thread share: places in an `Int32Array`. `asked` and `done` count flushes;
 * `file` is the open file, negative when no more will be asked for; `errno` is 0 or the system's error number;
 * `awaited` is 1 when a message is to say that it is done, `asleep` while the flushing thread has to be woken.
 */
export const board = { asked: 0, done: 1, file: 2, errno: 3, awaited: 4, asleep: 5 } as const;

/** A failure to which the system gave no number; its own are negative in Node. */
export const unnamedError = 1;

export const boardBytes = 6 * Int32Array.BYTES_PER_ELEMENT;
