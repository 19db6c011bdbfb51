import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';
import { bookWithMeeting } from './session-book.ts';

/** 08:02 in Việt Nam, on the day of the test. */
const atTwoPastEight = new Date('2026-11-20T01:02:00Z');
const at = (page: Page, time: string) => page.clock.setFixedTime(new Date(`2026-11-20T${time}:00+07:00`));

async function enter(page: Page, who = /Đặng Minh Tuệ/): Promise<void> {
  await page.clock.setFixedTime(atTwoPastEight);
  await page.getByRole('button', { name: who }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Tổng quan' }).waitFor();
  await page.evaluate(() => {
    location.hash = '#/meetings/hop/session';
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Họp Ban Chỉ đạo quý IV' })).toBeVisible();
}

const saved = (page: Page) => expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved');
const count = (page: Page, name: string) => page.locator(`[data-count="${name}"] dd`);
const person = (page: Page, name: string) => page.getByRole('option', { name: new RegExp(name) });

test('a whole meeting by the keyboard alone: roll, items, speeches, conclusions', async ({
  place,
  startOn,
}) => {
  test.setTimeout(120_000);
  await bookWithMeeting(place);
  const { page } = await startOn(place);
  await enter(page);
  const { keyboard } = page;
  await page.getByRole('button', { name: 'Bắt đầu họp' }).press('Enter');
  await expect(page.getByText('Bắt đầu 08:02')).toBeVisible();

  await keyboard.press('F2');
  for (const key of [' ', 'c', 'v']) await keyboard.press(key);
  await expect(count(page, 'present')).toHaveText('2/5');
  await expect(count(page, 'absent')).toHaveText('1');
  // «Ái» is found by the letters of her name; «Vượng», marked absent, comes after all.
  await keyboard.press('ArrowDown');
  await keyboard.type('ai');
  await keyboard.press('Enter');
  await expect(person(page, 'Cao Thị Ái')).toHaveAttribute('data-mark', 'present');
  await at(page, '08:20');
  await expect(page.locator('time')).toHaveText('08:20');
  await keyboard.type('vuong');
  await keyboard.press('Enter');
  await expect(person(page, 'Bùi Xuân Vượng')).toContainText('Đến 08:20');
  await expect(count(page, 'absent')).toHaveText('0');
  await keyboard.type('hanh');
  await keyboard.press('Enter');
  await expect(page.getByText('Ngoài ra: 1 người dự thay, 0 khách mời có mặt.')).toBeVisible();

  await keyboard.press('Alt+PageDown');
  await keyboard.press('F4');
  await keyboard.type('Đã xong 12 trên 15 kết luận.');
  await at(page, '08:35');
  await expect(page.getByText('Đã 15 phút, quá 5 phút so với dự kiến')).toBeVisible();
  await keyboard.press('F6');
  await keyboard.type('thu ha');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.type('Đề nghị rà soát tài khoản.');
  await keyboard.press('F9');
  await keyboard.type('Giao Công an xã rà soát.');
  await keyboard.press('F9');
  await keyboard.type('Giao Phòng Kinh tế mua 3 máy tính.');
  await keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('textbox', { name: 'Kết luận 1', exact: true })).toHaveValue(/Phòng Kinh tế/);
  await keyboard.press('Alt+PageDown');
  await expect(
    page.getByRole('heading', { level: 2, name: 'Kế hoạch chuyển đổi số năm 2027' }),
  ).toBeVisible();
  await saved(page);

  await page.getByRole('button', { name: 'Kết thúc họp' }).press('Enter');
  await expect(page.getByText('1 thành viên chưa được điểm danh.')).toBeVisible();
  await page.getByLabel('Kết thúc lúc').fill('759');
  await page.getByLabel('Kết thúc lúc').press('Tab');
  await expect(page.getByText('Giờ kết thúc đứng trước giờ bắt đầu 08:02.')).toBeVisible();
  await page.getByLabel('Kết thúc lúc').fill('10h15');
  await page.getByLabel('Kết thúc lúc').press('Tab');
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc họp' }).click();
  await expect(page.getByText('kết thúc 10:15')).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(page.getByRole('button', { name: /3\. Việc khác Chưa kịp bàn/ })).toBeVisible();
});

test('power cut in mid-typing: the home screen leads back to the meeting, the item and the text', async ({
  place,
  startOn,
}) => {
  test.setTimeout(120_000);
  await bookWithMeeting(place);
  const first = await startOn(place);
  await enter(first.page);
  await first.page.getByRole('button', { name: 'Bắt đầu họp' }).click();
  await expect(first.page.getByText('Bắt đầu 08:02')).toBeVisible();
  await first.page.keyboard.press('Alt+PageDown');
  await first.page.keyboard.press('Alt+PageDown');
  await first.page.keyboard.press('F4');
  await first.page.keyboard.type('Tổ trưởng trình bày dự thảo.');
  await saved(first.page);
  const note = first.page.getByRole('textbox', { name: /^Diễn biến/ });
  const typing = note
    .pressSequentially(' Các ủy viên hỏi về kinh phí và thời hạn', { delay: 120 })
    .catch(() => undefined);
  await expect(note).toHaveValue(/kinh phí/);
  await first.kill();
  await typing;

  const { page } = await startOn(place);
  await page.clock.setFixedTime(atTwoPastEight);
  await page
    .getByRole('button', { name: /Đặng Minh Tuệ/ })
    .first()
    .click();
  await expect(page.getByText('Cuộc họp đang diễn ra')).toBeVisible();
  await page.getByRole('link', { name: 'Vào tiếp' }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Kế hoạch chuyển đổi số năm 2027' }),
  ).toBeVisible();
  // What the book itself holds, without the drafts of the page that died: all but the last seconds.
  await expect(page.getByRole('textbox', { name: /^Diễn biến/ })).toHaveValue(
    /^Tổ trưởng trình bày dự thảo\. Các/,
  );
});

test('a program that does not answer holds nobody up: the page takes keys, keeps them, writes when it can', async ({
  place,
  startOn,
}) => {
  await bookWithMeeting(place);
  const { page } = await startOn(place);
  await enter(page);
  await page.route('**/call/sitting.write', (route) => route.abort());
  await page.keyboard.press('F4');
  await page.keyboard.type('Gõ khi sổ không trả lời.');
  await expect(page.getByText(/chưa ghi vào sổ được, đang giữ trên máy/)).toBeVisible();
  await page.keyboard.press('F2');
  await page.keyboard.press('c');
  await expect(count(page, 'present')).toHaveText('1/5');
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^Diễn biến/ })).toHaveValue('Gõ khi sổ không trả lời.');
  await page.unroute('**/call/sitting.write');
  await saved(page);
  await expect(count(page, 'present')).toHaveText('1/5');
});

test('a majority vote says its base, and one that does not add up is refused in words', async ({
  place,
  startOn,
}) => {
  await bookWithMeeting(place, 'kien-giang');
  const { page } = await startOn(place);
  await enter(page);
  await page.keyboard.press('F8');
  await page.keyboard.type('Thông qua kế hoạch năm 2027');
  const ruling = page.getByRole('group', { name: 'Quyết định 1' });
  await expect(ruling.getByRole('combobox', { name: 'Cách quyết định' })).toHaveValue(
    'Biểu quyết theo đa số',
  );
  await expect(ruling.getByText('Quy chế không nói đa số tính trên số nào.')).toBeVisible();
  await ruling.getByLabel('Tổng số người').fill('5');
  await ruling.getByLabel('Tán thành', { exact: true }).fill('4');
  await ruling.getByLabel('Không tán thành').fill('2');
  await expect(ruling.getByText('Cộng lại là 6 phiếu, nhiều hơn 5 người được tính.')).toBeVisible();
  await expect(page.getByText('1 chỗ chưa ghi vào sổ được, cần sửa')).toBeVisible();
  await ruling.getByLabel('Không tán thành').fill('1');
  await expect(ruling.getByText('Đã biểu quyết đủ 5/5.')).toBeVisible();
  await saved(page);
});

test('a note of 1 MB is told to be too long, and none of it is lost', async ({ place, startOn }) => {
  await bookWithMeeting(place);
  const { page } = await startOn(place);
  await enter(page);
  const note = page.getByRole('textbox', { name: /^Diễn biến/ });
  const long = 'ghi chép '.repeat(116_509);
  await note.fill(long);
  await expect(page.getByText(/ký tự, quá 20\.000\. Chữ đã gõ vẫn được giữ/)).toBeVisible();
  await expect(page.getByText('1 chỗ chưa ghi vào sổ được, cần sửa')).toBeVisible();
  await page.reload();
  await expect(page.getByText(/ký tự, quá 20\.000/)).toBeVisible();
  expect((await note.inputValue()).length).toBe(long.length);
  await note.fill('Gọn lại.');
  await saved(page);
});

test('who may only look sees the meeting and can write nothing; axe finds nothing', async ({
  place,
  startOn,
}) => {
  await bookWithMeeting(place);
  const { page } = await startOn(place);
  await enter(page);
  await page.keyboard.press('F2');
  await page.keyboard.press('c');
  await saved(page);
  for (const key of ['F4', 'F6', 'F8', 'F9', 'F1']) {
    await page.keyboard.press(key);
    // The list of names that opens under the field lies outside of everything, as the library has it.
    if (key === 'F6') await page.keyboard.press('Escape');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Ra khỏi phòng họp' }).click();
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('menuitem', { name: 'Người xem' }).click();
  await page.evaluate(() => {
    location.hash = '#/meetings/hop/session';
  });
  await expect(page.getByText('Chỉ xem: bạn không có quyền ghi cuộc họp này.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bắt đầu họp' })).toHaveCount(0);
});
