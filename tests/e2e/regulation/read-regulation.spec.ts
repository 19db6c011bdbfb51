import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { aPdf, downThePage } from '../../helpers/hand-pdf.ts';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

const fixture = (name: string) => join(import.meta.dirname, '../../fixtures/regulations', name);
const tayNinh = fixture('tay-ninh.txt');

async function openReader(page: Page) {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Quy chế', exact: true }).click();
  await page.getByRole('link', { name: 'Đọc quy chế từ văn bản' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đọc quy chế từ văn bản' })).toBeVisible();
}

const choose = (page: Page, path: string | { name: string; buffer: Buffer }) =>
  page
    .locator('input[type=file]')
    .setInputFiles(typeof path === 'string' ? path : { ...path, mimeType: 'application/octet-stream' });

const point = (page: Page, question: string) =>
  page
    .getByRole('list', { name: 'Các điểm của quy chế' })
    .getByRole('listitem')
    .filter({ hasText: question });
const text = (page: Page) => page.getByRole('region', { name: 'Văn bản quy chế' });
const left = (page: Page) => page.getByRole('status').filter({ hasText: /xác nhận/i });
const use = (page: Page) => page.getByRole('button', { name: 'Lập Ban Chỉ đạo mới theo quy chế này' });

const type = async (page: Page, label: string, value: string, nth = 0) => {
  await page.getByLabel(label).nth(nth).fill(value);
  await page.keyboard.press('Tab');
};

test('the regulation of a province is read from its file, put right in two points, and a committee works by it', async ({
  page,
}) => {
  await openReader(page);
  await choose(page, tayNinh);
  await expect(page.getByText('tay-ninh.txt · 12 điều, 51 khoản')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Số của quyết định ban hành ghi khác nhau')).toBeVisible();
  await expect(use(page)).toBeDisabled();

  // Where it stands in the text is shown as one goes to a point.
  await page.getByRole('button', { name: 'Bao lâu họp Ban chỉ đạo một lần', exact: true }).click();
  await expect(text(page).locator('mark')).toHaveText('Ban chỉ đạo họp định kỳ mỗi Quý một lần');
  await expect(text(page).locator('mark')).toBeInViewport();

  await page.getByRole('button', { name: /Xác nhận \d+ điểm chắc chắn/ }).click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  // Two corrections: the meetings may wait for circumstances, and the group's report goes to both leaders.
  await page.getByRole('button', { name: 'Sửa: Bao lâu họp Ban chỉ đạo một lần' }).click();
  const cadence = page.getByRole('dialog', { name: 'Bao lâu họp Ban chỉ đạo một lần' });
  await cadence.getByRole('combobox', { name: 'Bao lâu một lần' }).click();
  await page.getByRole('option', { name: '2 tháng một lần' }).click();
  await cadence.getByRole('button', { name: 'Ghi điểm này' }).click();
  await expect(point(page, 'Bao lâu họp Ban chỉ đạo một lần')).toContainText('2 tháng một lần');
  await expect(point(page, 'Bao lâu họp Ban chỉ đạo một lần')).toContainText('Đã sửa');
  await page.getByRole('button', { name: 'Đổi lại: Có nguồn kinh phí hợp pháp khác' }).click();
  await page.getByRole('button', { name: 'Không quy định: Có nguồn kinh phí hợp pháp khác' }).click();

  for (const box of await page.getByRole('checkbox', { name: /^Đã xem: / }).all()) await box.check();
  const confirm = page.getByRole('button', { name: /^Xác nhận: / });
  while ((await confirm.count()) > 0) await confirm.first().click();
  await expect(left(page)).toHaveText('Đã xác nhận đủ');
  await use(page).click();

  await expect(page.getByLabel('Tên đầy đủ').first()).toHaveValue(
    'Ban chỉ đạo xây dựng Chính quyền điện tử tỉnh Tây Ninh',
  );
  // The paper says number and day in two ways: neither is filled in.
  await expect(page.getByLabel('Số, ký hiệu quyết định')).toHaveValue('');
  await type(page, 'Từ ngày', '01/01/2026', 0);
  await type(page, 'Từ ngày', '01/01/2026', 1);
  await type(page, 'Số, ký hiệu quyết định', '579/QĐ-BCĐCQĐT');
  await type(page, 'Áp dụng từ ngày', '01/01/2026');
  await page.getByRole('button', { name: 'Lập Ban Chỉ đạo', exact: true }).click();
  await expect(page.getByText('Đã lập Ban chỉ đạo xây dựng Chính quyền điện tử tỉnh Tây Ninh')).toBeVisible();

  await page.getByRole('link', { name: 'Quy chế', exact: true }).first().click();
  await expect(page.getByText('2 tháng một lần').first()).toBeVisible();
  await page.getByRole('link', { name: 'Tổng quan', exact: true }).click();
  await expect(
    page.getByText(/Ban chỉ đạo xây dựng Chính quyền điện tử tỉnh Tây Ninh/).first(),
  ).toBeVisible();
  await expect(page.getByText('Khoản 9 Điều 7').first()).toBeVisible();
});

test('what was confirmed is there again after the page was closed, and another text begins anew', async ({
  page,
}) => {
  await openReader(page);
  await page.getByLabel('Toàn văn quy chế').fill(readFileSync(fixture('tung-chau.txt'), 'utf8'));
  await page.getByRole('button', { name: 'Đọc văn bản', exact: true }).click();
  await page.getByRole('button', { name: /Xác nhận \d+ điểm chắc chắn/ }).click();
  const before = await left(page).textContent();
  await page.getByRole('link', { name: 'Tổng quan', exact: true }).click();
  await page.reload();
  await page.evaluate(() => {
    location.hash = '#/regulation/read';
  });
  await expect(page.getByText('Đang làm tiếp bản đọc dở lần trước.')).toBeVisible();
  await expect(left(page)).toHaveText(before ?? '');
  await page.getByRole('button', { name: 'Đọc văn bản khác' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Đọc văn bản khác' }).click();
  await expect(page.getByLabel('Toàn văn quy chế')).toHaveValue('');
});

test('a PDF is read like a text, a scan is not, and what is no regulation is refused in words', async ({
  page,
}) => {
  await openReader(page);
  await choose(page, { name: 'quet.pdf', buffer: aPdf([[], []]) });
  await expect(page.getByRole('alert')).toContainText('“quet.pdf” là bản quét, chỉ có hình ảnh');
  await page.getByLabel('Toàn văn quy chế').fill('Kính gửi các đồng chí');
  await page.getByRole('button', { name: 'Đọc văn bản', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Không thấy điều nào');
  const lines = [
    'QUY CHẾ',
    'Hoạt động của Ban Chỉ đạo chuyển đổi số xã Hòa Sơn',
    'Điều 1. Chế độ họp',
    '1. Ban Chỉ đạo họp định kỳ mỗi quý một lần.',
    '2. Ban Chỉ đạo họp định kỳ mỗi tháng một lần.',
  ];
  await choose(page, { name: 'quy-che.pdf', buffer: aPdf([downThePage(lines), []]) });
  await expect(page.getByText('Trang 2 của tệp chỉ có hình ảnh')).toBeVisible();
  // The text contradicts itself: nothing is proposed, and the official answers.
  const cadence = point(page, 'Bao lâu họp Ban Chỉ đạo một lần');
  await expect(cadence).toContainText('Cần trả lời');
  await expect(cadence.getByRole('button', { name: /^Xác nhận/ })).toHaveCount(0);
  await cadence.getByRole('button', { name: 'Khoản 2 Điều 1' }).click();
  await expect(text(page).locator('mark')).toHaveText('Ban Chỉ đạo họp định kỳ mỗi tháng một lần');
});

test('all of it is done by keyboard: each confirmed point leads to the next', async ({ page }) => {
  await openReader(page);
  await choose(page, fixture('made/xa.txt'));
  await expect(use(page)).toBeDisabled();
  await page.getByRole('button', { name: 'Đến điểm tiếp theo' }).press('Enter');
  for (let turn = 0; turn < 80 && (await use(page).isDisabled()); turn += 1) {
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    // What the text leaves in doubt has no rule to confirm: there it is said that nothing is regulated.
    await page.keyboard.press(/^(?:Xác nhận|Không quy định)$/.test(focused) ? 'Enter' : 'Tab');
  }
  await expect(left(page)).toHaveText('Đã xác nhận đủ');
});

test('the text is attached to the rules that are in the book, once it holds every article they cite', async ({
  page,
}) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Quy chế', exact: true }).click();
  await page.getByRole('link', { name: 'Gắn văn bản quy chế' }).click();
  await choose(page, fixture('made/xa.txt'));
  await expect(page.getByText('Văn bản không có điều, khoản này')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Gắn văn bản này' })).toBeDisabled();
  await page.getByRole('button', { name: 'Đọc văn bản khác' }).click();
  await choose(page, fixture('tung-chau.txt'));
  await expect(page.getByText(/^(\d+) trên \1 chỗ trích khớp với văn bản$/)).toBeVisible({ timeout: 30_000 });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.getByRole('button', { name: 'Gắn văn bản này' }).click();
  await expect(page.getByText('Đã gắn văn bản quy chế.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Thay văn bản quy chế' })).toBeVisible();
});
