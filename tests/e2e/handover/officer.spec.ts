import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, type Program, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const nothingForAxe = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

async function begin({ page }: Program) {
  await press(page, /Đặng Minh Tuệ/);
  await page.getByRole('link', { name: 'Sao lưu', exact: true }).click();
  await page.getByRole('link', { name: 'Bàn giao, chuyển máy' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bàn giao, chuyển máy' })).toBeVisible();
  await nothingForAxe(page);
  await press(page, 'Bắt đầu: Bàn giao cho người mới');
}

async function backUp({ page, chooseFolder }: Program, place: string) {
  const stick = join(place, 'usb');
  mkdirSync(stick);
  await chooseFolder(stick, () => press(page, 'Chọn thư mục khác…'));
  await page.getByRole('radio', { name: /^Không khóa/ }).check();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Sao lưu', exact: true }).click();
  await press(page, 'Xong bước này');
}

async function nameTheReceiver(page: Page) {
  await page.getByRole('combobox', { name: 'Người nhận trong danh sách' }).click();
  await page.getByRole('option', { name: 'Cao Thị Ái' }).click();
  await expect(page.getByLabel('Họ và tên người nhận')).toHaveValue('Cao Thị Ái');
  await expect(page.getByLabel('Người chứng kiến', { exact: true })).toHaveValue('Nguyễn Hữu Lâm');
  await page.getByLabel('Nơi bàn giao').fill('Văn phòng HĐND và UBND xã');
  await press(page, 'Lưu và tiếp tục');
}

test('the book goes to a new officer, over a power cut, up to the signed and filed record', async ({
  program,
  place,
  startOn,
}) => {
  const { page } = program;
  await begin(program);
  await press(page, 'Kiểm tra toàn bộ sổ');
  await expect(page.getByText(/^Sổ nguyên vẹn: đã đọc lại/)).toBeVisible();
  await backUp(program, place);
  await nothingForAxe(page);
  await nameTheReceiver(page);
  await expect(page.getByRole('button', { name: 'Chuyển quyền cho Cao Thị Ái' })).toBeVisible();
  await program.kill();

  const again = await startOn(program.folder);
  const after = again.page;
  await press(after, /Đặng Minh Tuệ/);
  await after.getByRole('link', { name: 'Cài đặt' }).click();
  await after.getByRole('tab', { name: 'Người dùng' }).click();
  await after.getByRole('link', { name: 'Bàn giao, chuyển máy' }).click();
  await expect(after.getByText('Đang làm dở: đã xong 3 trên 7 bước')).toBeVisible();
  await press(after, 'Làm tiếp: Bàn giao cho người mới');
  await press(after, 'Chuyển quyền cho Cao Thị Ái');

  // The one who gave is no longer among the names; the one who received sees what.
  await expect(after.getByRole('button', { name: /Đặng Minh Tuệ/ })).toHaveCount(0);
  await press(after, /Cao Thị Ái/);
  await expect(after.getByRole('heading', { name: 'Bạn đã nhận bàn giao sổ này' })).toBeVisible();
  await expect(after.getByText('Danh bạ: 15')).toBeVisible();
  await nothingForAxe(after);
  await press(after, 'Đã xem, làm tiếp các bước bàn giao');

  await after.getByRole('radio', { name: 'Có giao', exact: true }).check();
  await press(after, 'Xong bước này');
  await press(after, 'Xem và in biên bản');
  const paper = after.frameLocator('iframe');
  await expect(paper.getByText('BÊN NHẬN', { exact: true })).toBeVisible();
  await expect(paper.getByText('Cao Thị Ái').first()).toBeVisible();
  await after.keyboard.press('Escape');
  await press(after, 'Đã in xong');

  const scan = join(place, 'bien-ban.pdf');
  writeFileSync(scan, '%PDF-1.7\nbiên bản đã ký\n');
  await after.locator('input[type=file]').setInputFiles(scan);
  await after.getByRole('combobox', { name: 'Lưu vào hồ sơ' }).click();
  await after.getByRole('option', { name: /01\.CĐS/ }).click();
  await press(after, 'Đã ký, kết thúc bàn giao');
  await expect(after.getByText('Đã bàn giao xong. Biên bản ký ngày 20/11/2026.')).toBeVisible();
  await nothingForAxe(after);
  await after.getByRole('link', { name: 'Mở hồ sơ có biên bản' }).click();
  await expect(
    after.getByText(/Biên bản bàn giao Sổ Ban Chỉ đạo giữa Đặng Minh Tuệ và Cao Thị Ái/),
  ).toBeVisible();
});

test('who is not the officer is told who does this', async ({ program }) => {
  const { page } = program;
  await press(page, /Lý Thị Bảo Yến/);
  await page.getByRole('link', { name: 'Sao lưu', exact: true }).click();
  await page.getByRole('link', { name: 'Bàn giao, chuyển máy' }).click();
  await expect(page.getByText('Việc này do cán bộ phụ trách làm.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Bắt đầu/ })).toHaveCount(0);
});
