import { expect, test } from '../../helpers/program.ts';
import { bookUnder } from '../home/regulated-books.ts';

test('a chair from outside is refused until the authorisation is written down', async ({
  place,
  startOn,
}) => {
  // The people of this book sit in no body.
  const { page } = await startOn(await bookUnder('tung-chau', [], place));
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Họp Ban Chỉ đạo', exact: true }).click();
  await page.getByRole('button', { name: 'Lập cuộc họp' }).first().click();
  await page.getByLabel('Ngày họp').fill('25/11/2026');
  await page.getByLabel('Ngày họp').press('Tab');
  await page.getByRole('textbox', { name: 'Địa điểm' }).fill('Hội trường');
  await page.getByRole('combobox', { name: 'Người chủ trì' }).fill('dao');
  await page.getByRole('option', { name: 'Lê Quang Đạo' }).click();
  await expect(page.getByLabel('Chủ trì với tư cách')).toHaveValue('authorised');
  await expect(page.getByText(/^Lê Quang Đạo không phải thành viên/)).toBeVisible();
  const save = () => page.getByRole('button', { name: 'Lưu cuộc họp' }).click();
  await save();
  await expect(
    page.getByText(/không phải thành viên .* vào ngày họp; hãy chọn người khác/i).first(),
  ).toBeVisible();

  await page.getByRole('textbox', { name: 'Căn cứ ủy quyền' }).fill('Giấy ủy quyền số 03/GUQ-BCĐ');
  await expect(
    page.getByText('Quy chế không quy định việc ủy quyền chủ trì; hãy ghi rõ căn cứ.'),
  ).toBeVisible();
  await save();
  await expect(page.getByText('Được ủy quyền: Giấy ủy quyền số 03/GUQ-BCĐ')).toBeVisible();
});
