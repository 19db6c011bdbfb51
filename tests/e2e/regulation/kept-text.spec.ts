import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

const tungChau = join(import.meta.dirname, '../../fixtures/regulations/tung-chau.txt');

/** The regulation of the sample with its text, at the page of its versions. */
async function openWithText(page: Page) {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Quy chế', exact: true }).click();
  await page.getByRole('link', { name: 'Gắn văn bản quy chế' }).click();
  await page.locator('input[type=file]').setInputFiles(tungChau);
  await page.getByRole('button', { name: 'Gắn văn bản này' }).click();
  await expect(page.getByRole('link', { name: 'Thay văn bản quy chế' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('tab', { name: 'Phiên bản và so sánh' }).click();
}

const axe = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

/** Opens the words of a place from the rule or duty that cites it, and gives the dialog. */
async function wordsOf(page: Page, within: ReturnType<Page['locator']>, place: string) {
  await within
    .getByRole('button', { name: `Xem lời văn của ${place}` })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: `Lời văn của ${place}` });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('a clause is put into a text that is kept, by keyboard alone: each version leads to its own words', async ({
  page,
}) => {
  await openWithText(page);
  await page.getByRole('link', { name: 'Lập phiên bản mới' }).press('Enter');
  await page.getByRole('textbox', { name: /^Văn bản quyết định/ }).focus();
  await page.keyboard.type('Quyết định sửa đổi Quy chế');
  await page.keyboard.press('Tab');
  await page.keyboard.type('40/QĐ-BCĐCĐS');
  await page.getByLabel('Áp dụng từ ngày').focus();
  await page.keyboard.type('01/12/2026');
  await page.keyboard.press('Tab');
  await page.getByLabel('Lý do').focus();
  await page.keyboard.type('Cho phép họp trực tuyến');

  await page.getByRole('button', { name: 'Thêm nội dung sửa lời văn' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Cách sửa')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('7');
  await expect(dialog.getByLabel(/^Điều/)).toHaveValue('7');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1');
  await expect(dialog.getByLabel('Sau khoản')).toHaveValue('1');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ban Chỉ đạo có thể họp trực tuyến khi cần thiết.');
  expect(await axe(page)).toEqual([]);
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Thêm nội dung sửa lời văn' })).toBeFocused();

  const moved = page.getByRole('table', { name: 'Điều, khoản đổi chỗ' });
  const modes = moved.getByRole('row', { name: /^Hình thức làm việc/ });
  await expect(modes).toHaveCount(1);
  await expect(modes).toContainText('Khoản 2 Điều 7Khoản 3 Điều 7');
  await expect(modes).toContainText('Khoản 3 Điều 7Khoản 4 Điều 7');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lập phiên bản mới' }).press('Enter');
  const list = page.getByRole('table', { name: 'Các bản quy chế đã áp dụng' });
  await expect(list).toContainText('từ 01/12/2026');
  // Two versions of one name are told apart before the name is cut off.
  await expect(page.getByLabel('Bên phải')).toContainText('40/QĐ-BCĐCĐS, từ 01/12/2026: Quy chế');

  // The new version: its citation has moved on, and leads to the same words under the new number.
  const cadence = page.getByRole('listitem').filter({ hasText: 'Bao lâu họp Tổ công tác một lần' });
  await list.getByRole('button', { name: 'Xem bản này' }).first().press('Enter');
  let words = await wordsOf(page, cadence, 'Khoản 4 Điều 7');
  await expect(words).toContainText('(40/QĐ-BCĐCĐS), từ 01/12/2026');
  await expect(words).toContainText(/4\. .*một tháng một lần/);
  await page.keyboard.press('Escape');
  await expect(words).toHaveCount(0);

  // The old one keeps number and words; what was put in does not stand there.
  await page.getByRole('button', { name: 'Hôm nay' }).press('Enter');
  words = await wordsOf(page, cadence, 'Khoản 3 Điều 7');
  await expect(words).toContainText('(02/QĐ-BCĐCĐS), từ 02/11/2026 đến 30/11/2026');
  await expect(words).toContainText(/3\. .*một tháng một lần/);
  await page.keyboard.press('Escape');
});

test('every place of the text goes along, and duties lead to the words of the version that judges them', async ({
  page,
}) => {
  await openWithText(page);
  await page.getByRole('link', { name: 'Lập phiên bản mới' }).click();
  await page.getByRole('textbox', { name: /^Văn bản quyết định/ }).fill('Quyết định sửa đổi Quy chế');
  await page.getByLabel('Số, ký hiệu quyết định').fill('40/QĐ-BCĐCĐS');
  await page.getByLabel('Áp dụng từ ngày').fill('01/12/2026');
  await page.keyboard.press('Tab');
  await page.getByLabel('Lý do').fill('Cho phép họp trực tuyến');
  await page.getByRole('button', { name: 'Thêm nội dung sửa lời văn' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Cách sửa').selectOption('insert-clause');
  await dialog.getByLabel(/^Điều/).selectOption('7');
  await dialog.getByLabel('Sau khoản').selectOption('1');
  await dialog.getByLabel('Lời mới').fill('Ban Chỉ đạo có thể họp trực tuyến.');
  await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByRole('button', { name: 'Lập phiên bản mới' }).click();
  await expect(page.getByRole('table', { name: 'Các bản quy chế đã áp dụng' })).toContainText('30/11/2026');

  // What the next amendment would begin with is the text as it reads now.
  await page.getByRole('link', { name: 'Lập phiên bản mới' }).click();
  await page.getByRole('button', { name: 'Thêm nội dung sửa lời văn' }).click();
  await dialog.getByLabel(/^Điều/).selectOption('7');
  await expect(dialog.getByLabel(/^Khoản/).getByRole('option')).toHaveText([
    '',
    /^1\. Ban Chỉ đạo họp định kỳ/,
    /^2\. Ban Chỉ đạo có thể họp trực tuyến\.$/,
    /^3\. /,
    /^4\. .*Tổ công tác/,
  ]);
  for (const [clause, words] of [
    ['2', /^Ban Chỉ đạo có thể họp trực tuyến\.$/],
    ['3', /mở rộng/],
    ['4', /một tháng một lần/],
  ] as const) {
    await dialog.getByLabel(/^Khoản/).selectOption(clause);
    await expect(dialog.getByLabel('Lời mới')).toHaveValue(words);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Quy chế', exact: true }).first().click();

  // The history tells what was done, and how much text there is.
  await page.getByRole('tab', { name: 'Điều, khoản' }).click();
  await page.getByRole('button', { name: 'Lịch sử sửa đổi' }).click();
  const history = page.getByRole('dialog');
  await expect(history.getByText('Gắn văn bản quy chế')).toBeVisible();
  await expect(history.getByRole('row', { name: /^Lời văn quy chế/ }).first()).toContainText(
    /\d+ điều, \d+ khoản/,
  );
  await page.keyboard.press('Escape');

  // November is judged by the old version, December by the new one.
  await page.getByRole('link', { name: 'Tổng quan', exact: true }).click();
  const november = page.getByRole('article', { name: /Tổ công tác.*tháng 11/ });
  let words = await wordsOf(page, november, 'Khoản 3 Điều 7');
  await expect(words).toContainText('(02/QĐ-BCĐCĐS), từ 02/11/2026 đến 30/11/2026');
  await page.keyboard.press('Escape');
  await expect(words).toHaveCount(0);
  const december = page.getByRole('article', { name: /Tổ công tác.*tháng 12/ });
  words = await wordsOf(page, december, 'Khoản 4 Điều 7');
  await expect(words).toContainText('(40/QĐ-BCĐCĐS), từ 01/12/2026');
  expect(await axe(page)).toEqual([]);
});
