import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

type Row = { id: string } & Record<string, unknown>;

/** Asks the application behind the page's back, as another window would. */
const call = (page: Page, channel: string, input: object): Promise<unknown> =>
  page.evaluate(
    async ([name, body]) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`/call/${name}`, { method: 'POST', headers, body: JSON.stringify(body) });
      const result = await answer.json();
      if (!result.ok) throw new Error(JSON.stringify(result.failure));
      return result.value;
    },
    [channel, input] as const,
  );

const rowsOf = async (page: Page, kind: string): Promise<Row[]> =>
  ((await call(page, 'records.list', { kind })) as { rows: Row[] }).rows;

async function enter(page: Page, name = /Đặng Minh Tuệ/): Promise<void> {
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('navigation')).toBeVisible();
}

const menuOf = async (page: Page, row: string | RegExp, action: string): Promise<void> => {
  await page
    .getByRole('row', { name: row })
    .getByRole('button', { name: /^Việc khác/ })
    .click();
  await page.getByRole('menuitem', { name: action }).click();
};

test('a dossier goes back to an earlier version, with a reason that its history tells', async ({ page }) => {
  await enter(page);
  const [dossier] = await rowsOf(page, 'dossier');
  await call(page, 'records.change', { kind: 'dossier', id: dossier?.id, value: { title: 'Tên gõ nhầm' } });
  await page.getByRole('link', { name: 'Hồ sơ lưu trữ' }).click();
  await menuOf(page, /Tên gõ nhầm/, 'Lịch sử');
  const history = page.getByRole('dialog', { name: /^Lịch sử/ });
  await expect(history.getByText('Bản hiện nay')).toHaveCount(1);
  await history.getByRole('button', { name: 'Đưa về bản này' }).click();
  await expect(history.getByRole('button', { name: 'Đưa về bản này' })).toBeDisabled();
  await history.getByLabel('Lý do').fill('Gõ nhầm tên hồ sơ');
  await history.getByRole('button', { name: 'Đưa về bản này' }).click();
  await expect(history.getByText('Lý do: Gõ nhầm tên hồ sơ')).toBeVisible();
  await expect(history.getByText('Đưa về bản cũ')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row', { name: new RegExp(String(dossier?.title)) })).toBeVisible();
});

test('the last changes are undone, one alone or all since, those that stand on it named first', async ({
  page,
}) => {
  await enter(page);
  const [person] = await rowsOf(page, 'person');
  const change = (phone: string, reason: string) =>
    call(page, 'records.change', { kind: 'person', id: person?.id, value: { phone }, reason });
  await change('0912 000 001', 'số thứ nhất');
  await change('0912 000 002', 'số thứ hai');
  await page.getByRole('link', { name: 'Lịch sử' }).click();
  await menuOf(page, /số thứ nhất/, 'Hoàn tác thay đổi này');
  const dialog = page.getByRole('dialog', { name: 'Hoàn tác' });
  await expect(dialog.getByText('Các thay đổi về sau dựa vào đó')).toBeVisible();
  await dialog.getByLabel('Lý do').fill('nhập thử');
  await dialog.getByRole('button', { name: 'Hoàn tác cả 2 thay đổi' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('row', { name: /nhập thử/ })).toContainText('Hoàn tác');
  const people = await rowsOf(page, 'person');
  expect(people.find(({ id }) => id === person?.id)?.phone).toBe(person?.phone);

  // The undoing is a change like any other: it is undone as well.
  await menuOf(page, /nhập thử/, 'Hoàn tác thay đổi này');
  await dialog.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const again = await rowsOf(page, 'person');
  expect(again.find(({ id }) => id === person?.id)?.phone).toBe('0912 000 002');
});

test('changes are filtered by words and kind, and each is shown whole', async ({ page }) => {
  await enter(page);
  const [person] = await rowsOf(page, 'person');
  const value = { phone: '0912 000 001' };
  await call(page, 'records.change', { kind: 'person', id: person?.id, value, reason: 'đổi số máy' });
  await page.getByRole('link', { name: 'Lịch sử' }).click();
  await expect(page.getByText('2 thay đổi', { exact: true })).toBeVisible();
  await page.getByLabel('Tìm theo tên hoặc lý do').fill('doi so may');
  await expect(page.getByText('1 thay đổi', { exact: true })).toBeVisible();
  await page.getByRole('row', { name: /đổi số máy/ }).press('Enter');
  const drawer = page.getByRole('dialog', { name: /^Thay đổi lúc/ });
  await expect(drawer.getByRole('row', { name: /Điện thoại/ })).toContainText('0912 000 001');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(page.getByText('2 thay đổi', { exact: true })).toBeVisible();
});

test('the book is looked at as it stood before a change: a band says so, nothing can be written', async ({
  page,
}) => {
  await enter(page);
  const [dossier] = await rowsOf(page, 'dossier');
  await call(page, 'records.change', {
    kind: 'dossier',
    id: dossier?.id,
    value: { title: 'Tên mới hôm nay' },
    reason: 'đổi tên',
  });
  await page.getByRole('link', { name: 'Lịch sử' }).click();
  await menuOf(page, /đổi tên/, 'Xem sổ trước thay đổi này');
  const band = page.getByRole('region', { name: /^Sổ như lúc .* – chỉ xem$/ });
  await expect(band).toBeVisible();
  await page.getByRole('link', { name: 'Hồ sơ lưu trữ' }).click();
  await expect(page.getByRole('row', { name: new RegExp(String(dossier?.title)) })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Thêm/ })).toHaveCount(0);
  for (const part of ['Ban Chỉ đạo', 'Tổ công tác', 'Họp Ban Chỉ đạo', 'Kinh phí', 'Quy chế', 'Thùng rác']) {
    await page.getByRole('link', { name: part, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(band).toBeVisible();
    await expect(page.getByRole('button', { name: 'Thử lại' })).toHaveCount(0);
  }
  const refused = call(page, 'records.remove', { kind: 'dossier', id: dossier?.id });
  await expect(refused).rejects.toThrow(/looking-back/);
  await band.getByRole('button', { name: 'Trở về hiện tại' }).click();
  await expect(band).toHaveCount(0);
  await page.getByRole('link', { name: 'Hồ sơ lưu trữ' }).click();
  await expect(page.getByRole('row', { name: /Tên mới hôm nay/ })).toBeVisible();
});

test('a day and a time lead to the book of that moment', async ({ page }) => {
  await enter(page);
  await page.getByRole('link', { name: 'Lịch sử' }).click();
  await page.getByRole('tab', { name: 'Xem lại sổ ngày trước' }).click();
  await page.getByRole('textbox', { name: 'Ngày', exact: true }).fill('19/11/2026');
  await page.getByRole('button', { name: 'Xem sổ lúc đó' }).click();
  const band = page.getByRole('region', { name: 'Sổ như lúc 19/11/2026 08:00 – chỉ xem' });
  await expect(band).toBeVisible();
  await page.getByRole('link', { name: 'Hồ sơ lưu trữ' }).click();
  await expect(page.getByRole('row', { name: /CĐS/ })).toHaveCount(0);
  await band.getByRole('button', { name: 'Trở về hiện tại' }).click();
  await expect(page.getByRole('row', { name: /CĐS/ }).first()).toBeVisible();
});

test('the log of a period comes on paper', async ({ page, program }) => {
  await enter(page);
  await page.getByRole('link', { name: 'Lịch sử' }).click();
  await page.getByRole('tab', { name: 'In nhật ký thay đổi' }).click();
  await page.getByRole('button', { name: 'Xem nhật ký' }).click();
  const sheet = page.frameLocator('iframe');
  await expect(sheet.getByText('Mở sổ mẫu')).toBeVisible();
  const { name } = await program.fileFrom(() => page.getByRole('button', { name: 'Lưu Word' }).click());
  expect(name).toBe('Nhật ký thay đổi 2026-11-01 – 2026-11-20.docx');
});

test('the book is checked, and what came of it stays to be read', async ({ page }) => {
  await enter(page);
  await page.getByRole('link', { name: 'Lịch sử' }).click();
  await page.getByRole('tab', { name: 'Kiểm tra sổ' }).click();
  await expect(page.getByText(/Sổ chưa được kiểm tra lần nào/)).toBeVisible();
  await page.getByRole('button', { name: 'Kiểm tra ngay' }).click();
  await expect(page.getByText('Sổ nguyên vẹn')).toBeVisible();
  await expect(page.getByRole('table').getByRole('row', { name: /Đặng Minh Tuệ/ })).toContainText(
    'Nguyên vẹn',
  );
});
