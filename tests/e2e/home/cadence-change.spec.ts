import type { Page } from '@playwright/test';
import { callOnce, expect, test } from '../../helpers/program.ts';
import { aMeetingOn, bookUnder } from './regulated-books.ts';

const duty = (page: Page, name: string) => page.getByRole('article', { name });

/** Version 2 of Tùng Châu: the committee meets every quarter from 1 July 2027. */
const toQuarters = {
  basedOn: 'qc',
  facts: {
    ...{ title: 'Quy chế hoạt động (sửa đổi)', number: '70/QĐ-BCĐ', issuedOn: '2027-06-15' },
    ...{ issuedBy: 'Trưởng ban', from: '2027-07-01' },
  },
  document: 'Quyết định 70/QĐ-BCĐ ngày 15/06/2027',
  reason: 'Họp hằng quý',
  edits: [],
  changes: [
    {
      key: 'meetings.cadence',
      rule: {
        value: { every: 1, unit: 'quarter', soft: false, countBy: 'calendar-period' },
        ...{ article: '7', clause: '1', phrase: 'Ban Chỉ đạo họp định kỳ mỗi quý một lần' },
      },
    },
  ],
};

test('meetings before and after a change of cadence are judged each by its own version', async ({
  place,
  startOn,
}) => {
  const meetings = [aMeetingOn('spring', '2027-03-12', 'held'), aMeetingOn('summer', '2027-08-20', 'held')];
  const folder = await bookUnder('tung-chau', meetings, place);
  callOnce(folder, 'regulation.new-version', toQuarters, 'officer');
  const { page } = await startOn(folder, '2028-01-10');
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page
    .getByRole('button', { name: /^Xem thêm \d+ việc đã xong/ })
    .click()
    .catch(() => undefined);

  const half = duty(page, 'Họp Ban Chỉ đạo định kỳ 6 tháng đầu năm 2027');
  await expect(half).toContainText('Đã họp ngày 12/03/2027');
  await expect(half).toContainText('sáu tháng một lần (căn cứ tình hình thực tế)');
  await expect(duty(page, 'Họp Ban Chỉ đạo định kỳ 6 tháng cuối năm 2027')).toHaveCount(0);

  const third = duty(page, 'Họp Ban Chỉ đạo định kỳ quý III năm 2027');
  await expect(third).toContainText('Đã họp ngày 20/08/2027');
  await expect(third).toContainText('«Ban Chỉ đạo họp định kỳ mỗi quý một lần»');

  const fourth = duty(page, 'Họp Ban Chỉ đạo định kỳ quý IV năm 2027');
  await expect(fourth.getByText('Quá hạn', { exact: true })).toBeVisible();
  await expect(fourth).toContainText('Khoản 1 Điều 7');
  await expect(fourth).toContainText('«Ban Chỉ đạo họp định kỳ mỗi quý một lần»');
});
