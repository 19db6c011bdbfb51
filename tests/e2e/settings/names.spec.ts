import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Cài đặt' }).click();
});

const rename = async (page: Page, from: string) => {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên xã').fill('xã Thanh Khê Thượng');
  await dialog.getByLabel('Từ ngày').fill(from);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
};

test('a new name of the commune ends the former one the day before', async ({ page }) => {
  await page.getByRole('button', { name: 'Thêm tên mới' }).click();
  await rename(page, '01/07/2025');
  await expect(page.getByRole('dialog')).toContainText('phải sau ngày bắt đầu của “xã Thanh Khê Hạ”');
  await rename(page, '01/01/2027');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('row', { name: /xã Thanh Khê Thượng/ })).toContainText('từ 01/01/2027');
  await expect(
    page.getByRole('row', { name: /xã Thanh Khê Hạ, Đang dùng|xã Thanh Khê Hạ Đang dùng/ }),
  ).toContainText('01/07/2025 – 31/12/2026');
});

test('the names of a body and the use of the seal are settled, with what the regulation says of it', async ({
  page,
}) => {
  await page.getByRole('row', { name: /^Ban Chỉ đạo chuyển đổi số/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Quy chế đang áp dụng không quy định việc sử dụng con dấu');
  await dialog.getByLabel('Chữ viết tắt trong ký hiệu').fill('BCĐ');
  await dialog.getByRole('radio', { name: 'Được sử dụng', exact: true }).check();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toHaveCount(0);
  const row = page.getByRole('row', { name: /^Ban Chỉ đạo chuyển đổi số/ });
  await expect(row).toContainText('BCĐ');
  await expect(row).toContainText('Được sử dụng');
});
