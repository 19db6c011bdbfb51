import { describe, expect, it } from 'vitest';
import { tableFromHtml } from '../../../../renderer/components/roster/html-table.ts';

describe('a table from the clipboard', () => {
  it('keeps a cell of several paragraphs together, as Word gives it', () => {
    const html = `<html><body><table><tr><td><p>Nguyễn Hữu Lâm</p><p>(Trưởng ban)</p></td><td>Chủ tịch<br>UBND xã</td></tr></table></body></html>`;
    expect(tableFromHtml(html)).toEqual([['Nguyễn Hữu Lâm (Trưởng ban)', 'Chủ tịch UBND xã']]);
  });

  it('puts cells that span columns and rows into the first of them', () => {
    const html = `<table>
      <tr><td rowspan="2">1</td><td colspan="2">Lê An</td><td>UV</td></tr>
      <tr><td>a</td><td>b</td><td>c</td></tr></table>`;
    expect(tableFromHtml(html)).toEqual([
      ['1', 'Lê An', '', 'UV'],
      ['', 'a', 'b', 'c'],
    ]);
  });

  it('takes the largest of several tables', () => {
    const html =
      '<table><tr><td>letterhead</td></tr></table><table><tr><td>1</td></tr><tr><td>2</td></tr></table>';
    expect(tableFromHtml(html)).toEqual([['1'], ['2']]);
  });

  it('finds none in text without a table, and none in nothing', () => {
    expect(tableFromHtml('<p>Lê An, Trưởng ban</p>')).toBeNull();
    expect(tableFromHtml('')).toBeNull();
  });

  it('runs nothing and fetches nothing of it', () => {
    const html = `<table><tr><td>An<img src="x" onerror="window.hurt = true"><script>window.hurt = true</script></td></tr></table>`;
    tableFromHtml(html);
    expect((window as { hurt?: boolean }).hurt).toBeUndefined();
  });

  it('does not grow without bounds by what a cell says of itself', () => {
    const html = '<table><tr><td colspan="100000" rowspan="65000">x</td></tr><tr><td>y</td></tr></table>';
    const rows = tableFromHtml(html) ?? [];
    expect(rows).toHaveLength(2);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(101);
  });
});
