import { formatDate, type IsoDate, type PeriodKind, periodLabel, periodOf } from '../calendar.ts';
import type { MeetingType } from '../records/meeting.ts';
import { type Cadence, monthsOf } from '../regulation/profile/vocabulary.ts';

type Occasion = {
  type: MeetingType;
  /** What the regulation calls the body: «Ban Chỉ đạo». */
  bodyName: string;
  on: IsoDate;
  /** Null where the regulation names no period. */
  cadence: Cadence | null;
};

const kinds = { 1: 'month', 3: 'quarter', 6: 'half-year', 12: 'year' } as const;
const manners = { regular: 'định kỳ', extraordinary: 'đột xuất', extended: 'mở rộng' } as const;

/** A title to begin with, as it will be printed: «Họp Ban Chỉ đạo định kỳ 6 tháng cuối năm 2026». */
export function proposedTitle({ type, bodyName, on, cadence }: Occasion): string {
  const kind = type === 'regular' && cadence !== null ? periodKindOf(monthsOf(cadence)) : null;
  const when = kind === null ? `ngày ${formatDate(on)}` : periodLabel(periodOf(kind, on));
  return `Họp ${bodyName} ${manners[type]} ${when}`;
}

const periodKindOf = (months: number): PeriodKind | null =>
  (kinds as Record<number, PeriodKind>)[months] ?? null;
