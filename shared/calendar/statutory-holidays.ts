import { addDays, type IsoDate, weekday } from './day.ts';
import type { HolidayYear, MarkedDay } from './working-days.ts';

/** The two holidays of a year that follow the lunar calendar. */
export type LunarHolidays = { year: number; tetOn: IsoDate; gioToOn: IsoDate };

type Statutory = MarkedDay & { isMadeUp: boolean };

/**
 * First day of Tết and Giỗ Tổ (10th of the 3rd lunar month) by Vietnam's own calendar. A table, because
 * `Intl` only knows the Chinese one, which now and then begins a day later (Tết 2007: 18/02, not 17/02).
 */
export const lunarHolidays: readonly LunarHolidays[] = [
  { year: 2024, tetOn: '2024-02-10', gioToOn: '2024-04-18' },
  { year: 2025, tetOn: '2025-01-29', gioToOn: '2025-04-07' },
  { year: 2026, tetOn: '2026-02-17', gioToOn: '2026-04-26' },
  { year: 2027, tetOn: '2027-02-06', gioToOn: '2027-04-16' },
  { year: 2028, tetOn: '2028-01-26', gioToOn: '2028-04-04' },
  { year: 2029, tetOn: '2029-02-13', gioToOn: '2029-04-23' },
  { year: 2030, tetOn: '2030-02-02', gioToOn: '2030-04-12' },
  { year: 2031, tetOn: '2031-01-23', gioToOn: '2031-04-01' },
  { year: 2032, tetOn: '2032-02-11', gioToOn: '2032-04-19' },
  { year: 2033, tetOn: '2033-01-31', gioToOn: '2033-04-09' },
  { year: 2034, tetOn: '2034-02-19', gioToOn: '2034-04-28' },
  { year: 2035, tetOn: '2035-02-08', gioToOn: '2035-04-17' },
  { year: 2036, tetOn: '2036-01-28', gioToOn: '2036-04-06' },
  { year: 2037, tetOn: '2037-02-15', gioToOn: '2037-04-24' },
  { year: 2038, tetOn: '2038-02-04', gioToOn: '2038-04-13' },
  { year: 2039, tetOn: '2039-01-24', gioToOn: '2039-04-03' },
  { year: 2040, tetOn: '2040-02-12', gioToOn: '2040-04-20' },
];

/**
 * A year's table by the law alone, for years whose notice is not out: no swaps, and the choices that the
 * Prime Minister makes each year (Bộ luật Lao động 2019 Điều 112 khoản 3) guessed from the years before.
 */
export function statutoryHolidayYear(lunar: LunarHolidays): HolidayYear {
  const statutory = statutoryDays(lunar).sort((a, b) => (a.on < b.on ? -1 : 1));
  const onWeekdays = statutory.filter((day) => !isRestDay(day.on)).map(({ on, why }) => ({ on, why }));
  return {
    year: lunar.year,
    off: [...onWeekdays, ...madeUpDays(statutory)].sort((a, b) => (a.on < b.on ? -1 : 1)),
    workedSaturdays: [],
    source: 'Tính theo Bộ luật Lao động 2019 Điều 111, Điều 112; chưa có thông báo lịch nghỉ',
    status: 'no-notice',
  };
}

/** Bộ luật Lao động 2019 Điều 112 khoản 1; Nghị quyết 28/2026/QH16 Điều 2 for 24/11. */
function statutoryDays({ year, tetOn, gioToOn }: LunarHolidays): Statutory[] {
  const day = (on: IsoDate, why: string): Statutory => ({ on, why, isMadeUp: true });
  const firstOfTet = addDays(tetOn, -daysBeforeTet(tetOn));
  const tet = [0, 1, 2, 3, 4].map((offset) => day(addDays(firstOfTet, offset), 'Tết Nguyên đán'));
  const days = [
    day(`${year}-01-01`, 'Tết Dương lịch'),
    ...tet,
    day(gioToOn, 'Giỗ Tổ Hùng Vương'),
    day(`${year}-04-30`, 'Ngày Chiến thắng'),
    day(`${year}-05-01`, 'Ngày Quốc tế lao động'),
    day(`${year}-09-02`, 'Quốc khánh'),
    day(besideNationalDay(year), 'Quốc khánh'),
  ];
  // The right to a day in lieu (Điều 111 khoản 3) is for the days of Điều 112 khoản 1: 24/11 is not among them.
  const culture: Statutory = { on: `${year}-11-24`, why: 'Ngày Văn hóa Việt Nam', isMadeUp: false };
  return year >= 2026 ? [...days, culture] : days;
}

/** Guess: one day before Tết where that gives a whole week (Monday, Tuesday), else two, as in 2024, 2025 and 2026. */
const daysBeforeTet = (tetOn: IsoDate): number => (weekday(tetOn) <= 2 ? 1 : 2);

/** Guess: the day beside 02/9 that joins the weekend, as in 2024, 2025 and 2026. */
const besideNationalDay = (year: number): IsoDate =>
  [1, 4, 7].includes(weekday(`${year}-09-02`)) ? `${year}-09-03` : `${year}-09-01`;

/** A holiday on a weekly rest day is taken on the next working day (Bộ luật Lao động 2019 Điều 111 khoản 3). */
function madeUpDays(statutory: readonly Statutory[]): MarkedDay[] {
  const taken = new Set(statutory.map((day) => day.on));
  return statutory
    .filter((day) => day.isMadeUp && isRestDay(day.on))
    .map(({ on, why }) => {
      let inLieuOn = on;
      while (isRestDay(inLieuOn) || taken.has(inLieuOn)) inLieuOn = addDays(inLieuOn, 1);
      taken.add(inLieuOn);
      return { on: inLieuOn, why: `Nghỉ bù ${why}` };
    });
}

const isRestDay = (date: IsoDate): boolean => weekday(date) >= 6;
