import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

const open = async (page: Page, user = 'Đặng Minh Tuệ') => {
  await page.getByRole('button', { name: new RegExp(user) }).click();
  await page.getByRole('link', { name: 'Quy chế', exact: true }).click();
  await page.getByRole('tab', { name: 'Góp ý sửa đổi' }).click();
};

const axe = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

test('a proposal is raised, compiled, printed and decided on, each by whom the regulation names', async ({
  page,
  program,
}) => {
  await open(page);
  const who = page.getByRole('region', { name: 'Ai làm việc gì theo quy chế hiện hành' });
  await expect(who).toContainText('1. Góp ýKhoản 2 Điều 11Các cơ quan, đơn vị');
  await expect(who).toContainText('Công chức Văn hóa và Thông tin xã');
  await expect(who).toContainText('Trưởng ban Nguyễn Hữu Lâm');

  await page.getByRole('button', { name: 'Thêm góp ý' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog.getByText('Chưa nhập')).toHaveCount(2);
  await dialog.getByLabel('Điều', { exact: true }).fill('7');
  await dialog.getByLabel('Khoản', { exact: true }).fill('1');
  await expect(dialog.getByLabel('Nội dung hiện hành')).toHaveValue(/họp định kỳ sáu tháng một lần/);
  await dialog.getByLabel('Vướng mắc, bất cập').fill('Sáu tháng họp một lần là thưa');
  await dialog.getByLabel('Nội dung đề nghị').fill('Ban Chỉ đạo họp mỗi quý một lần');
  await dialog.getByLabel('Người, cơ quan góp ý').fill('Công an xã');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toHaveCount(0);
  const row = page.getByRole('row', { name: /Sáu tháng họp một lần/ });
  await expect(row).toContainText('Khoản 1 Điều 7');
  await expect(page.getByRole('button', { name: 'Ghi quyết định' })).toHaveCount(0);
  expect(await axe(page)).toEqual([]);

  await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
  await expect(dialog.getByLabel('Tên ghi trên phiếu')).toHaveValue('Công chức Văn hóa và Thông tin xã');
  await dialog.getByRole('button', { name: 'Tổng hợp' }).click();
  await expect(dialog).toContainText('Phiếu tổng hợp - Góp ý sửa đổi, bổ sung Quy chế');
  await expect(dialog.locator('iframe').contentFrame().getByText('Căn cứ khoản 2 Điều 11')).toBeVisible();
  const word = await program.fileFrom(() => dialog.getByRole('button', { name: 'Lưu Word' }).click());
  expect(word.name).toMatch(/^Phiếu tổng hợp góp ý quy chế .*\.docx$/);
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await expect(row).toContainText('Đã tổng hợp');

  await page.getByRole('button', { name: 'Ghi quyết định' }).click();
  const outcome = page.getByRole('radiogroup', { name: 'Quyết định về góp ý 1' });
  await outcome.getByText('Không chấp nhận').click();
  await dialog.getByRole('button', { name: 'Ghi quyết định' }).click();
  await expect(dialog.getByText('Chưa nhập')).toBeVisible();
  await outcome.getByText('Chấp nhận', { exact: true }).click();
  await dialog.getByLabel('Số, ký hiệu văn bản quyết định').fill('65/QĐ-BCĐCĐS');
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ghi quyết định' }).click();
  await expect(row).toContainText('Được chấp nhận');

  await row.press('Enter');
  await expect(dialog).toContainText('Trưởng ban Nguyễn Hữu Lâm, ngày 20/11/2026');
  await expect(dialog.getByRole('button', { name: 'Sửa', exact: true })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Xem lại quyết định' }).click();
  await page.getByLabel('Lý do').fill('Ghi nhầm số');
  await page.getByRole('button', { name: 'Ghi lại' }).click();
  await expect(dialog.getByRole('region', { name: 'Quá trình xử lý' })).toContainText('Ghi nhầm số');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Phiếu tổng hợp' }).click();
  await expect(page.getByRole('menuitem', { name: /Phiếu ngày 20\/11\/2026 \(1 góp ý\)/ })).toBeVisible();
});

test('who may not write them reads them, and is offered nothing to change', async ({ page }) => {
  await open(page, 'Lý Thị Bảo Yến');
  await expect(page.getByText('Chưa có góp ý nào')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thêm góp ý' })).toHaveCount(0);
});
