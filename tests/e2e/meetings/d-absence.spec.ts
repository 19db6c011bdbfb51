import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../../helpers/program.ts';
import { seedFolder } from '../../helpers/seed.ts';
import {
  aMeetingUnder,
  conclude,
  fillIn,
  hold,
  issue,
  openMeeting,
  press,
  tab,
} from './through-to-the-notice.ts';

test('Đ: an absence told the day before and one too late, to the notice of conclusions', async ({
  place,
  startOn,
}) => {
  test.slow();
  const title = 'Họp Ban Chỉ đạo định kỳ quý IV năm 2026';
  const program = await startOn(await seedFolder(aMeetingUnder('party-agencies', title), place));
  const { page } = program;
  const absent = (name: string) => page.getByRole('article', { name });
  await openMeeting(page);
  await tab(page, 'Vắng mặt, ý kiến');
  const ruled = page.getByRole('region', { name: 'Quy chế nói gì khi vắng mặt' });
  await expect(ruled).toContainText('Hạn báo vắng: ngày 19/11/2026.');
  await expect(ruled).toContainText('Quy chế không quy định việc cử người dự thay.');

  await test.step('told the day before it is in time, and nobody has to consent (10.3)', async () => {
    await press(page, 'Ghi báo vắng: Lê Quang Đạo');
    await fillIn(page, { 'Ngày báo': '19/11/2026', 'Lý do': 'Dự hội nghị của tỉnh' });
    await expect(absent('Lê Quang Đạo')).toContainText('Đủ theo quy chế.');
    await expect(absent('Lê Quang Đạo').getByText('báo muộn')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /Ghi trả lời của người chủ trì/ })).toHaveCount(0);
  });

  await test.step('told on the day itself it is late, and says so with its place', async () => {
    await press(page, 'Ghi báo vắng: Phạm Thị Ngọc Ánh');
    await fillIn(page, { 'Ngày báo': '20/11/2026', 'Lý do': 'Việc đột xuất' });
    await expect(absent('Phạm Thị Ngọc Ánh').getByText('báo muộn', { exact: true })).toBeVisible();
    await expect(absent('Phạm Thị Ngọc Ánh')).toContainText('Báo muộn: hạn là ngày 19/11/2026.');
    await expect(absent('Phạm Thị Ngọc Ánh').getByText('Khoản 3 Điều 10').first()).toBeVisible();
  });

  await test.step('an opinion is owed once the chair has asked for it', async () => {
    await press(page, 'Việc khác với Lê Quang Đạo');
    await page.getByRole('menuitem', { name: 'Yêu cầu ý kiến' }).click();
    await fillIn(page, {});
    await expect(absent('Lê Quang Đạo')).toContainText('Còn thiếu: ý kiến bằng văn bản');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await press(page, 'Ghi ý kiến bằng văn bản: Lê Quang Đạo');
    await fillIn(page, { 'Nội dung ý kiến': 'Đồng ý với các nội dung họp' });
    await expect(absent('Lê Quang Đạo')).toContainText('Đủ theo quy chế.');
  });

  await page.getByRole('link', { name: 'Tổng quan' }).click();
  const duty = page.getByRole('article', { name: 'Báo vắng cuộc họp Ban Chỉ đạo ngày 20/11/2026' });
  await expect(duty).toContainText('Đã xong, muộn');
  await duty.getByRole('button', { name: /^Ghi báo vắng/ }).click();
  await expect(page.getByRole('dialog').getByText('báo muộn', { exact: true })).toBeVisible();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /Mở phần vắng mặt/ })
    .click();
  await expect(absent('Phạm Thị Ngọc Ánh')).toBeVisible();

  await tab(page, 'Kế hoạch họp');
  await test.step('it is held', () => hold(page));
  await test.step('its conclusion gives a task', () => conclude(page));
  await tab(page, 'Biên bản, thông báo');
  await test.step('the notice of conclusions goes out', async () => {
    expect(await issue(program, 'Thông báo kết luận')).toContain('rà soát tài khoản định danh');
  });
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await expect(page.getByRole('link', { name: 'Rà soát tài khoản định danh' })).toBeVisible();
});
