import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Hồ sơ lưu trữ', exact: true }).click();
});

test('a dossier is opened under the next code, kept for a term, and stands in the list', async ({ page }) => {
  await page.getByRole('button', { name: 'Lập hồ sơ', exact: true }).click();
  await expect(page.getByLabel('Số, ký hiệu hồ sơ')).toHaveValue('02.CĐS');
  await page.getByLabel('Tiêu đề hồ sơ').fill('Hồ sơ kinh phí năm 2027');
  await page.getByRole('combobox', { name: 'Thời hạn bảo quản' }).click();
  await page.getByRole('option', { name: 'Có thời hạn' }).click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('chưa nhập')).toBeVisible();
  await page.getByLabel('Số năm bảo quản').fill('10');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('02.CĐS – Hồ sơ kinh phí năm 2027');
  await page.getByRole('link', { name: 'Hồ sơ năm 2027' }).click();
  await expect(page.getByRole('row', { name: /02\.CĐS/ })).toContainText('10 năm');
});

test('a code that the year has already is pointed out', async ({ page }) => {
  await page.getByRole('button', { name: 'Lập hồ sơ', exact: true }).click();
  await page.getByLabel('Số, ký hiệu hồ sơ').fill('01.cđs');
  await expect(page.getByText('Năm 2027 đã có hồ sơ mang số, ký hiệu này.')).toBeVisible();
});

test('a dossier that holds documents is not removed, and it says why', async ({ page }) => {
  await page
    .getByRole('row', { name: /01\.CĐS/ })
    .getByRole('button')
    .click();
  await page.getByRole('menuitem', { name: 'Xóa', exact: true }).click();
  await expect(page.getByText(/^Chưa xóa “01\.CĐS .*” vì còn 6 mục thuộc về nó\./)).toBeVisible();
  await expect(page.getByRole('row', { name: /01\.CĐS/ })).toBeVisible();
});

test('the list is searched without diacritics', async ({ page }) => {
  await page.getByPlaceholder('Tìm không cần gõ dấu').fill('hop ban chi dao');
  await expect(page.getByRole('row', { name: /01\.CĐS/ })).toBeVisible();
  await page.getByPlaceholder('Tìm không cần gõ dấu').fill('kinh phi');
  await expect(page.getByText('Không có dòng nào khớp với “kinh phi”.')).toBeVisible();
});

test('a dossier that is not there says so and leads back', async ({ page }) => {
  await page.evaluate(() => {
    location.hash = '#/archive/nowhere';
  });
  await expect(page.getByRole('alert')).toContainText('Không còn thấy mục này trong sổ');
  await page.getByRole('link', { name: 'Danh mục hồ sơ' }).click();
  await expect(page.getByRole('row', { name: /01\.CĐS/ })).toBeVisible();
});
