import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { doorUnderTest, expect, type Program, test } from '../../helpers/program.ts';
import { seedFolder, theBasics } from '../../helpers/seed.ts';

test.use({ seed: 'sample' });
// Several backups one after another, each flushed and read back.
test.setTimeout(180_000);

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const nothingForAxe = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

async function openBackups(page: Page) {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Sao lưu', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sao lưu và phục hồi' })).toBeVisible();
}

/** A folder that stands in for a stick. */
function aStick(place: string, name: string): string {
  const stick = join(place, name);
  mkdirSync(stick);
  return stick;
}

const choose = ({ page, chooseFolder }: Program, stick: string) =>
  chooseFolder(stick, () => press(page, 'Chọn thư mục khác…'));

async function begin({ page }: Program) {
  await page.getByRole('radio', { name: /^Không khóa/ }).check();
  await page.getByRole('checkbox', { name: 'Tôi đã hiểu' }).check();
  await press(page, 'Sao lưu ngay');
}

const whole = (page: Page) =>
  expect(page.getByText(/^Đã sao lưu và kiểm tra xong/)).toBeVisible({ timeout: 60_000 });

const bagsOn = (stick: string): string[] =>
  readdirSync(stick)
    .filter((name) => name.startsWith('SBCD-') && !name.endsWith('.dang-ghi'))
    .map((name) => join(stick, name));

/** Checked by software that is not ours. */
function checkedBySha256sum(bag: string): void {
  for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
    const said = execFileSync('sha256sum', ['-c', list], { cwd: bag, encoding: 'utf8' });
    expect(
      said
        .trim()
        .split('\n')
        .every((line) => line.endsWith(': OK')),
    ).toBe(true);
  }
}

test('two sticks are told apart, used in turn, and one that is lost is no longer counted on', async ({
  program,
  place,
}) => {
  const { page } = program;
  const [a, b] = [aStick(place, 'usb-a'), aStick(place, 'usb-b')];
  await openBackups(page);
  await choose(program, a);
  await expect(page.getByText('Nơi này chưa được đánh dấu là USB của sổ.')).toBeVisible();
  await press(page, 'Đánh dấu là USB của sổ');
  await expect(page.getByText('Đây là USB A của sổ.')).toBeVisible();
  await nothingForAxe(page);
  await begin(program);
  await whole(page);
  await expect(page.getByText('Mới có một bộ sao lưu')).toBeVisible();
  await expect(page.getByText(/Thông tư 05\/2025\/TT-BNV, Điều 27/)).toBeVisible();

  await press(page, 'Sao lưu thêm ra USB khác');
  await expect(page.getByRole('button', { name: 'Sao lưu ngay' })).toBeDisabled();
  await choose(program, b);
  await press(page, 'Đánh dấu là USB của sổ');
  await begin(program);
  await whole(page);
  await expect(page.getByText('Mới có một bộ sao lưu')).toHaveCount(0);
  await expect(page.getByText(/Lần này hãy dùng USB A\./)).toBeVisible();
  await press(page, 'Sao lưu thêm ra USB khác');
  await choose(program, b);
  await expect(page.getByText(/^Bản mới nhất đang ở USB B\. Nên dùng USB A/)).toBeVisible();

  await page.getByRole('tab', { name: 'USB và bản tự động' }).click();
  const sticks = page.getByRole('table', { name: 'Các USB sao lưu' });
  await expect(sticks.getByRole('row', { name: /USB A/ })).toContainText('Dùng lần tới');
  await nothingForAxe(page);
  await sticks.getByRole('row', { name: /USB B/ }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Ghi là thôi dùng…' }).click();
  await page.getByLabel('Ghi rõ').fill('Để quên ở phòng họp');
  // The menu fades away; half of it would not be a menu.
  await expect(page.getByRole('menu')).toHaveCount(0);
  await nothingForAxe(page);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(sticks.getByRole('row', { name: /USB B/ })).toContainText('Bị mất: Để quên ở phòng họp');
  await expect(page.getByText('Mới có một bộ sao lưu')).toBeVisible();
  for (const bag of [...bagsOn(a), ...bagsOn(b)]) checkedBySha256sum(bag);
});

test('a backup that was cut off at half is known as none; the next is whole', async ({
  program,
  place,
  startOn,
}) => {
  const { folder } = program;
  await program.stop();
  // A large scan, so that there is a half to be cut off at.
  const scan = randomBytes(64 * 1024 * 1024);
  const sha256 = createHash('sha256').update(scan).digest('hex');
  mkdirSync(join(folder, 'files', sha256.slice(0, 2)), { recursive: true });
  writeFileSync(join(folder, 'files', sha256.slice(0, 2), sha256), scan);
  const stick = aStick(place, 'usb-a');
  const first = await startOn(folder);
  await openBackups(first.page);
  await choose(first, stick);
  await begin(first);
  await expect
    .poll(() => readdirSync(stick).some((name) => name.endsWith('.dang-ghi')), { intervals: [5] })
    .toBe(true);
  await first.kill();
  expect(bagsOn(stick)).toEqual([]);

  const again = await startOn(folder);
  await openBackups(again.page);
  await expect(again.page.getByText('Sổ chưa được sao lưu lần nào')).toBeVisible();
  await again.page.getByRole('tab', { name: 'Kiểm tra bản sao lưu' }).click();
  await choose(again, stick);
  await expect(again.page.getByText(/^Chưa ghi xong nên không phải bản sao lưu/)).toBeVisible();
  await again.page.getByRole('tab', { name: 'Sao lưu', exact: true }).click();
  await choose(again, stick);
  await begin(again);
  await whole(again.page);
  const [bag = ''] = bagsOn(stick);
  checkedBySha256sum(bag);
});

test('the drill passes with a sound backup and fails with a spoilt one; both are entered', async ({
  program,
  place,
}) => {
  const { page, folder } = program;
  const stick = aStick(place, 'usb-a');
  await openBackups(page);
  await choose(program, stick);
  await begin(program);
  await whole(page);
  await page.getByRole('tab', { name: 'Diễn tập' }).click();
  const hold = async () => {
    await choose(program, stick);
    await page.getByRole('radio', { name: /^SBCD-/ }).check();
    await press(page, 'Bắt đầu diễn tập');
  };
  await hold();
  await expect(page.getByText('Đạt: bản sao lưu phục hồi được và khớp với sổ')).toBeVisible({
    timeout: 60_000,
  });
  await nothingForAxe(page);
  const [bag = ''] = bagsOn(stick);
  const [snapshot = ''] = readdirSync(join(bag, 'data')).filter((name) => name.startsWith('snap-'));
  const bytes = readFileSync(join(bag, 'data', snapshot));
  bytes[300] = (bytes[300] ?? 0) ^ 1;
  writeFileSync(join(bag, 'data', snapshot), bytes);
  await press(page, 'Diễn tập bản khác');
  await hold();
  await expect(page.getByText('Không đạt: không thể trông cậy vào bản sao lưu này')).toBeVisible({
    timeout: 60_000,
  });
  const drills = page.getByRole('table', { name: 'Các lần đã diễn tập' }).getByRole('row');
  await expect(drills).toHaveCount(3);
  expect(readdirSync(folder).filter((name) => name.startsWith('dien-tap'))).toEqual([]);
});

test('the book is copied by itself when the program ends, once for one state of it', async ({
  place,
  startOn,
}) => {
  test.skip(doorUnderTest === 'Electron', 'the folder for documents is the system user’s own there');
  const folder = join(place, 'data');
  mkdirSync(folder);
  await seedFolder(theBasics, folder);
  const copies = join(place, 'Documents', 'Sao lưu Sổ Ban Chỉ đạo');
  const first = await startOn(folder);
  await openBackups(first.page);
  await first.page.getByRole('tab', { name: 'USB và bản tự động' }).click();
  await expect(first.page.getByText(copies)).toBeVisible();
  await expect(first.page.getByText(/^Chưa có bản nào\./)).toBeVisible();
  await nothingForAxe(first.page);
  await first.stop();
  const [bag = '', ...more] = bagsOn(copies);
  expect(more).toEqual([]);
  checkedBySha256sum(bag);

  const again = await startOn(folder);
  await openBackups(again.page);
  await again.page.getByRole('tab', { name: 'USB và bản tự động' }).click();
  await expect(again.page.getByText(/^Đang giữ 1 bản/)).toBeVisible();
  await press(again.page, 'Sao lưu vào thư mục này ngay');
  await expect(again.page.getByText('Từ bản gần nhất đến nay sổ không có gì thay đổi.')).toBeVisible();
  await again.stop();
  expect(bagsOn(copies)).toEqual([bag]);
  expect(existsSync(`${bag}.dang-ghi`)).toBe(false);
});

test('the reminder at home is put off for today', async ({ program }) => {
  const { page } = program;
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  const card = page.getByRole('region', { name: 'Sao lưu' });
  await expect(card.getByText('Sổ chưa được sao lưu lần nào')).toBeVisible();
  await card.getByRole('button', { name: 'Để mai nhắc lại' }).click();
  await expect(card.getByText('Sổ chưa được sao lưu lần nào')).toHaveCount(0);
  await expect(card.getByRole('link', { name: 'Đến phần sao lưu' })).toBeVisible();
});
