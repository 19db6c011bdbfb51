import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readIcs } from '../../helpers/ics-reader.ts';
import { callOnce, expect, type Program, test } from '../../helpers/program.ts';
import { readPdf } from '../../unit/electron/papers/read-pdf.ts';

/** What a regulation asks of 2027, how often, and where it says so. */
const asked: Record<string, { title: RegExp; times: number; base: string }[]> = {
  'tung-chau': [
    { title: /Họp Ban Chỉ đạo định kỳ/, times: 2, base: 'khoản 1 Điều 7' },
    { title: /Họp Tổ công tác định kỳ/, times: 12, base: 'khoản 3 Điều 7' },
    { title: /Báo cáo định kỳ của Tổ công tác/, times: 4, base: 'khoản 9 Điều 6' },
  ],
  'khanh-hoa': [
    { title: /Họp Ban Chỉ đạo định kỳ/, times: 4, base: 'khoản 1 Điều 9' },
    { title: /Họp Ban Chỉ đạo (sơ|tổng) kết/, times: 2, base: 'khoản 1 Điều 9' },
  ],
  'party-agencies': [{ title: /Họp Ban Chỉ đạo định kỳ/, times: 4, base: 'khoản 1 Điều 10' }],
  'tay-ninh': [
    { title: /Họp Ban [Cc]hỉ đạo định kỳ/, times: 4, base: 'khoản 1 Điều 8' },
    { title: /Họp Tổ giúp việc định kỳ/, times: 12, base: 'khoản 3 Điều 8' },
    { title: /Báo cáo định kỳ của Tổ giúp việc/, times: 4, base: 'khoản 9 Điều 7' },
  ],
  'kien-giang': [
    { title: /Họp Ban Chỉ đạo định kỳ/, times: 6, base: 'khoản 1 Điều 14' },
    { title: /Báo cáo định kỳ của Tổ giúp việc/, times: 12, base: 'khoản 7 Điều 9' },
    { title: /Báo cáo của các thành viên/, times: 2, base: 'khoản 3 Điều 15' },
  ],
};

const body = (name: string, abbreviation: string) => ({
  ...{ name, letterheadName: name.toUpperCase(), abbreviation, from: '2026-01-01', decision: '' },
  sealUse: 'unknown',
});

const aBook = (preset: string) => ({
  commune: {
    ...{ name: 'xã Khê Hạ', province: 'tỉnh Sơn Lĩnh', letterheadParent: 'ỦY BAN NHÂN DÂN XÃ KHÊ HẠ' },
    ...{ placeName: 'Khê Hạ', from: '2025-07-01', decision: '' },
  },
  committee: body('Ban Chỉ đạo xã Khê Hạ', 'BCĐ'),
  group: body('Tổ giúp việc Ban Chỉ đạo xã Khê Hạ', 'TGV'),
  regulation: {
    ...{ title: 'Quy chế Hoạt động', number: '02/QĐ-BCĐ', issuedOn: '2026-01-05' },
    ...{ issuedBy: 'Trưởng ban', from: '2026-01-05' },
  },
  rules: { preset },
  ...{ members: [], membersFrom: '2026-01-01', membersDecision: '' },
  user: { name: 'Đặng Minh Tuệ', roles: ['officer'] },
  ...{ keptFrom: '2026-11-01', language: 'vi' },
});

async function openYear(page: Page) {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Lịch công tác năm', exact: true }).click();
  await page.getByRole('combobox', { name: 'Năm', exact: true }).click();
  await page.getByRole('option', { name: 'Năm 2027' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lịch công tác năm 2027' })).toBeVisible();
}

async function printedPages({ page, fileFrom }: Program) {
  await page.getByRole('button', { name: 'In lịch' }).click();
  const dialog = page.getByRole('dialog');
  const { path } = await fileFrom(() => dialog.getByRole('button', { name: 'Lưu PDF' }).click());
  return readPdf(new Uint8Array(readFileSync(path)));
}

for (const [preset, duties] of Object.entries(asked)) {
  test(`the duties of 2027 under ${preset} are listed and printed with their Điều`, async ({
    place,
    startOn,
  }) => {
    const folder = mkdtempSync(join(place, 'data-'));
    callOnce(folder, 'setup.create', aBook(preset));
    const program = await startOn(folder);
    const { page } = program;
    await openYear(page);
    for (const { title, times, base } of duties) {
      const entries = page.getByRole('main').getByRole('listitem').filter({ hasText: title });
      await expect(entries).toHaveCount(times);
      await expect(entries.first()).toContainText(new RegExp(base, 'i'));
    }
    const pages = await printedPages(program);
    expect(pages.length).toBeLessThanOrEqual(2);
    const text = pages.map(({ all }) => all.replace(/\s+/g, ' ')).join(' ');
    expect(text).toContain('LỊCH CÔNG TÁC');
    for (const { title, times, base } of duties) {
      expect(text.match(new RegExp(title, 'g'))).toHaveLength(times);
      expect(text).toContain(base);
    }
  });
}

test.describe('in the sample commune', () => {
  test.use({ seed: 'sample' });

  test('a meeting leads to its screen, what is not planned yet to the form, filled in', async ({ page }) => {
    await openYear(page);
    const january = page.getByRole('region', { name: 'Tháng 1', exact: true });
    await expect(january).toContainText('15/01');
    await expect(january).toContainText('Dự kiến');
    await january.getByRole('link', { name: /^Họp Ban Chỉ đạo tổng kết năm 2026/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Họp Ban Chỉ đạo tổng kết năm 2026');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'Lịch công tác năm 2027' })).toBeVisible();
    await page.getByRole('link', { name: 'Họp Tổ công tác định kỳ tháng 8 năm 2027' }).press('Enter');
    await expect(page.getByLabel('Ngày họp')).toHaveValue(/\/08\/2027$/);
  });

  test('the calendar file of one body opens in other calendars', async ({ program }) => {
    const { page, fileFrom } = program;
    await openYear(page);
    await page.getByRole('combobox', { name: 'Lịch của' }).click();
    await page.getByRole('option', { name: /^Tổ công tác/ }).click();
    await expect(
      page.getByRole('main').getByRole('listitem').filter({ hasText: 'Họp Ban Chỉ đạo' }),
    ).toHaveCount(0);
    const { name, path } = await fileFrom(() => page.getByRole('button', { name: 'Xuất .ics' }).click());
    expect(name).toBe('Lich cong tac 2027.ics');
    const { events } = readIcs(new Uint8Array(readFileSync(path)));
    const titles = events.map((event) => event.text('SUMMARY'));
    expect(titles.filter((title) => title.includes('Họp Tổ công tác'))).toHaveLength(12);
    expect(titles.filter((title) => title.includes('Họp Ban Chỉ đạo'))).toEqual([]);
  });
});
