import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** Stores written byte by byte from the description of the format, without the code that is under test. */

export const genesis = '0'.repeat(64);

export type HandmadeOp = { op: string; collection: string; id: string; before: unknown; after: unknown };

export type HandmadeFrame = {
  sequence: number;
  ops: HandmadeOp[];
  previous: string;
  durable?: number;
  version?: number;
  reason?: string;
};

const hex8 = (value: number) => value.toString(16).padStart(8, '0');

/** Any text between a right length, a right checksum and a newline. */
export function line(body: string): Buffer {
  const length = Buffer.byteLength(body);
  return Buffer.from(`${hex8(length)} ${hex8(crc32(body))} ${body}\n`);
}

export function frame(parts: HandmadeFrame): Buffer {
  const { sequence, ops, previous, durable = sequence - 1, version = 1, reason } = parts;
  const author = { by: 'an', at: '2026-11-20T01:02:03.000Z', channel: 'records.put' };
  return line(`${sequence} ${JSON.stringify({ version, ...author, reason, ops, durable, previous })}`);
}

export const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

export const record = (id: string, more: Record<string, unknown> = {}) => ({ id, removedAt: null, ...more });

/** A put of `person/<id>`, without a record before it. */
export const put = (id: string, more: Record<string, unknown> = {}): HandmadeOp => ({
  ...{ op: 'put', collection: 'person', id },
  ...{ before: null, after: record(id, more) },
});

/** Frames one after another, chained; `ends[i]` is the offset after the i-th. */
export function journal(
  changes: readonly HandmadeOp[][],
  start: { sequence: number; previous: string } = { sequence: 0, previous: genesis },
) {
  let previous = start.previous;
  let length = 0;
  const frames = changes.map((ops, index) => {
    const bytes = frame({ sequence: start.sequence + index + 1, ops, previous });
    previous = hashOf(bytes);
    return bytes;
  });
  const ends = frames.map((bytes) => {
    length += bytes.length;
    return length;
  });
  return { bytes: Buffer.concat(frames), ends, previous };
}

type Records = Record<string, Record<string, unknown>>;

export function snapshot(parts: {
  sequence: number;
  previous: string;
  records: Records;
  version?: number;
}): Buffer {
  const { sequence, previous, records, version = 1 } = parts;
  const head = JSON.stringify({ store: 'so-ban-chi-dao', version, sequence, previous });
  const kinds = Object.entries(records).map(([kind, held]) => {
    const lines = Object.entries(held).map(([id, one]) => `${JSON.stringify(id)}:${JSON.stringify(one)}`);
    return `${JSON.stringify(kind)}:{\n${lines.join(',\n')}${lines.length > 0 ? '\n' : ''}}`;
  });
  const body = `${head.slice(0, -1)},"records":{\n${kinds.join(',\n')}${kinds.length > 0 ? '\n' : ''}`;
  const count = Object.values(records).reduce((sum, held) => sum + Object.keys(held).length, 0);
  return Buffer.from(`${body}},"count":${count},"crc32":"${hex8(crc32(body))}"}\n`);
}

/** The same bytes with one bit turned. */
export function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}
