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

test('T: a six-monthly meeting with a delegate and a consented absence, to its tasks', async ({
  place,
  startOn,
}) => {
  test.slow();
  const title = 'Họp Ban Chỉ đạo định kỳ 6 tháng cuối năm 2026';
  const program = await startOn(await seedFolder(aMeetingUnder('tung-chau', title), place));
  const { page } = program;
  const absent = (name: string) => page.getByRole('article', { name });
  await openMeeting(page);
  await tab(page, 'Vắng mặt, ý kiến');

  await test.step('who sends somebody owes an opinion in writing, and no consent (5.5)', async () => {
    await press(page, 'Ghi báo vắng: Lê Quang Đạo');
    await fillIn(page, {
      'Lý do': 'Đi tập huấn',
      'Người dự họp thay': 'Nguyễn Văn Tám',
      'Chức vụ của người dự thay': 'Phó Trưởng phòng',
      'Căn cứ ủy quyền': 'Giấy ủy quyền số 05/GUQ ngày 19/11/2026',
    });
    await expect(absent('Lê Quang Đạo')).toContainText('Còn thiếu: ý kiến bằng văn bản');
    await expect(absent('Lê Quang Đạo').getByText('Khoản 5 Điều 5')).toBeVisible();
    await expect(absent('Lê Quang Đạo')).not.toContainText('sự đồng ý');
    await press(page, 'Ghi ý kiến bằng văn bản: Lê Quang Đạo');
    await fillIn(page, {
      'Nội dung ý kiến': 'Nhất trí với dự thảo kế hoạch. Đề nghị thêm nội dung tập huấn cho thôn.',
      'Tóm tắt ghi vào biên bản': 'Nhất trí, đề nghị thêm nội dung tập huấn',
    });
    await expect(absent('Lê Quang Đạo')).toContainText('Đủ theo quy chế.');
  });

  await test.step('who stays away needs the consent of the chair, and no opinion (5.5)', async () => {
    await press(page, 'Ghi báo vắng: Phạm Thị Ngọc Ánh');
    await fillIn(page, { 'Lý do': 'Trực chiến đấu' });
    await expect(absent('Phạm Thị Ngọc Ánh')).toContainText(
      'Còn thiếu: sự đồng ý của người chủ trì cuộc họp: chưa xin',
    );
    await press(page, 'Ghi trả lời của người chủ trì: Phạm Thị Ngọc Ánh');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Ý kiến của người chủ trì' }).click();
    await page.getByRole('option', { name: 'Đồng ý', exact: true }).click();
    await fillIn(page, {});
    await expect(absent('Phạm Thị Ngọc Ánh')).toContainText('Nguyễn Hữu Lâm đồng ý ngày 20/11/2026.');
    await expect(absent('Phạm Thị Ngọc Ánh')).toContainText('Đủ theo quy chế.');
  });

  await tab(page, 'Kế hoạch họp');
  await test.step('it is held', () => hold(page));
  await test.step('its conclusion gives a task', () => conclude(page));
  await tab(page, 'Biên bản, thông báo');
  await test.step('the minutes say who was away and what they wrote', async () => {
    const minutes = await issue(program, 'Biên bản');
    expect(minutes).toContain('Nguyễn Văn Tám, Phó Trưởng phòng dự họp thay');
    expect(minutes).toContain('lý do: Trực chiến đấu; được người chủ trì đồng ý');
    expect(minutes).toContain('có ý kiến bằng văn bản');
    expect(minutes).toContain('Nhất trí, đề nghị thêm nội dung tập huấn');
  });
  await test.step('the notice of conclusions goes out', async () => {
    expect(await issue(program, 'Thông báo kết luận')).toContain('rà soát tài khoản định danh');
  });
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await expect(page.getByRole('link', { name: 'Rà soát tài khoản định danh' })).toBeVisible();
});
