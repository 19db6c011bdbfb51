import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';
import { aRecord, type Seed } from '../../helpers/seed.ts';
import { bookUnder } from '../home/regulated-books.ts';

const members: Seed[] = [
  aRecord('membership', 'm1', { bodyId: 'committee', personId: 'lam', role: 'head', from: '2026-01-01' }),
  aRecord('membership', 'm2', { bodyId: 'committee', personId: 'ha', role: 'deputy', from: '2026-01-01' }),
  aRecord('membership', 'm3', { bodyId: 'committee', personId: 'dao', role: 'member', from: '2026-01-01' }),
  aRecord('post', 'p1', { personId: 'lam', title: 'Chủ tịch UBND xã', from: '2026-01-01' }),
  aRecord('post', 'p2', { personId: 'ha', title: 'Phó Chủ tịch UBND xã', from: '2026-01-01' }),
];

const dialog = (page: Page) => page.getByRole('dialog');
const state = (page: Page, name: string) =>
  page
    .getByRole('row', { name: new RegExp(name) })
    .getByRole('cell')
    .nth(3);

/** The text of a paper in the preview. */
const sheet = (page: Page) => dialog(page).frameLocator('iframe').locator('body');

async function answer(page: Page, name: string, marks: readonly string[], text = '') {
  await page.getByRole('row', { name: new RegExp(name) }).click();
  for (const [index, mark] of marks.entries()) {
    await dialog(page)
      .getByRole('radiogroup')
      .nth(index)
      .getByRole('radio', { name: mark, exact: true })
      .check();
  }
  if (text !== '') await dialog(page).getByLabel('Ý kiến cụ thể về nội dung 1').fill(text);
  await dialog(page).getByRole('button', { name: 'Lưu phiếu' }).click();
  await expect(dialog(page)).toHaveCount(0);
}

async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('the head asks in writing, chases, compiles and decides; the notice and the tasks follow (K, 9.3)', async ({
  place,
  startOn,
}) => {
  test.setTimeout(180_000);
  const folder = await bookUnder('khanh-hoa', members, place);
  const { page, fileFrom } = await startOn(folder);
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();

  await test.step('ask', async () => {
    await page.getByRole('link', { name: 'Họp Ban Chỉ đạo', exact: true }).click();
    await page.getByRole('link', { name: 'Lấy ý kiến bằng văn bản' }).click();
    await page.getByLabel('Ngày cuối trả lời').fill('27/11/2026');
    await page.getByLabel('Ngày cuối trả lời').press('Tab');
    await expect(page.getByText('Quy chế cho phép lấy ý kiến bằng văn bản thay cho họp.')).toBeVisible();
    await expect(page.getByText(/Khoản 3 Điều 9/).first()).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Nguyễn Hữu Lâm' })).not.toBeChecked();
    await page.getByLabel('Tên đợt lấy ý kiến').fill('Lấy ý kiến về dự thảo Kế hoạch chuyển đổi số năm 2027');
    await page.getByRole('button', { name: 'Thêm nội dung' }).click();
    await page.keyboard.type('Dự thảo Kế hoạch chuyển đổi số năm 2027');
    await page.getByRole('button', { name: 'Thêm nội dung' }).click();
    await page.keyboard.type('Giao Công an xã làm đầu mối cấp tài khoản định danh');
    await axe(page);
    await page.getByRole('button', { name: 'Lưu đợt lấy ý kiến' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Lấy ý kiến về dự thảo Kế hoạch');
    await expect(page.getByText('Đang chuẩn bị')).toBeVisible();
    await expect(page.getByRole('tab', { name: 'Kế hoạch họp' })).toHaveCount(0);
    await expect(page.getByRole('tab', { name: 'Vắng mặt, ý kiến' })).toHaveCount(0);

    await page.getByRole('button', { name: 'Gửi phiếu', exact: true }).click();
    await dialog(page).getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(page.getByText('Đã ghi: gửi 2 người, nhắc 0 người.')).toBeVisible();
    await expect(state(page, 'Trần Thị Thu Hà')).toHaveText('Đang chờ');
  });

  await test.step('the sheet of each person carries the questions', async () => {
    await page.getByRole('button', { name: 'In giấy tờ' }).click();
    await page.getByRole('menuitem', { name: 'Phiếu lấy ý kiến (từng người)' }).click();
    await expect(sheet(page)).toContainText('Trần Thị Thu Hà');
    await expect(sheet(page)).toContainText('Lê Quang Đạo');
    await expect(sheet(page)).toContainText('Giao Công an xã làm đầu mối cấp tài khoản định danh');
    await page.keyboard.press('Escape');
  });

  await test.step('chase', async () => {
    await answer(page, 'Trần Thị Thu Hà', ['Đồng ý', 'Đồng ý'], 'Bổ sung mốc thời gian');
    await expect(state(page, 'Trần Thị Thu Hà')).toHaveText('Đã trả lời');
    await page.getByRole('button', { name: 'Nhắc trả lời' }).click();
    await expect(dialog(page).getByRole('checkbox', { name: 'Trần Thị Thu Hà' })).toHaveCount(0);
    await dialog(page).getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(page.getByText('Đã ghi: gửi 0 người, nhắc 1 người.')).toBeVisible();
    await expect(page.getByText('nhắc 1 lần, gần nhất 20/11/2026')).toBeVisible();
    await page.getByRole('button', { name: 'In giấy tờ' }).click();
    await page.getByRole('menuitem', { name: 'Công văn nhắc (từng người)' }).click();
    await expect(sheet(page)).toContainText('chưa nhận được ý kiến của Ông (Bà)');
    await expect(sheet(page)).toContainText('Lê Quang Đạo');
    await page.keyboard.press('Escape');
    await answer(page, 'Lê Quang Đạo', ['Không đồng ý', 'Đồng ý'], 'Kinh phí chưa rõ nguồn');
    await expect(page.getByText('Đã nhận đủ ý kiến của 2 trên 2 người.')).toBeVisible();
    await axe(page);
  });

  await test.step('compile', async () => {
    await page.getByRole('tab', { name: 'Tổng hợp, quyết định' }).click();
    await expect(page.getByLabel('Kết quả lấy ý kiến về nội dung 1')).toHaveText(
      'Đồng ý 1 · Không đồng ý 1 · Ý kiến khác 0 · Không nêu rõ 0 · Chưa trả lời 0',
    );
    await expect(page.getByText('Kinh phí chưa rõ nguồn')).toBeVisible();
    await axe(page);
  });

  await test.step('decide, by the keyboard', async () => {
    for (const number of [1, 2]) {
      await page.getByRole('button', { name: `Ghi quyết định về nội dung ${number}` }).press('Enter');
      await expect(dialog(page).getByText(/Khoản 3 Điều 9/)).toBeVisible();
      await expect(dialog(page).getByLabel('Cách quyết định')).toHaveValue('Người đứng đầu quyết định');
      await dialog(page).getByRole('button', { name: 'Lưu', exact: true }).press('Enter');
      await expect(dialog(page)).toHaveCount(0);
    }
    await page.getByRole('button', { name: 'Ghi là đã quyết định' }).press('Enter');
    await dialog(page).getByRole('button', { name: 'Ghi lại' }).press('Enter');
    await expect(page.getByText('Đã chuyển sang “Đã quyết định”.')).toBeVisible();
    await page.getByRole('tab', { name: 'Phiếu ý kiến' }).click();
    await page.getByRole('row', { name: /Lê Quang Đạo/ }).click();
    await expect(dialog(page).getByText('Đã quyết định nên phiếu không sửa được nữa.')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'In giấy tờ' }).click();
    await page.getByRole('menuitem', { name: 'Bảng tổng hợp ý kiến' }).click();
    await expect(sheet(page)).toContainText('Kinh phí chưa rõ nguồn');
    await expect(sheet(page)).toContainText('Thông qua');
    await page.keyboard.press('Escape');
  });

  await test.step('conclude, and give a task', async () => {
    await page.getByRole('tab', { name: 'Kết luận, nhiệm vụ' }).click();
    await page.getByRole('button', { name: 'Thêm kết luận' }).click();
    await dialog(page)
      .getByRole('textbox')
      .fill('Giao Công an xã hoàn thiện Kế hoạch trước ngày 25/11/2026.');
    await dialog(page).getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByRole('button', { name: 'Việc khác: Kết luận 1' }).click();
    await page.getByRole('menuitem', { name: 'Thêm nhiệm vụ' }).click();
    await dialog(page)
      .getByRole('textbox', { name: /^Nhiệm vụ/ })
      .fill('Hoàn thiện Kế hoạch chuyển đổi số năm 2027');
    await dialog(page).getByLabel('Hạn cuối').fill('25/11/2026');
    await dialog(page).getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(dialog(page)).toHaveCount(0);
  });

  await test.step('the notice of conclusions leaves as PDF and as Word', async () => {
    await page.getByRole('tab', { name: 'Biên bản, thông báo' }).click();
    await page.getByText('Thông báo kết luận', { exact: true }).click();
    await page.getByRole('button', { name: 'Soạn thông báo kết luận' }).click();
    await page.getByRole('button', { name: 'Xem, in, lưu tệp' }).click();
    await expect(sheet(page)).toContainText('Giao Công an xã hoàn thiện Kế hoạch');
    const pdf = await fileFrom(() => page.getByRole('button', { name: 'Lưu PDF' }).click());
    expect(readFileSync(pdf.path).subarray(0, 5).toString()).toBe('%PDF-');
    const word = await fileFrom(() => page.getByRole('button', { name: 'Lưu Word' }).click());
    expect(readFileSync(word.path).subarray(0, 2).toString()).toBe('PK');
    await page.keyboard.press('Escape');
  });

  await test.step('the task stands on the home screen', async () => {
    await page.getByRole('link', { name: 'Tổng quan' }).click();
    await expect(page.getByText('Hoàn thiện Kế hoạch chuyển đổi số năm 2027')).toBeVisible();
  });
});

test('a regulation that is silent says so and forbids nothing; a wrong round is told in words (T)', async ({
  place,
  startOn,
}) => {
  const folder = await bookUnder('tung-chau', members, place);
  const { page } = await startOn(folder);
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Họp Ban Chỉ đạo', exact: true }).click();
  await page.getByRole('link', { name: 'Lấy ý kiến bằng văn bản' }).click();
  await page.getByRole('button', { name: 'Lưu đợt lấy ý kiến' }).click();
  await expect(page.getByText(/Còn \d+ chỗ chưa đúng/)).toBeVisible();
  await page.getByLabel('Ngày cuối trả lời').fill('10/11/2026');
  await page.getByLabel('Ngày cuối trả lời').press('Tab');
  await expect(page.getByText(/Quy chế không quy định việc lấy ý kiến bằng văn bản/)).toBeVisible();
  await expect(page.getByText('Ngày cuối trả lời 10/11/2026 đã qua.')).toBeVisible();
  await page.getByRole('button', { name: 'Lưu đợt lấy ý kiến' }).click();
  await expect(page.getByText('Đang chuẩn bị')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gửi phiếu', exact: true })).toBeDisabled();
});
