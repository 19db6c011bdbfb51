import { lunarHolidays, statutoryHolidayYear } from './calendar/statutory-holidays.ts';
import type { HolidayYear, MarkedDay } from './calendar.ts';

/**
 * Years of which the notices are out (swaps included). A swap holds for officials only and comes by a notice
 * of its own, so it cannot be worked out. For 24/11/2026 no swap had been decided when this was written.
 */
const decidedYears: readonly HolidayYear[] = [
  {
    year: 2024,
    off: days({
      '2024-01-01': 'Tết Dương lịch',
      '2024-02-08': 'Tết Nguyên đán',
      '2024-02-09': 'Tết Nguyên đán',
      '2024-02-12': 'Tết Nguyên đán',
      '2024-02-13': 'Nghỉ bù Tết Nguyên đán',
      '2024-02-14': 'Nghỉ bù Tết Nguyên đán',
      '2024-04-18': 'Giỗ Tổ Hùng Vương',
      '2024-04-29': 'Hoán đổi, làm bù thứ Bảy 04/05/2024',
      '2024-04-30': 'Ngày Chiến thắng',
      '2024-05-01': 'Ngày Quốc tế lao động',
      '2024-09-02': 'Quốc khánh',
      '2024-09-03': 'Quốc khánh',
    }),
    workedSaturdays: days({ '2024-05-04': 'Làm bù ngày 29/04/2024' }),
    source: 'Thông báo lịch nghỉ năm 2024 của Bộ LĐ-TB&XH; CV 2450/VPCP-KGVX ngày 12/4/2024',
    status: 'decided',
  },
  {
    year: 2025,
    off: days({
      '2025-01-01': 'Tết Dương lịch',
      '2025-01-27': 'Tết Nguyên đán',
      '2025-01-28': 'Tết Nguyên đán',
      '2025-01-29': 'Tết Nguyên đán',
      '2025-01-30': 'Tết Nguyên đán',
      '2025-01-31': 'Tết Nguyên đán',
      '2025-04-07': 'Giỗ Tổ Hùng Vương',
      '2025-04-30': 'Ngày Chiến thắng',
      '2025-05-01': 'Ngày Quốc tế lao động',
      '2025-05-02': 'Hoán đổi, làm bù thứ Bảy 26/04/2025',
      '2025-09-01': 'Quốc khánh',
      '2025-09-02': 'Quốc khánh',
    }),
    workedSaturdays: days({ '2025-04-26': 'Làm bù ngày 02/05/2025' }),
    source: 'CV 8726/VPCP-KGVX ngày 26/11/2024',
    status: 'decided',
  },
  {
    year: 2026,
    off: days({
      '2026-01-01': 'Tết Dương lịch',
      '2026-01-02': 'Hoán đổi, làm bù thứ Bảy 10/01/2026',
      '2026-02-16': 'Tết Nguyên đán',
      '2026-02-17': 'Tết Nguyên đán',
      '2026-02-18': 'Tết Nguyên đán',
      '2026-02-19': 'Tết Nguyên đán',
      '2026-02-20': 'Tết Nguyên đán',
      '2026-04-27': 'Nghỉ bù Giỗ Tổ Hùng Vương',
      '2026-04-30': 'Ngày Chiến thắng',
      '2026-05-01': 'Ngày Quốc tế lao động',
      '2026-08-31': 'Hoán đổi, làm bù thứ Bảy 22/08/2026',
      '2026-09-01': 'Quốc khánh',
      '2026-09-02': 'Quốc khánh',
      '2026-11-24': 'Ngày Văn hóa Việt Nam',
    }),
    workedSaturdays: days({
      '2026-01-10': 'Làm bù ngày 02/01/2026',
      '2026-08-22': 'Làm bù ngày 31/08/2026',
    }),
    source: 'TB 9441/TB-BNV; CV 12729/VPCP-KGVX; CV 3383/BNV-CVL; Nghị quyết 28/2026/QH16 Điều 2',
    status: 'decided',
  },
];

/**
 * The tables that ship with the application, 2024 to 2040: decided where the notices are out, else worked out
 * from the law and marked 'no-notice'. Tables that the clerk enters go behind them and win.
 */
export const builtInHolidayYears: readonly HolidayYear[] = [
  ...decidedYears,
  ...lunarHolidays
    .filter(({ year }) => decidedYears.every((decided) => decided.year !== year))
    .map(statutoryHolidayYear),
];

/** The tables to judge days by: those that ship with the application, and behind them those entered, which win. */
export const holidayYearsWith = (entered: readonly HolidayYear[]): readonly HolidayYear[] => [
  ...builtInHolidayYears,
  ...entered,
];

function days(reasons: Record<string, string>): MarkedDay[] {
  return Object.entries(reasons).map(([on, why]) => ({ on, why }));
}
