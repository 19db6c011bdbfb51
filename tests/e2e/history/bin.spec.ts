import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

test('a dossier goes into the bin with its documents and comes back with them', async ({ page }) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Hồ sơ lưu trữ' }).click();
  const dossier = page.getByRole('row', { name: /^01\.CĐS/ });
  await dossier.getByRole('button', { name: /^Việc khác/ }).click();
  await page.getByRole('menuitem', { name: 'Xóa' }).click();
  await page.getByRole('button', { name: /^Xóa cả \d+ mục đó$/ }).click();
  await expect(dossier).toHaveCount(0);
  await page.getByRole('link', { name: 'Thùng rác' }).click();
  const removed = page.getByRole('row', { name: /^Giấy mời họp/ });
  await expect(removed).toContainText('20/12/2026');
  await removed.getByRole('button', { name: 'Khôi phục' }).click();
  await expect(page.getByText(/^Đã khôi phục “Giấy mời họp.*cùng \d+ mục đã xóa theo\.$/)).toBeVisible();
  await expect(page.getByText('Thùng rác trống')).toBeVisible();
  await page.getByRole('link', { name: 'Hồ sơ lưu trữ' }).click();
  await expect(dossier).toBeVisible();
});

test('emptying asks for a reason and leaves what was removed lately', async ({ page }) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Hồ sơ lưu trữ' }).click();
  await page
    .getByRole('row', { name: /^01\.CĐS/ })
    .getByRole('button', { name: /^Việc khác/ })
    .click();
  await page.getByRole('menuitem', { name: 'Xóa' }).click();
  await page.getByRole('button', { name: /^Xóa cả \d+ mục đó$/ }).click();
  await page.getByRole('link', { name: 'Thùng rác' }).click();
  await page.getByRole('button', { name: 'Dọn thùng rác…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Dọn thùng rác' });
  await expect(dialog).toContainText('Chưa có mục nào nằm trong thùng rác quá 30 ngày');
  const confirm = dialog.getByRole('button', { name: 'Xóa các tệp không còn dùng' });
  await expect(confirm).toBeDisabled();
  await dialog.getByLabel('Lý do').fill('Dọn cuối năm');
  await confirm.click();
  await expect(page.getByText(/^Đã đưa 0 mục ra khỏi sổ và xóa hẳn 0 tệp/)).toBeVisible();
  await expect(page.getByRole('row', { name: /^Giấy mời họp/ })).toBeVisible();
});

test('a file that was replaced lies in the bin and takes its place back', async ({ page, program }) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await expect(page.getByRole('navigation')).toBeVisible();
  const replaced = await page.evaluate(async () => {
    const call = async (channel: string, input: object) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`/call/${channel}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(input),
      });
      return (await answer.json()).value;
    };
    const bytes = '%PDF-1.7 mới';
    const size = new TextEncoder().encode(bytes).length;
    const { uploadId } = await call('files.begin', { name: 'bản mới.pdf', size });
    const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(bytes)));
    await call('files.append', { uploadId, base64 });
    const { sha256 } = await call('files.finish', { uploadId });
    const [document] = (await call('records.list', { kind: 'document' })).rows;
    await call('records.change', {
      kind: 'document',
      id: document.id,
      value: { file: { sha256, name: 'bản mới.pdf', size } },
    });
    return document as { id: string; file: { name: string; sha256: string } };
  });
  await page.getByRole('link', { name: 'Thùng rác' }).click();
  const files = page.getByRole('region', { name: 'Tệp đã gỡ' });
  const row = files.getByRole('row', { name: new RegExp(replaced.file.name.replaceAll('.', '\\.')) });
  await row.getByRole('button', { name: 'Khôi phục' }).click();
  await expect(files.getByRole('row', { name: /bản mới\.pdf/ })).toBeVisible();
  await expect(row).toHaveCount(0);
  const shelf = join(program.folder, 'files', replaced.file.sha256.slice(0, 2));
  expect(readdirSync(shelf)).toContain(replaced.file.sha256);
});
