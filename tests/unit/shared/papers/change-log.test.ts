import { describe, expect, it } from 'vitest';
import { type ChangeLogInput, changeLogPaper } from '../../../../shared/papers/change-log.ts';
import { paperTitle } from '../../../../shared/papers/paper.ts';

const input: ChangeLogInput = {
  issuer: {
    parent: 'ỦY BAN NHÂN DÂN XÃ THANH KHÊ HẠ',
    letterheadName: 'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ',
    name: 'Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ',
    abbreviation: 'BCĐ',
    place: 'Thanh Khê Hạ',
    sealUse: 'unknown',
  },
  issue: { number: null, issuedOn: '2026-11' },
  from: '2026-11-01',
  until: '2026-11-20',
  onlyBy: null,
  changes: [
    { at: '20/11/2026 08:05', who: 'Đặng Minh Tuệ', what: 'Sửa: Người “Nguyễn Hữu Lâm”', why: 'đổi số' },
    { at: '20/11/2026 08:06', who: 'Chương trình', what: 'Kiểm tra sổ', why: '' },
  ],
  complete: true,
  preparedBy: 'Đặng Minh Tuệ',
};

const tableOf = (given: ChangeLogInput) =>
  changeLogPaper(given).blocks.find((block) => block.kind === 'table') ?? null;

describe('the change log on paper', () => {
  it('tells its period, and a line for each change in the order given', () => {
    const paper = changeLogPaper(input);
    expect(paperTitle(paper)).toBe(
      'Nhật ký thay đổi - Sổ Ban Chỉ đạo, từ ngày 01/11/2026 đến ngày 20/11/2026',
    );
    expect(paper.orientation).toBe('landscape');
    expect(tableOf(input)).toMatchObject({
      rows: [
        ['1', '20/11/2026 08:05', 'Đặng Minh Tuệ', 'Sửa: Người “Nguyễn Hữu Lâm”', 'đổi số'],
        ['2', '20/11/2026 08:06', 'Chương trình', 'Kiểm tra sổ', ''],
      ],
    });
  });

  it('says whose changes alone it tells, and that a part of the journals is lost', () => {
    const paper = changeLogPaper({ ...input, onlyBy: 'Đặng Minh Tuệ', complete: false });
    expect(paper.references).toEqual(['(Chỉ các thay đổi của Đặng Minh Tuệ)']);
    expect(JSON.stringify(paper.blocks[0])).toContain('có thể chưa đủ');
  });

  it('says so where nothing was changed, and leaves a blank for a name that nobody has', () => {
    const paper = changeLogPaper({ ...input, changes: [], preparedBy: null });
    expect(tableOf({ ...input, changes: [] })).toBeNull();
    expect(JSON.stringify(paper.blocks)).toContain('không có thay đổi nào');
    expect(paper.signatures[0]?.name).toMatch(/^…+$/);
  });
});
