import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

const committee = 'Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ';
const council = 'Hội đồng tư vấn chuyển đổi số xã Thanh Khê Hạ';

const open = (page: Page, part: string) =>
  page.getByRole('link', { name: part, exact: true }).first().click();

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
});

async function addCouncil(page: Page) {
  await open(page, 'Tổ công tác');
  await page.getByRole('button', { name: 'Lập thêm tổ, hội đồng giúp việc' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên đầy đủ').fill(council);
  await dialog.getByLabel('Tên trên đầu văn bản').fill('HỘI ĐỒNG TƯ VẤN CHUYỂN ĐỔI SỐ');
  await dialog.getByLabel('Chữ viết tắt trong ký hiệu').fill('HĐTV');
  await dialog.getByRole('textbox', { name: 'Từ ngày' }).fill('01/11/2026');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toHaveCount(0);
}

test('a council that helps the committee beside its group works by a regulation of its own', async ({
  page,
}) => {
  await addCouncil(page);
  // Both stand in the list; each has its own members and meetings.
  await page.getByLabel('Tổ, hội đồng giúp việc').selectOption(council);
  await expect(page.getByText('Chưa ghi quyết định thành lập')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Trần Thị Thu Hà' })).toHaveCount(0);

  await open(page, 'Quy chế');
  await page.getByLabel('Quy chế của', { exact: true }).selectOption(council);
  await expect(page.getByText(`${council} không có quy chế riêng`)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Ghi quy chế riêng' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên quy chế').fill('Quy chế làm việc của Hội đồng tư vấn');
  await dialog.getByRole('textbox', { name: 'Áp dụng từ ngày' }).fill('01/01/2027');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toHaveCount(0);

  // On the day from which it binds every point is still to be entered.
  await page.getByRole('textbox', { name: 'Xem quy chế áp dụng vào ngày' }).fill('01/01/2027');
  await page.getByRole('textbox', { name: 'Xem quy chế áp dụng vào ngày' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Quy chế làm việc của Hội đồng tư vấn' })).toBeVisible();
  await page.getByRole('button', { name: /^Sửa: Bao lâu họp (Tổ|tổ)/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Sổ ghi chưa đúng bản quy chế');
});

test('the committee’s own regulation and group stay what they were', async ({ page }) => {
  await addCouncil(page);
  await open(page, 'Quy chế');
  await expect(page.getByLabel('Quy chế của', { exact: true })).toHaveValue(/.+/);
  await expect(page.getByLabel('Quy chế của', { exact: true }).locator('option')).toHaveCount(3);
  await expect(page.getByText(committee).first()).toBeAttached();
  await expect(page.getByRole('tab', { name: 'Góp ý sửa đổi' })).toBeVisible();
  await page.getByLabel('Quy chế của', { exact: true }).selectOption(council);
  await expect(page.getByRole('tab', { name: 'Góp ý sửa đổi' })).toHaveCount(0);
});
