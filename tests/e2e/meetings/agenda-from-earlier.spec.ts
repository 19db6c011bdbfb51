import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';
import { aRecord } from '../../helpers/seed.ts';
import { aMeetingOn, bookUnder } from '../home/regulated-books.ts';

const item = (id: string, title: string) => ({
  ...{ id, title, itemType: null, minutes: 20, presenter: '', files: [], carriedFromId: null },
});

/** A meeting of June that put one item off, did not get to another, and left a task and a conclusion. */
const june = () => {
  const meeting = aMeetingOn('june', '2026-06-12', 'held');
  const agenda = [item('i1', 'Khai mạc'), item('i2', 'Quy chế phối hợp'), item('i3', 'Hạ tầng số')];
  return [
    { ...meeting, record: { ...meeting.record, agenda } },
    aRecord('item-note', 'n2', { meetingId: 'june', itemId: 'i2', outcome: 'postponed' }),
    aRecord('item-note', 'n3', { meetingId: 'june', itemId: 'i3', outcome: 'not-reached' }),
    aRecord('task', 't1', {
      ...{ bodyId: 'committee', meetingId: 'june', order: 1, title: 'Lắp wifi tại nhà văn hóa thôn' },
      ...{ unit: 'Công an xã', deadlineText: 'trong quý III năm 2026', dueOn: '2026-09-30' },
    }),
    aRecord('conclusion', 'c1', { meetingId: 'june', order: 2, text: 'Thống nhất chủ trương' }),
  ];
};

const axe = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
const row = (page: Page, number: number) =>
  page.getByRole('group', { name: `Nội dung ${number}`, exact: true });
const title = (page: Page, number: number) => row(page, number).getByRole('textbox', { name: /Nội dung$/ });
const titlesOf = (page: Page) =>
  page
    .getByRole('group', { name: /^Nội dung \d+$/ })
    .evaluateAll((rows) => rows.map((one) => one.querySelector('textarea')?.value));

async function planOn(page: Page) {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Họp Ban Chỉ đạo', exact: true }).click();
  await page.getByRole('button', { name: 'Lập cuộc họp' }).first().click();
  await page.getByLabel('Ngày họp').fill('15/12/2026');
  await page.getByLabel('Ngày họp').press('Tab');
}

test('the usual agenda reviews the last conclusions, and what was left is taken up and printed with it', async ({
  startOn,
  place,
}) => {
  const { page } = await startOn(await bookUnder('khanh-hoa', june(), place));
  await planOn(page);
  await page.getByRole('button', { name: 'Lấy chương trình mẫu' }).click();
  await expect(title(page, 2)).toHaveValue('Rà soát việc thực hiện kết luận cuộc họp ngày 12/06/2026');
  await expect(title(page, 3)).toHaveValue('Báo cáo đề xuất của Tổ giúp việc: mục tiêu, tiến độ, kết quả');

  await page.getByRole('button', { name: 'Việc từ các cuộc họp trước (4)' }).click();
  const dialog = page.getByRole('dialog', { name: 'Việc từ các cuộc họp trước' });
  await expect(dialog.getByRole('checkbox', { name: /Quy chế phối hợp/ })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: /Hạ tầng số/ })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: /Lắp wifi/ })).not.toBeChecked();
  await expect(dialog).toContainText('Thời hạn: trong quý III năm 2026.');
  await expect(dialog).toContainText('Quá hạn');
  await axe(page);
  await dialog.getByRole('button', { name: 'Đưa vào chương trình (2)' }).click();
  await expect(title(page, 3)).toHaveValue('Quy chế phối hợp');
  await expect(row(page, 3)).toContainText('Từ cuộc họp ngày 12/06/2026');
  await axe(page);

  await page.getByRole('button', { name: 'Lấy chương trình mẫu' }).click();
  await expect(page.getByText('Chương trình đã có đủ các nội dung này.')).toBeVisible();
  await page.getByRole('button', { name: 'Lưu cuộc họp' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Họp Ban Chỉ đạo');

  await page.getByRole('button', { name: 'Chương trình họp' }).click();
  const sheet = page.frameLocator('iframe').first();
  await expect(sheet.getByText('Tình hình thực hiện kết luận cuộc họp ngày 12/06/2026')).toBeVisible();
  await expect(sheet.getByText('Lắp wifi tại nhà văn hóa thôn')).toBeVisible();
  await expect(sheet.getByText('trong quý III năm 2026')).toBeVisible();
});

test('the agenda is put in order from the keyboard alone, and every move is told', async ({
  startOn,
  place,
}) => {
  const { page } = await startOn(await bookUnder('tung-chau', june(), place));
  await planOn(page);
  await page.getByRole('button', { name: 'Lấy chương trình cuộc họp ngày 12/06/2026' }).click();
  await expect.poll(() => titlesOf(page)).toEqual(['Khai mạc', 'Quy chế phối hợp', 'Hạ tầng số']);

  // In the box of minutes the same keys would count.
  const minutes = row(page, 3).getByRole('textbox', { name: /Số phút/ });
  await minutes.press('Alt+ArrowUp');
  await expect.poll(() => titlesOf(page)).toEqual(['Khai mạc', 'Hạ tầng số', 'Quy chế phối hợp']);
  await expect(row(page, 2).getByRole('textbox', { name: /Số phút/ })).toHaveValue(/^20/);
  await expect(page.getByText('“Hạ tầng số” chuyển đến vị trí 2 trên 3, 08:20 – 08:40')).toBeAttached();

  // The button that has nowhere further to go keeps the focus.
  const up = row(page, 2).getByRole('button', { name: /lên$/ });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => titlesOf(page)).toEqual(['Hạ tầng số', 'Khai mạc', 'Quy chế phối hợp']);
  await expect(row(page, 1).getByRole('button', { name: /lên$/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => titlesOf(page)).toEqual(['Hạ tầng số', 'Khai mạc', 'Quy chế phối hợp']);

  // Alt and the arrow keys move down too, and the place in the text goes along.
  await title(page, 1).press('Alt+ArrowDown');
  await expect(title(page, 2)).toBeFocused();
  await row(page, 2)
    .getByRole('combobox', { name: /Loại nội dung/ })
    .selectOption('Thảo luận');
  await row(page, 3).getByRole('button', { name: /^Bỏ/ }).click();
  await expect(title(page, 2)).toBeFocused();
  await expect.poll(() => titlesOf(page)).toEqual(['Khai mạc', 'Hạ tầng số']);
  await page.getByRole('button', { name: 'Lưu cuộc họp' }).click();
  await expect(page.getByRole('table', { name: 'Chương trình họp' })).toContainText('Thảo luận');
});
