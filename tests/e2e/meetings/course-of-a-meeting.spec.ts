import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Họp Ban Chỉ đạo', exact: true }).click();
});

const openYearEnd = (page: Page) => page.getByRole('row', { name: /15\/01\/2027/ }).click();
const state = (page: Page) => page.getByRole('region', { name: 'Trạng thái' });

test('a meeting is put off with a reason and planned again, and its course says so', async ({ page }) => {
  await openYearEnd(page);
  await page.getByRole('button', { name: 'Đánh dấu đã mời' }).click();
  await page.getByRole('button', { name: 'Ghi lại' }).click();
  await expect(page.getByText('Đã chuyển sang “Đã mời”.')).toBeVisible();
  // To whom the invitations went can be written down at once, or later.
  await expect(page.getByRole('dialog', { name: 'Ghi đã gửi: Giấy mời, thông báo họp' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: 'Hoãn họp' }).click();
  await page.getByRole('button', { name: 'Ghi lại' }).click();
  await expect(page.getByRole('dialog').getByText('chưa nhập')).toBeVisible();
  await page.getByLabel('Lý do').fill('Trưởng ban đi công tác');
  await page.getByRole('button', { name: 'Ghi lại' }).click();

  await page.getByRole('button', { name: 'Đặt lại lịch' }).click();
  await page.getByLabel('Ngày họp mới').fill('17/01/2027');
  await page.getByLabel('Ngày họp mới').press('Tab');
  await expect(page.getByText('Ngày 17/01/2027 là Chủ nhật, không phải ngày làm việc.')).toBeVisible();
  await page.getByLabel('Ngày họp mới').fill('20/01/2027');
  await page.getByLabel('Ngày họp mới').press('Tab');
  await page.getByRole('button', { name: 'Ghi lại' }).click();

  await expect(page.getByText('Thứ Tư, 20/01/2027, 08:00 – 09:45')).toBeVisible();
  await expect(state(page)).toContainText('Trưởng ban đi công tác');
  await expect(state(page)).toContainText('ngày cũ 15/01/2027');
});

test('a meeting to come cannot be marked as held; a cancelled one is locked', async ({ page }) => {
  await openYearEnd(page);
  await expect(page.getByRole('button', { name: 'Đánh dấu đã họp' })).toHaveCount(0);
  await expect(page.getByText('Đến ngày 15/01/2027 mới ghi đã họp được.')).toBeVisible();
  await page.getByRole('button', { name: 'Hủy họp' }).click();
  await page.getByLabel('Lý do').fill('Lồng ghép vào hội nghị tổng kết của xã');
  await page.getByRole('button', { name: 'Ghi lại' }).click();
  await expect(page.getByText('Cuộc họp đã hủy, nội dung được giữ nguyên.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sửa', exact: true })).toHaveCount(0);
});

test('a meeting goes to the bin and comes back by one press', async ({ page }) => {
  await openYearEnd(page);
  await page.getByRole('button', { name: 'Việc khác', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Xóa' }).click();
  await expect(page.getByRole('row', { name: /15\/01\/2027/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('row', { name: /15\/01\/2027/ })).toBeVisible();
});

test('the month shows meetings and days off, and the arrow keys lead to a new meeting', async ({ page }) => {
  await page.getByText('Lịch tháng').click();
  await expect(page.getByRole('cell', { name: /24.*Nghỉ: Ngày Văn hóa Việt Nam/ })).toBeVisible();
  await page.getByRole('button', { name: /hôm nay/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: 'Tháng 12 năm 2026' })).toBeVisible();
  await expect(page.getByRole('button', { name: /04\/12\/2026/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Ngày họp')).toHaveValue('04/12/2026');
  await page.goBack();
  await page.getByRole('button', { name: 'Tháng sau' }).click();
  await page.getByRole('link', { name: /Họp Ban Chỉ đạo tổng kết năm 2026/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Họp Ban Chỉ đạo tổng kết năm 2026');
});

test('who may only look is offered nothing to change', async ({ page }) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('menuitem', { name: 'Lý Thị Bảo Yến' }).click();
  await expect(page.getByRole('button', { name: 'Lập cuộc họp' })).toHaveCount(0);
  await openYearEnd(page);
  await expect(page.getByRole('button', { name: 'Giấy mời' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sửa', exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Hoãn họp' })).toHaveCount(0);
});
