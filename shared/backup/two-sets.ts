import type { Of } from '../records/index.ts';

type Line = Of<'backup'>;

/** One set of backups: a stick in use and the newest backup on it. */
export type BackupSet = { stick: Of<'stick'>; last: Line | null; backups: number };

/** Newer = contains later changes; where that is not known or the same, by the time told. */
export const newerLine = (a: Line, b: Line): number =>
  a.sequence !== b.sequence && a.sequence > 0 && b.sequence > 0
    ? b.sequence - a.sequence
    : Number(a.takenAt < b.takenAt) - Number(a.takenAt > b.takenAt);

/** The sticks in use, each with its newest backup, in the order in which they were marked. */
export function backupSets(sticks: readonly Of<'stick'>[], lines: readonly Line[]): BackupSet[] {
  return sticks
    .filter(({ state }) => state === 'in-use')
    .sort((a, b) => (a.markedAt < b.markedAt ? -1 : 1))
    .map((stick) => {
      const own = lines.filter(({ stickId }) => stickId === stick.id).sort(newerLine);
      return { stick, last: own[0] ?? null, backups: own.length };
    });
}

/** The stick that shall have the next backup: one without any, else the one whose newest is the oldest. */
export function stickToUse(sets: readonly BackupSet[]): Of<'stick'> | null {
  const bare = sets.find(({ last }) => last === null);
  if (bare) return bare.stick;
  const [oldest] = [...sets].sort((a, b) => (a.last && b.last ? newerLine(b.last, a.last) : 0));
  return oldest?.stick ?? null;
}
