import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
});

const duty = (page: Page, name: string) => page.getByRole('article', { name });
const committeeMeeting = 'Họp Ban Chỉ đạo định kỳ 6 tháng cuối năm 2026';
const report = 'Báo cáo định kỳ của Tổ công tác quý IV năm 2026';

test('every duty names its rule and its last day', async ({ page }) => {
  await expect(duty(page, committeeMeeting)).toContainText('Hạn: 31/12/2026 (còn 41 ngày)');
  await expect(duty(page, committeeMeeting)).toContainText('Khoản 1 Điều 7');
  await expect(duty(page, committeeMeeting)).toContainText('sáu tháng một lần (căn cứ tình hình thực tế)');
});

test('a soft duty is put off with a reason, and the decision taken back', async ({ page }) => {
  await duty(page, committeeMeeting)
    .getByRole('button', { name: /^Lùi thời gian/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ghi quyết định lùi' }).click();
  await expect(dialog.getByText('chưa nhập')).toHaveCount(2);
  await dialog.getByLabel('Lý do').fill('Xã tập trung khắc phục lũ');
  await dialog.getByLabel('Người quyết định').fill('Trưởng ban Nguyễn Hữu Lâm');
  await dialog.getByRole('button', { name: 'Ghi quyết định lùi' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(duty(page, committeeMeeting)).toContainText(
    'Lùi theo quyết định ngày 20/11/2026: Xã tập trung khắc phục lũ',
  );
  await duty(page, committeeMeeting)
    .getByRole('button', { name: /^Bỏ quyết định lùi/ })
    .click();
  await expect(duty(page, committeeMeeting).getByText('Trong kỳ')).toBeVisible();
});

test('what the regulation makes firm cannot be put off', async ({ page }) => {
  const groupMeeting = duty(page, 'Họp Tổ công tác định kỳ tháng 11 năm 2026');
  await expect(groupMeeting).toBeVisible();
  await expect(groupMeeting.getByRole('button', { name: /^Lùi thời gian/ })).toHaveCount(0);
});

test('a report that was sent settles its duty', async ({ page }) => {
  await duty(page, report)
    .getByRole('button', { name: /^Ghi báo cáo đã gửi/ })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Nơi nhận')).toHaveValue(
    'Trưởng ban, Phó Trưởng ban Thường trực, Phó Trưởng ban, Ủy viên',
  );
  await expect(dialog.getByLabel('Tên báo cáo')).toHaveValue(report);
  await dialog.getByRole('button', { name: 'Ghi báo cáo' }).click();
  await expect(duty(page, report).getByText('Đã xong')).toBeVisible();
  await expect(duty(page, report)).toContainText('Đã gửi ngày 20/11/2026');
});

test('the button of a duty begins its meeting, filled in', async ({ page }) => {
  await duty(page, 'Họp Tổ công tác định kỳ tháng 11 năm 2026')
    .getByRole('link', { name: /^Lập cuộc họp/ })
    .click();
  await expect(page.getByLabel('Ngày họp')).toHaveValue('30/11/2026');
  await expect(page.getByLabel('Tên cuộc họp')).toHaveValue('Họp Tổ công tác định kỳ tháng 11 năm 2026');
});
