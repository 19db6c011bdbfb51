import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Book, openBook } from '../../helpers/book.ts';
import { doorUnderTest, expect, test } from '../../helpers/program.ts';
import { flipInJournal, flipInSnapshot } from './damaged-files.ts';

/** The book without a door, as its officer has it: quicker than one program for each operation. */
async function inBook<T>(folder: string, work: (book: Book) => Promise<T>): Promise<T> {
  const book = await openBook({ folder });
  book.session.userId = 'tue';
  try {
    return await work(book);
  } finally {
    await book.close();
  }
}

const addPeople = (folder: string, names: readonly string[]) =>
  inBook(folder, async ({ call }) => {
    for (const fullName of names) {
      await call('records.create', { kind: 'person', value: { fullName, phone: '', email: '', note: '' } });
    }
  });

const peopleIn = (folder: string): Promise<string[]> =>
  inBook(folder, async ({ call }) => {
    const { rows } = await call('records.list', { kind: 'person' });
    return (rows as unknown as { fullName: string }[]).map(({ fullName }) => fullName).sort();
  });

/** A backup on a folder that stands for a stick. */
const backUp = (folder: string, stick: string) =>
  inBook(folder, async ({ call, desk }) => {
    desk.chooseFolder = async () => stick;
    const target = (await call('folders.choose', {}))?.folder ?? '';
    await call('backup.create', { folder: target, taskId: 'a', protection: { kind: 'plain' } });
  });

/** The sample commune in a folder of the test's own, with four more persons entered one after another. */
async function aFolder(place: string, sampleFolder: string, path = mkdtempSync(join(place, 'data-'))) {
  mkdirSync(path, { recursive: true });
  cpSync(sampleFolder, path, { recursive: true });
  await addPeople(path, ['Lò Thị Một', 'Lò Thị Hai', 'Lò Thị Ba', 'Lò Thị Bốn']);
  return path;
}

async function findsNothing(page: Page): Promise<void> {
  // What fades in is not judged half way.
  await page.waitForTimeout(300);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

const heading = (page: Page) => page.getByRole('heading', { name: 'Khắc phục sự cố', level: 1 });
const choice = (page: Page, name: string) =>
  page.getByRole('group', { name, exact: true }).getByRole('button');

async function signIn(page: Page): Promise<void> {
  const name = page.getByRole('button', { name: /Đặng Minh Tuệ/ });
  const home = page.getByRole('heading', { name: 'Tổng quan' });
  await expect(name.or(home).first()).toBeVisible();
  if (!(await home.isVisible())) await name.first().click();
  await expect(home).toBeVisible();
}

test('one byte in mid-journal: told, looked at without writing, restored from the backup', async ({
  place,
  sampleFolder,
  startOn,
}) => {
  const folder = await aFolder(place, sampleFolder);
  const stick = mkdtempSync(join(place, 'usb-'));
  await backUp(folder, stick);
  const backedUp = await peopleIn(folder);
  await addPeople(folder, ['Sau Sao Lưu Một', 'Sau Sao Lưu Hai', 'Sau Sao Lưu Ba']);
  flipInJournal(folder, 1);

  const { page, stop } = await startOn(folder);
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText('Sổ bị hỏng một phần')).toBeVisible();
  await expect(
    page.getByText(/Thay đổi cuối cùng: Người “Sau Sao Lưu Một”, do Đặng Minh Tuệ ghi/),
  ).toBeVisible();
  await expect(page.getByText(/nhật ký bị hỏng ở giữa/)).toBeVisible();
  await expect(page.getByText(/Người “Sau Sao Lưu Ba”/)).toBeVisible();
  await findsNothing(page);

  await choice(page, 'Chỉ xem').click();
  await signIn(page);
  await expect(page.getByText(/chế độ chỉ đọc/)).toBeVisible();
  await findsNothing(page);
  await page.getByRole('link', { name: 'Đến màn hình khắc phục' }).click();
  await expect(heading(page)).toBeVisible();

  await choice(page, 'Phục hồi từ bản sao lưu').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/Không tự tìm thấy bản sao lưu nào/)).toBeVisible();
  await findsNothing(page);
  await dialog.getByRole('button', { name: 'Chọn thư mục khác…' }).click();
  // The picker begins at the home folder, which is the place of the test.
  const picker = page.getByRole('dialog', { name: 'Chọn nơi có bản sao lưu' });
  await picker.getByRole('button', { name: place, exact: true }).click();
  await picker.getByRole('button', { name: stick.split('/').at(-1) ?? '', exact: true }).click();
  await expect(picker.getByText(stick)).toBeVisible();
  await findsNothing(page);
  await picker.getByRole('button', { name: 'Chọn thư mục này' }).click();
  await expect(dialog.getByRole('radio')).toBeChecked();
  await dialog.getByRole('button', { name: 'Kiểm tra và phục hồi' }).click();
  await expect(page.getByText(/Đã phục hồi từ bản sao lưu “SBCD-/)).toBeVisible();
  await findsNothing(page);
  await page.getByRole('button', { name: 'Mở sổ' }).click();
  await signIn(page);
  await expect(page.getByText(/chế độ chỉ đọc/)).toBeHidden();
  await stop();

  expect(await peopleIn(folder)).toEqual(backedUp);
  const [kept = ''] = readdirSync(folder).filter((name) => name.startsWith('hong-'));
  expect(readdirSync(join(folder, kept)).some((name) => name.startsWith('wal-'))).toBe(true);
});

test('by the keyboard alone, on with all that is certain: the damaged book is kept beside', async ({
  place,
  sampleFolder,
  startOn,
}) => {
  const folder = await aFolder(place, sampleFolder);
  flipInJournal(folder, 1);
  const { page, stop } = await startOn(folder);
  await expect(heading(page)).toBeVisible();
  const button = choice(page, 'Dùng tiếp phần chắc chắn');
  for (
    let steps = 0;
    steps < 20 && !(await button.evaluate((one) => one === document.activeElement));
    steps += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Dùng tiếp phần chắc chắn' });
  await expect(dialog.getByRole('radio').first()).toBeChecked();
  await findsNothing(page);
  const confirm = dialog.getByRole('button', { name: 'Lập sổ mới từ mốc này' });
  await confirm.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Đã lập lại sổ đến thay đổi số/)).toBeVisible();
  await expect(page.getByText(/Người “Lò Thị Bốn”/)).toBeVisible();
  await findsNothing(page);
  await page.keyboard.press('Enter');
  await signIn(page);
  await stop();
  const people = await peopleIn(folder);
  expect(people).toContain('Lò Thị Hai');
  expect(people).not.toContain('Lò Thị Ba');
  expect(readdirSync(folder).filter((name) => name.startsWith('hong-'))).toHaveLength(1);
});

test('a damaged snapshot heals without a question and is told in a notice', async ({
  place,
  sampleFolder,
  startOn,
}) => {
  const folder = await aFolder(place, sampleFolder);
  flipInSnapshot(folder);
  const { page } = await startOn(folder);
  await signIn(page);
  await expect(page.getByText(/bị hỏng và đã được dựng lại đầy đủ/)).toBeVisible();
});

test('a drive that is not plugged in: nothing is begun anew, and it opens when it is there', async ({
  place,
  sampleFolder,
  startOn,
}) => {
  const away = await aFolder(place, sampleFolder);
  const folder = join(place, 'USB');
  const { page } = await startOn(folder);
  await expect(page.getByText('Không thấy thư mục dữ liệu')).toBeVisible();
  await choice(page, 'Thử mở lại').click();
  await expect(page.getByText(/Vẫn chưa mở được sổ/)).toBeVisible();
  expect(existsSync(folder)).toBe(false);
  renameSync(away, folder);
  await choice(page, 'Thử mở lại').click();
  await signIn(page);
});

test('a book that is open elsewhere tells by whom, and opens when that is closed', async ({
  place,
  sampleFolder,
  startOn,
}) => {
  test.skip(doorUnderTest === 'Electron', 'the window is one for all');
  const folder = await aFolder(place, sampleFolder);
  const first = await startOn(folder);
  await signIn(first.page);
  const { page } = await startOn(folder);
  await expect(page.getByText(/Đang mở trên máy này từ .* \(tiến trình số \d+\)/)).toBeVisible();
  await findsNothing(page);
  await first.kill();
  await choice(page, 'Thử mở lại').click();
  await signIn(page);
});

test('a book in OneDrive is not opened there, and moved to a folder of the PC', async ({
  place,
  sampleFolder,
  startOn,
}) => {
  const folder = await aFolder(place, sampleFolder, join(place, 'OneDrive'));
  const target = mkdtempSync(join(place, 'so-moi-'));
  const { page, stop } = await startOn(folder);
  await expect(page.getByText(/nằm trong thư mục của OneDrive/)).toBeVisible();
  await findsNothing(page);
  await choice(page, 'Chuyển sổ sang thư mục khác').click();
  const picker = page.getByRole('dialog', { name: 'Chuyển sổ sang thư mục nào?' });
  await picker.getByRole('button', { name: place, exact: true }).click();
  await picker.getByRole('button', { name: target.split('/').at(-1) ?? '', exact: true }).click();
  await expect(picker.getByText(target)).toBeVisible();
  await picker.getByRole('button', { name: 'Chọn thư mục này' }).click();
  await expect(page.getByText(/Đã chuyển sổ sang/)).toBeVisible();
  await page.getByRole('button', { name: 'Mở sổ' }).click();
  await signIn(page);
  await stop();
  expect(await peopleIn(target)).toContain('Lò Thị Bốn');
  expect(readFileSync(join(folder, 'DA-CHUYEN.txt'), 'utf8')).toContain(target);
});

test('an interface that does not run leads to the page that shares nothing with it', async ({
  place,
  sampleFolder,
  startOn,
}) => {
  const { page } = await startOn(await aFolder(place, sampleFolder));
  await signIn(page);
  await page.route(/\/assets\/index-[\w-]+\.js$/, (route) => route.abort());
  await page.reload();
  await expect(page.getByText('Giao diện của chương trình không chạy được')).toBeVisible();
  await findsNothing(page);
  await page.unroute(/\/assets\/index-[\w-]+\.js$/);
  await page.getByRole('button', { name: 'Mở sổ' }).click();
  await signIn(page);
});

test('the disk is measured in the settings and on the recovery screen, and nothing is left behind', async ({
  place,
  sampleFolder,
  startOn,
}) => {
  const folder = await aFolder(place, sampleFolder);
  const { page } = await startOn(folder);
  await signIn(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Cài đặt' }).click();
  await page.getByRole('tab', { name: 'Thiết lập chung' }).click();
  const section = page.locator('section', { has: page.getByRole('heading', { name: 'Kiểm tra ổ đĩa' }) });
  await section.getByRole('button', { name: 'Kiểm tra' }).click();
  await expect(section.getByText(/Ghi nối tiếp: thường [\d,]+ ms/)).toBeVisible();
  await findsNothing(page);
  await page.goto(new URL('/recovery.html', page.url()).href);
  await page.getByRole('group', { name: 'Kiểm tra ổ đĩa' }).getByRole('button').click();
  await expect(page.getByText(/Ghi vào chỗ dành sẵn: thường [\d,]+ ms/)).toBeVisible();
  await findsNothing(page);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('the report is a text without a name of anybody', async ({ place, sampleFolder, startOn }) => {
  const folder = await aFolder(place, sampleFolder);
  flipInJournal(folder, 1);
  const { page, fileFrom } = await startOn(folder);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Recovery', level: 1 })).toBeVisible();
  await findsNothing(page);
  const { name, path } = await fileFrom(() => choice(page, 'Save a report for whoever helps').click());
  expect(name).toMatch(/^bao-cao-su-co-.*\.txt$/);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('trouble: store-damaged');
  expect(text).not.toMatch(/Tuệ|Lò Thị/);
});
