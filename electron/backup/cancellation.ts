import { AppError } from '../../shared/errors.ts';

/** Work done so far and in all, in bytes: `done` only grows and ends at `total`. */
export type Progress = { done: number; total: number };

/** Throws AppError 'cancelled' once the official has asked to stop. */
export function refuseIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AppError('cancelled');
}
