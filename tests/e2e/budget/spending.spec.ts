import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: /Lý Thị Bảo Yến/ }).click();
  await page.getByRole('link', { name: 'Kinh phí', exact: true }).click();
});

const fillExpense = async (page: Page, amount: string) => {
  await page.getByRole('button', { name: 'Thêm khoản chi' }).click();
  await page.getByLabel('Số chứng từ').fill('PC 01');
  await page.getByLabel('Ngày chứng từ').fill('12/03/2027');
  await page.getByLabel('Ngày chứng từ').press('Tab');
  await page.getByLabel('Người nhận tiền').fill('Cửa hàng Hoa Mai');
  await page.getByLabel('Nội dung').fill('Giấy in và mực in');
  await page.getByLabel('Số tiền (đồng)').fill(amount);
};
const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).click();
const lineOf = (page: Page, code: RegExp) => page.getByRole('row', { name: code });

test('an expense with its scan takes from what its line has left', async ({ page }) => {
  await lineOf(page, /^6551/).click();
  await fillExpense(page, '655000');
  await expect(page.getByText('Sau khoản này dòng còn 6.545.000 đồng')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({
    name: 'phieu-chi-01.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\nphieu chi\n%%EOF'),
  });
  await expect(page.getByText('phieu-chi-01.pdf')).toBeVisible();
  await save(page);
  await expect(page.getByRole('dialog').getByRole('row', { name: /PC 01/ })).toContainText('655.000');
  await page.keyboard.press('Escape');
  await expect(lineOf(page, /^6551/)).toContainText('6.545.000');
  await expect(page.getByRole('row', { name: /Tổng cộng/ })).toContainText('93.785.000');
});

test('beyond the line a reason is asked for, kept, and shown with the line', async ({ page }) => {
  await lineOf(page, /^6551/).click();
  await fillExpense(page, '7200001');
  await expect(page.getByText('Khoản này vượt dòng dự toán 1 đồng.')).toBeVisible();
  await save(page);
  await expect(page.getByText('Chưa ghi lý do và người quyết định.')).toBeVisible();
  await page
    .getByLabel('Lý do chi vượt, người quyết định')
    .fill('Giá tăng; Trưởng ban đồng ý ngày 10/3/2027');
  await save(page);
  await expect(page.getByRole('dialog').getByRole('row', { name: /PC 01/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(lineOf(page, /^6551/)).toContainText('Vượt 1');
  await expect(lineOf(page, /^6551/)).toContainText('Chi vượt: Giá tăng; Trưởng ban đồng ý ngày 10/3/2027');
});

test('a day outside the year is pointed out and may be saved all the same', async ({ page }) => {
  await lineOf(page, /^6551/).click();
  await fillExpense(page, '1000');
  await page.getByLabel('Ngày chứng từ').fill('31/12/2026');
  await page.getByLabel('Ngày chứng từ').press('Tab');
  await expect(page.getByText('Ngày này không thuộc năm 2027')).toBeVisible();
  await save(page);
  await expect(page.getByRole('dialog').getByRole('row', { name: /31\/12\/2026/ })).toBeVisible();
});

test('a line does not shrink below what was spent on it', async ({ page }) => {
  await lineOf(page, /^6551/).click();
  await fillExpense(page, '7200000');
  await save(page);
  await expect(page.getByRole('dialog').getByRole('row', { name: /PC 01/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await lineOf(page, /^6551/).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Sửa', exact: true }).click();
  await page.getByLabel('Số lượng').fill('11');
  await save(page);
  await expect(
    page.getByText('Dòng này đã chi 7.200.000 đồng, nhiều hơn dự toán mới 6.600.000 đồng.'),
  ).toBeVisible();
});

test('what was typed into an expense is there again after the window was closed', async ({ page }) => {
  await lineOf(page, /^6551/).click();
  await fillExpense(page, '655000');
  await page.waitForTimeout(600);
  await page.reload();
  await lineOf(page, /^6551/).click();
  await page.getByRole('button', { name: 'Thêm khoản chi' }).click();
  await expect(page.getByLabel('Người nhận tiền')).toHaveValue('Cửa hàng Hoa Mai');
});
