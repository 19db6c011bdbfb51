import type { CommitteeInBook } from '../shared/outputs/values.ts';

/** Of the user alone, on this PC: what one looks at is nobody else's concern and no change of the book. */
const keyOf = (userId: string) => `committee:${userId}`;

/** The committee that a user worked with last; null where none was chosen, or nothing can be kept. */
export function readChosen(userId: string | null): string | null {
  if (userId === null) return null;
  try {
    return localStorage.getItem(keyOf(userId));
  } catch {
    return null;
  }
}

/** Remembers with which committee a user works. */
export function keepChosen(userId: string | null, committeeId: string): void {
  if (userId === null) return;
  try {
    localStorage.setItem(keyOf(userId), committeeId);
  } catch {
    // A full or forbidden storage costs the memory of it, never the choice.
  }
}

/** The committee of that id, or the one that a body of that id helps. */
export const committeeNamed = (
  committees: readonly CommitteeInBook[],
  bodyId: string | null,
): CommitteeInBook | null =>
  committees.find(({ id, groupIds }) => id === bodyId || groupIds.some((one) => one === bodyId)) ?? null;
