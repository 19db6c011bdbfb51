import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';
import { aMeetingOn, bookUnder } from './regulated-books.ts';

const duty = (page: Page, name: string) => page.getByRole('article', { name });
const signIn = (page: Page) => page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();

test('the notice of a meeting is due two working days ahead, over a holiday, and done once its papers are out', async ({
  place,
  startOn,
}) => {
  const folder = await bookUnder('kien-giang', [aMeetingOn('m1', '2026-11-27', 'planned')], place);
  const { page } = await startOn(folder);
  await signIn(page);
  const notice = duty(page, 'Thông báo và gửi tài liệu họp Ban Chỉ đạo ngày 27/11/2026');
  await expect(notice).toContainText('Hạn: 25/11/2026 (còn 5 ngày)');
  await expect(notice).toContainText('Khoản 3 Điều 14');
  const record = async (contents: string[]) => {
    await notice.getByRole('button', { name: /^Ghi đã thực hiện/ }).click();
    const dialog = page.getByRole('dialog');
    for (const one of contents) await dialog.getByRole('checkbox', { name: one, exact: true }).check();
    await dialog.getByLabel('Số, ký hiệu').fill('03/GM-BCĐ');
    await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click();
    await expect(dialog).toHaveCount(0);
  };
  await record(['Nội dung', 'Thời gian', 'Địa điểm']);
  await expect(notice).toContainText('Còn thiếu theo quy chế: tài liệu.');
  await record(['Tài liệu']);
  await expect(notice.getByText('Đã xong', { exact: true })).toBeVisible();
  await expect(notice).toContainText('Đã thực hiện ngày 20/11/2026');
});

test('conclusions follow a meeting that was held, and are never late where the regulation names no day', async ({
  place,
  startOn,
}) => {
  const folder = await bookUnder('kien-giang', [aMeetingOn('m1', '2026-10-23', 'held')], place);
  const { page } = await startOn(folder);
  await signIn(page);
  const conclusion = duty(
    page,
    'Thông báo kết luận cuộc họp Ban Chỉ đạo ngày 23/10/2026 đến từng thành viên',
  );
  await expect(conclusion).toContainText('Quy chế không nêu hạn; làm sau cuộc họp ngày 23/10/2026');
  await expect(conclusion.getByText('Trong kỳ')).toBeVisible();
});

test('a member who is late in saying that he will not come is called late', async ({ place, startOn }) => {
  const folder = await bookUnder('party-agencies', [aMeetingOn('m1', '2026-11-23', 'planned')], place);
  const { page, stop } = await startOn(folder, '2026-11-20');
  await signIn(page);
  const absence = duty(page, 'Báo vắng cuộc họp Ban Chỉ đạo ngày 23/11/2026');
  await expect(absence).toContainText('Hạn: 22/11/2026');
  await expect(absence).toContainText('nếu tính ngày làm việc thì hạn là 20/11/2026');
  await absence.getByRole('button', { name: /^Ghi báo vắng/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Chưa ghi ai báo vắng.')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Thành viên' }).fill('quang dao');
  await page.getByRole('option', { name: 'Lê Quang Đạo' }).click();
  await dialog.getByLabel('Ngày báo').fill('23/11/2026');
  await dialog.getByLabel('Ngày báo').press('Enter');
  await dialog.getByRole('button', { name: 'Ghi báo vắng' }).click();
  await expect(dialog.getByText('Lê Quang Đạo, báo ngày 23/11/2026')).toBeVisible();
  await expect(dialog.getByText('báo muộn', { exact: true })).toBeVisible();
  expect((await new AxeBuilder({ page }).include('[role="dialog"]').analyze()).violations).toEqual([]);
  await stop();
  const later = await startOn(folder, '2026-11-24');
  await signIn(later.page);
  const settled = duty(later.page, 'Báo vắng cuộc họp Ban Chỉ đạo ngày 23/11/2026');
  await expect(settled.getByText('Đã xong, muộn')).toBeVisible();
});

test('in December the official is reminded of the days off of next year', async ({ place, startOn }) => {
  const folder = await bookUnder('tung-chau', [], place);
  const { page, stop } = await startOn(folder, '2026-11-30');
  await signIn(page);
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  await expect(page.getByText('Chưa có lịch nghỉ năm 2027')).toHaveCount(0);
  await stop();
  const { page: december } = await startOn(folder, '2026-12-01');
  await signIn(december);
  await expect(december.getByText('Chưa có lịch nghỉ năm 2027')).toBeVisible();
  await december.getByRole('link', { name: 'Nhập lịch nghỉ năm 2027' }).click();
  await expect(december.getByRole('heading', { name: /2027/ }).first()).toBeVisible();
});
