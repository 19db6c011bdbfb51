import { describe, expect, it } from 'vitest';
import { openSownBook } from '../../../helpers/sow.ts';
import { thanhKheHa } from '../../../helpers/thanh-khe-ha.ts';

const period = { paper: 'change-log', from: '2026-11-20', until: '2026-11-20' } as const;
const textOf = (html: string) =>
  html
    .replace(/<style.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the change log of the book', () => {
  it('says in Vietnamese who changed which fields of what, when and why', async () => {
    const book = await openSownBook(thanhKheHa());
    const value = { phone: '0912 000 001', note: 'mới' };
    await book.call('records.change', { kind: 'person', id: 'lam', value, reason: 'đổi số điện thoại' });
    await book.call('records.order', { kind: 'membership', ids: ['bcd-ha', 'bcd-lam'] });
    await book.call('records.remove', { kind: 'membership', id: 'bcd-binh' });
    const { html, title } = await book.call('papers.preview', period);
    expect(title).toContain('Nhật ký thay đổi');
    const text = textOf(html);
    expect(text).toContain(
      'Đặng Minh Tuệ Sửa: Người “Nguyễn Hữu Lâm” (Điện thoại, Ghi chú) đổi số điện thoại',
    );
    expect(text).toMatch(/Đổi thứ tự: Thành viên “[^”]+” \([^)]+\); Thành viên “[^”]+”/);
    expect(text).toContain('Chuyển vào thùng rác: Thành viên “Đỗ Văn Bính”');
    expect(text).toContain('và 23 mục khác');
  });

  it('keeps to the days and the user that were asked for', async () => {
    const book = await openSownBook(thanhKheHa());
    await book.call('records.change', { kind: 'person', id: 'lam', value: { note: 'mới' } });
    const mine = await book.call('papers.preview', { ...period, by: 'officer' });
    expect(textOf(mine.html)).toContain('Nhật ký có 1 thay đổi');
    const earlier = await book.call('papers.preview', { ...period, from: '2026-10-01', until: '2026-10-31' });
    expect(textOf(earlier.html)).toContain('không có thay đổi nào');
  });

  it('comes as Word too, and refuses a period that ends before it begins', async () => {
    const book = await openSownBook(thanhKheHa());
    await book.call('papers.save', { paper: period, format: 'docx' });
    expect(book.desk.delivered[0]?.name).toBe('Nhật ký thay đổi 2026-11-20 – 2026-11-20.docx');
    expect(await book.ask('papers.preview', { ...period, until: '2026-11-19' })).toMatchObject({
      failure: { code: 'invalid-input', field: 'until' },
    });
  });
});
