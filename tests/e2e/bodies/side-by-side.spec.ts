import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

/** The committee of the sample, and one that works by another regulation. */
const first = 'Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ';
const second = 'Ban chỉ đạo xây dựng Chính quyền điện tử xã Thanh Khê Hạ';
const secondGroup = `Tổ giúp việc ${second}`;

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
});

const open = (page: Page, part: string) => page.getByRole('link', { name: part, exact: true }).click();
const choice = (page: Page) => page.getByRole('button', { name: /^Đang làm việc với/ });
async function workWith(page: Page, committee: string) {
  await choice(page).click();
  await page.getByRole('menuitemradio', { name: committee }).click();
  await expect(choice(page)).toContainText(committee);
}
const part = (page: Page, heading: string) => page.getByRole('region', { name: heading, exact: true });

/** The way of an official: settings, the regulation, the names as proposed, the days. */
async function addSecond(page: Page) {
  await open(page, 'Cài đặt');
  await page.getByRole('link', { name: 'Thêm Ban Chỉ đạo' }).click();
  await page.getByLabel('Quy chế áp dụng').selectOption('tay-ninh');
  const committee = part(page, 'Ban Chỉ đạo');
  await expect(committee.getByLabel('Tên đầy đủ')).toHaveValue(second);
  await committee.getByRole('textbox', { name: 'Từ ngày' }).fill('01/11/2026');
  const group = part(page, 'Tổ giúp việc Ban Chỉ đạo');
  await group.getByLabel('Tên đầy đủ').fill(secondGroup);
  await group.getByRole('textbox', { name: 'Từ ngày' }).fill('01/11/2026');
  const regulation = part(page, 'Quy chế');
  await regulation.getByLabel('Số, ký hiệu').fill('03/QĐ-BCĐCQĐT');
  await regulation.getByRole('textbox', { name: 'Từ ngày' }).fill('05/11/2026');
  await page.getByRole('button', { name: 'Lập Ban Chỉ đạo' }).click();
  await expect(choice(page)).toContainText(second);
}

async function enterMembers(page: Page) {
  const rows = [
    'Họ và tên\tChức vụ\tBan Chỉ đạo\tTổ giúp việc',
    'Trần Thị Thu Hà\tPhó Chủ tịch UBND xã\tTrưởng ban\t',
    'Lê Quang Đạo\tTrưởng Công an xã\tUV\tTổ trưởng',
  ];
  await page.getByRole('button', { name: 'Nhập danh sách' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Dán danh sách/).fill(rows.join('\n'));
  await dialog.getByRole('button', { name: 'Đọc danh sách' }).click();
  await dialog.getByRole('button', { name: 'Đưa 2 dòng vào danh sách' }).click();
  await dialog.getByRole('textbox', { name: /từ ngày/i }).fill('01/11/2026');
  await dialog.getByRole('button', { name: 'Nhập 2 người' }).click();
  await expect(dialog).toHaveCount(0);
}

async function planMeeting(page: Page, on: string) {
  await page.getByRole('button', { name: 'Lập cuộc họp' }).first().click();
  await page.getByLabel('Ngày họp').fill(on);
  await page.getByLabel('Ngày họp').press('Tab');
  await expect(page.getByLabel('Tên cuộc họp')).not.toHaveValue('');
}

async function invitation(page: Page, { says, isSilentOn }: { says: string[]; isSilentOn: string }) {
  await page.getByRole('button', { name: 'Giấy mời' }).click();
  const sheet = page.getByRole('dialog').frameLocator('iframe').locator('body');
  for (const words of ['GIẤY MỜI', ...says]) await expect(sheet).toContainText(words);
  await expect(sheet).not.toContainText(isSilentOn);
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
}

test('two committees under two regulations: lists, meetings, papers and duties of each its own', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await expect(choice(page)).toHaveCount(0);
  await addSecond(page);

  await expect(page.getByRole('heading', { level: 1, name: 'Ban Chỉ đạo' })).toBeVisible();
  await enterMembers(page);
  await expect(page.getByRole('row', { name: /Trần Thị Thu Hà Trưởng ban/ })).toBeVisible();
  await open(page, 'Tổ giúp việc');
  await expect(page.getByText(secondGroup)).toBeVisible();
  await expect(page.getByRole('row', { name: /Lê Quang Đạo Tổ trưởng/ })).toBeVisible();

  await test.step('a meeting of the second, chaired by its own head', async () => {
    await open(page, 'Họp Ban Chỉ đạo');
    await planMeeting(page, '15/12/2026');
    await expect(page.getByRole('combobox', { name: 'Người chủ trì' })).toHaveValue(/Trần Thị Thu Hà/);
    await page.getByRole('textbox', { name: 'Địa điểm' }).fill('Hội trường');
    await page.getByRole('button', { name: 'Lưu cuộc họp' }).click();
    await expect(page.getByText('Thứ Ba, 15/12/2026', { exact: false })).toBeVisible();
    await invitation(page, {
      says: ['CHÍNH QUYỀN ĐIỆN TỬ', 'BCĐCQĐT', 'Trần Thị Thu Hà'],
      isSilentOn: 'CHUYỂN ĐỔI SỐ',
    });
  });

  await test.step('and one of the first', async () => {
    // A meeting says whose it is: choosing another committee leads to the list of that one's.
    await workWith(page, first);
    await expect(page.getByRole('heading', { level: 1, name: 'Họp Ban Chỉ đạo' })).toBeVisible();
    await expect(page.getByRole('row', { name: /15\/12\/2026/ })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Họp Tổ công tác', exact: true })).toBeVisible();
    await planMeeting(page, '17/12/2026');
    await expect(page.getByRole('combobox', { name: 'Người chủ trì' })).toHaveValue(/Nguyễn Hữu Lâm/);
    await page.getByRole('button', { name: 'Lưu cuộc họp' }).click();
    await expect(page.getByText('Thứ Năm, 17/12/2026', { exact: false })).toBeVisible();
    await invitation(page, {
      says: ['CHUYỂN ĐỔI SỐ', 'BCĐCĐS', 'Nguyễn Hữu Lâm'],
      isSilentOn: 'CHÍNH QUYỀN ĐIỆN TỬ',
    });
  });

  await test.step('home names both, each duty under its own Điều and with its own meeting', async () => {
    await open(page, 'Tổng quan');
    const ofSecond = page.getByRole('article', { name: /^Họp Ban chỉ đạo định kỳ quý IV năm 2026/ });
    await expect(ofSecond).toContainText('Khoản 1 Điều 8');
    await expect(ofSecond).toContainText(second);
    await expect(ofSecond).toContainText('15/12/2026');
    await expect(ofSecond).not.toContainText('17/12/2026');
    const ofFirst = page.getByRole('article', { name: /^Họp Ban Chỉ đạo định kỳ 6 tháng cuối năm 2026/ });
    await expect(ofFirst).toContainText('Khoản 1 Điều 7');
    await expect(ofFirst).toContainText(first);
    await expect(ofFirst).toContainText('17/12/2026');
    await expect(ofFirst).not.toContainText('15/12/2026');
    const next = part(page, 'Cuộc họp sắp tới');
    await expect(next).toContainText(first);
    await expect(next).toContainText(second);
  });

  await test.step('a meeting opened from home brings its committee along, words included', async () => {
    await part(page, 'Cuộc họp sắp tới').getByRole('link').first().click();
    await expect(choice(page)).toContainText(second);
    await expect(page.getByRole('link', { name: 'Họp Tổ giúp việc', exact: true })).toBeVisible();
    await open(page, 'Quy chế');
    await expect(page.getByRole('main')).toContainText('03/QĐ-BCĐCQĐT');
    await workWith(page, first);
    await expect(page.getByRole('main')).not.toContainText('03/QĐ-BCĐCQĐT');
  });

  await test.step('the choice is still there after the page is opened anew', async () => {
    await workWith(page, second);
    await page.reload();
    await expect(choice(page)).toContainText(second);
  });
});

test('a committee of a name that there is already is refused, and what was typed stays', async ({ page }) => {
  await open(page, 'Cài đặt');
  await page.getByRole('link', { name: 'Thêm Ban Chỉ đạo' }).click();
  await page.getByRole('button', { name: 'Lập Ban Chỉ đạo' }).click();
  await expect(part(page, 'Ban Chỉ đạo').getByRole('textbox', { name: 'Từ ngày' })).toBeFocused();
  for (const heading of ['Ban Chỉ đạo', 'Tổ giúp việc Ban Chỉ đạo', 'Quy chế']) {
    await part(page, heading).getByRole('textbox', { name: 'Từ ngày' }).fill('01/12/2026');
  }
  await page.getByRole('button', { name: 'Lập Ban Chỉ đạo' }).click();
  await expect(page.getByText(/trong cùng thời gian đã có tổ chức mang tên này/)).toBeVisible();
  await expect(part(page, 'Ban Chỉ đạo').getByLabel('Tên đầy đủ')).toHaveValue(first);
  await expect(choice(page)).toHaveCount(0);
});

test('the choice by the keyboard, with nothing for axe; and the end of a committee', async ({ page }) => {
  await addSecond(page);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await choice(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: second })).toBeChecked();
  await page.getByRole('menuitemradio', { name: first }).focus();
  await page.keyboard.press('Enter');
  await expect(choice(page)).toContainText(first);

  await open(page, 'Cài đặt');
  const row = page.getByRole('row', { name: new RegExp(`^${second}`) });
  await row.getByRole('button', { name: /^Việc khác/ }).click();
  await page.getByRole('menuitem', { name: 'Kết thúc hoạt động' }).click();
  const dialog = page.getByRole('dialog');
  expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations).toEqual([]);
  await dialog.getByLabel('Ngày cuối cùng').fill('01/10/2026');
  await dialog.getByRole('button', { name: 'Kết thúc hoạt động' }).click();
  await expect(dialog).toContainText(/ngày kết thúc trước ngày bắt đầu/i);
  await dialog.getByLabel('Ngày cuối cùng').fill('19/11/2026');
  await dialog.getByLabel(/^Văn bản kết thúc/).fill('QĐ 99/QĐ-UBND');
  await dialog.getByRole('button', { name: 'Kết thúc hoạt động' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(row).toContainText('01/11/2026 – 19/11/2026');
  await open(page, 'Tổng quan');
  await expect(page.getByRole('article').filter({ hasText: second })).toHaveCount(0);
  await choice(page).click();
  await expect(page.getByRole('menuitemradio', { name: second })).toContainText(
    'Đã kết thúc ngày 19/11/2026',
  );
});

test('a committee may be without a group, and be given one later', async ({ page }) => {
  await open(page, 'Cài đặt');
  await page.getByRole('link', { name: 'Thêm Ban Chỉ đạo' }).click();
  await page.getByLabel('Quy chế áp dụng').selectOption('kien-giang');
  for (const heading of ['Ban Chỉ đạo', 'Quy chế']) {
    await part(page, heading).getByRole('textbox', { name: 'Từ ngày' }).fill('01/11/2026');
  }
  await page.getByRole('switch', { name: /có Tổ giúp việc/ }).click({ force: true });
  await page.getByRole('button', { name: 'Lập Ban Chỉ đạo' }).click();
  await open(page, 'Tổ giúp việc');
  await expect(page.getByText('Ban Chỉ đạo Đề án 06 xã Thanh Khê Hạ chưa có Tổ giúp việc')).toBeVisible();
  await page.getByRole('button', { name: 'Lập Tổ giúp việc' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên đầy đủ').fill('Tổ giúp việc Ban Chỉ đạo Đề án 06');
  await dialog.getByLabel('Tên trên đầu văn bản').fill('TỔ GIÚP VIỆC');
  await dialog.getByLabel('Chữ viết tắt trong ký hiệu').fill('TGV');
  await dialog.getByRole('textbox', { name: 'Từ ngày' }).fill('10/11/2026');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Tổ giúp việc Ban Chỉ đạo Đề án 06')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nhập danh sách' })).toBeVisible();
});
