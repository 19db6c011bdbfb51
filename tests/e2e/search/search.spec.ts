import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
});

test('everything is found while typing, without diacritics, and opened with the keyboard', async ({
  page,
}) => {
  const head = page.getByRole('banner').getByRole('searchbox');
  await head.fill('giay moi');
  await head.press('Enter');
  const box = page.getByRole('main').getByRole('searchbox');
  await expect(box).toHaveValue('giay moi');
  await expect(page.getByRole('region', { name: 'Văn bản, tài liệu' })).toContainText('Giấy mời');
  await box.fill('');
  await box.pressSequentially('ban chi dao so ket 6 thang', { delay: 10 });
  await expect(box).toHaveValue('ban chi dao so ket 6 thang');
  await expect(page.getByRole('region', { name: 'Các cuộc họp' })).toBeVisible();
  await expect(page.getByText('Tìm thấy 1 mục')).toBeVisible();
  await box.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/meetings\//);
  await page.goBack();
  await expect(box).toHaveValue('ban chi dao so ket 6 thang');
});

test('a person is found by the post, and the money by its code', async ({ page }) => {
  await page.goto(`${new URL(page.url()).origin}/#/search?q=truong%20cong%20an`);
  await expect(page.getByRole('link', { name: /Lê Quang Đạo/ })).toBeVisible();
  await page.getByRole('main').getByRole('searchbox').fill('6551');
  await page.getByRole('link', { name: /6551/ }).click();
  await expect(page).toHaveURL(/#\/budget/);
});

test('nothing found says what to try, and the box is empty of guesses', async ({ page }) => {
  await page.goto(`${new URL(page.url()).origin}/#/search`);
  await expect(page.getByText('Gõ vài chữ để tìm')).toBeVisible();
  await page.getByRole('main').getByRole('searchbox').fill('zzz');
  await expect(page.getByText('Không tìm thấy “zzz”')).toBeVisible();
});
