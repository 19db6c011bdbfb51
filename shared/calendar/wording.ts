import { dateParts, dayInVietnam, type IsoDate, timeInVietnam, weekday } from './day.ts';

const weekdayNames = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;

/** Short form for tables and screens: '05/03/2026'. */
export function formatDate(date: IsoDate): string {
  dateParts(date);
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** Day and minute in Vietnam of an ISO instant, for histories: '20/11/2026 08:05'. */
export const formatInstant = (instant: string): string =>
  `${formatDate(dayInVietnam(instant))} ${timeInVietnam(instant)}`;

/**
 * Date line of an official paper: 'ngày 05 tháng 3 năm 2026'. Days below 10 and the months 1 and 2 are
 * padded, the months 3 to 9 are not (Nghị định 30/2020/NĐ-CP Phụ lục I, ô số 4).
 */
export function formalDate(date: IsoDate): string {
  const { year, month } = dateParts(date);
  return `ngày ${date.slice(8, 10)} tháng ${formalMonth(month)} năm ${year}`;
}

/** Number of a month as official papers write it: '01', '02', '3' … '12'. */
export const formalMonth = (month: number): string => (month < 3 ? `0${month}` : String(month));

/** Day of the week in Vietnamese: 'thứ Hai' … 'thứ Bảy', 'Chủ nhật' (Nghị định 30/2020/NĐ-CP, Phụ lục II). */
export const weekdayName = (date: IsoDate): string => weekdayNames[weekday(date) - 1] ?? '';
