import { expect, it } from 'vitest';
import { reportWords } from '../../../../renderer/components/duty/duty-words.ts';
import { duties } from '../../../../shared/regulation/duties.ts';
import { presets } from '../../../../shared/regulation/presets/index.ts';
import { theFacts } from '../../../helpers/duty-facts.ts';

const rows = duties(theFacts({ profile: presets['kien-giang'], groupId: 'tgv', today: '2027-02-10' }));

it.each([
  [
    'bcd/members-report/2027-06-14',
    'Báo cáo của các thành viên Ban Chỉ đạo đến hạn ngày 14/06/2027',
    'Tổ giúp việc',
  ],
  ['bcd/upward-report/2027-Q1', 'Báo cáo về hoạt động của Ban Chỉ đạo quý I năm 2027', 'Văn phòng UBND tỉnh'],
  ['tgv/group-report/2027-02', 'Báo cáo định kỳ của Tổ giúp việc tháng 02 năm 2027', 'Ban Chỉ đạo'],
])('a report for %s begins with the words of its regulation', (key, title, sentTo) => {
  const row = rows.find((one) => one.key === key);
  expect(row && reportWords({ ...row, bodyName: '' })).toEqual({ title, sentTo });
});
