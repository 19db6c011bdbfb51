import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { aWorkbook } from '../../helpers/hand-zip.ts';
import { expect, test } from '../../helpers/program.ts';

const next = (page: Page) => page.getByRole('button', { name: /^(Tiếp tục|Bỏ qua, nhập sau)$/ }).click();
const step = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 2, name })).toBeVisible();

/** As far as the list of members, with what cannot be proposed. */
async function upToTheList(page: Page) {
  await page.getByRole('button', { name: /^Lập sổ mới/ }).click();
  await page.getByLabel('Tên xã').fill('xã Thanh Khê Hạ');
  await next(page);
  await step(page, 'Ban Chỉ đạo');
  await page.getByRole('textbox', { name: 'Từ ngày' }).fill('05/01/2026');
  for (const name of ['Tổ công tác giúp việc', 'Quy chế hoạt động', 'Danh sách thành viên']) {
    await next(page);
    await step(page, name);
  }
}

/** Presses Tab until the control of that name has the focus. */
async function tabTo(page: Page, role: 'button' | 'textbox', name: RegExp | string) {
  const control = page.getByRole(role, { name });
  for (let presses = 0; presses < 60; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}`);
}

test('a book is set up by keyboard alone', async ({ page }) => {
  await expect(page.getByText('không dùng để soạn thảo, lưu giữ tài liệu bí mật nhà nước')).toBeVisible();
  await tabTo(page, 'button', /^Lập sổ mới/);
  await page.keyboard.press('Enter');
  await step(page, 'Thông tin xã');
  await tabTo(page, 'textbox', 'Tên xã');
  await page.keyboard.type('xã Thanh Khê Hạ');
  await expect(page.getByLabel('Địa danh ghi trước ngày tháng')).toHaveValue('Thanh Khê Hạ');
  await page.keyboard.press('Enter');
  await step(page, 'Ban Chỉ đạo');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await tabTo(page, 'textbox', 'Từ ngày');
  await page.keyboard.type('5/1/2026');
  await page.keyboard.press('Tab');
  await tabTo(page, 'button', 'Tiếp tục');
  await page.keyboard.press('Enter');
  await step(page, 'Tổ công tác giúp việc');
  await tabTo(page, 'button', 'Tiếp tục');
  await page.keyboard.press('Enter');
  await step(page, 'Quy chế hoạt động');
  await expect(page.getByLabel('Số, ký hiệu quyết định')).toHaveValue('');
  await tabTo(page, 'button', 'Tiếp tục');
  await page.keyboard.press('Enter');
  await step(page, 'Danh sách thành viên');
  await tabTo(page, 'button', 'Bỏ qua, nhập sau');
  await page.keyboard.press('Enter');
  await step(page, 'Người dùng sổ trên máy này');
  await tabTo(page, 'textbox', 'Họ và tên của bạn');
  await page.keyboard.type('Đặng Minh Tuệ');
  await page.keyboard.press('Enter');
  await step(page, 'Kiểm tra lần cuối');
  await tabTo(page, 'button', 'Lập sổ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  await expect(page.getByRole('banner').getByText('Đặng Minh Tuệ')).toBeVisible();
});

test('nothing typed is lost: back and forth, and after the page is read anew', async ({ page }) => {
  await upToTheList(page);
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await page.getByLabel('Số, ký hiệu quyết định').fill('02/QĐ-BCĐ');
  await page.getByRole('button', { name: 'Xã', exact: true }).click();
  await expect(page.getByLabel('Tên xã')).toHaveValue('xã Thanh Khê Hạ');
  await page.getByLabel('Tên xã').fill('xã Khê Thượng');
  const kept = () => page.evaluate(() => localStorage.getItem('draft:first-run'));
  await expect.poll(kept).toContain('Khê Thượng');
  await page.reload();
  await expect(page.getByText('Đang nhập dở, bấm để làm tiếp')).toBeVisible();
  await page.getByRole('button', { name: /^Lập sổ mới/ }).click();
  await expect(page.getByLabel('Tên xã')).toHaveValue('xã Khê Thượng');
  await next(page);
  await expect(page.getByLabel('Tên đầy đủ')).toHaveValue('Ban Chỉ đạo chuyển đổi số xã Khê Thượng');
  await next(page);
  await next(page);
  await expect(page.getByLabel('Số, ký hiệu quyết định')).toHaveValue('02/QĐ-BCĐ');
});

test('a step does not let go before it is in order, and leads to the first fault', async ({ page }) => {
  await page.getByRole('button', { name: /^Lập sổ mới/ }).click();
  await next(page);
  await step(page, 'Thông tin xã');
  await expect(page.getByLabel('Tên xã')).toBeFocused();
  await expect(page.getByText('chưa nhập').first()).toBeVisible();
});

test('the decision of Tùng Châu is filled in for Tùng Châu alone', async ({ page }) => {
  await page.getByRole('button', { name: /^Lập sổ mới/ }).click();
  await page.getByLabel('Tên xã').fill('xã Tùng Châu');
  await next(page);
  await page.getByRole('textbox', { name: 'Từ ngày' }).fill('01/03/2023');
  await next(page);
  await step(page, 'Tổ công tác giúp việc');
  await next(page);
  await expect(page.getByLabel('Số, ký hiệu quyết định')).toHaveValue('64/QĐ-BCĐ');
  await expect(page.getByText('Không quy định', { exact: true }).first()).toBeVisible();
});

const faulty = [
  'STT\tHọ và tên\tChức vụ\tBan Chỉ đạo\tTổ công tác\tĐiện thoại',
  '1\tNguyễn Hữu Lâm\tChủ tịch UBND xã\tTrưởng ban\t\t0123 000 001',
  '2\tTrần Thị Thu Hà\tPhó Chủ tịch UBND xã\tPTB TT\tTổ trưởng\t0123 000 002',
  '3\tLê Quang Đạo\tTrưởng Công an xã\tỦy viên kiêm Thư ký\t\thỏi văn phòng',
  '4\t\tKế toán\tỦy viên\t\t',
].join('\n');

test('a faulty list is taken over only when every row is in order', async ({ page }) => {
  await upToTheList(page);
  await page.getByLabel(/^Dán danh sách/).fill(faulty);
  await page.getByRole('button', { name: 'Đọc danh sách' }).click();
  await page.getByRole('button', { name: 'Đưa 4 dòng vào danh sách' }).click();
  await expect(page.getByText('2 dòng chưa đúng')).toBeVisible();
  await next(page);
  await step(page, 'Danh sách thành viên');
  await page.getByLabel('Trong Ban Chỉ đạo, dòng 3').selectOption({ label: 'Phó Trưởng ban' });
  await page.getByLabel('Điện thoại, dòng 3').fill('0123 000 003');
  await page.getByRole('button', { name: 'Bỏ dòng 4' }).click();
  await expect(page.getByText('Các dòng đều đúng')).toBeVisible();
  await next(page);
  await page.getByLabel('Họ và tên của bạn').fill('Đặng Minh Tuệ');
  await next(page);
  await expect(page.getByText('3 người trong Ban Chỉ đạo, 1 người trong Tổ công tác')).toBeVisible();
  await page.getByRole('button', { name: 'Lập sổ' }).click();
  await page.getByRole('link', { name: 'Ban Chỉ đạo', exact: true }).click();
  await expect(
    page.getByRole('row', { name: /Lê Quang Đạo Phó Trưởng ban Trưởng Công an xã/ }),
  ).toBeVisible();
});

test('a list is read from an Excel file, and one that is none is refused in words', async ({
  page,
  place,
}) => {
  const cell = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const sheetData = `<row r="1">${cell('A1', 'Họ và tên')}${cell('B1', 'Ban Chỉ đạo')}</row><row r="2">${cell('A2', 'Lê An')}${cell('B2', 'TB')}</row>`;
  const good = join(place, 'danh-sach.xlsx');
  const bad = join(place, 'hong.xlsx');
  await writeFile(good, aWorkbook({ sheetData }));
  await writeFile(bad, aWorkbook({ sheetData }).subarray(0, 300));
  await upToTheList(page);
  await page.getByText('Tệp Excel (.xlsx)').click();
  await page.getByLabel('Chọn tệp Excel').first().setInputFiles(bad);
  await expect(page.getByRole('alert')).toContainText('hong.xlsx');
  await page.getByLabel('Chọn tệp Excel').first().setInputFiles(good);
  await page.getByRole('button', { name: 'Đưa 1 dòng vào danh sách' }).click();
  await expect(page.getByLabel('Trong Ban Chỉ đạo, dòng 1')).toHaveValue('head');
});

for (const language of ['Tiếng Việt', 'English']) {
  test(`axe finds nothing on the way through, in ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    const clean = async (where: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(
        1366,
      );
    };
    await page.getByText(language, { exact: true }).click();
    await clean('ways');
    await page.getByRole('button', { name: /^(Lập sổ mới|Set up a new book)/ }).click();
    await page
      .getByLabel(/^(Tên xã|Commune)/)
      .first()
      .fill('xã Thanh Khê Hạ');
    const on = page.locator('button[type=submit]');
    await on.click();
    const from = page.getByRole('textbox', { name: /^(Từ ngày|From)/ });
    await from.fill('05/01/2026');
    await from.press('Tab');
    await expect(page.locator('.mantine-DateInput-month')).toHaveCount(0);
    for (const where of ['committee', 'group', 'regulation']) {
      await clean(where);
      await on.click();
    }
    await page.locator('textarea').fill(faulty);
    await clean('source');
    await page.getByRole('button', { name: /^(Đọc danh sách|Read the list)$/ }).click();
    await clean('matching');
    await page.getByRole('button', { name: /^(Đưa|Put) 4/ }).click();
    await on.click();
    await clean('faulty list');
    await page.getByRole('button', { name: /^(Bỏ dòng|Drop row) 4$/ }).click();
    await page.getByRole('button', { name: /^(Bỏ dòng|Drop row) 3$/ }).click();
    await on.click();
    await clean('user');
    await page.getByLabel(/^(Họ và tên của bạn|Your full name)/).fill('Đặng Minh Tuệ');
    await on.click();
    await clean('review');
  });
}
