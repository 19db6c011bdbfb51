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

/** A title to begin with, as it will be printed: «Họp Ban Chỉ đạo định kỳ 6 tháng cuối năm 2026». */
export function proposedTitle({ type, bodyName, on, cadence }: Occasion): string {
  const day = `ngày ${formatDate(on)}`;
  switch (type) {
    case 'regular': {
      const kind = cadence === null ? null : periodKindOf(monthsOf(cadence));
      return `Họp ${bodyName} định kỳ ${kind === null ? day : periodLabel(periodOf(kind, on))}`;
    }
    case 'extraordinary':
      return `Họp ${bodyName} đột xuất ${day}`;
    case 'extended':
      return `Họp ${bodyName} mở rộng ${day}`;
    case 'interim-review':
      return `Họp ${bodyName} sơ kết ${periodLabel(periodOf('half-year', on))}`;
    case 'final-review':
      return `Họp ${bodyName} tổng kết ${periodLabel(periodOf('year', on))}`;
    case 'working-session':
      return `Buổi làm việc của ${bodyName} ${day}`;
    case 'conference':
      return `Hội nghị của ${bodyName} ${day}`;
    case 'written-round':
      return `Lấy ý kiến ${bodyName} bằng văn bản, hạn trả lời ${day}`;
  }
}

const periodKindOf = (months: number): PeriodKind | null =>
  (kinds as Record<number, PeriodKind>)[months] ?? null;
