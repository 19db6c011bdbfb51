import AxeBuilder from '@axe-core/playwright';
import readXlsx from 'read-excel-file/node';
import { expect, test } from '../../helpers/program.ts';
import { aRecord } from '../../helpers/seed.ts';
import { aMeetingOn, bookUnder } from '../home/regulated-books.ts';

const members = (['lam', 'ha', 'dao'] as const).map((personId, order) =>
  aRecord('membership', `m-${personId}`, {
    ...{ bodyId: 'committee', personId, order: order + 1, from: '2026-01-01' },
    role: (['head', 'standing-deputy', 'deputy'] as const)[order] ?? 'member',
  }),
);
const mark = (personId: string, marked: 'present' | 'absent', from = '08:00') =>
  aRecord('attendance', `a-${personId}`, {
    ...{ meetingId: 'june', personId, mark: marked },
    stays: marked === 'present' ? [{ from, until: '' }] : [],
  });
const records = [
  ...members,
  aMeetingOn('june', '2026-06-12', 'held'),
  ...[mark('lam', 'present'), mark('ha', 'present', '08:25'), mark('dao', 'absent')],
  aRecord('absence', 'x-dao', {
    ...{ meetingId: 'june', personId: 'dao', toldOn: '2026-06-10', consent: 'granted' },
    ...{ reason: 'Đi công tác', delegateName: 'Cao Thị Ái' },
  }),
  aRecord('settings', 'settings', { language: 'vi', keptFrom: '2026-01-01', backupReminderDays: 7 }),
];

test('an official sees who came and why others stayed away, by any period, and takes it to Excel and to paper', async ({
  startOn,
  place,
}) => {
  const { page, fileFrom } = await startOn(await bookUnder('tung-chau', records, place));
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Họp Ban Chỉ đạo', exact: true }).click();
  await page.getByRole('link', { name: 'Thống kê' }).click();
  await expect(
    page.getByText('Đã họp 1 cuộc; 2 lượt có mặt, 1 lượt vắng trên 3 lượt được mời.'),
  ).toBeVisible();

  const part = page.getByRole('navigation').getByRole('link', { name: 'Họp Ban Chỉ đạo', exact: true });
  await expect(part).toHaveAttribute('aria-current', 'page');
  const table = page.getByRole('table', { name: 'Dự họp của từng thành viên' });
  await expect(table.getByRole('row', { name: /Trần Thị Thu Hà/ })).toContainText('100%');
  await table.getByRole('button', { name: /Lê Quang Đạo/ }).press('Enter');
  await expect(page.getByRole('list', { name: 'Các lần vắng của Lê Quang Đạo' })).toContainText(
    'Được người chủ trì đồng ý. Lý do: Đi công tác. Người dự thay: Cao Thị Ái',
  );
  const duties = page.getByRole('table', { name: 'Số cuộc đã họp so với quy chế' });
  await expect(duties).toContainText('Khoản 1 Điều 7');
  await expect(duties).toContainText('6 tháng đầu năm 2026');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const { name, path } = await fileFrom(() => page.getByRole('button', { name: 'Xuất Excel' }).click());
  expect(name).toBe('Thong ke hop 2026-01-01 - 2026-12-31.xlsx');
  expect(JSON.stringify(await readXlsx(path))).toContain('Đi công tác');
  await page.getByRole('button', { name: 'In bảng thống kê' }).click();
  await expect(page.frameLocator('iframe').first().getByText('BẢNG THỐNG KÊ DỰ HỌP')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByText('Quý này').click();
  await expect(page.getByText('Trong kỳ này chưa có cuộc họp nào được ghi là đã họp')).toBeVisible();
  await page.getByLabel('Đến ngày').fill('01/01/2026');
  await page.getByLabel('Đến ngày').press('Tab');
  await expect(page.getByText('Ngày cuối đứng trước ngày đầu. Hãy chọn lại.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Xuất Excel' })).toBeDisabled();
});
