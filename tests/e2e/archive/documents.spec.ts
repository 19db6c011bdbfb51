import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { doorUnderTest, expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Hồ sơ lưu trữ', exact: true }).click();
  await page.getByRole('row', { name: /01\.CĐS/ }).click();
  await expect(page.getByRole('row', { name: /Giấy mời họp/ })).toBeVisible();
});

const aPdf = (name: string, text: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.4\n${text}\n%%EOF`),
});
const choose = (page: Page, files: ReturnType<typeof aPdf>[]) =>
  page.locator('input[type=file]').setInputFiles(files);
const act = async (page: Page, row: RegExp, action: string) => {
  await page.getByRole('row', { name: row }).getByRole('button').click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
};
const titles = (page: Page) => page.getByRole('table').locator('tbody tr td:nth-child(4)').allTextContents();
const part = (page: Page, name: string) => page.getByRole('region', { name: `Tệp ${name}` });

/** Lets go of files over the page, as from the desktop. */
const drop = async (page: Page, name: string, text: string) => {
  const transfer = await page.evaluateHandle(
    ([named, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ''], named ?? '', { type: 'application/pdf' }));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText('Thả tệp vào đây để thêm vào hồ sơ 01.CĐS')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
};

test('several files become documents at the end, their titles mended before they are saved', async ({
  page,
}) => {
  await choose(page, [aPdf('Phụ_lục_1.pdf', 'mot'), aPdf('scan0002.pdf', 'hai')]);
  await expect(part(page, 'Phụ_lục_1.pdf').getByLabel('Tên loại và trích yếu')).toHaveValue('Phụ lục 1');
  const second = part(page, 'scan0002.pdf');
  await second.getByLabel('Tên loại và trích yếu').fill('');
  await page.getByRole('button', { name: 'Lưu 2 tài liệu' }).click();
  await expect(second.getByText('Chưa nhập tên.')).toBeVisible();
  await second.getByLabel('Tên loại và trích yếu').fill('Biên bản bàn giao');
  await second.getByLabel('Số, ký hiệu').fill('07/BB-TCT');
  await page.getByRole('button', { name: 'Lưu 2 tài liệu' }).click();
  await expect(page.getByText('Đã lưu 2 tài liệu vào hồ sơ.')).toBeVisible();
  expect((await titles(page)).slice(-2)).toEqual(['Phụ lục 1', 'Biên bản bàn giao']);
});

test('a file dropped on the page is added, and opened again is the very same', async ({ page, program }) => {
  await drop(page, 'Kế hoạch.pdf', '%PDF-1.4\nke hoach\n%%EOF');
  await page.getByRole('button', { name: 'Lưu 1 tài liệu' }).click();
  const row = page.getByRole('row', { name: /Kế hoạch\.pdf/ });
  await expect(row).toBeVisible();
  test.skip(doorUnderTest === 'Electron', 'the window hands it to another program of the PC');
  const { path } = await program.fileFrom(() => row.press('Enter'));
  expect(readFileSync(path, 'utf8')).toBe('%PDF-1.4\nke hoach\n%%EOF');
});

test('a file that is in the book already, or twice in the list, is recognised', async ({ page }) => {
  await choose(page, [aPdf('a.pdf', 'mot')]);
  await page.getByRole('button', { name: 'Lưu 1 tài liệu' }).click();
  await expect(page.getByText('Đã lưu 1 tài liệu vào hồ sơ.')).toBeVisible();
  await choose(page, [aPdf('ban sao.pdf', 'mot'), aPdf('b.pdf', 'hai'), aPdf('c.pdf', 'hai')]);
  await expect(part(page, 'ban sao.pdf')).toContainText('Tệp này đã có trong sổ: “a”.');
  await expect(part(page, 'c.pdf')).toContainText('Tệp này giống hệt “b” ở trên.');
  await page.getByRole('button', { name: 'Không thêm tệp c.pdf' }).click();
  await expect(page.getByRole('button', { name: 'Lưu 2 tài liệu' })).toBeVisible();
});

test('a file that bears a secrecy stamp is neither copied nor filed until somebody answers for it', async ({
  page,
  program,
}) => {
  const file = aPdf('CV 12 TỐI MẬT.pdf', 'x');
  const sha256 = createHash('sha256').update(file.buffer).digest('hex');
  const isKept = () => existsSync(join(program.folder, 'files', sha256.slice(0, 2), sha256));
  await choose(page, [file, aPdf('Bao mat thong tin.pdf', 'y')]);
  const secret = part(page, 'CV 12 TỐI MẬT.pdf');
  await expect(secret).toContainText('Tên có chữ “TỐI MẬT”.');
  await page.getByRole('button', { name: 'Lưu 2 tài liệu' }).click();
  await expect(secret.getByText('Phải xác nhận, hoặc bỏ tệp này ra khỏi danh sách.')).toBeVisible();
  expect(isKept()).toBe(false);
  await secret.getByLabel('Tôi xác nhận đây không phải tài liệu bí mật nhà nước').check();
  await page.getByRole('button', { name: 'Lưu 2 tài liệu' }).click();
  await expect(page.getByText('Đã lưu 2 tài liệu vào hồ sơ.')).toBeVisible();
  expect(isKept()).toBe(true);
});

test('a file of another kind than its name says is refused in words, the others go on', async ({ page }) => {
  const wrong = { name: 'chay.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ not a pdf') };
  await choose(page, [wrong, aPdf('dung.pdf', 'x')]);
  await expect(page.getByText(/Chưa thêm được chay\.pdf/)).toBeVisible();
  await page.getByRole('button', { name: 'Lưu 1 tài liệu' }).click();
  await expect(page.getByRole('row', { name: /dung\.pdf/ })).toBeVisible();
});

test('documents change places, are mended, go to the bin and come back', async ({ page }) => {
  await act(page, /Giấy mời họp/, 'Chuyển xuống');
  await expect.poll(async () => (await titles(page))[1]).toContain('Giấy mời họp');
  await act(page, /Giấy mời họp/, 'Sửa');
  await page.getByLabel('Tác giả').fill('Văn phòng HĐND và UBND');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByRole('row', { name: /Giấy mời họp/ })).toContainText('Văn phòng HĐND và UBND');
  await act(page, /Giấy mời họp/, 'Xóa');
  await expect(page.getByRole('row', { name: /Giấy mời họp/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(async () => (await titles(page))[1]).toContain('Giấy mời họp');
});
