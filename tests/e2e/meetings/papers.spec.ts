import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { presets } from '../../../shared/regulation/presets/index.ts';
import { expect, test } from '../../helpers/program.ts';
import { aRecord, type Seed, seedFolder, theBasics } from '../../helpers/seed.ts';

const aMember = (id: string, fullName: string, role: 'head' | 'standing-deputy'): Seed[] => [
  aRecord('person', id, { fullName }),
  aRecord('membership', `in-${id}`, { bodyId: 'committee', personId: id, role, from: '2026-01-01' }),
];

const seeds: Seed[] = [
  ...theBasics,
  ...aMember('lam', 'Nguyễn Hữu Lâm', 'head'),
  ...aMember('ha', 'Trần Thị Thu Hà', 'standing-deputy'),
  aRecord('regulation', 'qc', {
    ...{ bodyId: 'committee', title: 'Quy chế hoạt động', number: '64/QĐ-BCĐ' },
    ...{ from: '2026-01-01', rules: presets['tung-chau'] },
  }),
  aRecord('dossier', 'dossier', { year: 2026, code: '01.CĐS', title: 'Hồ sơ họp' }),
  aRecord('meeting', 'hop', {
    ...{ bodyId: 'committee', title: 'Họp Ban Chỉ đạo quý IV năm 2026', on: '2026-11-18' },
    ...{ startsAt: '08:00', begunAt: '08:05', endedAt: '10:00', place: 'Phòng họp UBND xã' },
    ...{ chairId: 'ha', chairBy: 'substitute', attendeeIds: ['lam', 'ha'], state: 'held' },
  }),
  aRecord('conclusion', 'k1', { meetingId: 'hop', order: 1, text: 'Thống nhất kế hoạch năm 2027.' }),
];

async function toPapers(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Họp Ban Chỉ đạo', exact: true }).click();
  await page.getByRole('row', { name: /18\/11\/2026/ }).click();
  await page.getByRole('tab', { name: 'Biên bản, thông báo' }).click();
}

const sheet = (page: Page) => page.frameLocator('iframe[title^="Xem trước"]').first().locator('body');
const accepts = async (page: Page) =>
  expect((await new AxeBuilder({ page }).exclude('iframe').analyze()).violations).toEqual([]);

test('minutes are gone over, taken from the book again, and leave as PDF and Word', async ({
  place,
  startOn,
}) => {
  const program = await startOn(await seedFolder(seeds, mkdtempSync(join(place, 'minutes-'))));
  const { page } = program;
  await toPapers(page);
  await page.getByRole('button', { name: 'Soạn biên bản' }).click();
  await expect(sheet(page)).toContainText('BIÊN BẢN');
  await expect(sheet(page)).toContainText('Trần Thị Thu Hà');
  await accepts(page);

  await page.getByLabel('Nội dung phần 2', { exact: true }).fill('Hội trường lớn UBND xã.');
  await expect(sheet(page)).toContainText('Địa điểm: Hội trường lớn UBND xã.');
  await page.getByRole('button', { name: 'Lấy lại phần 2 từ sổ' }).click();
  await expect(page.getByRole('dialog')).toContainText('Hội trường lớn');
  await accepts(page);
  await page.getByRole('button', { name: 'Lấy lại các phần đã chọn' }).click();
  await expect(sheet(page)).toContainText('Địa điểm: Phòng họp UBND xã.');

  await page.getByRole('button', { name: 'Xem, in, lưu tệp' }).click();
  const pdf = await program.fileFrom(() => page.getByRole('button', { name: 'Lưu PDF' }).click());
  expect(pdf.name).toBe('Biên bản 2026-11-18.pdf');
  expect(readFileSync(pdf.path).subarray(0, 5).toString()).toBe('%PDF-');
  const word = await program.fileFrom(() => page.getByRole('button', { name: 'Lưu Word' }).click());
  expect(readFileSync(word.path).subarray(0, 2).toString()).toBe('PK');
});

test('a notice is issued by keyboard, locked, corrected by another, and its signed copy filed', async ({
  place,
  startOn,
}) => {
  const { page } = await startOn(await seedFolder(seeds, mkdtempSync(join(place, 'notice-'))));
  await toPapers(page);
  await page.getByText('Thông báo kết luận', { exact: true }).click();
  await page.getByRole('button', { name: 'Soạn thông báo kết luận' }).focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toContainText('1. Thống nhất kế hoạch năm 2027.');
  await page.getByRole('button', { name: 'Ban hành' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Thẩm quyền ký')).toHaveValue('Ký thay (KT.)');
  await dialog.getByLabel('Số').fill('');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('chưa nhập', { exact: true })).toBeVisible();
  await dialog.getByLabel('Số').fill('5');
  await accepts(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã ban hành số 05/TB-BCĐCĐS.')).toBeVisible();
  await expect(sheet(page)).toContainText('Số: 05/TB-BCĐCĐS');
  await expect(sheet(page)).toContainText('KT. TRƯỞNG BAN');
  await expect(page.getByLabel('Trích yếu')).toHaveCount(0);

  await page.getByLabel('Bản chụp hoặc quét').setInputFiles({
    name: 'Thông báo đã ký.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n%%EOF'),
  });
  await page.getByRole('combobox', { name: 'Đưa vào hồ sơ lưu trữ' }).click();
  await page.getByRole('option', { name: /01\.CĐS/ }).click();
  await page.getByRole('button', { name: 'Đưa vào hồ sơ', exact: true }).click();
  await expect(page.getByText(/Bản này đã có trong hồ sơ 2026 · 01\.CĐS/)).toBeVisible();
  await accepts(page);

  await page.getByRole('button', { name: 'Đính chính' }).click();
  await page.getByRole('button', { name: 'Soạn bản đính chính' }).click();
  await expect(page.getByRole('dialog').getByText('chưa nhập')).toBeVisible();
  await page.getByLabel('Lý do đính chính').fill('Ghi sai năm');
  await page.getByRole('button', { name: 'Soạn bản đính chính' }).click();
  await expect(sheet(page)).toContainText('Đính chính, thay thế Thông báo');
  await page.getByRole('button', { name: 'Ban hành' }).click();
  await dialog.getByLabel('Số').fill('5');
  await dialog.getByRole('button', { name: 'Ban hành' }).click();
  await expect(dialog.getByRole('alert')).toContainText('số này của năm 2026 đã cấp');
});
