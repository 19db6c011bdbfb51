import type { Of } from '../records/index.ts';

/** Every body that helps a committee or ever did (Tổ công tác, hội đồng tư vấn …), the oldest first. */
export const helpersOf = (bodies: readonly Of<'body'>[], committeeId: string | null): Of<'body'>[] =>
  bodies
    .filter((body) => body.type === 'working-group' && body.committeeId === committeeId)
    .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)) || (a.id < b.id ? -1 : 1));
