import { hash } from 'node:crypto';
import type { FrameOp } from '../journal/frame.ts';

const size = 2 ** 48;

/** The share of one record (its JSON text) in the sum of a store. */
export function recordShare(collection: string, id: string, text: string | Buffer): number {
  const inner = hash('sha256', text);
  return Number.parseInt(hash('sha256', `${collection}\n${id}\n${inner}`).slice(0, 12), 16);
}

/** Adds shares; the order does not matter, and what was added can be taken away again. */
export const addShare = (sum: number, share: number): number => (sum + share) % size;
export const takeShare = (sum: number, share: number): number => (sum - share + size) % size;

/** The sum after one step of a change. */
export function sumAfter(sum: number, { collection, id, before, after }: FrameOp): number {
  const without = before ? takeShare(sum, recordShare(collection, id, JSON.stringify(before))) : sum;
  return after ? addShare(without, recordShare(collection, id, JSON.stringify(after))) : without;
}
