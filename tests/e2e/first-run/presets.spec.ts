import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

type Book = {
  preset: string;
  /** What the steps and the side bar call the group. */
  group: string;
  committee: string;
  abbreviation: string;
  /** A role as the list of an official has it, and as the screens then show it. */
  deputy: { pasted: string; shown: string };
  member: string;
  duties: { title: string; place: string }[];
};

const books: Book[] = [
  {
    preset: 'khanh-hoa',
    group: 'Tổ giúp việc',
    committee: 'Ban Chỉ đạo chuyển đổi số xã Khê Hạ',
    abbreviation: 'BCĐCĐS',
    deputy: { pasted: 'PTB', shown: 'Phó Trưởng ban' },
    member: 'Ủy viên',
    duties: [{ title: 'Họp Ban Chỉ đạo định kỳ quý IV năm 2026', place: 'Khoản 1 Điều 9' }],
  },
  {
    preset: 'party-agencies',
    group: 'Tổ Giúp việc',
    committee: 'Ban Chỉ đạo chuyển đổi số trong các cơ quan đảng xã Khê Hạ',
    abbreviation: 'BCĐ',
    deputy: { pasted: 'Phó Trưởng Ban', shown: 'Phó Trưởng Ban' },
    member: 'Ủy viên',
    duties: [{ title: 'Họp Ban Chỉ đạo định kỳ quý IV năm 2026', place: 'Khoản 1 Điều 10' }],
  },
  {
    preset: 'tay-ninh',
    group: 'Tổ giúp việc',
    committee: 'Ban chỉ đạo xây dựng Chính quyền điện tử xã Khê Hạ',
    abbreviation: 'BCĐCQĐT',
    deputy: { pasted: 'Phó Trưởng ban', shown: 'Phó Ban' },
    member: 'Ủy viên',
    duties: [
      { title: 'Họp Ban Chỉ đạo định kỳ quý IV năm 2026', place: 'Khoản 1 Điều 8' },
      { title: 'Họp Tổ giúp việc định kỳ tháng 11 năm 2026', place: 'Khoản 3 Điều 8' },
      { title: 'Báo cáo định kỳ của Tổ giúp việc quý IV năm 2026', place: 'Khoản 9 Điều 7' },
    ],
  },
  {
    preset: 'kien-giang',
    group: 'Tổ giúp việc',
    committee: 'Ban Chỉ đạo Đề án 06 xã Khê Hạ',
    abbreviation: 'BCĐ',
    deputy: { pasted: 'PTB', shown: 'Phó Trưởng ban' },
    member: 'Thành viên',
    duties: [
      { title: 'Báo cáo định kỳ của Tổ giúp việc tháng 11 năm 2026', place: 'Khoản 7 Điều 9' },
      { title: 'Họp Ban Chỉ đạo định kỳ từ 01/11/2026 đến 31/12/2026', place: 'Khoản 1 Điều 14' },
    ],
  },
];

const onward = (page: Page) => page.locator('button[type=submit]').click();

/** The commune's step: the regulation first, so that what follows is proposed by it. */
async function nameTheCommune(page: Page, preset: string) {
  await page.getByRole('button', { name: /^Lập sổ mới/ }).click();
  await page.getByLabel('Quy chế áp dụng').selectOption(preset);
  await page.getByLabel('Tên xã').fill('xã Khê Hạ');
  const above = page.getByLabel('Dòng trên của tên cơ quan trên văn bản');
  if (preset === 'party-agencies') {
    await expect(above).toHaveValue('');
    await above.fill('ĐẢNG ỦY XÃ KHÊ HẠ');
  } else {
    await expect(above).toHaveValue('ỦY BAN NHÂN DÂN XÃ KHÊ HẠ');
  }
  await onward(page);
}

async function enterTheList(page: Page, { deputy }: Book) {
  const rows = [
    'Họ và tên\tChức vụ\tBan Chỉ đạo\tTổ giúp việc',
    'Nguyễn Hữu Lâm\tChủ tịch UBND xã\tTrưởng ban\t',
    `Trần Thị Thu Hà\tPhó Chủ tịch UBND xã\t${deputy.pasted}\tTổ trưởng`,
    'Lê Quang Đạo\tTrưởng Công an xã\tUV\t',
  ];
  await page.getByLabel(/^Dán danh sách/).fill(rows.join('\n'));
  await page.getByRole('button', { name: 'Đọc danh sách' }).click();
  await page.getByRole('button', { name: 'Đưa 3 dòng vào danh sách' }).click();
}

for (const book of books) {
  test(`a book under ${book.preset} has its names, its roles and its duties`, async ({ page }) => {
    await nameTheCommune(page, book.preset);
    await expect(page.getByLabel('Tên đầy đủ')).toHaveValue(book.committee);
    await expect(page.getByLabel('Chữ viết tắt trong ký hiệu')).toHaveValue(book.abbreviation);
    await page.getByRole('textbox', { name: 'Từ ngày' }).fill('05/01/2026');
    await onward(page);
    await expect(page.getByRole('heading', { level: 2, name: book.group, exact: true })).toBeVisible();
    await onward(page);
    await expect(page.getByLabel('Quy chế áp dụng')).toHaveValue(book.preset);
    await onward(page);
    await enterTheList(page, book);
    await onward(page);
    await page.getByLabel('Họ và tên của bạn').fill('Đặng Minh Tuệ');
    await onward(page);
    await expect(page.getByText(`3 người trong Ban Chỉ đạo, 1 người trong ${book.group}`)).toBeVisible();
    await page.getByRole('button', { name: 'Lập sổ' }).click();

    await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
    for (const { title, place } of book.duties) {
      await expect(page.getByRole('article', { name: title })).toContainText(place);
    }
    await expect(page.getByRole('article').filter({ hasText: book.committee }).first()).toBeVisible();

    await page.getByRole('link', { name: 'Ban Chỉ đạo', exact: true }).click();
    await expect(page.getByText(book.committee).first()).toBeVisible();
    await expect(
      page.getByRole('row', { name: new RegExp(`Trần Thị Thu Hà ${book.deputy.shown} `) }),
    ).toBeVisible();
    await expect(page.getByRole('row', { name: new RegExp(`Lê Quang Đạo ${book.member} `) })).toBeVisible();
    await page.getByRole('link', { name: book.group, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(book.group);

    await page.getByRole('link', { name: 'Quy chế', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Quy chế' })).toBeVisible();
    const content = page.getByRole('main');
    await expect(content).toContainText(`Bao lâu họp ${book.group} một lần`);
    await expect(content).not.toContainText(/regulation:|codes\.|fields\.|\{\{/);
  });
}
