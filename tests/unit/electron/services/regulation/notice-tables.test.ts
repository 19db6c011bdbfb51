import { describe, expect, it } from 'vitest';
import { textOfDocx } from '../../../../../electron/services/regulation/regulation-docx.ts';
import { splitConclusions } from '../../../../../shared/meetings/conclusions/split-conclusions.ts';
import { aZip } from '../../../../helpers/hand-zip.ts';

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (inside: string, facts = ''): string => `<w:tc><w:tcPr>${facts}</w:tcPr>${inside}</w:tc>`;
const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const docx = (body: string): Buffer =>
  aZip([{ name: 'word/document.xml', content: `<w:document><w:body>${body}</w:body></w:document>` }]);
const rowsOf = (body: string): string[] => textOfDocx(docx(body), { rows: true }).split('\n');

const head = tr(...['STT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn'].map((name) => tc(p(name))));

describe('a table of a Word document', () => {
  it('comes row by row, the paragraphs of a cell joined', () => {
    const row = tr(tc(p('1')), tc(p('Rà soát') + p('dữ liệu')), tc(p('Công an xã')), tc(p('30/6/2027')));
    expect(rowsOf(p('Trước') + tbl(head, row) + p('Sau'))).toEqual([
      'Trước',
      'STT\tNội dung nhiệm vụ\tChủ trì\tThời hạn',
      '1\tRà soát dữ liệu\tCông an xã\t30/6/2027',
      'Sau',
    ]);
  });

  it('keeps its columns where cells are merged, along and down', () => {
    const merged = tbl(
      head,
      tr(tc(p('I')), tc(p('Thể chế'), '<w:gridSpan w:val="3"/>')),
      tr(
        tc(p('1')),
        tc(p('Việc một')),
        tc(p('Công an xã'), '<w:vMerge w:val="restart"/>'),
        tc(p('30/6/2027')),
      ),
      tr(tc(p('2')), tc(p('Việc hai')), tc('<w:p/>', '<w:vMerge/>'), tc(p('31/7/2027'))),
    );
    expect(rowsOf(merged).slice(1)).toEqual([
      'I\tThể chế\t\t',
      '1\tViệc một\tCông an xã\t30/6/2027',
      '2\tViệc hai\tCông an xã\t31/7/2027',
    ]);
    expect(splitConclusions({ text: rowsOf(merged).join('\n'), meetingOn: '2027-03-12' })).toMatchObject([
      { unit: 'Công an xã', task: 'Việc một', dueOn: '2027-06-30' },
      { unit: 'Công an xã', task: 'Việc hai', dueOn: '2027-07-31' },
    ]);
  });

  it('of two columns, as letterheads are, comes as its paragraphs', () => {
    const letterhead = tbl(
      tr(tc(p('UBND XÃ') + p('BAN CHỈ ĐẠO')), tc(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))),
    );
    expect(rowsOf(letterhead)).toEqual(['UBND XÃ', 'BAN CHỈ ĐẠO', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
  });

  it('within a cell is part of the cell', () => {
    const inner = tbl(tr(tc(p('a')), tc(p('b')), tc(p('c'))));
    const outer = tbl(head, tr(tc(p('1')), tc(inner), tc(p('Công an xã')), tc(p('30/6/2027'))));
    expect(rowsOf(outer)[1]).toBe('1\ta b c\tCông an xã\t30/6/2027');
  });

  it('comes as its paragraphs where nobody asks for rows, and does no harm where its tags lie', () => {
    expect(textOfDocx(docx(tbl(tr(tc(p('a')), tc(p('b')), tc(p('c'))))))).toBe('a\nb\nc');
    expect(rowsOf(`</w:tbl></w:tc><w:tr>${p('x')}<w:tc>`)).toEqual(['x']);
    const wide = tr(tc(p('a'), '<w:gridSpan w:val="999999999"/>'), tc(p('b')), tc(p('c')));
    expect(rowsOf(tbl(wide))[0]?.length).toBeLessThan(100);
  });
});
