import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

const open = async (page: Page, user = 'Đặng Minh Tuệ') => {
  await page.getByRole('button', { name: new RegExp(user) }).click();
  await page.getByRole('link', { name: 'Quy chế', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Quy chế' })).toBeVisible();
};

const row = (page: Page, question: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(question, { exact: true }) });

/** Opens the rule of a question as one that the book has wrong. */
async function correct(page: Page, question: string) {
  await page.getByRole('button', { name: `Sửa: ${question}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `Sửa điều, khoản: ${question}` });
  await dialog.getByRole('radio', { name: /^Sổ ghi chưa đúng bản quy chế/ }).click();
  return dialog;
}

test('a rule left out when the book was set up is entered with its place, and kept with the paper and the reason', async ({
  page,
}) => {
  await open(page);
  const question = 'Thời hạn báo họp trước';
  const dialog = await correct(page, question);
  await dialog.getByRole('radio', { name: 'Có quy định', exact: true }).click();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog.getByText('chưa nhập', { exact: true })).toHaveCount(4);
  await dialog.getByRole('textbox', { name: 'Số ngày' }).fill('2');
  await dialog.getByRole('combobox', { name: 'Cách tính' }).click();
  await page.getByRole('option', { name: 'Ngày làm việc', exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Điều', exact: true }).fill('7');
  await dialog.getByRole('textbox', { name: 'Khoản', exact: true }).fill('1');
  await dialog.getByRole('textbox', { name: 'Nguyên văn' }).fill('được báo trước ít nhất\n02 ngày làm việc');
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Lúc lập sổ bỏ sót câu này');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(row(page, question)).toContainText('Số ngày: 2');
  await expect(row(page, question)).toContainText('«được báo trước ít nhất 02 ngày làm việc»');
  await expect(row(page, question)).toContainText('Khoản 1 Điều 7');

  await page.getByRole('button', { name: 'Lịch sử sửa đổi' }).click();
  const history = page.getByRole('dialog');
  await expect(history.getByText('Sửa điều, khoản của quy chế')).toBeVisible();
  await expect(history.getByText(/Lúc lập sổ bỏ sót câu này \(Quy chế .+02\/QĐ-BCĐCĐS/)).toBeVisible();
  await expect(history.getByRole('row', { name: new RegExp(`^${question}`) })).toContainText('Số ngày: 2');
});

test('a cadence put right counts at once: what is due follows it', async ({ page }) => {
  await open(page);
  const question = 'Bao lâu họp Ban Chỉ đạo một lần';
  const dialog = await correct(page, question);
  await dialog.getByRole('combobox', { name: 'Bao lâu một lần' }).click();
  await page.getByRole('option', { name: 'Một quý một lần' }).click();
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Đọc nhầm bản in');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(row(page, question)).toContainText('Một quý một lần');
  await page.getByRole('link', { name: 'Tổng quan', exact: true }).click();
  await expect(page.getByText(/quý IV/i).first()).toBeVisible();
});

test('whoever says that the regulation itself was changed is led to a new version, not to the old rules', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Sửa: Người quản lý kinh phí', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Quy chế đã được sửa đổi/ }).click();
  await expect(dialog.getByText(/là một phiên bản mới/)).toBeVisible();
  await expect(dialog.getByRole('textbox')).toHaveCount(0);
  await dialog.getByRole('link', { name: 'Sang phần Phiên bản và so sánh' }).click();
  await expect(page.getByRole('tab', { name: 'Phiên bản và so sánh', selected: true })).toBeVisible();
});

test('what was typed survives a closed window, and saving what differs in nothing is refused', async ({
  page,
}) => {
  await open(page);
  const question = 'Người quản lý kinh phí';
  const dialog = await correct(page, question);
  await dialog.getByRole('combobox', { name: question }).fill('Trưởng ban');
  await page.keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Ghi sót một người');
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await expect(dialog).toHaveCount(0);
  const again = await correct(page, question);
  await expect(again.getByText(/phần đang nhập dở/)).toBeVisible();
  await expect(again.getByRole('textbox', { name: 'Lý do' })).toHaveValue('Ghi sót một người');
  await again.getByRole('combobox', { name: question }).press('Backspace');
  await again.getByRole('button', { name: 'Lưu' }).click();
  await expect(again.getByText('Chưa có gì khác với nội dung đang ghi trong sổ.')).toBeVisible();
  await again.getByRole('button', { name: 'Hủy' }).click();
  await expect((await correct(page, question)).getByRole('textbox', { name: 'Lý do' })).toHaveValue('');
});

test('a rule is put right by the keyboard alone, and every control has a name', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: 'Sửa: Có nguồn kinh phí hợp pháp khác', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: /^Sổ ghi chưa đúng/ })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('radio', { name: 'Có quy định', exact: true })).toBeChecked();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog.getByRole('radio', { name: 'Có quy định', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('textbox', { name: 'Nguyên văn' })).toHaveCount(0);
  await dialog.getByRole('textbox', { name: 'Lý do' }).focus();
  await page.keyboard.type('Bản in không có câu này');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(row(page, 'Có nguồn kinh phí hợp pháp khác')).toContainText('Không quy định');
});

test('who may not write the regulation is offered no change of a rule', async ({ page }) => {
  await open(page, 'Lý Thị Bảo Yến');
  await expect(row(page, 'Người quản lý kinh phí')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Sửa: / })).toHaveCount(0);
});
