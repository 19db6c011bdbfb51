import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';
import { aRecord, type Seed } from '../../helpers/seed.ts';
import { bookUnder } from '../home/regulated-books.ts';

const task = (id: string, order: number, more: Record<string, unknown>): Seed =>
  aRecord('task', id, {
    ...{ bodyId: 'committee', meetingId: 'hop', order, unit: 'Công an xã', deadlineKind: 'day' },
    ...more,
  });

const records: Seed[] = [
  aRecord('meeting', 'hop', {
    ...{ bodyId: 'committee', title: 'Họp Ban Chỉ đạo quý III', on: '2026-09-10', startsAt: '08:00' },
    ...{ place: 'Phòng họp', state: 'held' },
  }),
  task('late', 1, {
    title: 'rà soát dữ liệu dân cư',
    dueOn: '2026-11-10',
    deadlineText: 'trước ngày 10/11/2026',
  }),
  task('soon', 2, { title: 'lắp đặt wifi nhà văn hóa', dueOn: '2026-11-25', leadId: 'dao' }),
  task('far', 3, { title: 'tổng kết năm', dueOn: '2026-12-31' }),
  task('standing', 4, {
    title: 'kiểm tra hạ tầng số',
    deadlineKind: 'standing',
    deadlineText: 'thường xuyên',
  }),
  task('none', 5, {
    ...{
      title: 'vận động cài đặt VNeID',
      unit: 'Mặt trận Tổ quốc xã',
      force: 'request',
      deadlineKind: 'none',
    },
  }),
];

const begin = test.extend<{ page: Page }>({
  page: async ({ place, startOn }, use) => {
    const { page } = await startOn(await bookUnder('tung-chau', records, place));
    await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
    await use(page);
  },
});

const accepts = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
const list = (page: Page) => page.getByRole('table', { name: 'Danh sách nhiệm vụ' });

begin('the home screen says what is late, what comes, and how much has no day', async ({ page }) => {
  const card = page.getByRole('region', { name: 'Nhiệm vụ', exact: true });
  await expect(card).toContainText('Quá hạn: 1');
  await expect(card).toContainText('thứ Ba, 10/11/2026');
  await expect(card).toContainText('Đến hạn trong 7 ngày tới: 1');
  await expect(card).toContainText('Không có ngày cụ thể: 2');
  await expect(card).toContainText('trong đó việc thường xuyên: 1');
  await card.getByRole('link', { name: /lắp đặt wifi/i }).click();
  await expect(page.getByRole('dialog')).toContainText('Lê Quang Đạo');
});

begin('tasks are found by state, by lead and by words', async ({ page }) => {
  await page.getByRole('link', { name: 'Nhiệm vụ', exact: true }).click();
  await expect(list(page).getByRole('row')).toHaveCount(6);
  await accepts(page);
  await page.getByText('Quá hạn (1)').click();
  await expect(list(page).getByRole('row')).toHaveCount(2);
  await expect(list(page)).toContainText('Hạn 10/11/2026 (quá 10 ngày)');
  await page.getByText('Tất cả (5)').click();
  await page.getByLabel('Tìm nhiệm vụ').fill('van dong');
  await expect(list(page).getByRole('row')).toHaveCount(2);
  await expect(list(page)).toContainText('Đề nghị');
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await page.getByRole('combobox', { name: 'Chủ trì' }).fill('mat tran');
  await page.getByRole('option', { name: 'Mặt trận Tổ quốc xã' }).click();
  await expect(list(page).getByRole('row')).toHaveCount(2);
});

begin(
  'a task is done with its day and result, opened again, and dropped only with a reason',
  async ({ page }) => {
    await page.getByRole('link', { name: 'Nhiệm vụ', exact: true }).click();
    await list(page)
      .getByRole('row', { name: /rà soát dữ liệu/i })
      .press('Enter');
    await accepts(page);
    await page.getByRole('button', { name: 'Ghi đã hoàn thành' }).click();
    await expect(page.getByRole('dialog', { name: 'Ghi kết quả nhiệm vụ' })).toBeVisible();
    await accepts(page);
    await page
      .getByRole('dialog', { name: 'Ghi kết quả nhiệm vụ' })
      .getByLabel('Kết quả')
      .fill('Đã rà soát 1.200 hộ');
    await page
      .getByRole('dialog', { name: 'Ghi kết quả nhiệm vụ' })
      .getByRole('button', { name: 'Lưu' })
      .click();
    await expect(page.getByText('Xong ngày 20/11/2026, chậm 10 ngày')).toBeVisible();
    await page.getByRole('button', { name: 'Mở lại nhiệm vụ' }).click();
    await page.getByRole('button', { name: 'Không thực hiện nữa' }).click();
    const drop = page.getByRole('dialog', { name: 'Không thực hiện nhiệm vụ này nữa' });
    await drop.getByLabel('Lý do').fill('');
    await drop.getByRole('button', { name: 'Lưu' }).click();
    await expect(drop.getByText('chưa nhập')).toBeVisible();
    await accepts(page);
    await page.keyboard.press('Escape');
    await expect(drop).toHaveCount(0);
    await page.getByRole('button', { name: 'Không thực hiện nữa' }).click();
    await drop.getByLabel('Lý do').fill('Trùng với nhiệm vụ của tỉnh');
    await drop.getByRole('button', { name: 'Lưu' }).click();
    await expect(drop).toHaveCount(0);
    await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
    await page.getByText('Không thực hiện nữa (1)').click();
    await expect(list(page)).toContainText(/rà soát dữ liệu/i);
  },
);
