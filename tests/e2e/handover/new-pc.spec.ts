import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const nothingForAxe = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

test('the book moves to a new PC, is found the very same there, and the old copy stays locked', async ({
  program,
  place,
  startOn,
}) => {
  const { page, chooseFolder } = program;
  await press(page, /Đặng Minh Tuệ/);
  await page.getByRole('link', { name: 'Sao lưu', exact: true }).click();
  await page.getByRole('link', { name: 'Bàn giao, chuyển máy' }).click();
  await press(page, 'Bắt đầu: Chuyển sang máy mới');
  await press(page, 'Kiểm tra toàn bộ sổ');
  await page.getByLabel('Máy mới', { exact: true }).fill('Máy mới phòng Văn hóa - Xã hội');
  await press(page, 'Lưu và tiếp tục');
  await press(page, 'Khóa sổ ở máy này');
  await expect(page.getByText(/^Sổ này đã chuyển sang “Máy mới phòng Văn hóa - Xã hội”/)).toBeVisible();

  const stick = join(place, 'usb');
  mkdirSync(stick);
  await chooseFolder(stick, () => press(page, 'Chọn thư mục khác…'));
  const words = page.getByLabel('Mật khẩu của bản sao lưu', { exact: true });
  await words.fill('bến cũ năm con mèo 27');
  await page.getByLabel('Gõ lại mật khẩu', { exact: true }).fill('bến cũ năm con mèo 27');
  await page.getByRole('button', { name: 'Sao lưu', exact: true }).click();
  await press(page, 'Xong bước này');
  await press(page, 'Xem và in phiếu');
  await expect(page.frameLocator('iframe').getByText(/PHIẾU CHUYỂN MÁY/)).toBeVisible();
  await page.keyboard.press('Escape');
  await press(page, 'Đã in xong');
  await expect(page.getByRole('heading', { name: 'Sang máy mới', exact: true })).toBeVisible();
  await nothingForAxe(page);

  // Nothing more is written on the old PC.
  await page.getByRole('link', { name: 'Ban Chỉ đạo', exact: true }).click();
  await expect(page.getByRole('row', { name: /Nguyễn Hữu Lâm/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Thêm/ })).toHaveCount(0);

  const data = join(place, 'data-of-the-new-pc');
  mkdirSync(data);
  const there = await startOn(data);
  await press(there.page, /^Phục hồi từ bản sao lưu/);
  await there.chooseFolder(stick, () => press(there.page, 'Chọn thư mục khác…'));
  await there.page.getByRole('radio', { name: /^SBCD-/ }).check();
  await there.page
    .getByLabel(/[Mm]ật khẩu/)
    .first()
    .fill('bến cũ năm con mèo 27');
  await there.page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await press(there.page, 'Phục hồi sổ này');
  await press(there.page, /Đặng Minh Tuệ/);
  await expect(there.page.getByRole('status')).toContainText('Giống hệt');
  await nothingForAxe(there.page);
  await press(there.page, 'Dùng sổ ở máy này');
  await expect(there.page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  await there.page.getByRole('link', { name: 'Ban Chỉ đạo', exact: true }).click();
  await expect(there.page.getByRole('button', { name: /^Thêm/ }).first()).toBeVisible();
  await there.stop();

  // Taken back only with a reason, and with the warning of two living copies.
  await page.getByRole('link', { name: 'Xem các bước còn lại, hoặc mở khóa lại' }).click();
  await press(page, 'Không chuyển nữa, mở khóa lại');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('hai cuốn sổ khác nhau');
  await dialog.getByRole('button', { name: 'Không chuyển nữa, mở khóa lại' }).click();
  await expect(dialog.getByText('chưa nhập')).toBeVisible();
  await dialog.getByLabel('Lý do mở khóa').fill('Máy mới hỏng');
  await dialog.getByRole('button', { name: 'Không chuyển nữa, mở khóa lại' }).click();
  await expect(page.getByText(/^Sổ này đã chuyển sang/)).toHaveCount(0);
});
