import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { callOnce, expect, test } from '../../helpers/program.ts';
import { seedFolder, theBasics } from '../../helpers/seed.ts';

test.use({ seed: 'sample' });

const signIn = async (page: Page) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await expect(page.getByRole('navigation')).toBeVisible();
};
const go = (page: Page, screen: string) =>
  page.evaluate((to) => {
    location.hash = `#${to}`;
  }, screen);
const part = (page: Page) => page.getByRole('navigation').locator('[aria-current=page]');

test('the side bar marks whose meeting is open', async ({ page }) => {
  await signIn(page);
  await go(page, '/meetings/hop-2027-01-15');
  await expect(part(page)).toHaveText('Họp Ban Chỉ đạo');
  await go(page, '/meetings/hop-2027-01-12/edit');
  await expect(part(page)).toHaveText('Họp Tổ công tác');
});

test('an address that leads nowhere leads home', async ({ page }) => {
  await signIn(page);
  await go(page, '/no-such-screen');
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
});

test('a file dropped where nothing takes it does not replace the page', async ({ page }) => {
  await signIn(page);
  const refused = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['a'], 'a.pdf'));
    const dropped = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
    return !document.body.dispatchEvent(dropped);
  });
  expect(refused).toBe(true);
});

test('a closed dialog gives the focus back to the row that it was opened from', async ({ page }) => {
  await signIn(page);
  await go(page, '/committee');
  const row = page.getByRole('row', { name: /Nguyễn Hữu Lâm/ });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Họ và tên')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('Escape closes the month and leaves the dialog around it open', async ({ page }) => {
  await signIn(page);
  await go(page, '/committee');
  await page
    .getByRole('row', { name: /Nguyễn Hữu Lâm/ })
    .getByRole('button')
    .click();
  await page.getByRole('menuitem', { name: 'Thôi tham gia' }).click();
  const day = page.getByRole('dialog').getByLabel('Ngày cuối cùng tham gia');
  await expect(day).toBeFocused();
  await expect(page.locator('.mantine-DateInput-month')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.mantine-DateInput-month')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.mantine-DateInput-month')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a book damaged from its first line is not offered to be set up anew, but to be restored', async ({
  place,
  startOn,
}) => {
  // Two changes in a journal alone: damage at the very end would be taken for a torn last line, and cut.
  const folder = await seedFolder(theBasics, mkdtempSync(join(place, 'damaged-')));
  const value = { backupReminderDays: 9 };
  callOnce(folder, 'records.change', { kind: 'settings', id: 'settings', value }, 'officer');
  const journal = join(folder, 'wal-000000000000.log');
  const bytes = readFileSync(journal);
  bytes[300] = (bytes[300] ?? 0) ^ 1;
  writeFileSync(journal, bytes);
  const { page } = await startOn(folder);
  await expect(page.getByRole('heading', { name: 'Khắc phục sự cố' })).toBeVisible();
  await expect(page.getByText('wal-000000000000.log')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Lập sổ mới/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Chọn bản sao lưu/ })).toBeVisible();
});
