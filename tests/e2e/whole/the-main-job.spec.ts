import { mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { openFileStore } from '../../../electron/data/files/file-store.ts';
import { openLedger } from '../../../electron/data/ledger.ts';
import { callOnce, expect, type Program, test } from '../../helpers/program.ts';
import { agenda, budgetLines, pastedPeople } from '../pages/thanh-khe-ha.ts';

/** One official, one fresh folder, the whole job: from the regulation to papers, money and records. */
test('from a commune’s regulation to a printed agenda and a verified backup', async ({
  program,
  place,
  startOn,
}) => {
  test.setTimeout(240_000);
  const { page } = program;
  await test.step('the first run, with the regulation of Tùng Châu and fifteen people pasted in', () =>
    setUp(page));
  await test.step('a committee meeting with six items', () => planMeeting(page));
  await test.step('its invitation and agenda as PDF and Word', () => savePapers(program));
  await test.step('nine budget lines, with their total in words', () => enterBudget(page));
  await test.step('one expense', () => spend(page));
  await test.step('a scanned file in a dossier', () => fileScan(page, place));

  const stick = join(place, 'usb');
  await mkdir(stick);
  await test.step('a backup to a folder standing in for a USB stick', () => backUp(program, stick));
  const empty = join(place, 'may-moi');
  await mkdir(empty);
  const restored = await startOn(empty);
  await test.step('its restore into an empty data folder', () => restore(restored, stick));
  await program.stop();
  await restored.stop();
  await test.step('the two stores are equal', async () => {
    expect(await contentOf(restored.folder)).toEqual(await contentOf(program.folder));
  });
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function typeDay(page: Page, label: string, on: string) {
  const field = page.getByRole('textbox', { name: label });
  await field.fill(on);
  await field.press('Tab');
}

async function setUp(page: Page) {
  await press(page, /^Lập sổ mới/);
  await page.getByLabel('Tên xã').fill('xã Thanh Khê Hạ');
  await page.getByLabel('Tỉnh').fill('tỉnh Sơn Lĩnh');
  await expect(page.getByLabel('Địa danh ghi trước ngày tháng')).toHaveValue('Thanh Khê Hạ');
  await press(page, 'Tiếp tục');
  await page.getByLabel('Chữ viết tắt trong ký hiệu').fill('BCĐCĐS');
  await typeDay(page, 'Từ ngày', '02/11/2026');
  await press(page, 'Tiếp tục');
  await expect(page.getByRole('heading', { name: 'Tổ công tác giúp việc' })).toBeVisible();
  await typeDay(page, 'Từ ngày', '02/11/2026');
  await press(page, 'Tiếp tục');
  await expect(page.getByText('Khoản 1 Điều 7')).toBeVisible();
  await page.getByLabel('Số, ký hiệu quyết định').fill('02/QĐ-BCĐCĐS');
  await page.getByLabel('Người ban hành').fill('Trưởng ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ');
  await typeDay(page, 'Áp dụng từ ngày', '02/11/2026');
  await press(page, 'Tiếp tục');
  await page.getByLabel(/^Dán danh sách/).fill(pastedPeople);
  await press(page, 'Đọc danh sách');
  await press(page, 'Đưa 15 dòng vào danh sách');
  await expect(page.getByText('Các dòng đều đúng')).toBeVisible();
  await typeDay(page, 'Tham gia từ ngày', '02/11/2026');
  await press(page, 'Tiếp tục');
  await page.getByRole('combobox', { name: 'Họ và tên của bạn' }).fill('Đặng Minh Tuệ');
  await page.getByRole('checkbox', { name: /Người quản lý kinh phí/ }).check();
  await press(page, 'Tiếp tục');
  await expect(page.getByText('12 người trong Ban Chỉ đạo, 7 người trong Tổ công tác')).toBeVisible();
  await press(page, 'Lập sổ');
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  await expect(page.getByText('Họp Ban Chỉ đạo định kỳ 6 tháng cuối năm 2026')).toBeVisible();
}

async function planMeeting(page: Page) {
  await page.getByRole('link', { name: 'Họp Ban Chỉ đạo', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Họp Ban Chỉ đạo' })).toBeVisible();
  await page.getByRole('button', { name: 'Lập cuộc họp' }).first().click();
  await typeDay(page, 'Ngày họp', '15/01/2027');
  await expect(page.getByRole('combobox', { name: 'Người chủ trì' })).toHaveValue(/Nguyễn Hữu Lâm/);
  await page.getByLabel('Tên cuộc họp').fill('Họp Ban Chỉ đạo tổng kết năm 2026');
  await page.getByRole('textbox', { name: 'Địa điểm' }).fill('Phòng họp UBND xã');
  for (const [index, [title, minutes, presenter]] of agenda.entries()) {
    await press(page, 'Thêm nội dung');
    const row = page.getByRole('group', { name: `Nội dung ${index + 1}`, exact: true });
    await row.getByRole('textbox', { name: /Nội dung$/ }).fill(title);
    await row.getByRole('textbox', { name: /Số phút/ }).fill(String(minutes));
    await row.getByLabel(/Người trình bày/).fill(presenter);
  }
  await expect(page.getByText('Cộng 105 phút, kết thúc lúc 09:45')).toBeVisible();
  await press(page, 'Lưu cuộc họp');
  await expect(page.getByText('Thứ Sáu, 15/01/2027, 08:00 – 09:45')).toBeVisible();
}

/** The words of a PDF on one line. */
async function pdfWords(path: string): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await readFile(path))), {
    mergePages: true,
  });
  return text.normalize('NFC').replace(/\s+/g, ' ');
}

async function savePapers({ page, fileFrom }: Program) {
  for (const [paper, words] of [
    ['Giấy mời', 'Tới dự họp Ban Chỉ đạo tổng kết năm 2026'],
    ['Chương trình họp', 'Dự kiến kết thúc lúc 09 giờ 45 phút'],
  ] as const) {
    await press(page, paper);
    const sheet = page.frameLocator('iframe');
    await expect(sheet.getByText('Độc lập - Tự do - Hạnh phúc')).toBeVisible();
    await expect(sheet.getByText(words)).toBeVisible();
    const pdf = await fileFrom(() => press(page, 'Lưu PDF'));
    expect(pdf.name).toBe(`${paper} 2027-01-15.pdf`);
    expect(await pdfWords(pdf.path)).toContain(words);
    const word = await fileFrom(() => press(page, 'Lưu Word'));
    expect((await readFile(word.path)).subarray(0, 2).toString()).toBe('PK');
    await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).first().click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
}

async function enterBudget(page: Page) {
  await page.getByRole('link', { name: 'Kinh phí', exact: true }).click();
  const years = page.getByRole('combobox', { name: 'Năm' });
  await years.click();
  await page.getByRole('option', { name: 'Năm 2027' }).click();
  for (const [code, content, quantity, unit, unitPrice] of budgetLines) {
    await page.getByRole('button', { name: 'Thêm dòng dự toán' }).first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Mã tiểu mục').first().fill(code);
    await form.getByRole('combobox', { name: 'Nguồn kinh phí' }).fill('Dự toán ngân sách nhà nước hằng năm');
    await form.getByLabel('Nội dung chi').fill(content);
    await form.getByLabel('Số lượng').fill(String(quantity));
    await form.getByLabel('Đơn vị tính').fill(unit);
    await form.getByLabel('Đơn giá (đồng)').fill(String(unitPrice));
    await form.getByRole('button', { name: 'Lưu' }).click();
    await expect(form).toBeHidden();
  }
  await expect(page.getByRole('row', { name: /Tổng cộng/ })).toContainText('94.440.000');
  await expect(page.getByText('Chín mươi tư triệu bốn trăm bốn mươi nghìn đồng.')).toBeVisible();
}

async function spend(page: Page) {
  await page.getByRole('row', { name: /6651/ }).click();
  await press(page, 'Thêm khoản chi');
  const form = page.getByRole('dialog').last();
  await form.getByLabel('Số chứng từ').fill('PC01');
  await typeDay(page, 'Ngày chứng từ', '20/01/2027');
  await form.getByLabel('Người nhận tiền').fill('Cửa hàng in Sơn Lĩnh');
  await form.getByLabel('Nội dung').fill('In tài liệu họp 15/01');
  await form.getByLabel('Số tiền (đồng)').fill('900000');
  await form.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('PC01')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row', { name: /6651/ })).toContainText('3.600.000');
}

async function fileScan(page: Page, place: string) {
  const scan = join(place, 'Biên bản họp 15-01.pdf');
  await writeFile(scan, '%PDF-1.4\n% bản chụp\n');
  await page.getByRole('link', { name: 'Hồ sơ lưu trữ', exact: true }).click();
  await page.getByRole('button', { name: 'Lập hồ sơ' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Số, ký hiệu hồ sơ').fill('01.CĐS');
  await form.getByLabel('Tiêu đề hồ sơ').fill('Hồ sơ họp Ban Chỉ đạo kỳ I năm 2027');
  await form.getByRole('button', { name: 'Lưu' }).click();
  await page.locator('input[type=file]').first().setInputFiles(scan);
  await press(page, 'Lưu 1 tài liệu');
  await expect(page.getByRole('row', { name: /Biên bản họp/ })).toBeVisible();
}

const passphrase = 'năm con trâu vàng qua sông';

async function backUp({ page, chooseFolder }: Program, stick: string) {
  await page.getByRole('link', { name: 'Sao lưu', exact: true }).click();
  await chooseFolder(stick, () => press(page, 'Chọn thư mục khác…'));
  await page.getByLabel('Mật khẩu của bản sao lưu', { exact: true }).fill(passphrase);
  await page.getByLabel('Gõ lại mật khẩu').fill(passphrase);
  await press(page, 'Sao lưu ngay');
  await expect(page.getByText(/^Đã sao lưu và kiểm tra xong/)).toBeVisible({ timeout: 60_000 });
  const [bag = ''] = await readdir(stick);
  expect(bag).toMatch(/^SBCD-2026-11-20-\d{4}$/);
  expect(
    callOnce(mkdtempSync(join(tmpdir(), 'verify-')), 'backup.verify', { folder: join(stick, bag) }),
  ).toMatchObject({
    sound: true,
  });
}

async function restore({ page, chooseFolder }: Program, stick: string) {
  await press(page, /^Phục hồi từ bản sao lưu/);
  await chooseFolder(stick, () => press(page, 'Chọn thư mục khác…'));
  await page
    .getByRole('radio', { name: /SBCD-|20\/11\/2026/ })
    .first()
    .check();
  await page.getByLabel('Mật khẩu của bản sao lưu này', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await press(page, 'Phục hồi sổ này');
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Hồ sơ lưu trữ', exact: true }).click();
  await expect(page.getByText('01.CĐS')).toBeVisible();
}

/** Every record of a closed data folder but the register of backups, and the bytes of every stored file. */
async function contentOf(folder: string) {
  const ledger = await openLedger({ folder, now: () => '2026-11-20T00:00:00.000Z' });
  const { backup: _register, ...records } = structuredClone(ledger.data.records);
  const files = await openFileStore(folder);
  const stored = (await files.list()).map(({ sha256, size }) => ({ sha256, size }));
  for (const { sha256 } of stored) expect(await files.verify(sha256)).toBe(true);
  await ledger.close();
  return { records, stored };
}
