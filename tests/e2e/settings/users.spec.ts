import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

test('a user is added with a role and may sign in; the last officer cannot be let go', async ({ page }) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Cài đặt' }).click();
  await page.getByRole('tab', { name: 'Người dùng' }).click();
  await page.getByRole('button', { name: 'Thêm người dùng' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Họ và tên').fill('Cao Thị Ái');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog.getByText('chưa nhập')).toBeVisible();
  await dialog.getByRole('checkbox', { name: /^Người xem/ }).check();
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('row', { name: /Cao Thị Ái Người xem/ })).toBeVisible();

  await page.getByRole('button', { name: 'Việc khác: Đặng Minh Tuệ' }).click();
  await page.getByRole('menuitem', { name: 'Cho thôi sử dụng' }).click();
  await expect(page.getByText('sổ phải còn ít nhất một cán bộ phụ trách')).toBeVisible();

  await page
    .getByRole('banner')
    .getByRole('button', { name: /Đặng Minh Tuệ/ })
    .click();
  await page.getByRole('menuitem', { name: 'Cao Thị Ái' }).click();
  await expect(page.getByRole('button', { name: 'Thêm người dùng' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Mỗi vai trò được làm gì' })).toBeVisible();
});

test('the language changes at once and is kept', async ({ page, program, startOn }) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Cài đặt' }).click();
  await page.getByRole('tab', { name: 'Thiết lập chung' }).click();
  await expect(page.getByText(program.folder)).toBeVisible();
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.getByLabel('Remind of a backup after days').fill('14');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await program.stop();
  const again = await startOn(program.folder);
  await expect(again.page.getByRole('heading', { name: 'Who is working?' })).toBeVisible();
});
