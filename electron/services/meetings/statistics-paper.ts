import { formatDate } from '../../../shared/calendar.ts';
import { meetingStatisticsPaper } from '../../../shared/papers/meeting-statistics.ts';
import type { PaperModel } from '../../../shared/papers/paper.ts';
import { notYetIssued, paperFacts } from '../papers/paper-facts.ts';
import type { Store } from '../records/store.ts';
import { meetingStatistics } from './statistics.ts';
import { statisticsTables } from './statistics-tables.ts';

type Wish = { bodyId: string; from: string; until: string };

/** Bảng thống kê dự họp of a body. Errors: 'not-found', 'invalid-input' for an end before the start. */
export function drawMeetingStatistics(
  store: Store,
  wish: Wish,
  today: string,
): { papers: PaperModel[]; fileName: string } {
  const { from, until } = wish;
  const statistics = meetingStatistics(store, wish, today);
  const facts = paperFacts(store, store.need('body', wish.bodyId), today);
  const paper = meetingStatisticsPaper({
    issuer: facts.issuer,
    issue: notYetIssued(today),
    from: formatDate(from),
    until: formatDate(until),
    held: statistics.meetings.length,
    tables: statisticsTables(statistics),
    preparedBy:
      store.all('user').find(({ roles, active }) => active && roles.includes('officer'))?.name ?? null,
    signer: facts.signerFor(null),
  });
  return { papers: [paper], fileName: `Thống kê dự họp ${from} - ${until}` };
}
