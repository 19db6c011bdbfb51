import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { doorUnderTest, expect, test } from '../../helpers/program.ts';

test.use({ seed: 'sample' });

const passphrase = 'Mưa xuân 27 bến cũ sông Ngàn';

const everyFile = (place: string): string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('the passphrase goes to the printed page alone: no file of the program or its home holds it', async ({
  program,
  place,
}) => {
  test.skip(doorUnderTest === 'Electron', 'the window prints through the dialog of the system');
  const { page } = program;
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('link', { name: 'Sao lưu', exact: true }).click();
  const stick = join(place, 'usb');
  mkdirSync(stick);
  const other = page.getByRole('button', { name: 'Chọn thư mục khác…' });
  await program.chooseFolder(stick, () => other.click());
  await page.getByLabel('Mật khẩu của bản sao lưu', { exact: true }).fill(passphrase);
  await page.getByLabel('Gõ lại mật khẩu').fill(passphrase);
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await page.getByRole('button', { name: 'In phiếu khôi phục' }).click({ timeout: 60_000 });
  const dialog = page.getByRole('dialog', { name: 'Phiếu khôi phục' });
  await expect(dialog.getByRole('radio', { name: /^Để dòng trống/ })).toBeChecked();
  await dialog.getByRole('radio', { name: /^In sẵn mật khẩu/ }).check();
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByLabel('Mật khẩu của bản sao lưu', { exact: true }).fill(passphrase);
  await dialog.getByLabel('Gõ lại mật khẩu').fill(passphrase);
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/call/papers.print')),
    dialog.getByRole('button', { name: 'In phiếu có mật khẩu' }).click(),
  ]);
  const { value } = (await answer.json()) as { value: { delivered: string; html: string } };
  expect(value.delivered).toBe('print-in-page');
  expect(value.html.replaceAll('\u00a0', ' ')).toContain(passphrase);
  expect(await answer.headerValue('cache-control')).toBe('no-store');
  await expect(dialog).toBeHidden();

  await program.stop();
  const files = everyFile(place);
  expect(files.length).toBeGreaterThan(3);
  for (const path of files) {
    const bytes = readFileSync(path);
    for (const words of [passphrase, passphrase.replaceAll(' ', '\u00a0'), passphrase.normalize('NFD')]) {
      expect(bytes.includes(words), path).toBe(false);
      expect(bytes.includes(Buffer.from(words, 'utf16le')), path).toBe(false);
    }
  }
});
