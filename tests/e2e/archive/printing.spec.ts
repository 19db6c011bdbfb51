import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

/** What reached the printer: the sheets of the frame, with the size of each drawn picture. */
type Printed = { sheets: string[]; pictures: number[][]; text: string };

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be merged with the DOM's.
  interface Window {
    printed?: Printed;
  }
}

test.beforeEach(async ({ page }) => {
  // No printer here: the frame's own print is replaced, and what stands in the frame is kept.
  await page.evaluate(() => {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const inner: Window = own?.get?.call(this);
        inner.print = () => {
          const { document } = inner;
          window.printed = {
            sheets: [...document.querySelectorAll('.sheet')].map(({ className }) => className),
            pictures: [...document.images].map((image) => [image.naturalWidth, image.naturalHeight]),
            text: document.body.textContent ?? '',
          };
          inner.dispatchEvent(new Event('afterprint'));
        };
        return inner;
      },
    });
  });
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Hồ sơ lưu trữ', exact: true }).click();
  await page.getByRole('row', { name: /01\.CĐS/ }).click();
  await expect(page.getByRole('row', { name: /Giấy mời họp/ })).toBeVisible();
});

/** A page of A4 upright and one lying, each with a line of text. */
const twoPages = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F 6 0 R>>>>>> endobj
4 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 842 595]/Contents 5 0 R/Resources<</Font<</F 6 0 R>>>>>> endobj
5 0 obj <</Length 44>> stream
BT /F 40 Tf 80 400 Td (Trang ban quet) Tj ET
endstream endobj
6 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>
%%EOF`;

const file = async (page: Page, name: string, mimeType: string, buffer: Buffer) => {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  await page.getByRole('button', { name: 'Lưu 1 tài liệu' }).click();
  await expect(page.getByText('Đã lưu 1 tài liệu vào hồ sơ.').last()).toBeVisible();
};
const menu = (page: Page, row: RegExp) => page.getByRole('row', { name: row }).getByRole('button').click();
const print = async (page: Page, row: RegExp) => {
  await menu(page, row);
  await page.getByRole('menuitem', { name: 'In', exact: true }).click();
};
const printed = (page: Page) => page.waitForFunction(() => window.printed).then((it) => it.jsonValue());

test('a scanned PDF goes to the printer page by page, each sheet lying as its page does', async ({
  page,
}) => {
  await file(page, 'Bản quét hai trang.pdf', 'application/pdf', Buffer.from(twoPages));
  await print(page, /Bản quét hai trang/);
  const paper = await printed(page);
  expect(paper?.sheets).toEqual(['sheet', 'sheet lying']);
  // 595 × 842 points at 200 dots to the inch.
  expect(paper?.pictures).toEqual([
    [1653, 2339],
    [2339, 1653],
  ]);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a photograph fills one sheet, and plain text keeps its lines and letters', async ({ page }) => {
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEElEQVR4nGP4z8DwHwgYGAAd9AP9jcKZ4wAAAABJRU5ErkJggg==';
  await file(page, 'Ảnh hội nghị.png', 'image/png', Buffer.from(dot, 'base64'));
  await print(page, /Ảnh hội nghị/);
  expect(await printed(page)).toMatchObject({ sheets: ['sheet lying'], pictures: [[2, 1]] });

  await page.evaluate(() => {
    delete window.printed;
  });
  await file(page, 'Ghi chú.txt', 'text/plain', Buffer.from('Dòng <một> & hai\nngười dự họp'));
  await print(page, /Ghi chú/);
  expect((await printed(page))?.text).toBe('Dòng <một> & hai\nngười dự họp');
});

test('a PDF that cannot be drawn says so, and a Word file is left to Word', async ({ page }) => {
  await file(page, 'Hỏng.pdf', 'application/pdf', Buffer.from('%PDF-1.4\nkhông có trang nào'));
  await print(page, /Hỏng/);
  await expect(page.getByText(/Không dựng được “Hỏng\.pdf” để in/)).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();

  await file(page, 'Tờ trình.docx', 'application/msword', Buffer.from('PK\u0003\u0004', 'latin1'));
  await menu(page, /Tờ trình/);
  await expect(page.getByRole('menuitem', { name: 'Mở', exact: true })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'In', exact: true })).toBeHidden();
});
