import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

const passphrase = 'năm con trâu vàng qua sông';
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const nothingForAxe = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

test('a paper removed by mistake comes back from a locked backup, with its reason', async ({
  program,
  place,
}) => {
  const { page, folder, chooseFolder } = program;
  const stick = join(place, 'usb');
  mkdirSync(stick);
  await press(page, /Đặng Minh Tuệ/);
  await page.getByRole('link', { name: 'Sao lưu', exact: true }).click();
  await chooseFolder(stick, () => press(page, 'Chọn thư mục khác…'));
  await page.getByLabel('Mật khẩu của bản sao lưu', { exact: true }).fill(passphrase);
  await page.getByLabel('Gõ lại mật khẩu').fill(passphrase);
  await press(page, 'Sao lưu ngay');
  await expect(page.getByText(/^Đã sao lưu và kiểm tra xong/)).toBeVisible({ timeout: 30_000 });

  await page.getByRole('link', { name: 'Hồ sơ lưu trữ', exact: true }).click();
  await page.getByRole('row').nth(1).click();
  await page
    .getByRole('row', { name: /Giấy mời/ })
    .getByRole('button', { name: /Việc khác|Thao tác/ })
    .click();
  await page.getByRole('menuitem', { name: 'Xóa', exact: true }).click();

  await page.getByRole('link', { name: 'Sao lưu', exact: true }).click();
  await page.getByRole('tab', { name: 'Phục hồi' }).click();
  await page.getByText('Lấy lại từng mục', { exact: true }).click();
  await chooseFolder(stick, () => press(page, 'Chọn thư mục khác…'));
  await page.getByRole('radio', { name: /^SBCD-/ }).check();
  const entry = page.getByLabel('Mật khẩu của bản sao lưu này', { exact: true });
  await entry.fill('không phải mật khẩu này');
  await press(page, 'Mở để xem');
  await expect(page.getByText(/^Mật khẩu không đúng/)).toBeVisible();
  await expect(entry).toBeFocused();
  await nothingForAxe(page);
  await entry.fill(passphrase);
  await press(page, 'Mở để xem');
  await expect(page.getByText(/^Đang xem bản sao lưu SBCD/)).toBeVisible();
  const row = page.getByRole('row', { name: /Giấy mời/ });
  await expect(row).toContainText('Đang ở Thùng rác');
  await nothingForAxe(page);
  await row.click();
  await expect(page.getByRole('button', { name: 'Lấy lại mục này' })).toBeDisabled();
  await page.getByLabel('Lý do lấy lại').fill('Xóa nhầm');
  await nothingForAxe(page);
  await press(page, 'Lấy lại mục này');
  await expect(page.getByText(/^Đã lấy lại “Giấy mời/)).toBeVisible();
  await expect(page.getByText('Không có mục nào khác với sổ đang dùng')).toBeVisible();
  expect(readdirSync(folder)).not.toContain('xem-ban-sao-luu');
  await press(page, 'Đóng bản sao lưu');
  await expect(page.getByRole('button', { name: 'Mở để xem' })).toHaveCount(0);
});
