import { describe, expect, it } from 'vitest';
import { deadlineAlone, deadlineIn } from '../../../../../shared/meetings/conclusions/deadline.ts';

const meetingOn = '2027-03-12';
const read = (clause: string): string => {
  const found = deadlineIn(clause, meetingOn);
  return found === null ? '' : `${found.deadlineKind} ${found.dueOn ?? '-'} ${found.deadlineText}`;
};

describe('a deadline as written', () => {
  it.each([
    ['hoàn thành trước ngày 30/6/2027', 'day 2027-06-30 trước ngày 30/6/2027'],
    ['hoàn thành trước 30-6-2027', 'day 2027-06-30 trước 30-6-2027'],
    ['xong trước ngày 30.6.2027', 'day 2027-06-30 trước ngày 30.6.2027'],
    ['xong trước 15/3', 'day 2027-03-15 trước 15/3'],
    ['xong trước 10/3', 'day 2028-03-10 trước 10/3'],
    ['xong trước ngày 12/3', 'day 2027-03-12 trước ngày 12/3'],
    ['trước ngày 15 tháng 4 năm 2027', 'day 2027-04-15 trước ngày 15 tháng 4 năm 2027'],
    ['trước ngày 15 tháng 4', 'day 2027-04-15 trước ngày 15 tháng 4'],
    ['chậm nhất là ngày 20/3/2027 báo cáo', 'day 2027-03-20 chậm nhất là ngày 20/3/2027'],
    ['chậm nhất đến ngày 20/3/2027', 'day 2027-03-20 chậm nhất đến ngày 20/3/2027'],
    ['muộn nhất vào ngày 01/4/2027', 'day 2027-04-01 muộn nhất vào ngày 01/4/2027'],
    ['trong ngày 20/3/2027', 'day 2027-03-20 trong ngày 20/3/2027'],
    ['hoàn thành đến ngày 15/4/2027', 'day 2027-04-15 đến ngày 15/4/2027'],
    ['đến ngày 15/4/2027 hoàn thành', 'day 2027-04-15 đến ngày 15/4/2027'],
    ['trước 17 giờ 00 ngày 20/3/2027', 'day 2027-03-20 trước 17 giờ 00 ngày 20/3/2027'],
    ['trước 16h30 ngày 20/3/2027', 'day 2027-03-20 trước 16h30 ngày 20/3/2027'],
    ['rà soát (xong trước 20/02/2028)', 'day 2028-02-20 trước 20/02/2028'],
    ['thời hạn: 30/6/2027', 'day 2027-06-30 30/6/2027'],
    ['Thời gian hoàn thành: trước 30/6', 'day 2027-06-30 trước 30/6'],
    ['báo cáo quý I trước ngày 05/4', 'day 2027-04-05 trước ngày 05/4'],
    ['trong quý II, hoàn thành trước 30/6/2027', 'day 2027-06-30 trước 30/6/2027'],
    ['trước ngày 31/02/2027', 'day - trước ngày 31/02/2027'],
    ['trước ngày 31/4', 'day - trước ngày 31/4'],
    ['trước ngày 15/13/2027', 'day - trước ngày 15/13/2027'],
    ['trước ngày 29/02', 'day 2028-02-29 trước ngày 29/02'],
    ['trước ngày 25', 'day - trước ngày 25'],
    ['trước ngày 23 tháng Chạp', 'day - trước ngày 23 tháng Chạp'],
    ['trước ngày 20/12 âm lịch', 'day - trước ngày 20/12 âm lịch'],
    ['của UBND tỉnh trước ngày 31/8/2027', 'day 2027-08-31 trước ngày 31/8/2027'],
    ['cho học sinh trước ngày 05/9/2027', 'day 2027-09-05 trước ngày 05/9/2027'],
    ['đầu tháng 5', 'month-part - đầu tháng 5'],
    ['vào giữa tháng 5/2027', 'month-part - vào giữa tháng 5/2027'],
    ['trước cuối tháng 4', 'month-part - trước cuối tháng 4'],
    ['tuần thứ hai tháng 4/2027', 'month-part - tuần thứ hai tháng 4/2027'],
    ['trong tuần đầu tháng 5', 'month-part - trong tuần đầu tháng 5'],
    ['trong tháng 4/2027', 'month - trong tháng 4/2027'],
    ['trong tháng 4 năm 2027', 'month - trong tháng 4 năm 2027'],
    ['chậm nhất trong tháng 5/2027', 'month - chậm nhất trong tháng 5/2027'],
    ['xong trong tháng 4', 'month - trong tháng 4'],
    ['xây dựng kế hoạch (tháng 4/2027)', 'month - tháng 4/2027'],
    ['trong quý II', 'quarter - trong quý II'],
    ['hết quý III/2027', 'quarter - hết quý III/2027'],
    ['trong Quý 2 năm 2027', 'quarter - trong Quý 2 năm 2027'],
    ['xây dựng kế hoạch (quý II/2027)', 'quarter - quý II/2027'],
    ['trong 6 tháng đầu năm', 'half-year - trong 6 tháng đầu năm'],
    ['trong sáu tháng cuối năm 2027', 'half-year - trong sáu tháng cuối năm 2027'],
    ['trong năm 2027', 'year - trong năm 2027'],
    ['đến hết năm 2027', 'year - đến hết năm 2027'],
    ['cuối năm 2027', 'year - cuối năm 2027'],
    ['trong 05 ngày làm việc kể từ ngày ký', 'relative - trong 05 ngày làm việc kể từ ngày ký'],
    ['sau 10 ngày', 'relative - sau 10 ngày'],
    ['không quá 03 ngày làm việc', 'relative - không quá 03 ngày làm việc'],
    ['xong trong tuần tới', 'relative - trong tuần tới'],
    ['hoàn thành trong tháng này', 'relative - trong tháng này'],
    ['trước ngày 20 tháng này', 'relative - trước ngày 20 tháng này'],
    ['hoàn thành trước Tết Nguyên đán', 'relative - trước Tết Nguyên đán'],
    ['thường xuyên kiểm tra', 'standing - thường xuyên'],
    ['hằng tháng báo cáo', 'standing - hằng tháng'],
    ['định kỳ hàng quý báo cáo', 'standing - định kỳ hàng quý'],
    ['trước ngày 25 hằng tháng', 'standing - trước ngày 25 hằng tháng'],
    ['Hằng tháng, trước ngày 25 báo cáo', 'standing - Hằng tháng, trước ngày 25'],
    ['trước ngày 20 tháng cuối quý', 'standing - trước ngày 20 tháng cuối quý'],
    ['mỗi quý một lần', 'standing - mỗi quý'],
  ])('«%s»', (clause, told) => {
    expect(read(clause)).toBe(told);
  });
});

describe('a date of something else is no deadline', () => {
  it.each([
    'theo Quyết định số 64/QĐ-BCĐ ngày 30/03/2023',
    'thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị',
    'theo Kế hoạch số 12/KH-UBND ngày 15 tháng 4 năm 2027',
    'chuẩn bị Hội nghị ngày 25/6',
    'tổ chức Hội nghị vào ngày 25/6/2027',
    'phục vụ kỳ họp tháng 7',
    'hưởng ứng Ngày Chuyển đổi số quốc gia 10/10',
    'giai đoạn 2025-2030',
    'đến năm 2030 đạt 80% hồ sơ trực tuyến',
    'từ ngày 01/7/2027 tiếp nhận hồ sơ trực tuyến',
    'từ ngày 01/3 đến ngày 15/3/2027 ra quân',
    'số hóa hồ sơ phát sinh trước ngày 01/3/2026',
    'tình hình thực hiện nhiệm vụ trong quý I/2027',
    'bố trí chi thường xuyên',
    'sơ kết 6 tháng đầu năm',
    'xây dựng Kế hoạch hằng năm',
    'tăng 12,5% so với cùng kỳ',
    'lắp 3/5 điểm wifi',
    'khẩn trương, sớm hoàn thành',
  ])('«%s»', (clause) => {
    expect(read(clause)).toBe('');
  });
});

describe('a deadline alone in its cell or behind its label', () => {
  it.each([
    ['30/6/2027', 'day', '2027-06-30'],
    ['Trước ngày 30/6', 'day', '2027-06-30'],
    ['Quý II/2027', 'quarter', null],
    ['Tháng 4', 'month', null],
    ['Thường xuyên', 'standing', null],
    ['Theo tiến độ dự án', 'relative', null],
  ])('«%s»', (text, deadlineKind, dueOn) => {
    expect(deadlineAlone(text, meetingOn)).toEqual({ deadlineText: text, deadlineKind, dueOn });
  });

  it('is none in an empty cell', () => expect(deadlineAlone(' ', meetingOn)).toBeNull());
});
