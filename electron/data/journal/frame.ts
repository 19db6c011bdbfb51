import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { StoredRecord } from '../../../shared/database.ts';

/** One step of a change as the journal keeps it: what was there, what is there now (null = nothing). */
export type FrameOp = {
  op: 'put' | 'delete';
  collection: string;
  id: string;
  before: StoredRecord | null;
  after: StoredRecord | null;
};

/** What a frame carries besides its sequence. Field order is the order on disk. */
export type FramePayload = {
  /** Version of the stored shape that the records in `ops` have. */
  version: number;
  by: string;
  at: string;
  channel: string;
  reason?: string;
  ops: readonly FrameOp[];
  /**
   * The last sequence that was certainly on the disk when this frame was written. It tells a group that a
   * power cut tore in the middle (nothing of it was acknowledged) from damage to an acknowledged change.
   */
  durable: number;
  /** SHA-256 (hex) of the whole previous frame. */
  previous: string;
};

export type Frame = FramePayload & { sequence: number };

/** A change that is on the disk and in memory, as the world outside the journal sees it. */
export type Committed = Pick<Frame, 'sequence' | 'by' | 'at' | 'channel' | 'reason' | 'ops'>;

export type FoundFrame = { frame: Frame; end: number; hash: string };

/** `previous` of the very first frame. */
export const genesisHash = '0'.repeat(64);

export const space = 0x20;
export const newline = 0x0a;
/** Two numbers of eight hex digits, each followed by a space. */
export const headLength = 18;
const headPattern = /^[0-9a-f]{8} [0-9a-f]{8} $/;
const bodyPattern = /^([1-9]\d{0,14}) (\{.*)$/s;

/** A number as a frame's head has it. */
const hex8 = (value: number): string => value.toString(16).padStart(8, '0');

/** What the next frame is chained to. */
export const frameHash = (bytes: Buffer): string => hash('sha256', bytes);

/**
 * Cheap look before the costly one: can a frame begin here at all? Yes also where the bytes end before that
 * can be said.
 */
export function mayBegin(bytes: Buffer, position: number): boolean {
  const one = bytes[position + 8] ?? space;
  const other = bytes[position + headLength - 1] ?? space;
  return one === space && other === space;
}

/** How many bytes the frame that begins here says it has; 0 when none begins here. */
export function frameLength(bytes: Buffer, position: number): number {
  const head = bytes.toString('latin1', position, position + headLength);
  return headPattern.test(head) ? headLength + Number.parseInt(head.slice(0, 8), 16) + 1 : 0;
}

/** The bytes of a frame with a right checksum at this position, or null. */
function framed(bytes: Buffer, position: number): { body: Buffer; end: number } | null {
  if (!mayBegin(bytes, position)) return null;
  const head = bytes.toString('latin1', position, position + headLength);
  if (!headPattern.test(head)) return null;
  const start = position + headLength;
  const end = start + Number.parseInt(head.slice(0, 8), 16);
  if (end >= bytes.length || bytes[end] !== newline) return null;
  const body = bytes.subarray(start, end);
  return hex8(crc32(body)) === head.slice(9, 17) ? { body, end: end + 1 } : null;
}

function isPayload(value: unknown): value is FramePayload {
  if (typeof value !== 'object' || value === null) return false;
  const payload = value as Partial<Record<keyof FramePayload, unknown>>;
  return (
    Number.isSafeInteger(payload.version) &&
    Number.isSafeInteger(payload.durable) &&
    Array.isArray(payload.ops) &&
    [payload.by, payload.at, payload.channel, payload.previous].every((field) => typeof field === 'string')
  );
}

function payloadOf(text: string): FramePayload | null {
  try {
    const value: unknown = JSON.parse(text);
    return isPayload(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * The frame that begins at this position; null when there is none; 'malformed' when the checksum is right
 * but the content is none of ours (written whole, so never to be mistaken for a torn end).
 */
export function decodeFrame(bytes: Buffer, position: number): FoundFrame | 'malformed' | null {
  const found = framed(bytes, position);
  if (!found) return null;
  const [, sequence, text] = bodyPattern.exec(found.body.toString('utf8')) ?? [];
  const payload = text === undefined ? null : payloadOf(text);
  if (!payload) return 'malformed';
  const frame = { ...payload, sequence: Number(sequence) };
  return { frame, end: found.end, hash: hash('sha256', bytes.subarray(position, found.end)) };
}
