import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Cài đặt' }).click();
  await page.getByRole('tab', { name: 'Lịch nghỉ' }).click();
});

test('this year stands as it was decided, and next year says that its notice is not out', async ({
  page,
}) => {
  await expect(page.getByText('249 ngày làm việc trong năm')).toBeVisible();
  await expect(page.getByRole('row', { name: /22\/08\/2026 Thứ Bảy/ })).toBeVisible();
  await page.getByRole('combobox').click();
  await page.getByRole('option', { name: 'Năm 2027' }).click();
  await expect(page.getByText('Chưa có thông báo lịch nghỉ năm 2027 trong sổ.')).toBeVisible();
});

test('the notice of a year is entered over the table that ships, and taken back', async ({ page }) => {
  await page.getByRole('combobox').click();
  await page.getByRole('option', { name: 'Năm 2027' }).click();
  await page.getByRole('button', { name: 'Nhập lịch nghỉ năm 2027' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Căn cứ').fill('Thông báo 123/TB-BNV');
  const worked = dialog.getByRole('group', { name: 'Thứ Bảy làm bù' });
  await worked.getByRole('button', { name: 'Thêm thứ Bảy làm bù' }).click();
  await worked.getByLabel('Ngày, dòng 1').fill('21/02/2027');
  await worked.getByLabel('Lý do, dòng 1').fill('Làm bù ngày 11/02/2027');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(worked.getByText('không phải thứ Bảy')).toBeVisible();
  await worked.getByLabel('Ngày, dòng 1').fill('20/02/2027');
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Đã nhập vào sổ')).toBeVisible();
  await expect(page.getByText('250 ngày làm việc trong năm')).toBeVisible();
  await expect(page.getByText('Thông báo 123/TB-BNV')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ bảng đã nhập' }).click();
  await expect(page.getByText('Bảng có sẵn trong chương trình')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('250 ngày làm việc trong năm')).toBeVisible();
});
