import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { type PresetName, presets } from '../../../shared/regulation/presets/index.ts';
import type { BodyRole } from '../../../shared/regulation/roles.ts';
import { expect, type Program } from '../../helpers/program.ts';
import { aRecord, type Seed, theBasics } from '../../helpers/seed.ts';

const people: [id: string, fullName: string, role: BodyRole, post: string][] = [
  ['lam', 'Nguyễn Hữu Lâm', 'head', 'Chủ tịch UBND xã'],
  ['ha', 'Trần Thị Thu Hà', 'standing-deputy', 'Phó Chủ tịch UBND xã'],
  ['dao', 'Lê Quang Đạo', 'member', 'Trưởng phòng Văn hóa - Xã hội'],
  ['anh', 'Phạm Thị Ngọc Ánh', 'member', 'Trưởng Công an xã'],
];

/** A committee under a regulation, and a meeting of it on the day of the tests to which all four are invited. */
export const aMeetingUnder = (preset: PresetName, title: string): Seed[] => [
  ...theBasics,
  aRecord('commune', 'commune', {
    ...{ name: 'xã Thanh Khê Hạ', province: 'tỉnh Hà Tĩnh', placeName: 'Thanh Khê Hạ', from: '2026-01-01' },
    letterheadParent: 'ỦY BAN NHÂN DÂN XÃ THANH KHÊ HẠ',
  }),
  ...people.flatMap(([personId, fullName, role, post], index) => [
    aRecord('person', personId, { fullName }),
    aRecord('post', `post-${personId}`, { personId, title: post, from: '2026-01-01' }),
    aRecord('membership', `seat-${personId}`, {
      ...{ bodyId: 'committee', personId, role, order: index + 1, from: '2026-01-01' },
    }),
  ]),
  aRecord('regulation', 'qc', {
    ...{ bodyId: 'committee', title: 'Quy chế hoạt động', number: '64/QĐ-BCĐ', preset },
    ...{ from: '2026-01-01', rules: presets[preset] },
  }),
  aRecord('meeting', 'm1', {
    ...{ bodyId: 'committee', type: 'regular', title, on: '2026-11-20', startsAt: '08:00', state: 'invited' },
    ...{ place: 'Phòng họp UBND xã', chairId: 'lam', attendeeIds: people.map(([id]) => id) },
  }),
];

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
export const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

export async function openMeeting(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Họp Ban Chỉ đạo', exact: true }).click();
  await page.getByRole('row', { name: /20\/11\/2026/ }).click();
}

/** What is typed into the open dialog, by the names of its fields; then it is saved and gone. */
export async function fillIn(page: Page, fields: Record<string, string>, save = 'Lưu'): Promise<void> {
  const dialog = page.getByRole('dialog');
  for (const [name, value] of Object.entries(fields)) {
    await dialog.getByRole('textbox', { name, exact: true }).fill(value);
    await dialog.getByRole('textbox', { name, exact: true }).press('Tab');
  }
  await dialog.getByRole('button', { name: save, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

export async function hold(page: Page): Promise<void> {
  const state = page.getByRole('region', { name: 'Trạng thái' });
  for (const move of ['Bắt đầu họp', 'Đánh dấu đã họp']) {
    await state.getByRole('button', { name: move, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi lại' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
}

/** One conclusion with one task, due within the week. */
export async function conclude(page: Page): Promise<void> {
  await tab(page, 'Kết luận, nhiệm vụ');
  await press(page, 'Thêm kết luận');
  const text = 'Giao Công an xã rà soát tài khoản định danh, xong trước 25/11/2026.';
  await page.getByRole('dialog').getByRole('textbox').fill(text);
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press(page, 'Việc khác: Kết luận 1');
  await page.getByRole('menuitem', { name: 'Thêm nhiệm vụ' }).click();
  const task = page.getByRole('dialog');
  await task.getByRole('textbox', { name: 'Nhiệm vụ' }).fill('Rà soát tài khoản định danh');
  await task.getByRole('textbox', { name: 'Chủ trì' }).fill('Công an xã');
  await task.getByLabel('Hạn cuối').fill('25/11/2026');
  await task.getByLabel('Hạn cuối').press('Tab');
  await task.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(task).toHaveCount(0);
}

/** Signed by Trưởng ban and issued; the words of its PDF. It is given out as Word too. */
export async function issue(
  { page, fileFrom }: Program,
  paper: 'Biên bản' | 'Thông báo kết luận',
): Promise<string> {
  await page.getByText(paper, { exact: true }).click();
  await press(page, paper === 'Biên bản' ? 'Soạn biên bản' : 'Soạn thông báo kết luận');
  await press(page, 'Ban hành');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Người ký' }).click();
  await page.getByRole('option', { name: /Nguyễn Hữu Lâm/ }).click();
  await dialog.getByRole('button', { name: 'Ban hành' }).click();
  await expect(page.getByText(/^Người ký: Nguyễn Hữu Lâm/)).toBeVisible();
  await press(page, 'Xem, in, lưu tệp');
  const pdf = await fileFrom(() => press(page, 'Lưu PDF'));
  const word = await fileFrom(() => press(page, 'Lưu Word'));
  expect(word.name).toMatch(/\.docx$/);
  expect((await readFile(word.path)).subarray(0, 2).toString()).toBe('PK');
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).first().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  return pdfWords(pdf.path);
}

async function pdfWords(path: string): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(await readFile(path)));
  const { text } = await extractText(document, { mergePages: true });
  return text.normalize('NFC').replace(/\s+/g, ' ');
}
