import { describe, expect, it } from 'vitest';
import { nextDossierCode } from '../../../../shared/archive/next-dossier-code.ts';
import { titleFromFileName } from '../../../../shared/archive/title-from-file-name.ts';

describe('the first draft of a title', () => {
  it.each([
    ['Giấy_mời__họp BCĐ.pdf', 'Giấy mời họp BCĐ'],
    ['05-TB-BCĐCĐS ngày 19.01.2027.docx', '05-TB-BCĐCĐS ngày 19.01.2027'],
    ['Biên bản', 'Biên bản'],
    ['Báo cáo v1.2.pdf', 'Báo cáo v1.2'],
    ['.pdf', '.pdf'],
    ['Quyết định.pdf'.normalize('NFD'), 'Quyết định'],
  ])('of %j is %j', (name, title) => {
    expect(titleFromFileName(name)).toBe(title);
  });
});

describe('the code of the next dossier', () => {
  it.each([
    [['01.CĐS', '02.CĐS'], '03.CĐS'],
    [['10.CĐS', '09.CĐS'], '11.CĐS'],
    [['99'], '100'],
    [['CĐS', 'phụ lục'], ''],
    [[], ''],
  ])('after %j is %j', (codes, next) => {
    expect(nextDossierCode(codes)).toBe(next);
  });
});
