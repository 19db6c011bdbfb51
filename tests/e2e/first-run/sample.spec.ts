import { expect, test } from '../../helpers/program.ts';

test('the sample commune is opened, tried, and left for the own book', async ({ page }) => {
  await page.getByRole('button', { name: /^Dùng thử xã mẫu/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  await page.getByRole('link', { name: 'Ban Chỉ đạo', exact: true }).click();
  await expect(page.getByText('12 dòng')).toBeVisible();
  await page.getByRole('button', { name: 'Sổ mẫu' }).click();
  await page.getByRole('button', { name: 'Tiếp tục dùng thử' }).click();
  await expect(page.getByText('12 dòng')).toBeVisible();
  await page.getByRole('button', { name: 'Sổ mẫu' }).click();
  await page.getByRole('button', { name: 'Xóa sổ mẫu, lập sổ của xã' }).click();
  await expect(page.getByRole('button', { name: /^Lập sổ mới/ })).toBeVisible();
});

test('the restore from a backup is offered on an empty book', async ({ page }) => {
  await page.getByRole('button', { name: /^Phục hồi từ bản sao lưu/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Phục hồi từ bản sao lưu' })).toBeVisible();
  await page.getByRole('button', { name: 'Về màn hình đầu' }).click();
  await expect(page.getByRole('button', { name: /^Lập sổ mới/ })).toBeVisible();
});
