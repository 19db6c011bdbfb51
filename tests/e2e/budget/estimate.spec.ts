import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

const signIn = async (page: Page, name: RegExp) => {
  await page.getByRole('button', { name }).click();
  await page.getByRole('link', { name: 'Kinh phí', exact: true }).click();
};
const act = async (page: Page, row: RegExp, action: string) => {
  await page.getByRole('row', { name: row }).getByRole('button').click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
};
const codes = (page: Page) => page.getByRole('table').locator('tbody tr td:first-child').allTextContents();

test('a line is added with a code found by its name, and the total follows in figures and words', async ({
  page,
}) => {
  await signIn(page, /Lý Thị Bảo Yến/);
  await page.getByRole('button', { name: 'Thêm dòng dự toán' }).click();
  await page.getByRole('combobox', { name: 'Mã tiểu mục' }).fill('phien dich');
  const suggestion = page.getByRole('option', { name: /6656 – Thuê phiên dịch/ });
  await expect(suggestion).toContainText('chưa đối chiếu');
  await suggestion.click();
  await expect(page.getByLabel('Nội dung chi')).toHaveValue('Thuê phiên dịch, biên dịch');
  await page.getByLabel('Số lượng').fill('2');
  await page.getByLabel('Đơn giá (đồng)').fill('280000');
  await expect(page.getByText('Thành tiền: 560.000 đồng')).toBeVisible();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('chưa nhập')).toBeVisible();
  await page.getByLabel('Đơn vị tính').fill('buổi');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();

  await expect(page.getByRole('row', { name: /Tổng cộng/ })).toContainText('95.000.000');
  await expect(page.getByText('Tổng dự toán bằng chữ: Chín mươi lăm triệu đồng.')).toBeVisible();
});

test('lines change places, go to the bin and come back', async ({ page }) => {
  await signIn(page, /Lý Thị Bảo Yến/);
  await act(page, /^6551/, 'Chuyển xuống');
  await expect.poll(async () => (await codes(page)).slice(0, 2)).toEqual(['6651', '6551']);
  await act(page, /^6551/, 'Xóa');
  await expect(page.getByRole('row', { name: /^6551/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(async () => (await codes(page)).slice(0, 2)).toEqual(['6651', '6551']);
});

test('a new year begins with the lines of another', async ({ page }) => {
  await signIn(page, /Lý Thị Bảo Yến/);
  await page.getByRole('combobox', { name: 'Năm' }).click();
  await page.getByRole('option', { name: 'Năm khác…' }).click();
  await page.getByRole('dialog').getByLabel('Năm').fill('2029');
  await page.getByRole('button', { name: 'Chọn', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Năm 2029 chưa có dòng dự toán nào' })).toBeVisible();
  await page.getByRole('button', { name: 'Chép các dòng' }).click();
  await expect(page.getByRole('row', { name: /Tổng cộng/ })).toContainText('94.440.000');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kinh phí năm 2029');
});

test('the estimate comes out as an Excel file', async ({ page, program }) => {
  await signIn(page, /Đặng Minh Tuệ/);
  const { name, path } = await program.fileFrom(() =>
    page.getByRole('button', { name: 'Xuất Excel' }).click(),
  );
  expect(name).toBe('Du toan 2027 - BCDCDS.xlsx');
  const [estimate] = await readExcelFile(readFileSync(path));
  expect(estimate?.data[16]?.slice(6, 9)).toEqual([94_440_000, 0, 94_440_000]);
});

test('the estimate is shown as it will be printed', async ({ page }) => {
  await signIn(page, /Đặng Minh Tuệ/);
  await page.getByRole('button', { name: 'In bảng dự toán' }).click();
  const paper = page.getByRole('dialog').frameLocator('iframe');
  await expect(paper.getByText('94.440.000')).toBeVisible();
  await expect(paper.getByText('Chín mươi tư triệu bốn trăm bốn mươi nghìn đồng')).toBeVisible();
});

test('others read it, with the rule that says who keeps the money, and change nothing', async ({ page }) => {
  await signIn(page, /Đặng Minh Tuệ/);
  const notice = page.getByRole('alert').filter({ hasText: 'Chỉ người quản lý kinh phí được sửa' });
  await expect(notice).toContainText('Công chức Văn hóa và Thông tin xã');
  await expect(notice).toContainText('Khoản 1 Điều 9');
  await expect(page.getByRole('button', { name: 'Thêm dòng dự toán' })).toHaveCount(0);
  await page.getByRole('row', { name: /^6551/ }).press('Enter');
  await expect(page.getByText('Dòng này chưa có khoản chi nào.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thêm khoản chi' })).toHaveCount(0);
});
