import type { Readable, Writable } from 'node:stream';

/** A line to a browser's DevTools: one request, one answer. Rejects on an error answer and when the line is cut. */
export type DevToolsPipe = {
  send: (method: string, params?: object, sessionId?: string) => Promise<Record<string, unknown>>;
};

type Answer = { id?: number; result?: Record<string, unknown>; error?: { message?: string } };
type Waiting = { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void };

/**
 * Speaks the DevTools protocol over the two pipes of `--remote-debugging-pipe`: JSON texts, each ended by a zero
 * byte. Events are not listened to.
 */
export const openDevToolsPipe = (to: Writable, from: Readable): DevToolsPipe => {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let cut = false;
  let parts: Buffer[] = [];

  const receive = (json: string): void => {
    const { id, result, error } = JSON.parse(json) as Answer;
    const call = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || call === undefined) return;
    waiting.delete(id);
    if (error) call.reject(new Error(error.message ?? 'devtools error'));
    else call.resolve(result ?? {});
  };

  // An answer with a whole PDF in it comes in hundreds of chunks; they are joined once, at its end.
  from.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      parts.push(chunk.subarray(start, end));
      receive(Buffer.concat(parts).toString('utf8'));
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  });

  const hangUp = (): void => {
    cut = true;
    for (const { reject } of waiting.values()) reject(new Error('browser gone'));
    waiting.clear();
  };
  from.once('close', hangUp);
  from.once('error', hangUp);
  to.once('error', hangUp);

  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (cut) return reject(new Error('browser gone'));
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        to.write(`${JSON.stringify({ id: lastId, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
      }),
  };
};
