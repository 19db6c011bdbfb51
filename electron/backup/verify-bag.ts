import type { BagInfo } from './bag-info.ts';
import { type InspectOptions, inspectBag } from './inspect-bag.ts';
import type { Problem } from './problem.ts';

export type Verified =
  | { ok: true; info: BagInfo; files: number; bytes: number }
  | { ok: false; problems: Problem[] };

/**
 * Reads every byte of a bag (BagIt 1.0 or 0.97, ours or anyone's) and tells whether it is complete and valid
 * (RFC 8493 §3): nothing missing, nothing extra under data/, nothing changed, no path that could lead out of
 * a folder it is restored into. `files` and `bytes` count the payload. Problems come by name, at most
 * `limits.problems` of them. Rejects with AppError 'cancelled' or 'target-gone' (the medium was pulled out).
 */
export async function verifyBag(folder: string, options: InspectOptions = {}): Promise<Verified> {
  const inspected = await inspectBag(folder, options);
  if (!inspected.ok) return inspected;
  const { info, lists, bytes } = inspected.bag;
  return { ok: true, info, files: lists.payload.size, bytes };
}
