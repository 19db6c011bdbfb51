import { expect, it } from 'vitest';
import type { Input } from '../../../../../shared/contract.ts';
import { failureOf } from '../../../../helpers/book.ts';
import { openSownBook } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const request = {
  paper: 'regulation-comparison',
  bodyId: 'bcd',
  left: { is: 'version', id: 'qc' },
  right: { is: 'preset', name: 'kien-giang' },
  onlyDifferent: true,
} as const satisfies Input<'papers.preview'>;

const wordsOf = (html: string) =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

it('sets a version beside a preset on paper: what each says, and at which place', async () => {
  const book = await openSownBook(thanhKheHa());
  const words = wordsOf((await book.call('papers.preview', request)).html);
  expect(words).toContain('Bản thứ nhất: Quy chế, từ ngày 01/01/2026');
  expect(words).toMatch(/Bao lâu họp Ban Chỉ đạo một lần Sáu tháng một lần[^)]*\(Khoản 1 Điều 7\)/);
  expect(words).toMatch(/Thời hạn báo họp trước Không quy định/);
  expect(words).toContain('(Khoản 3 Điều 14)');
  expect(words).toContain('(Chỉ các quy định khác nhau)');
  expect(words).not.toMatch(/regulation[:.]|undefined|\{\{/);
});

it('lists every point where all are asked for, and says so where nothing differs', async () => {
  const book = await openSownBook(thanhKheHa());
  const all = wordsOf((await book.call('papers.preview', { ...request, onlyDifferent: false })).html);
  expect(all).toContain('Bảng có 119 quy định');
  const same = { ...request, right: request.left };
  expect(wordsOf((await book.call('papers.preview', same)).html)).toContain(
    'Hai bản giống nhau ở mọi quy định',
  );
});

it('of a version or a preset that is not there is refused', async () => {
  const book = await openSownBook(thanhKheHa());
  const refused = async (left: unknown) => failureOf(await book.ask('papers.preview', { ...request, left }));
  expect(await refused({ is: 'version', id: 'khong-co' })).toMatchObject({ code: 'not-found' });
  expect(await refused({ is: 'preset', name: 'constructor' })).toMatchObject({ code: 'invalid-input' });
});
