import type { Of } from '../../records/index.ts';

export type Presence = Pick<Of<'attendance'>, 'mark' | 'stays'>;

/** Chưa gọi, có mặt, vắng, đã về. */
export type RollState = 'not-called' | 'present' | 'absent' | 'left';

/** What the roll is called by: the clock on the wall, and when the meeting began (empty while it has not). */
export type RollClock = { now: string; begunAt: string; isSitting: boolean };

export function rollState(presence: Presence | null): RollState {
  if (presence === null) return 'not-called';
  if (presence.mark === 'absent') return 'absent';
  return presence.stays.at(-1)?.until ? 'left' : 'present';
}

/** Came when the meeting had begun already. */
export const isLate = (presence: Presence | null, begunAt: string): boolean => {
  const from = presence?.mark === 'present' ? (presence.stays[0]?.from ?? '') : '';
  return begunAt !== '' && from > begunAt;
};

/**
 * Có mặt. Whoever answers at the roll-call was there from the beginning; whoever was marked absent, or had gone, comes
 * in now. One who is in the room already stays as they are.
 */
export function present(before: Presence | null, { now, begunAt, isSitting }: RollClock): Presence {
  switch (rollState(before)) {
    case 'present':
      return before ?? stay(now);
    case 'left':
      return { mark: 'present', stays: [...(before?.stays ?? []), { from: latest(before, now), until: '' }] };
    case 'absent':
      return stay(isSitting ? now : begunAt || now);
    case 'not-called':
      return stay(begunAt || now);
  }
}

/** Đến muộn: there from this minute on, whatever stood before. */
export const late = (before: Presence | null, { now }: RollClock): Presence =>
  rollState(before) === 'left'
    ? { mark: 'present', stays: [...(before?.stays ?? []), { from: latest(before, now), until: '' }] }
    : stay(now);

export const absent = (): Presence => ({ mark: 'absent', stays: [] });

/** Ra về: only whoever is in the room can go; null for others. Nobody goes before they came. */
export function gone(before: Presence | null, now: string): Presence | null {
  const last = before?.stays.at(-1);
  if (!before || !last || rollState(before) !== 'present') return null;
  const until = now < last.from ? last.from : now;
  return { mark: 'present', stays: [...before.stays.slice(0, -1), { ...last, until }] };
}

const stay = (from: string): Presence => ({ mark: 'present', stays: [{ from, until: '' }] });

const latest = (before: Presence | null, now: string): string => {
  const went = before?.stays.at(-1)?.until ?? '';
  return went > now ? went : now;
};
