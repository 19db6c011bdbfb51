import { formalDate, formatTime, isIsoDate, isTime, weekdayName } from '../calendar.ts';
import { figureBlank, orBlank } from './paper.ts';

/** When and where people meet; null or empty = not settled, printed as a blank. */
export type Gathering = {
  /** «Họp Ban Chỉ đạo tổng kết năm 2026». */
  title: string | null;
  /** 'YYYY-MM-DD' */
  on: string | null;
  /** 'HH:mm' */
  startsAt: string | null;
  place: string | null;
  /** Name and post as they shall be printed: «Nguyễn Hữu Lâm, Chủ tịch UBND xã, Trưởng ban». */
  chair: string | null;
};

const gatheringWords =
  /^(?:cuộc họp|phiên họp|buổi họp|họp|hội nghị|hội thảo|hội ý|tọa đàm|buổi|lễ|lớp|tập huấn|đợt)(?![\p{L}\p{M}])/iu;

/** The title after «Tới dự»: «họp Ban Chỉ đạo …», or «cuộc họp: Rà soát …» where it does not name a gathering. */
export const attended = (title: string | null): string => {
  const text = orBlank(title).normalize('NFC');
  if (!gatheringWords.test(text)) return `cuộc họp: ${text}`;
  // A title written in capitals throughout stays as it is.
  if (text === text.toLocaleUpperCase('vi')) return text;
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
};

/** «08 giờ 00 phút», or a blank. */
export const clockTime = (time: string | null): string =>
  isTime(time) ? `${formatTime(time)} phút` : `${figureBlank} giờ ${figureBlank} phút`;

/** «08 giờ 00 phút, thứ Sáu, ngày 15 tháng 01 năm 2027», with a blank for what is not known. */
export const gatheringTime = ({ on, startsAt }: Gathering): string =>
  isIsoDate(on)
    ? `${clockTime(startsAt)}, ${weekdayName(on)}, ${formalDate(on)}`
    : `${clockTime(startsAt)}, ngày ${figureBlank} tháng ${figureBlank} năm ${figureBlank}`;
