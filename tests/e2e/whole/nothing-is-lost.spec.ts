import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openLedger } from '../../../electron/data/ledger.ts';
import { expect, type Program, test, testDay } from '../../helpers/program.ts';

/** The day before: what is backed up then is yesterday's. */
const yesterday = '2026-11-19';
const passphrase = 'bến cũ năm con mèo hai bảy';

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();

/** An office through a bad day: every fault comes to the same book, one after the other. */
test('a book outlives kill -9, rot, a stick pulled out, a lost PC and a change of officer', async ({
  place,
  sampleFolder,
  startOn,
}) => {
  test.setTimeout(480_000);
  const data = join(place, 'data');
  const stickA = join(place, 'usb-a');
  const stickB = join(place, 'usb-b');
  const newPc = join(place, 'may-moi');
  for (const folder of [data, stickA, stickB, newPc]) mkdirSync(folder);
  cpSync(sampleFolder, data, { recursive: true });

  await test.step('yesterday: work, and a backup to stick B', async () => {
    const program = await startOn(data, yesterday);
    await signIn(program.page);
    await addDossier(program.page, 'Hồ sơ của hôm qua');
    await backUp(program, stickB);
    await program.stop();
  });

  await test.step('work, kill -9 in mid-typing, reopen: all there, and the history right', async () => {
    const program = await startOn(data);
    await signIn(program.page);
    await addDossier(program.page, 'Hồ sơ của hôm nay');
    await changeTitle(program.page, 'Hồ sơ của hôm nay, đã sửa');
    await killInMidTyping(program);

    const again = await startOn(data);
    await signIn(again.page);
    await openArchive(again.page);
    for (const title of ['Hồ sơ của hôm qua', 'Hồ sơ của hôm nay, đã sửa']) {
      await expect(again.page.getByRole('row', { name: new RegExp(title) })).toBeVisible();
    }
    await expect(again.page.getByRole('row', { name: /Hồ sơ gõ dở/ })).toHaveCount(0);
    await again.page.getByRole('row', { name: /Hồ sơ của hôm nay, đã sửa/ }).click();
    await seeHistory(again.page);
    await again.stop();
  });

  await test.step('one byte of the newest snapshot turned: healed, and told', async () => {
    flipInSnapshot(data);
    const { page, stop } = await startOn(data);
    await signIn(page);
    await expect(page.getByText(/bị hỏng và đã được dựng lại đầy đủ/)).toBeVisible();
    await openArchive(page);
    await expect(page.getByRole('row', { name: /Hồ sơ của hôm nay, đã sửa/ })).toBeVisible();
    await stop();
  });

  const bag = await test.step('a backup to stick A dies half way; the next one is whole', async () => {
    const kept = keepLargeFiles(data);
    const program = await startOn(data);
    await signIn(program.page);
    await dieWhileBackingUp(program, stickA);
    expect(bagsIn(stickA)).toEqual([]);

    const again = await startOn(data);
    await signIn(again.page);
    const whole = await backUp(again, stickA);
    for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      execFileSync('sha256sum', ['--check', '--strict', '--quiet', list], { cwd: whole });
    }
    // The outside of a locked backup does not even tell the hashes of what is inside.
    expect(readFileSync(join(whole, 'manifest-sha256.txt'), 'utf8')).not.toContain(kept);
    await again.stop();
    return whole;
  });

  await test.step('one byte in mid-journal turned: nothing is written, and yesterday is brought back', async () => {
    const before = await startOn(data);
    await signIn(before.page);
    for (const number of [1, 2, 3]) await addDossier(before.page, `Hồ sơ sau sao lưu ${number}`);
    await before.kill();
    flipInJournal(data);
    const { page, stop } = await startOn(data);
    await expect(page.getByRole('heading', { level: 1, name: 'Khắc phục sự cố' })).toBeVisible();
    await expect(page.getByText(/nhật ký bị hỏng ở giữa/)).toBeVisible();
    await choice(page, 'Chỉ xem').click();
    await signIn(page);
    await expect(page.getByText(/chế độ chỉ đọc/)).toBeVisible();
    await openArchive(page);
    await expect(page.getByRole('button', { name: 'Lập hồ sơ', exact: true })).toHaveCount(0);
    await page.getByRole('link', { name: 'Đến màn hình khắc phục' }).click();
    await restoreInRecovery(page, place, stickB);
    await press(page, 'Mở sổ');
    await signIn(page);
    await openArchive(page);
    await expect(page.getByRole('row', { name: /Hồ sơ của hôm qua/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /Hồ sơ của hôm nay/ })).toHaveCount(0);
    await stop();
    expect(readdirSync(data).filter((name) => name.startsWith('hong-'))).toHaveLength(1);
  });

  await test.step('stick A on an empty PC: locked until the passphrase is right, then all of today', async () => {
    const program = await startOn(newPc);
    await restoreOnEmptyPc(program, stickA);
    const { page } = program;
    await signIn(page);
    await openArchive(page);
    for (const title of ['Hồ sơ của hôm qua', 'Hồ sơ của hôm nay, đã sửa']) {
      await expect(page.getByRole('row', { name: new RegExp(title) })).toBeVisible();
    }
    await page.getByRole('row', { name: /Hồ sơ của hôm nay, đã sửa/ }).click();
    await seeHistory(page);
    await program.stop();
    await isSound(newPc);
  });

  await test.step('the book goes to a new officer', async () => {
    const program = await startOn(newPc);
    await handOver(program, stickB);
    await program.stop();
    await isSound(newPc);
  });
  expect(existsSync(bag)).toBe(true);
});

async function signIn(page: Page, name = /Đặng Minh Tuệ/): Promise<void> {
  const home = page.getByRole('heading', { level: 1, name: 'Tổng quan' });
  const button = page.getByRole('button', { name }).first();
  await expect(button.or(home).first()).toBeVisible();
  if (!(await home.isVisible())) await button.click();
  await expect(home).toBeVisible();
}

async function openArchive(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Hồ sơ lưu trữ', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hồ sơ lưu trữ' })).toBeVisible();
}

async function addDossier(page: Page, title: string): Promise<void> {
  await openArchive(page);
  await press(page, 'Lập hồ sơ');
  await page.getByLabel('Tiêu đề hồ sơ').fill(title);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
}

async function changeTitle(page: Page, title: string): Promise<void> {
  await press(page, 'Sửa bìa hồ sơ');
  await page.getByLabel('Tiêu đề hồ sơ').fill(title);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
}

/** The power goes between two letters. */
async function killInMidTyping({ page, kill }: Program): Promise<void> {
  await openArchive(page);
  await press(page, 'Lập hồ sơ');
  const typing = page
    .getByLabel('Tiêu đề hồ sơ')
    .pressSequentially('Hồ sơ gõ dở thì mất điện giữa chừng', { delay: 40 })
    .catch(() => undefined);
  await expect(page.getByLabel('Tiêu đề hồ sơ')).toHaveValue(/^Hồ sơ gõ/);
  await kill();
  await typing;
}

/** The two changes of today's dossier: made, then its title changed, by whom. */
async function seeHistory(page: Page): Promise<void> {
  await press(page, 'Lịch sử');
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByText('Thêm mới', { exact: true })).toHaveCount(1);
  await expect(drawer.getByText('Sửa', { exact: true })).toHaveCount(1);
  await expect(drawer.getByText(/20\/11\/2026.*Đặng Minh Tuệ/)).toHaveCount(2);
  await expect(drawer.getByText('Hồ sơ của hôm nay, đã sửa', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
}

const bagsIn = (stick: string): string[] => readdirSync(stick).filter((name) => /^SBCD-[\d-]+$/.test(name));

async function beginBackup({ page, chooseFolder }: Program, stick: string): Promise<void> {
  await page.getByRole('link', { name: 'Sao lưu', exact: true }).click();
  await chooseFolder(stick, () => press(page, 'Chọn thư mục khác…'));
  await page.getByLabel('Mật khẩu của bản sao lưu', { exact: true }).fill(passphrase);
  await page.getByLabel('Gõ lại mật khẩu').fill(passphrase);
  await press(page, 'Sao lưu ngay');
}

async function backUp(program: Program, stick: string): Promise<string> {
  const before = bagsIn(stick);
  await beginBackup(program, stick);
  await expect(program.page.getByText(/^Đã sao lưu và kiểm tra xong/)).toBeVisible({ timeout: 120_000 });
  const [bag = ''] = bagsIn(stick).filter((name) => !before.includes(name));
  return join(stick, bag);
}

/** Kept bytes enough for a backup to take a while; laid down by hand under their SHA-256. Gives one of them. */
function keepLargeFiles(data: string): string {
  let last = '';
  for (let count = 0; count < 12; count += 1) {
    const bytes = randomBytes(16 * 1024 * 1024);
    last = createHash('sha256').update(bytes).digest('hex');
    mkdirSync(join(data, 'files', last.slice(0, 2)), { recursive: true });
    writeFileSync(join(data, 'files', last.slice(0, 2), last), bytes);
  }
  return last;
}

/** Under the hand of whoever backs up, with half of it on the stick. */
async function dieWhileBackingUp(program: Program, stick: string): Promise<void> {
  await beginBackup(program, stick);
  await expect
    .poll(() => readdirSync(stick, { recursive: true }).length, { intervals: [20], timeout: 60_000 })
    .toBeGreaterThan(5);
  await program.kill();
}

const newest = (folder: string, pattern: RegExp): string =>
  join(
    folder,
    readdirSync(folder)
      .filter((name) => pattern.test(name))
      .sort()
      .at(-1) ?? '',
  );

function flipInSnapshot(folder: string): void {
  const path = newest(folder, /^snap-.*\.json$/);
  const bytes = readFileSync(path);
  bytes[300] = (bytes[300] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

/** One byte in the middle of a change that others follow. */
function flipInJournal(folder: string): void {
  const journals = readdirSync(folder).filter((name) => /^wal-/.test(name));
  const lines = (name: string) => readFileSync(join(folder, name)).toString('latin1').split('\n').length;
  const name = journals.sort().findLast((one) => lines(one) > 3) ?? '';
  const bytes = readFileSync(join(folder, name));
  const first = bytes.indexOf(0x0a);
  const second = bytes.indexOf(0x0a, first + 1);
  const middle = Math.floor((first + second) / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(join(folder, name), bytes);
}

const choice = (page: Page, name: string) =>
  page.getByRole('group', { name, exact: true }).getByRole('button');

async function restoreInRecovery(page: Page, place: string, stick: string): Promise<void> {
  await choice(page, 'Phục hồi từ bản sao lưu').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Chọn thư mục khác…' }).click();
  const picker = page.getByRole('dialog', { name: 'Chọn nơi có bản sao lưu' });
  await picker.getByRole('button', { name: place, exact: true }).click();
  await picker.getByRole('button', { name: stick.split(/[\\/]/).at(-1) ?? '', exact: true }).click();
  await expect(picker.getByText(stick)).toBeVisible();
  await picker.getByRole('button', { name: 'Chọn thư mục này' }).click();
  await expect(dialog.getByRole('radio')).toBeChecked();
  await expect(dialog.getByRole('radio', { name: new RegExp(`^SBCD-${yesterday}`) })).toBeVisible();
  await dialog.getByLabel('Mật khẩu của bản sao lưu').fill(passphrase);
  await dialog.getByRole('button', { name: 'Kiểm tra và phục hồi' }).click();
  await expect(page.getByText(/Đã phục hồi từ bản sao lưu “SBCD-/)).toBeVisible({ timeout: 60_000 });
}

async function restoreOnEmptyPc({ page, chooseFolder }: Program, stick: string): Promise<void> {
  await press(page, /^Phục hồi từ bản sao lưu/);
  await chooseFolder(stick, () => press(page, 'Chọn thư mục khác…'));
  await expect(page.getByText(/^Chưa ghi xong nên không phải bản sao lưu/)).toBeVisible();
  await page.getByRole('radio', { name: new RegExp(`^SBCD-${testDay}`) }).check();
  const entry = page.getByLabel('Mật khẩu của bản sao lưu này', { exact: true });
  await entry.fill('bến cũ năm con mèo hai tám');
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await expect(page.getByText(/^Mật khẩu không đúng/)).toBeVisible();
  await entry.fill(passphrase);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByRole('button', { name: 'Phục hồi sổ này' }).click({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: /Đặng Minh Tuệ/ })).toBeVisible({ timeout: 120_000 });
}

async function handOver(program: Program, stick: string): Promise<void> {
  const { page, chooseFolder } = program;
  await signIn(page);
  await page.getByRole('link', { name: 'Sao lưu', exact: true }).click();
  await page.getByRole('link', { name: 'Bàn giao, chuyển máy' }).click();
  await press(page, 'Bắt đầu: Bàn giao cho người mới');
  await press(page, 'Kiểm tra toàn bộ sổ');
  await chooseFolder(stick, () => press(page, 'Chọn thư mục khác…'));
  await page.getByLabel('Mật khẩu của bản sao lưu', { exact: true }).fill(passphrase);
  await page.getByLabel('Gõ lại mật khẩu').fill(passphrase);
  await page.getByRole('button', { name: 'Sao lưu', exact: true }).click();
  await page.getByRole('button', { name: 'Xong bước này' }).click({ timeout: 120_000 });
  await page.getByRole('combobox', { name: 'Người nhận trong danh sách' }).click();
  await page.getByRole('option', { name: 'Cao Thị Ái' }).click();
  await page.getByLabel('Nơi bàn giao').fill('Văn phòng HĐND và UBND xã');
  await press(page, 'Lưu và tiếp tục');
  await press(page, 'Chuyển quyền cho Cao Thị Ái');
  await press(page, /Cao Thị Ái/);
  await expect(page.getByRole('heading', { name: 'Bạn đã nhận bàn giao sổ này' })).toBeVisible();
  await press(page, 'Đã xem, làm tiếp các bước bàn giao');
  await page.getByRole('radio', { name: 'Có giao', exact: true }).check();
  await press(page, 'Xong bước này');
  await press(page, 'Xem và in biên bản');
  const paper = page.frameLocator('iframe');
  await expect(paper.getByText('BÊN NHẬN', { exact: true })).toBeVisible();
  await expect(paper.getByText(/Mã kiểm tra của sổ \(SHA-256\): ([0-9a-f]{8} ){7}[0-9a-f]{8}/)).toBeVisible();
  await page.keyboard.press('Escape');
  await press(page, 'Đã in xong');
  await press(page, 'Đã ký, kết thúc bàn giao');
  await expect(page.getByText('Đã bàn giao xong. Biên bản ký ngày 20/11/2026.')).toBeVisible();
}

/** The closed book as the ledger reads it again: whole, and its history unbroken from the first change. */
async function isSound(folder: string): Promise<void> {
  const ledger = await openLedger({ folder, now: () => `${testDay}T09:00:00.000Z` });
  try {
    expect(ledger.state).toEqual({ mode: 'open', damage: [] });
    expect(await ledger.verify()).toMatchObject({ sound: true });
  } finally {
    await ledger.close();
  }
}
