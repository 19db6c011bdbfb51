import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

const fixture = (name: string) => join(import.meta.dirname, '../../fixtures/regulations', name);
const onward = (page: Page) => page.locator('button[type=submit]').click();
const step = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
const readOwn = (page: Page) => page.getByRole('button', { name: 'Đọc quy chế của xã mình từ văn bản' });
const use = (page: Page) => page.getByRole('button', { name: 'Dùng quy chế này cho sổ' });
const left = (page: Page) => page.getByRole('status').filter({ hasText: /^(còn|Đã xác nhận đủ)/ });

/** The commune's step with its own regulation chosen, and nothing read. */
async function chooseOwn(page: Page) {
  await page.getByRole('button', { name: /^Lập sổ mới/ }).click();
  await page.getByLabel('Tên xã').fill('xã Khê Hạ');
  await page.getByLabel('Quy chế áp dụng').selectOption('own');
}

async function choose(page: Page, name: string) {
  await page.locator('input[type=file]').setInputFiles(fixture(name));
  await expect(page.getByText(new RegExp(`^${name.replace(/^.*\//, '')} · `))).toBeVisible({
    timeout: 30_000,
  });
}

async function confirmAll(page: Page) {
  const certain = page.getByRole('button', { name: /Xác nhận \d+ điểm chắc chắn/ });
  if ((await certain.count()) > 0) await certain.click();
  for (const box of await page.getByRole('checkbox', { name: /^Đã xem: / }).all()) await box.check();
  const confirm = page.getByRole('button', { name: /^Xác nhận: / });
  while ((await confirm.count()) > 0) await confirm.first().click();
  // What the text leaves in doubt has no rule to confirm.
  const doubtful = page.getByRole('listitem').filter({ hasText: 'Cần trả lời' });
  while ((await doubtful.count()) > 0)
    await doubtful
      .first()
      .getByRole('button', { name: /^Không quy định/ })
      .click();
  await expect(left(page)).toHaveText('Đã xác nhận đủ');
}

async function clean(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(1366);
}

test('a book is set up by a regulation read from its own text, and its duties cite that text', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await chooseOwn(page);
  await onward(page);
  await step(page, 'Thông tin xã');
  await expect(page.getByText('Chưa đọc quy chế.', { exact: false })).toBeVisible();
  await clean(page, 'unread');
  await readOwn(page).click();
  await step(page, 'Đọc quy chế của xã mình từ văn bản');
  await clean(page, 'source');
  await choose(page, 'khanh-hoa.txt');
  await expect(use(page)).toBeDisabled();
  await clean(page, 'desk');
  await confirmAll(page);
  await use(page).click();
  await step(page, 'Thông tin xã');
  await expect(page.getByText(/^Đã đọc và xác nhận quy chế gồm \d+ điều\.$/)).toBeVisible();
  await clean(page, 'read');
  await onward(page);

  await expect(page.getByLabel('Tên đầy đủ')).toHaveValue('Ban Chỉ đạo chuyển đổi số tỉnh Khánh Hòa');
  await expect(page.getByLabel('Chữ viết tắt trong ký hiệu')).toHaveValue('BCĐCĐS');
  await page.getByRole('textbox', { name: 'Từ ngày' }).fill('05/01/2026');
  await onward(page);
  await step(page, 'Tổ giúp việc');
  await expect(page.getByRole('switch', { name: 'Ban Chỉ đạo này có Tổ giúp việc' })).toBeChecked();
  await clean(page, 'group');
  await onward(page);
  await expect(page.getByLabel('Số, ký hiệu quyết định')).toHaveValue('1198/QĐ-BCĐCĐS');
  await expect(page.getByText('Khoản 1 Điều 9').first()).toBeVisible();
  await clean(page, 'regulation');
  await onward(page);
  await onward(page);
  await page.getByLabel('Họ và tên của bạn').fill('Đặng Minh Tuệ');
  await onward(page);
  await page.getByRole('button', { name: 'Lập sổ' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Họp Ban Chỉ đạo định kỳ quý IV năm 2026' })).toContainText(
    'Khoản 1 Điều 9',
  );
  // The words themselves are in the book, with the very place that the duty rests on.
  await page.getByRole('link', { name: 'Quy chế', exact: true }).click();
  await page.getByRole('button', { name: 'Xem lời văn của Khoản 1 Điều 9' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Lời văn của Khoản 1 Điều 9' })).toContainText(
    'Ban Chỉ đạo họp định kỳ 01 quý/01 lần',
  );
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft:first-run')));
  await expect.poll(kept).toEqual([]);
});

test('what was read survives closing the window in the middle, and so does what was confirmed', async ({
  page,
}) => {
  await chooseOwn(page);
  await readOwn(page).click();
  await choose(page, 'made/xa.txt');
  await page.getByRole('button', { name: /Xác nhận \d+ điểm chắc chắn/ }).click();
  const before = (await left(page).textContent()) ?? '';
  await page.reload();
  await page.getByRole('button', { name: /^Lập sổ mới/ }).click();
  await step(page, 'Đọc quy chế của xã mình từ văn bản');
  await expect(page.getByText('Đang làm tiếp bản đọc dở lần trước.')).toBeVisible();
  await expect(left(page)).toHaveText(before);
  await confirmAll(page);
  await use(page).click();
  await page.reload();
  await page.getByRole('button', { name: /^Lập sổ mới/ }).click();
  await expect(page.getByText(/^Đã đọc và xác nhận quy chế/)).toBeVisible();
  await expect(page.getByLabel('Tên xã')).toHaveValue('xã Khê Hạ');
});

test('by keyboard: out of the reader without a text, and on with a regulation of the program', async ({
  page,
}) => {
  await chooseOwn(page);
  await readOwn(page).press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Quay lại các bước lập sổ' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Thông tin xã' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Quy chế áp dụng')).toBeFocused();
  await page.getByLabel('Quy chế áp dụng').selectOption('tung-chau');
  await expect(readOwn(page)).toHaveCount(0);
  await onward(page);
  await expect(page.getByLabel('Tên đầy đủ')).toHaveValue('Ban Chỉ đạo chuyển đổi số xã Khê Hạ');
});
