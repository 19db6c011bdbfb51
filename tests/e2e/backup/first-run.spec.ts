import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { callOnce, expect, test } from '../../helpers/program.ts';

test('a book comes to a new PC from a backup, before anybody is known there', async ({
  place,
  sampleFolder,
  startOn,
}) => {
  const stick = join(place, 'usb');
  const data = join(place, 'data');
  for (const folder of [stick, data]) mkdirSync(folder);
  // The sample is shared with other tests: its backup is entered into a copy.
  const old = join(place, 'old-pc');
  cpSync(sampleFolder, old, { recursive: true });
  const [officer] = (callOnce(old, 'app.status') as { users: { id: string }[] }).users;
  callOnce(old, 'backup.create', { folder: stick, taskId: 'x', protection: { kind: 'plain' } }, officer?.id);
  expect(readdirSync(stick)).toHaveLength(1);

  const { page, chooseFolder } = await startOn(data);
  await page.getByRole('button', { name: /^Phục hồi từ bản sao lưu/ }).click();
  await chooseFolder(stick, () => page.getByRole('button', { name: 'Chọn thư mục khác…' }).click());
  await page.getByRole('radio', { name: /^SBCD-/ }).check();
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await expect(page.getByText('Bản sao lưu nguyên vẹn, có thể phục hồi')).toBeVisible();
  await expect(page.getByText('Sổ đang dùng không bị xóa')).toHaveCount(0);
  await page.getByRole('button', { name: 'Phục hồi sổ này' }).click();
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  await page.getByRole('link', { name: 'Hồ sơ lưu trữ', exact: true }).click();
  await expect(page.getByText('01.CĐS').first()).toBeVisible();
});
