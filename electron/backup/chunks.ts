import { createHash } from 'node:crypto';
import { refuseIfCancelled } from './cancellation.ts';
import type { Disk, Writer } from './disk.ts';

/** Memory of one operation: two pieces of 1 MB, one being read into while the other is hashed or written. */
export type Buffers = { first: Uint8Array; second: Uint8Array };

export const createBuffers = (bytes = 1024 * 1024): Buffers => ({
  first: Buffer.allocUnsafeSlow(bytes),
  second: Buffer.allocUnsafeSlow(bytes),
});

export type Reading = { disk: Disk; buffers: Buffers; signal: AbortSignal | undefined };

/**
 * The bytes of a file in pieces, reading one ahead. A piece is valid until the next one is asked for.
 * Rejects with the system's error, or AppError 'cancelled'.
 */
export async function* readChunks(reading: Reading, path: string): AsyncGenerator<Uint8Array> {
  const { disk, buffers, signal } = reading;
  refuseIfCancelled(signal);
  const reader = await disk.openToRead(path);
  let pending: Promise<number> | undefined;
  try {
    let { first: current, second: next } = buffers;
    let bytes = await reader.read(current);
    while (bytes > 0) {
      pending = reader.read(next);
      pending.catch(() => undefined); // Awaited below; a consumer that stops early must not leave it unheard.
      yield current.subarray(0, bytes);
      refuseIfCancelled(signal);
      bytes = await pending;
      [current, next] = [next, current];
    }
  } finally {
    await pending?.catch(() => undefined);
    await reader.close();
  }
}

export type Flow = {
  chunks: AsyncIterable<Uint8Array>;
  /** Called with the size of each piece once it is done. */
  onBytes: (bytes: number) => void;
};

/** Hashes a stream with each of the given algorithms; hexadecimal digests in lower case, in the same order. */
export async function digestChunks(flow: Flow, algorithms: readonly string[]): Promise<string[]> {
  const hashes = algorithms.map((algorithm) => createHash(algorithm));
  for await (const chunk of flow.chunks) {
    for (const hash of hashes) hash.update(chunk);
    flow.onBytes(chunk.byteLength);
  }
  return hashes.map((hash) => hash.digest('hex'));
}

/** Copies a stream into a writer while hashing it. Does not flush. */
export async function copyChunks(
  flow: Flow,
  writer: Writer,
  algorithm: string,
): Promise<{ bytes: number; digest: string }> {
  const hash = createHash(algorithm);
  let bytes = 0;
  for await (const chunk of flow.chunks) {
    const writing = writer.write(chunk); // The device works while the processor hashes.
    hash.update(chunk);
    await writing;
    bytes += chunk.byteLength;
    flow.onBytes(chunk.byteLength);
  }
  return { bytes, digest: hash.digest('hex') };
}

/** Creates a file, lets `fill` write it, and returns once the device has it all. */
export async function createSyncedFile<T>(
  disk: Disk,
  path: string,
  fill: (writer: Writer) => Promise<T>,
): Promise<T> {
  const writer = await disk.createFile(path);
  try {
    const result = await fill(writer);
    await writer.sync();
    return result;
  } finally {
    await writer.close();
  }
}
