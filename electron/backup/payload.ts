import { AppError } from '../../shared/errors.ts';
import { type Reading, readChunks } from './chunks.ts';
import { type Disk, systemCode } from './disk.ts';
import { createNameCensus, refusePath } from './path-rules.ts';

/** One file to go into a bag. */
export type PayloadItem = {
  /** Where it goes inside `data/`, '/' between names. */
  path: string;
  /** A file by its absolute path, or its bytes, all at once or as they come. */
  source: string | Uint8Array | AsyncIterable<Uint8Array>;
  /**
   * A file: take only its first so many bytes (a journal goes on growing); a file shorter than that is refused.
   * A stream: how long it is expected to be, for the progress and the free space asked for.
   */
  bytes?: number;
};

/** Refuses a payload that could not be restored everywhere: AppError 'bag-path-refused' with path and reason. */
export function refusePayload(items: readonly PayloadItem[]): void {
  const census = createNameCensus();
  for (const { path } of items) {
    const whole = `data/${path}`;
    const reason = refusePath(whole) ?? census.add(whole, 'file');
    if (reason) throw new AppError('bag-path-refused', { details: { path, reason } });
  }
}

/** How many bytes each item will have, as far as can be known before reading it. */
export async function measurePayload(disk: Disk, items: readonly PayloadItem[]): Promise<number[]> {
  const sizes: number[] = [];
  for (const { path, source, bytes } of items) {
    if (typeof source !== 'string') {
      sizes.push(source instanceof Uint8Array ? source.byteLength : (bytes ?? 0));
      continue;
    }
    const found = await disk.look(source).catch(() => undefined);
    if (found?.kind !== 'file') throw new AppError('file-missing', { details: { name: path } });
    sizes.push(bytes ?? found.bytes);
  }
  return sizes;
}

async function* takeFirst(chunks: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  if (left === 0) return;
  for await (const chunk of chunks) {
    yield chunk.subarray(0, left);
    left -= Math.min(left, chunk.byteLength);
    if (left === 0) return;
  }
  throw new AppError('file-damaged');
}

async function* inPieces(
  source: Uint8Array | AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array> {
  if (source instanceof Uint8Array) {
    for (let at = 0; at < source.byteLength; at += size) yield source.subarray(at, at + size);
    return;
  }
  for await (const chunk of source) yield* inPieces(chunk, size);
}

/**
 * The bytes of one item. A failure of the source (not of the medium written to) becomes AppError
 * 'file-missing' or 'file-damaged' with its name.
 */
export async function* readPayload(item: PayloadItem, reading: Reading): AsyncGenerator<Uint8Array> {
  const { source, bytes, path } = item;
  try {
    if (typeof source !== 'string') yield* inPieces(source, reading.buffers.first.byteLength);
    else if (bytes === undefined) yield* readChunks(reading, source);
    else yield* takeFirst(readChunks(reading, source), bytes);
  } catch (error) {
    throw sourceFailure(error, path);
  }
}

function sourceFailure(error: unknown, name: string): unknown {
  const code = systemCode(error);
  if (code)
    return new AppError(
      code === 'ENOENT' ? 'file-missing' : 'file-damaged',
      { details: { name } },
      { cause: error },
    );
  const short = error instanceof AppError && error.failure.code === 'file-damaged' && !error.failure.details;
  return short ? new AppError('file-damaged', { details: { name } }) : error;
}
