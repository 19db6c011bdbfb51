import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

const open = async (page: Page, user = 'Đặng Minh Tuệ') => {
  await page.getByRole('button', { name: new RegExp(user) }).click();
  await page.getByRole('link', { name: 'Quy chế', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Quy chế' })).toBeVisible();
};

const rule = (page: Page, question: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(question, { exact: true }) });

test('every rule stands with its answer, its place and its words; silence is written down', async ({
  page,
}) => {
  await open(page);
  const cadence = rule(page, 'Bao lâu họp Ban Chỉ đạo một lần');
  await expect(cadence).toContainText('Sáu tháng một lần; tùy tình hình thực tế, được lùi khi ghi rõ lý do');
  await expect(cadence).toContainText(
    '«Ban Chỉ đạo họp định kỳ sáu tháng một lần (căn cứ tình hình thực tế)»',
  );
  await expect(cadence).toContainText('Khoản 1 Điều 7');
  await expect(cadence).toContainText('Ghi chú: «Căn cứ tình hình thực tế»');
  await expect(rule(page, 'Thời hạn báo họp trước')).toContainText('Không quy định');
  await expect(rule(page, 'Sử dụng con dấu')).not.toContainText('Điều');
});

test('rules are filtered, counted and found without diacritics', async ({ page }) => {
  await open(page);
  const filter = page.getByRole('radiogroup', { name: 'Lọc các điều khoản' });
  const numberOf = async (name: string) =>
    Number((await filter.getByText(name).textContent())?.match(/\((\d+)\)/)?.[1]);
  const [all, stated, silent] = [
    await numberOf('Tất cả'),
    await numberOf('Có quy định'),
    await numberOf('Không quy định'),
  ];
  expect(stated + silent).toBe(all);
  await filter.getByText('Không quy định').click();
  await expect(page.getByText(`${silent} mục`)).toBeVisible();
  await filter.getByText('Tất cả').click();
  await page.getByLabel('Tìm trong quy chế, không cần gõ dấu').fill('phong hopjcuar');
  await expect(page.getByText('1 mục', { exact: true })).toBeVisible();
  await expect(rule(page, 'Trưng tập làm việc tập trung')).toContainText('có lẽ là «phòng họp của UBND xã»');
  await page.getByLabel('Tìm trong quy chế, không cần gõ dấu').fill('khong co gi the nay');
  await expect(page.getByText('Không có mục nào khớp.')).toBeVisible();
});

test('a day before any regulation has none, and the list of versions leads back', async ({ page }) => {
  await open(page);
  await page.getByLabel('Xem quy chế áp dụng vào ngày').fill('01/01/2020');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Không có quy chế nào áp dụng vào ngày 01/01/2020')).toBeVisible();
  await page.getByRole('button', { name: 'Xem bản này' }).click();
  await expect(rule(page, 'Cách quyết định công việc')).toContainText('Trưởng ban quyết định');
});

test('the officer puts the facts right, and the history tells who changed what', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Sửa thông tin chung' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên quy chế').fill('');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog.getByText('chưa nhập')).toBeVisible();
  await dialog.getByLabel('Tên quy chế').fill('Quy chế Hoạt động của Ban Chỉ đạo');
  await dialog.getByLabel('Số, ký hiệu quyết định').fill('07/QĐ-BCĐCĐS');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(
    page.getByRole('heading', { name: 'Quy chế Hoạt động của Ban Chỉ đạo', exact: true }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Lịch sử sửa đổi' }).click();
  const history = page.getByRole('dialog');
  await expect(history.getByText('Đặng Minh Tuệ').first()).toBeVisible();
  const row = history.getByRole('row', { name: /^Số, ký hiệu quyết định/ }).first();
  await expect(row).toContainText('02/QĐ-BCĐCĐS');
  await expect(row).toContainText('07/QĐ-BCĐCĐS');
});

test('who may not write the regulation reads it, and is offered no change', async ({ page }) => {
  await open(page, 'Lý Thị Bảo Yến');
  await expect(rule(page, 'Người quản lý kinh phí')).toContainText('Công chức Văn hóa và Thông tin xã');
  await expect(page.getByRole('button', { name: 'Sửa thông tin chung' })).toHaveCount(0);
});
