import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { presets } from '../../../shared/regulation/presets/index.ts';
import type { BodyRole } from '../../../shared/regulation/roles.ts';
import { expect, type Program, test } from '../../helpers/program.ts';
import { aRecord, type Seed, seedFolder, theBasics } from '../../helpers/seed.ts';

const people: [id: string, fullName: string, role: BodyRole, post: string][] = [
  ['lam', 'Nguyễn Hữu Lâm', 'head', 'Chủ tịch UBND xã'],
  ['ha', 'Trần Thị Thu Hà', 'deputy', 'Phó Chủ tịch UBND xã'],
  ['dao', 'Lê Quang Đạo', 'standing-member', 'Trưởng phòng Văn hóa - Xã hội'],
  ['anh', 'Phạm Thị Ngọc Ánh', 'member', 'Trưởng Công an xã'],
];

const seatsOf = ([personId, fullName, role, title]: (typeof people)[number], order: number): Seed[] => [
  aRecord('person', personId, { fullName }),
  aRecord('post', `post-${personId}`, { personId, title, from: '2026-01-01' }),
  aRecord('membership', `seat-${personId}`, {
    ...{ bodyId: 'committee', personId, role, order: order + 1, from: '2026-01-01' },
  }),
];

const underTayNinh: Seed[] = [
  ...theBasics,
  ...people.flatMap(seatsOf),
  aRecord('commune', 'commune', {
    ...{ name: 'xã Thanh Khê Hạ', province: 'tỉnh Hà Tĩnh', placeName: 'Thanh Khê Hạ', from: '2026-01-01' },
    letterheadParent: 'ỦY BAN NHÂN DÂN XÃ THANH KHÊ HẠ',
  }),
  aRecord('regulation', 'qc', {
    ...{ bodyId: 'committee', title: 'Quy chế hoạt động', number: '529/QĐ-BCĐCQĐT', preset: 'tay-ninh' },
    ...{ from: '2026-01-01', rules: presets['tay-ninh'] },
  }),
];

const choose = async (page: Page, field: string, option: RegExp) => {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

async function pdfWords(path: string): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await readFile(path))), {
    mergePages: true,
  });
  return text.normalize('NFC').replace(/\s+/g, ' ');
}

/** Trưởng ban is away: the Phó Ban calls and chairs, on the proposal of the Ủy viên thường trực (4.1, 8.1). */
async function convene(page: Page) {
  await page.getByRole('link', { name: 'Họp Ban Chỉ đạo', exact: true }).click();
  await page.getByRole('button', { name: 'Lập cuộc họp' }).first().click();
  await page.getByLabel('Ngày họp').fill('20/11/2026');
  await page.getByLabel('Ngày họp').press('Tab');
  await choose(page, 'Loại họp', /^Đột xuất$/);
  const convener = page.getByRole('combobox', { name: 'Người triệu tập' });
  await expect(convener).toHaveValue(/Nguyễn Hữu Lâm/);

  await choose(page, 'Người triệu tập', /Phạm Thị Ngọc Ánh/);
  await expect(page.getByText(/Phạm Thị Ngọc Ánh không thuộc những người được triệu tập/)).toBeVisible();

  await page.getByRole('checkbox', { name: /Trưởng ban vắng mặt/ }).check();
  await expect(convener).toHaveValue(/Trần Thị Thu Hà – Phó Ban/);
  await expect(page.getByText(/không thuộc những người được triệu tập/)).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Người chủ trì' })).toHaveValue(/Trần Thị Thu Hà/);
  await expect(page.getByLabel('Chủ trì với tư cách')).toHaveValue('substitute');
  await expect(page.getByText('Khoản 1 Điều 4', { exact: true })).toBeVisible();
  await press(page, 'Ghi “Ủy viên thường trực”');
  await page.getByRole('textbox', { name: 'Địa điểm' }).fill('Phòng họp UBND xã');
  await press(page, 'Lưu cuộc họp');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Họp Ban chỉ đạo đột xuất ngày 20/11/2026',
  );
  await expect(
    page.getByText('Trần Thị Thu Hà, Phó Chủ tịch UBND xã, theo đề nghị của Ủy viên thường trực'),
  ).toBeVisible();
}

/** The chair settles who is invited (8.1); a beginning by mistake is taken back with a reason. */
async function hold(page: Page) {
  const ready = page.getByRole('region', { name: 'Sẵn sàng họp' });
  await expect(ready).toContainText('Còn thiếu 1 việc trước khi họp');
  await ready.getByRole('button', { name: 'Ghi quyết định' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: 'Người quyết định' })).toHaveValue(/Trần Thị Thu Hà/);
  await dialog.getByRole('button', { name: 'Ghi quyết định' }).click();
  await expect(ready).toContainText('Đã đủ những việc quy chế đòi hỏi trước cuộc họp.');

  const state = page.getByRole('region', { name: 'Trạng thái' });
  const move = async (name: string, reason?: string) => {
    await state.getByRole('button', { name, exact: true }).click();
    if (reason !== undefined) await page.getByRole('dialog').getByLabel('Lý do').fill(reason);
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi lại' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await move('Bắt đầu họp');
  await move('Rút lại việc bắt đầu họp', 'Bấm nhầm khi chưa đủ người');
  await expect(state).toContainText('Bấm nhầm khi chưa đủ người');
  await move('Bắt đầu họp');
  await move('Đánh dấu đã họp');
  await expect(page.getByText(/^\d{2}:\d{2} – \d{2}:\d{2}$/)).toBeVisible();
}

async function conclude(page: Page) {
  await tab(page, 'Kết luận, nhiệm vụ');
  await press(page, 'Thêm kết luận');
  const conclusion = page.getByRole('dialog');
  await conclusion
    .getByRole('textbox')
    .fill('Giao Công an xã rà soát tài khoản định danh, xong trước 25/11/2026.');
  await conclusion.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(conclusion).toHaveCount(0);
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

/** Issued over the name of the Phó Ban by 4.2, and kept as PDF and DOCX. */
async function issue({ page, fileFrom }: Program, paper: 'Biên bản' | 'Thông báo kết luận') {
  await page.getByText(paper, { exact: true }).click();
  await press(page, paper === 'Biên bản' ? 'Soạn biên bản' : 'Soạn thông báo kết luận');
  await press(page, 'Ban hành');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: 'Người ký' })).toHaveValue(/Trần Thị Thu Hà/);
  await expect(dialog.getByText('Khoản 2 Điều 4', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Ban hành' }).click();
  await expect(page.getByText(/^Người ký: Trần Thị Thu Hà/)).toBeVisible();
  await press(page, 'Xem, in, lưu tệp');
  const pdf = await fileFrom(() => press(page, 'Lưu PDF'));
  const words = await pdfWords(pdf.path);
  expect(words).toContain('Trần Thị Thu Hà');
  expect(words).toContain('rà soát tài khoản định danh');
  const word = await fileFrom(() => press(page, 'Lưu Word'));
  expect(word.name).toMatch(/\.docx$/);
  expect((await readFile(word.path)).subarray(0, 2).toString()).toBe('PK');
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).first().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('N: an extraordinary meeting that the Phó Ban calls, chairs and signs for, to its tasks', async ({
  place,
  startOn,
}) => {
  test.slow();
  const program = await startOn(await seedFolder(underTayNinh, place));
  const { page } = program;
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await test.step('it is convened by the Phó Ban', () => convene(page));
  await test.step('it is held', () => hold(page));
  await test.step('its conclusion gives a task', () => conclude(page));
  await tab(page, 'Biên bản, thông báo');
  await test.step('its minutes are signed by the Phó Ban', () => issue(program, 'Biên bản'));
  await test.step('so is the notice of conclusions', () => issue(program, 'Thông báo kết luận'));
  await page.getByRole('link', { name: 'Tổng quan' }).click();
  await expect(page.getByRole('link', { name: 'Rà soát tài khoản định danh' })).toBeVisible();
});
