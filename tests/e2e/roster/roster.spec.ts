import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

async function open(page: Page, area: 'Ban Chỉ đạo' | 'Tổ công tác', user = /Đặng Minh Tuệ/) {
  await page.getByRole('button', { name: user }).click();
  await page.getByRole('link', { name: area, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: area })).toBeVisible();
}

const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });
const menu = async (page: Page, name: string, item: string) => {
  await row(page, name)
    .getByRole('button', { name: /^Việc khác/ })
    .click();
  await page.getByRole('menuitem', { name: item }).click();
};
async function lookOn(page: Page, day: string) {
  const field = page.getByRole('textbox', { name: 'Danh sách tại ngày' });
  await field.fill(day);
  await field.press('Tab');
}

test('members stand by rank with both titles, and are found without diacritics', async ({ page }) => {
  await open(page, 'Ban Chỉ đạo');
  const rows = page.getByRole('table', { name: 'Thành viên' }).getByRole('row');
  await expect(rows.nth(1)).toHaveText(/1Nguyễn Hữu LâmTrưởng banChủ tịch UBND xã/);
  await expect(rows.nth(2)).toHaveText(/2Trần Thị Thu HàPhó Trưởng ban Thường trựcPhó Chủ tịch UBND xã/);
  await page.getByRole('searchbox', { name: 'Tìm kiếm' }).fill('ngoc anh');
  await expect(page.getByText('1 dòng')).toBeVisible();
  await expect(row(page, 'Phạm Thị Ngọc Ánh')).toBeVisible();
});

test('a head is replaced: refused while the old one holds the role, taken the day after', async ({
  page,
}) => {
  await open(page, 'Ban Chỉ đạo');
  await page.getByRole('button', { name: 'Thêm thành viên' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Họ và tên').fill('Nguyễn Văn Sáu');
  await dialog.getByRole('textbox', { name: 'Chức vụ' }).fill('Chủ tịch UBND xã');
  await dialog.getByRole('combobox', { name: 'Chức danh' }).click();
  await page.getByRole('option', { name: 'Trưởng ban', exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Từ ngày' }).fill('21/11/2026');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Nguyễn Hữu Lâm đang giữ chức danh này');
  await page.keyboard.press('Escape');
  await menu(page, 'Nguyễn Hữu Lâm', 'Thôi tham gia');
  await expect(dialog.getByRole('textbox', { name: 'Ngày cuối cùng tham gia' })).toHaveValue('20/11/2026');
  await dialog.getByLabel('Văn bản cho thôi').fill('Quyết định số 200/QĐ-UBND');
  await dialog.getByRole('button', { name: 'Ghi thôi tham gia' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Thêm thành viên' }).click();
  await expect(dialog.getByText('Đã mở lại phần đang nhập dở')).toBeVisible();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toBeHidden();
  await lookOn(page, '21/11/2026');
  await expect(row(page, 'Nguyễn Văn Sáu')).toContainText('Trưởng ban');
  await expect(row(page, 'Nguyễn Hữu Lâm')).toHaveCount(0);
  await page.getByRole('button', { name: 'Hôm nay' }).click();
  await expect(row(page, 'Nguyễn Hữu Lâm')).toContainText('Trưởng ban');
});

test('a slip of the pen is put right; a new post leaves the old one in earlier lists', async ({ page }) => {
  await open(page, 'Ban Chỉ đạo');
  const dialog = page.getByRole('dialog');
  await row(page, 'Lê Quang Đạo').focus();
  await page.keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: 'Chức vụ' }).fill('Trưởng Công an xã Thanh Khê Hạ');
  await dialog.getByRole('radio', { name: /Ghi nhầm/ }).check();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toBeHidden();
  await row(page, 'Lê Quang Đạo').click();
  await dialog.getByRole('textbox', { name: 'Chức vụ' }).fill('Phó Bí thư Đảng ủy');
  await dialog.getByRole('radio', { name: /Nhận chức vụ mới/ }).check();
  await dialog.getByRole('textbox', { name: 'Giữ chức vụ từ ngày' }).fill('15/11/2026');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toBeHidden();
  await expect(row(page, 'Lê Quang Đạo')).toContainText('Phó Bí thư Đảng ủy');
  await lookOn(page, '14/11/2026');
  await expect(row(page, 'Lê Quang Đạo')).toContainText('Trưởng Công an xã Thanh Khê Hạ');
});

test('a member is removed and put back, and the history tells of both', async ({ page }) => {
  await open(page, 'Ban Chỉ đạo');
  await menu(page, 'Cao Thị Ái', 'Xóa');
  await expect(row(page, 'Cao Thị Ái')).toHaveCount(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(row(page, 'Cao Thị Ái')).toBeVisible();
  await menu(page, 'Cao Thị Ái', 'Lịch sử');
  const drawer = page.getByRole('dialog', { name: 'Lịch sử: Cao Thị Ái' });
  await expect(drawer.getByText('Chuyển vào thùng rác')).toBeVisible();
  await expect(drawer.getByText('Khôi phục từ thùng rác')).toBeVisible();
});

test('a further list goes in whole or not at all', async ({ page }) => {
  await open(page, 'Tổ công tác');
  await page.getByRole('button', { name: 'Nhập danh sách' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel(/^Dán danh sách/)
    .fill(
      'Họ và tên\tChức vụ\tTổ công tác\nLê Văn Tám\tCông chức\tTổ viên\nNguyễn Hữu Lâm\tThôn trưởng\tThành viên',
    );
  await dialog.getByRole('button', { name: 'Đọc danh sách' }).click();
  await dialog.getByRole('button', { name: 'Đưa 2 dòng vào danh sách' }).click();
  await dialog.getByRole('button', { name: 'Nhập 2 người' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Chưa nhập dòng nào. Dòng 2 (Nguyễn Hữu Lâm)');
  await dialog.getByRole('button', { name: 'Bỏ dòng 2' }).click();
  await dialog.getByRole('button', { name: 'Nhập 1 người' }).click();
  await expect(page.getByText('Đã nhập 1 thành viên (1 người mới trong sổ).')).toBeVisible();
  await expect(row(page, 'Lê Văn Tám')).toContainText('Thành viên');
});

test('a team is formed and a member put into it', async ({ page }) => {
  await open(page, 'Tổ công tác');
  await page.getByRole('button', { name: 'Thêm nhóm' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên nhóm').fill('Nhóm kinh tế số');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(row(page, 'Nhóm kinh tế số')).toContainText('Chưa có ai');
  await row(page, 'Trần Thị Thu Hà').first().click();
  await dialog.getByRole('combobox', { name: 'Nhóm công tác' }).click();
  await page.getByRole('option', { name: 'Nhóm kinh tế số' }).click();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toBeHidden();
  await expect(
    page.getByRole('table', { name: 'Nhóm công tác' }).getByRole('row', { name: /Nhóm kinh tế số/ }),
  ).toContainText('Trần Thị Thu Hà');
});

test('the public list is printed without telephone numbers, the internal one with them', async ({ page }) => {
  await open(page, 'Ban Chỉ đạo');
  for (const [item, shown] of [
    ['Không có số điện thoại', 0],
    ['Có số điện thoại', 1],
  ] as const) {
    await page.getByRole('button', { name: 'In danh sách' }).click();
    await page.getByRole('menuitem', { name: new RegExp(`^${item}`) }).click();
    const sheet = page.frameLocator('iframe');
    await expect(sheet.getByText('Nguyễn Hữu Lâm').first()).toBeVisible();
    await expect(sheet.getByText('0123 000 001')).toHaveCount(shown);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('who may not write the roster is shown no button for it', async ({ page }) => {
  await open(page, 'Tổ công tác', /Lý Thị Bảo Yến/);
  await expect(page.getByText('7 dòng')).toBeVisible();
  await expect(page.getByRole('button', { name: 'In danh sách' })).toBeVisible();
  for (const name of [/^Thêm/, /^Nhập/, /^Sửa/]) {
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  }
  await page
    .getByRole('button', { name: /^Việc khác/ })
    .first()
    .click();
  await expect(page.getByRole('menuitem')).toHaveText(['Lịch sử']);
});

test('axe finds nothing in the windows of the roster', async ({ page }) => {
  await open(page, 'Tổ công tác');
  const clean = async (where: string) => {
    await page.waitForTimeout(400);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  };
  await page.getByRole('button', { name: 'Thêm thành viên' }).click();
  await clean('add');
  await row(page, 'Mai Xuân Đức').first().click();
  await clean('change');
  await menu(page, 'Mai Xuân Đức', 'Thôi tham gia').catch(() => undefined);
  await clean('ending');
  await page.getByRole('button', { name: 'Nhập danh sách' }).click();
  await clean('import');
  await page.getByRole('button', { name: 'Sửa thông tin Tổ' }).click();
  await clean('facts');
  await page.getByRole('button', { name: 'Thêm nhóm' }).click();
  await clean('team');
  await lookOn(page, '01/01/2020');
  await expect(page.getByText('Chưa có thành viên nào vào ngày 01/01/2020')).toBeVisible();
});
