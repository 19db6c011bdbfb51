import { describe, expect, it } from 'vitest';
import type { Of } from '../../../../../shared/records/index.ts';
import { type PresetName, presets } from '../../../../../shared/regulation/presets/index.ts';
import { type Book, failureOf } from '../../../../helpers/book.ts';
import { openSownBook } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const compiled = (more: Partial<Of<'amendment-proposal'>> = {}): Partial<Of<'amendment-proposal'>> => ({
  regulationId: 'qc',
  article: '7',
  clause: '1',
  currentText: 'sáu tháng một lần',
  problem: 'Họp thưa',
  proposedText: 'mỗi quý một lần',
  raisedBy: 'Công an xã',
  raisedOn: '2026-11-10',
  state: 'compiled',
  compiledAs: 'standing-office',
  compiledBy: 'Công chức Văn hóa và Thông tin xã',
  compiledOn: '2026-11-15',
  ...more,
});

const decided = { decidedOn: '2026-11-18', decidedAs: 'head', decidedBy: 'Trưởng ban Nguyễn Hữu Lâm' };

const open = (
  proposals: Record<string, Partial<Of<'amendment-proposal'>>>,
  preset: PresetName = 'tung-chau',
) =>
  openSownBook(
    thanhKheHa({
      regulation: {
        qc: {
          bodyId: 'bcd',
          title: 'Quy chế hoạt động',
          number: '64/QĐ-BCĐ',
          issuedOn: '2026-01-05',
          from: '2026-01-01',
          rules: presets[preset],
        },
      },
      'amendment-proposal': proposals,
    }),
  );

/** The text of the sheet as it is read, without the marks of the page. */
async function textOf(book: Book): Promise<string> {
  const { html } = await book.call('papers.preview', {
    paper: 'amendment-sheet',
    bodyId: 'bcd',
    compiledOn: '2026-11-15',
  });
  return html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('the sheet of what was compiled on a day', () => {
  it('tells by which place it is laid before whom, and leaves room for the answer', async () => {
    const text = await textOf(await open({ a: compiled(), b: compiled({ article: '6', clause: '' }) }));
    expect(text).toContain(
      'Căn cứ khoản 2 Điều 11 Quy chế hoạt động (Quyết định số 64/QĐ-BCĐ ngày 05/01/2026), Công chức Văn hóa và Thông tin xã tổng hợp 02 góp ý sửa đổi, bổ sung, trình Trưởng ban xem xét, quyết định như sau:',
    );
    expect(text.indexOf('Điều 6: sáu')).toBeLessThan(text.indexOf('Khoản 1 Điều 7: sáu'));
    expect(text).not.toContain('Tiếp thu');
    expect(text).toContain('Nguyễn Hữu Lâm');
  });

  it('carries the answers once they are there, and counts them', async () => {
    const text = await textOf(
      await open({
        a: compiled({
          ...decided,
          state: 'accepted',
          decisionNote: 'Họp mỗi quý',
          decisionNumber: '65/QĐ-BCĐ',
        }),
        b: compiled({ ...decided, state: 'declined', decisionNote: 'Trùng', decisionNumber: '65/QĐ-BCĐ' }),
      }),
    );
    expect(text).toContain('Tiếp thu: Họp mỗi quý');
    expect(text).toContain('Không tiếp thu: Trùng');
    expect(text).toContain(
      'Trưởng ban Nguyễn Hữu Lâm đã xem xét, quyết định ngày 18/11/2026 (văn bản số 65/QĐ-BCĐ): tiếp thu 01 góp ý, không tiếp thu 01 góp ý.',
    );
  });

  it('speaks of no decision of the whole while something is open', async () => {
    const text = await textOf(await open({ a: compiled({ ...decided, state: 'accepted' }), b: compiled() }));
    expect(text).toContain('Tiếp thu.');
    expect(text).not.toContain('đã xem xét, quyết định');
  });

  it('is signed for the head by who takes his place, for the committee by the head', async () => {
    const deputy = { ...decided, decidedAs: 'standing-deputy', state: 'accepted' as const };
    expect(await textOf(await open({ a: compiled(deputy) }))).toMatch(
      /KT\. TRƯỞNG BAN PHÓ TRƯỞNG BAN THƯỜNG TRỰC .*Trần Thị Thu Hà/,
    );
    expect(await textOf(await open({ a: compiled() }, 'party-agencies'))).toMatch(
      /TM\. BAN CHỈ ĐẠO TRƯỞNG BAN .*Nguyễn Hữu Lâm/,
    );
  });

  it('is signed for the group by its head where the group compiles (N 12.2)', async () => {
    expect(await textOf(await open({ a: compiled({ compiledAs: 'group' }) }, 'tay-ninh'))).toMatch(
      /TM\. TỔ CÔNG TÁC TỔ TRƯỞNG .*Trần Thị Thu Hà/,
    );
  });

  it('prints words as they were typed, not as marks', async () => {
    const text = await textOf(await open({ a: compiled({ problem: '<b>Họp</b> & "thưa"' }) }));
    expect(text).toContain('&lt;b&gt;Họp&lt;/b&gt; &amp;');
  });

  it('is not there for a day on which nothing was compiled', async () => {
    const book = await open({ a: compiled() });
    const request = { paper: 'amendment-sheet', bodyId: 'bcd', compiledOn: '2026-11-16' };
    expect(failureOf(await book.ask('papers.preview', request))).toMatchObject({
      code: 'not-found',
      field: 'compiledOn',
    });
  });
});
