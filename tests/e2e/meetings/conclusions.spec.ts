import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

const notice = `BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ
Số: 12/TB-BCĐ
Thanh Khê Hạ, ngày 18 tháng 01 năm 2027
THÔNG BÁO
Kết luận của Trưởng ban tại cuộc họp tổng kết năm 2026
Ngày 15/01/2027, đồng chí Nguyễn Hữu Lâm chủ trì cuộc họp. Sau khi nghe báo cáo, Trưởng ban kết luận như sau:
1. Đánh giá chung
Năm 2026 các đơn vị đã hoàn thành 9/10 nhiệm vụ.
2. Giao Công an xã chủ trì, phối hợp với Phòng Văn hóa - Xã hội rà soát dữ liệu dân cư, hoàn thành trước ngày 30/01/2027.
3. Phòng Kinh tế:
a) Bố trí kinh phí lắp đặt wifi trong quý I/2027;
b) Thường xuyên kiểm tra hạ tầng số.
4. Đề nghị Mặt trận Tổ quốc xã vận động Nhân dân cài đặt ứng dụng VNeID.
Văn phòng HĐND và UBND thông báo để các đơn vị biết, thực hiện./.
Nơi nhận:
- Như trên;`;

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Họp Ban Chỉ đạo', exact: true }).click();
  await page.getByRole('row', { name: /15\/01\/2027/ }).click();
  await page.getByRole('tab', { name: 'Kết luận, nhiệm vụ' }).click();
});

async function paste(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lấy từ thông báo kết luận' }).click();
  await page.getByLabel('Hoặc dán nội dung thông báo vào đây').fill(notice);
  await page.getByRole('button', { name: 'Đọc văn bản' }).click();
}

const accepts = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
const form = (page: Page) => page.getByRole('region', { name: 'Nhiệm vụ đang xem' });

test('a pasted notice is read, confirmed task by task, and kept only at the end', async ({ page }) => {
  await paste(page);
  await expect(page.getByText('Nhiệm vụ 1 trên 4; đã xác nhận 0')).toBeVisible();
  await accepts(page);
  await expect(page.locator('mark')).toContainText('Giao Công an xã chủ trì');
  await expect(form(page).getByLabel('Chủ trì')).toHaveValue('Công an xã');
  await expect(form(page).getByLabel('Phối hợp')).toHaveValue('Phòng Văn hóa - Xã hội');
  await expect(form(page).getByLabel('Hạn cuối')).toHaveValue('30/01/2027');
  await form(page).getByRole('button', { name: 'Xác nhận' }).click();

  await expect(page.getByText('Nhiệm vụ 2 trên 4; đã xác nhận 1')).toBeVisible();
  await expect(page.locator('mark')).toContainText('Bố trí kinh phí');
  await expect(form(page).getByLabel('Chủ trì')).toHaveValue('Phòng Kinh tế');
  await expect(form(page).getByLabel('Thời hạn (nguyên văn)')).toHaveValue('trong quý I/2027');
  await expect(form(page).getByLabel('Hạn cuối')).toHaveValue('');
  await form(page).getByLabel('Sản phẩm').fill('05 điểm wifi');
  await form(page).getByLabel('Sản phẩm').press('Control+Enter');

  await form(page).getByRole('button', { name: 'Bỏ qua' }).click();
  await expect(form(page).getByLabel('Mức độ')).toHaveValue('Đề nghị');
  await form(page).getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByRole('button', { name: 'Ghi 4 kết luận, 3 nhiệm vụ vào sổ' }).click();

  await expect(page.getByText('Đã ghi 4 kết luận, 3 nhiệm vụ.')).toBeVisible();
  const third = page.getByRole('listitem', { name: 'Kết luận 3' });
  await expect(third.getByRole('button', { name: /bố trí kinh phí lắp đặt wifi/i })).toBeVisible();
  await expect(third.getByText('kiểm tra hạ tầng số')).toHaveCount(1);
  await expect(page.getByRole('listitem', { name: 'Kết luận 4' })).toContainText('Mặt trận Tổ quốc');
  await accepts(page);
});

test('what was confirmed is still there after the window was closed, and may be discarded', async ({
  page,
}) => {
  await paste(page);
  await form(page).getByRole('button', { name: 'Xác nhận' }).click();
  await expect(page.getByText('đã xác nhận 1')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nhiệm vụ 2 trên 4; đã xác nhận 1')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ, không ghi' }).click();
  await expect(page.getByText('Chưa ghi kết luận nào')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Nhiệm vụ 2 trên 4; đã xác nhận 1')).toBeVisible();
});

test('all that is left is confirmed at once, but not what cannot be kept', async ({ page }) => {
  await paste(page);
  await form(page).getByLabel('Nhiệm vụ', { exact: false }).first().fill('');
  await expect(form(page).getByText('chưa nhập')).toBeVisible();
  await accepts(page);
  await page.getByRole('button', { name: 'Xác nhận hết (4)' }).click();
  await expect(page.getByText('Còn 1 việc có chỗ chưa đúng')).toBeVisible();
  await expect(page.getByText('Nhiệm vụ 1 trên 4; đã xác nhận 3')).toBeVisible();
  await form(page).getByRole('button', { name: 'Xác nhận' }).click();
  await expect(page.getByText('đã xác nhận 3')).toBeVisible();
});

test('conclusions entered by hand are put in order, split, and marked as giving no task', async ({
  page,
}) => {
  const add = async (text: string) => {
    await page.getByRole('button', { name: 'Thêm kết luận' }).click();
    await page.getByLabel('Nội dung kết luận').fill(text);
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: text })).toBeVisible();
  };
  const choose = async (number: number, name: string) => {
    await page.getByRole('button', { name: `Việc khác: Kết luận ${number}` }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await add('Thống nhất đánh giá năm 2026 đạt kết quả tốt.');
  await add('Giao Công an xã rà soát dữ liệu, xong trước ngày 30/01/2027.');
  await choose(2, 'Đưa lên');
  await expect(page.getByRole('listitem', { name: 'Kết luận 1' })).toContainText('Công an xã');
  await choose(2, 'Đánh dấu không giao nhiệm vụ');
  await expect(page.getByRole('listitem', { name: 'Kết luận 2' })).toContainText('Không giao nhiệm vụ');
  await page.getByRole('button', { name: 'Tách tất cả thành nhiệm vụ' }).click();
  await form(page).getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByRole('button', { name: 'Ghi 1 nhiệm vụ vào sổ' }).click();
  const first = page.getByRole('listitem', { name: 'Kết luận 1' });
  await expect(first.getByRole('button', { name: /rà soát dữ liệu/i })).toBeVisible();
});

test('a text that gives no work says so, and an empty one is not read', async ({ page }) => {
  await page.getByRole('button', { name: 'Lấy từ thông báo kết luận' }).click();
  await page.getByRole('button', { name: 'Đọc văn bản' }).click();
  await expect(page.getByText('Hãy dán nội dung hoặc chọn tệp.')).toBeVisible();
  await accepts(page);
  await page.getByLabel('Hoặc dán nội dung thông báo vào đây').fill('Xin chào.');
  await page.getByRole('button', { name: 'Đọc văn bản' }).click();
  await expect(page.getByText('Không thấy việc nào được giao')).toBeVisible();
});
