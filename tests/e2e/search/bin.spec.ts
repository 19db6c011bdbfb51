import type { Page } from '@playwright/test';
import { expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

const remove = (page: Page, kind: string, id: string) =>
  page.evaluate(
    (input) =>
      fetch('/call/records.remove', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      }).then((answer) => answer.json()),
    { kind, id },
  );

const idsOf = async (page: Page, kind: string): Promise<{ id: string; title?: string }[]> =>
  page.evaluate(
    (input) =>
      fetch('/call/records.list', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      })
        .then((answer) => answer.json())
        .then((result) => result.value.rows),
    { kind },
  );

test('what was removed is put back; what belongs to another removed record is told so', async ({ page }) => {
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await expect(page.getByRole('navigation')).toBeVisible();
  for (const { id } of await idsOf(page, 'document')) await remove(page, 'document', id);
  for (const { id } of await idsOf(page, 'dossier')) await remove(page, 'dossier', id);
  await page.getByRole('link', { name: 'Thùng rác' }).click();
  const invitation = page.getByRole('row', { name: /^Giấy mời họp/ });
  await expect(invitation).toContainText('01.CĐS');
  await expect(invitation).toContainText('20/11/2026');

  await invitation.getByRole('button', { name: 'Khôi phục' }).click();
  const why = page.getByRole('alert');
  await expect(why).toContainText('mà mục đó cũng đang nằm trong thùng rác');
  await why.getByRole('button', { name: /^Khôi phục “01.CĐS/ }).click();
  await expect(why).toHaveCount(0);
  await invitation.getByRole('button', { name: 'Khôi phục' }).click();
  await expect(invitation).toHaveCount(0);

  await page
    .getByRole('row', { name: /^Biên bản/ })
    .getByRole('button', { name: 'Lịch sử' })
    .click();
  await expect(page.getByRole('dialog').getByText('Chuyển vào thùng rác')).toBeVisible();
});
