import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
});

const openNewGroupMeeting = async (page: Page, on: string) => {
  await page.getByRole('link', { name: 'Họp Tổ công tác', exact: true }).click();
  await page.getByRole('button', { name: 'Lập cuộc họp' }).click();
  await chooseDay(page, on);
};

const chooseDay = async (page: Page, on: string) => {
  await page.getByLabel('Ngày họp').fill(on);
  await page.getByLabel('Ngày họp').press('Tab');
};

const addItem = async (
  page: Page,
  number: number,
  { title, minutes }: { title: string; minutes: string },
) => {
  await page.getByRole('button', { name: 'Thêm nội dung' }).click();
  const row = page.getByRole('group', { name: `Nội dung ${number}`, exact: true });
  await expect(row.getByRole('textbox', { name: /Nội dung$/ })).toBeFocused();
  await page.keyboard.type(title);
  await row.getByRole('textbox', { name: /Số phút/ }).fill(minutes);
};

test('an official plans a meeting: proposals, warnings, an agenda with its clock', async ({ page }) => {
  await openNewGroupMeeting(page, '24/11/2026');
  await expect(page.getByText('Ngày 24/11/2026 là ngày nghỉ: Ngày Văn hóa Việt Nam.')).toBeVisible();

  await chooseDay(page, '25/11/2026');
  await expect(page.getByText('Ngày và giờ này không vướng gì.')).toBeVisible();
  await expect(page.getByLabel('Tên cuộc họp')).toHaveValue('Họp Tổ công tác định kỳ tháng 11 năm 2026');
  await expect(page.getByRole('textbox', { name: 'Địa điểm' })).toHaveValue('Phòng họp UBND xã');
  await expect(page.getByRole('combobox', { name: 'Người chủ trì' })).toHaveValue(/Trần Thị Thu Hà/);
  await expect(page.getByText(/^Mời (\d+) trên \1 thành viên$/)).toBeVisible();

  await addItem(page, 1, { title: 'Thảo luận', minutes: '40' });
  await addItem(page, 2, { title: 'Khai mạc', minutes: '5' });
  await page
    .getByRole('group', { name: 'Nội dung 2', exact: true })
    .getByRole('textbox', { name: /Nội dung$/ })
    .press('Alt+ArrowUp');
  const first = page.getByRole('group', { name: 'Nội dung 1', exact: true });
  await expect(first.getByRole('textbox', { name: /Nội dung$/ })).toHaveValue('Khai mạc');
  await expect(first).toContainText('08:00 – 08:05');
  await expect(page.getByRole('group', { name: 'Nội dung 2', exact: true })).toContainText('08:05 – 08:45');
  await expect(page.getByText('Cộng 45 phút, kết thúc lúc 08:45')).toBeVisible();

  await page.getByRole('checkbox', { name: /Đặng Minh Tuệ/ }).uncheck();
  await page.getByRole('button', { name: 'Lưu cuộc họp' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Họp Tổ công tác định kỳ tháng 11 năm 2026',
  );
  await expect(page.getByText('Thứ Tư, 25/11/2026, 08:00 – 08:45')).toBeVisible();
  await expect(page.getByText('Chưa mời: Đặng Minh Tuệ')).toBeVisible();

  await page.getByRole('link', { name: 'Về danh sách cuộc họp' }).click();
  await expect(page.getByRole('row', { name: /25\/11\/2026/ })).toContainText('Dự kiến');
});

test('two meetings at one hour are told, with the names of those wanted at both', async ({ page }) => {
  await openNewGroupMeeting(page, '15/01/2027');
  await expect(
    page.getByText(/Trùng giờ với cuộc họp “Họp Ban Chỉ đạo tổng kết năm 2026.*Trần Thị Thu Hà/),
  ).toBeVisible();
  await expect(page.getByText(/Lịch nghỉ năm 2027 chưa nhập/)).toBeVisible();
});

test('what is missing is told at its field, and nothing is saved', async ({ page }) => {
  await openNewGroupMeeting(page, '25/11/2026');
  await page.getByLabel('Tên cuộc họp').fill('');
  await page.getByRole('button', { name: 'Thêm nội dung' }).click();
  await page.getByRole('button', { name: 'Lưu cuộc họp' }).click();
  await expect(page.getByRole('alert')).toHaveText('Còn 2 chỗ chưa đúng. Hãy xem các ô có chữ đỏ.');
  await expect(page.getByLabel('Tên cuộc họp')).toBeFocused();
  await page.getByLabel('Tên cuộc họp').fill('Họp rà soát');
  await expect(page.getByRole('alert')).toHaveText('Còn 1 chỗ chưa đúng. Hãy xem các ô có chữ đỏ.');
});

test('what was typed is there again after the window was closed in the middle', async ({ page }) => {
  await openNewGroupMeeting(page, '25/11/2026');
  await page.getByRole('textbox', { name: 'Địa điểm' }).fill('Nhà văn hóa thôn Bãi Sen');
  await page.waitForTimeout(800);
  await page.reload();
  await expect(page.getByText(/Đã mở lại phần đang nhập dở/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Địa điểm' })).toHaveValue('Nhà văn hóa thôn Bãi Sen');
});

test('items are dragged to their place, and papers are filed with them', async ({ page }) => {
  await openNewGroupMeeting(page, '25/11/2026');
  await addItem(page, 1, { title: 'Thảo luận', minutes: '40' });
  await addItem(page, 2, { title: 'Khai mạc', minutes: '5' });
  await page
    .getByTitle('Kéo để đổi chỗ nội dung 2')
    .dragTo(page.getByRole('group', { name: 'Nội dung 1', exact: true }));
  const first = page.getByRole('group', { name: 'Nội dung 1', exact: true });
  await expect(first.getByRole('textbox', { name: /Nội dung$/ })).toHaveValue('Khai mạc');

  await first.getByRole('button', { name: 'Tài liệu (0)' }).click();
  await first.locator('input[type=file]').setInputFiles({
    name: 'Báo cáo tháng 11.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Tình hình tháng 11'),
  });
  await expect(first.getByRole('button', { name: 'Tài liệu (1)' })).toBeVisible();
  await page.getByRole('button', { name: 'Lưu cuộc họp' }).click();

  await expect(page.getByRole('button', { name: 'Mở: Báo cáo tháng 11.txt' })).toBeVisible();
  await page.getByRole('link', { name: 'Sửa', exact: true }).click();
  await page.getByRole('textbox', { name: 'Địa điểm' }).fill('Hội trường');
  await page.getByRole('button', { name: 'Lưu cuộc họp' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Mở: Báo cáo tháng 11.txt' }).click();
  expect((await download).suggestedFilename()).toBe('Báo cáo tháng 11.txt');
});

test('the types that the regulation knows stand first, and what it says of each is shown with its place', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Họp Ban Chỉ đạo', exact: true }).click();
  await page.getByRole('button', { name: 'Lập cuộc họp' }).click();
  await chooseDay(page, '25/11/2026');
  const choose = async (type: string) => {
    await page.getByRole('combobox', { name: 'Loại họp' }).click();
    await page.getByRole('option', { name: type, exact: true }).click();
  };
  await choose('Tổng kết');
  await expect(page.getByText('Quy chế không quy định loại họp này; vẫn lập được.')).toBeVisible();

  await choose('Mở rộng');
  await expect(page.getByText('Khoản 2 Điều 7').first()).toBeVisible();
  await page.getByRole('button', { name: /^Thêm người đứng đầu cơ quan chủ trì/ }).click();
  await page.getByRole('textbox', { name: 'Khách mời 1: Tên hoặc đơn vị' }).fill('Giám đốc Trung tâm Y tế');
  await expect(page.getByRole('textbox', { name: 'Khách mời 1: Chức vụ' })).toHaveValue(
    /^Người đứng đầu cơ quan chủ trì/,
  );

  await choose('Buổi làm việc');
  await expect(page.getByText(/^Theo quy chế, buổi làm việc có: Ủy viên, Tổ công tác/)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Đặng Minh Tuệ/ })).toBeChecked();
});
