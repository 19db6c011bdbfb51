import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

const open = async (page: Page, user = 'Đặng Minh Tuệ') => {
  await page.getByRole('button', { name: new RegExp(user) }).click();
  await page.getByRole('link', { name: 'Quy chế', exact: true }).click();
  await page.getByRole('tab', { name: 'Phiên bản và so sánh' }).click();
};

test('a clause is put in: the others move, and each version keeps its own numbers', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Lập phiên bản mới' }).click();
  const save = page.getByRole('button', { name: 'Lập phiên bản mới' });
  await expect(save).toBeDisabled();
  await page.getByRole('textbox', { name: /^Văn bản quyết định/ }).fill('Quyết định sửa đổi Quy chế');
  await page.getByLabel('Số, ký hiệu quyết định').fill('40/QĐ-BCĐCĐS');
  await page.getByLabel('Áp dụng từ ngày').fill('01/07/2027');
  await page.keyboard.press('Enter');
  await page.getByLabel('Lý do').fill('Cho phép họp trực tuyến');

  await page.getByRole('button', { name: 'Thêm nội dung sửa lời văn' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Cách sửa').selectOption('insert-clause');
  await dialog.getByLabel(/^Điều/).fill('7');
  await dialog.getByLabel('Sau khoản').fill('1');
  await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('chưa nhập');
  await dialog.getByLabel('Lời mới').fill('Ban Chỉ đạo có thể họp trực tuyến.');
  await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
  await expect(page.getByText('Bổ sung khoản 2 Điều 7, đánh số lại phần sau')).toBeVisible();
  const moved = page.getByRole('table', { name: 'Điều, khoản đổi chỗ' });
  await expect(moved.getByRole('row', { name: /Khoản 3 Điều 7 Khoản 4 Điều 7/ }).first()).toBeVisible();

  await save.click();
  const list = page.getByRole('table', { name: 'Các bản quy chế đã áp dụng' });
  await expect(list).toContainText('từ 01/07/2027');
  await expect(list).toContainText('từ 02/11/2026 đến 30/06/2027');

  const cadence = page.getByRole('listitem').filter({ hasText: 'Bao lâu họp Tổ công tác một lần' });
  await list.getByRole('button', { name: 'Xem bản này' }).first().click();
  await expect(cadence).toContainText('Khoản 4 Điều 7');
  await page.getByRole('button', { name: 'Hôm nay' }).click();
  await expect(cadence).toContainText('Khoản 3 Điều 7');
});

test('what stands on a repealed clause has to be settled before the version can be made', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('link', { name: 'Lập phiên bản mới' }).click();
  await page.getByRole('button', { name: 'Thêm nội dung sửa lời văn' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Cách sửa').selectOption('delete-clause');
  await dialog.getByLabel(/^Điều/).fill('6');
  await dialog.getByLabel(/^Khoản/).fill('9');
  await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
  await expect(page.getByText('Cần sửa: Chỗ này bị bãi bỏ').first()).toBeVisible();
  await expect(page.getByText(/^Còn \d+ quy định phải sửa/)).toBeVisible();
  await page
    .getByRole('button', { name: 'Bỏ nội dung này: Bãi bỏ khoản 9 Điều 6, đánh số lại phần sau' })
    .click();
  await expect(page.getByText('Chưa có nội dung sửa đổi nào')).toBeVisible();
});

test('two presets stand side by side, all points or those that differ, and go on paper', async ({ page }) => {
  await open(page, 'Lý Thị Bảo Yến');
  await expect(page.getByRole('link', { name: 'Lập phiên bản mới' })).toHaveCount(0);
  await page.getByLabel('Bên trái').selectOption('preset:tung-chau');
  await page.getByLabel('Bên phải').selectOption('preset:kien-giang');
  const table = page.getByRole('table', { name: 'So sánh quy chế' });
  const row = table.getByRole('row', { name: /^Bao lâu họp Ban Chỉ đạo một lần/ });
  await expect(row).toContainText('Sáu tháng một lần');
  await expect(row).toContainText('2 tháng một lần');
  await expect(row).toContainText('Khoản 1 Điều 14');
  const count = await table.getByRole('row').count();
  await page.getByRole('radiogroup', { name: 'Hiện' }).getByText('Tất cả').click();
  expect(await table.getByRole('row').count()).toBeGreaterThan(count);
  await page.getByRole('button', { name: 'In bảng so sánh' }).click();
  const sheet = page.frameLocator('iframe');
  await expect(sheet.getByText('2 tháng một lần', { exact: false }).first()).toBeVisible();
  await expect(sheet.getByText('(Khoản 1 Điều 14)').first()).toBeVisible();
});
