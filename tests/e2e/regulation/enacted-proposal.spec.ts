import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

test('an accepted proposal is listed for the next version, stands in it, and leads to it', async ({
  page,
}) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Quy chế', exact: true }).click();
  await page.getByRole('tab', { name: 'Góp ý sửa đổi' }).click();
  const dialog = page.getByRole('dialog');
  const raise = async (clause: string, problem: string) => {
    await page.getByRole('button', { name: 'Thêm góp ý' }).click();
    await dialog.getByLabel('Điều', { exact: true }).fill('7');
    await dialog.getByLabel('Khoản', { exact: true }).fill(clause);
    await dialog.getByLabel('Vướng mắc, bất cập').fill(problem);
    await dialog.getByLabel('Nội dung đề nghị').fill('Ban Chỉ đạo họp mỗi quý một lần');
    await dialog.getByLabel('Người, cơ quan góp ý').fill('Công an xã');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(dialog).toHaveCount(0);
  };
  await raise('1', 'Sáu tháng họp một lần là thưa');
  await raise('3', 'Tháng nào cũng họp là dày');
  await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
  await dialog.getByRole('button', { name: 'Tổng hợp' }).click();
  await expect(dialog.locator('iframe')).toBeVisible();
  await dialog.getByRole('button', { name: 'Đóng' }).click();

  await page.getByRole('button', { name: 'Ghi quyết định' }).click();
  for (const [index, answer] of ['Chấp nhận', 'Không chấp nhận'].entries()) {
    const outcome = page.getByRole('radiogroup', { name: `Quyết định về góp ý ${index + 1}` });
    await outcome.getByText(answer, { exact: true }).click();
  }
  const reason = dialog.getByRole('textbox', { name: /Lý do|Ý kiến/ });
  for (const box of await reason.all()) await box.fill('Đúng yêu cầu công việc');
  await dialog.getByLabel('Số, ký hiệu văn bản quyết định').fill('65/QĐ-BCĐCĐS');
  await dialog.getByRole('button', { name: 'Ghi quyết định' }).click();
  const row = page.getByRole('row', { name: /Sáu tháng họp một lần/ });
  await expect(row).toContainText('Được chấp nhận');

  // Only what was accepted is listed.
  await page.getByRole('tab', { name: 'Phiên bản và so sánh' }).click();
  await page.getByRole('link', { name: 'Lập phiên bản mới' }).click();
  const listed = page.getByRole('checkbox');
  await expect(listed).toHaveCount(1);
  await listed.check();
  await page.getByRole('textbox', { name: /^Văn bản quyết định/ }).fill('Quyết định sửa đổi Quy chế');
  await page.getByLabel('Số, ký hiệu quyết định').fill('66/QĐ-BCĐCĐS');
  await page.getByLabel('Áp dụng từ ngày').fill('01/01/2027');
  await page.keyboard.press('Tab');
  await page.getByLabel('Lý do').fill('Theo góp ý của Công an xã');
  await page.getByRole('button', { name: 'Thêm nội dung sửa lời văn' }).click();
  await dialog.getByLabel('Cách sửa').selectOption('insert-clause');
  await dialog.getByLabel(/^Điều/).fill('7');
  await dialog.getByLabel('Sau khoản').fill('3');
  await dialog.getByLabel('Lời mới').fill('Ban Chỉ đạo họp mỗi quý một lần.');
  await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByRole('button', { name: 'Lập phiên bản mới' }).click();
  await expect(page.getByRole('table', { name: 'Các bản quy chế đã áp dụng' })).toContainText('66/QĐ-BCĐCĐS');

  await page.getByRole('tab', { name: 'Góp ý sửa đổi' }).click();
  await expect(row).toContainText('Đã đưa vào quy chế');
  await row.press('Enter');
  await expect(dialog.getByRole('region', { name: 'Quá trình xử lý' })).toContainText('Đã đưa vào quy chế');
  await expect(dialog.getByRole('button', { name: 'Sửa', exact: true })).toHaveCount(0);
  await dialog.getByRole('link', { name: /66\/QĐ-BCĐCĐS/ }).click();
  await expect(page.getByLabel('Xem quy chế áp dụng vào ngày')).toHaveValue('01/01/2027');
  await expect(page.getByText('66/QĐ-BCĐCĐS', { exact: true })).toBeVisible();

  // It is in a version now, and not offered to the next one.
  await page.getByRole('tab', { name: 'Phiên bản và so sánh' }).click();
  await page.getByRole('link', { name: 'Lập phiên bản mới' }).click();
  await expect(page.getByRole('heading', { name: 'Sửa lời văn' })).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});
