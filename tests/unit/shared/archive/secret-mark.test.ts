import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretMarkIn } from '../../../../shared/archive/secret-mark.ts';
import { kinds } from '../../../../shared/records/index.ts';

describe('the stamp of a state secret', () => {
  it.each([
    ['TỐI MẬT - Báo cáo.pdf', 'TỐI MẬT'],
    ['Tuyệt mật.docx', 'Tuyệt mật'],
    ['bao cao toi_mat.pdf', 'toi_mat'],
    ['CV 12 MẬT.pdf', 'MẬT'],
    ['CONG VAN MAT.pdf', 'MAT'],
    ['Độ mật: A', 'Độ mật'],
    ['do mat B.pdf', 'do mat'],
    ['Công văn 12 (Mật).pdf', 'Mật'],
    ['văn bản mật về quốc phòng', 'mật'],
    ['DANH MỤC BÍ MẬT NHÀ NƯỚC', 'MẬT'],
    ['TỐI MẬT', 'TỐI MẬT'],
  ])('is seen in %j', (text, found) => {
    expect(secretMarkIn(text)).toBe(found.normalize('NFC'));
    expect(secretMarkIn(text.normalize('NFD'))).toBe(found.normalize('NFC'));
  });

  it.each([
    'Kế hoạch bảo mật thông tin',
    'KẾ HOẠCH BẢO MẬT THÔNG TIN',
    'HƯỚNG DẪN ĐỔI MẬT KHẨU',
    'Danh sách có mặt',
    'DANH SÁCH CÓ MẶT',
    'DANH SACH CO MAT.pdf',
    'ỦY BAN MẶT TRẬN TỔ QUỐC',
    'UY BAN MAT TRAN TO QUOC.pdf',
    'BIEN LAI TIEN MAT.pdf',
    'thông báo mất điện',
    'mật ong Thanh Khê Hạ',
    'MẬT ĐỘ DÂN SỐ',
    'Format MATLAB.pdf',
    'lưu hành nội bộ',
    '',
  ])('is not seen in %j', (text) => {
    expect(secretMarkIn(text)).toBeNull();
  });

  it('is never seen where no word is «mật»', () => {
    const word = fc.constantFrom('báo', 'cáo', 'TỐI', 'TUYỆT', 'Độ', 'MẶT', 'mất', 'THÁNG', '12');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(secretMarkIn(words.join(' '))).toBeNull();
      }),
    );
  });

  it('is always seen as a level, whatever stands around it', () => {
    const around = fc.constantFrom('', 'Báo cáo ', '12_', 'BẢO ', 'có ');
    const level = fc.constantFrom('TỐI MẬT', 'tuyệt mật', 'Tối-mật', 'TUYET MAT');
    fc.assert(
      fc.property(around, level, fc.constantFrom('', '.pdf', ' khẩu', '_2027'), (before, mark, after) => {
        expect(secretMarkIn(`${before}${mark}${after}`)).toBe(mark);
      }),
    );
  });
});

describe('a document', () => {
  const file = { sha256: '0'.repeat(64), name: 'bao cao.pdf', size: 1 };
  const aDocument = { ...kinds.document.empty(), dossierId: 'd', title: 'Báo cáo', file };

  it.each([
    ['in its title', { title: 'TỐI MẬT - Báo cáo' }],
    ['in its file name alone', { file: { ...file, name: 'CV MẬT.pdf' } }],
  ])('with a stamp %s is refused until somebody says that it is no secret', (_where, given) => {
    const value = { ...aDocument, ...given };
    expect(kinds.document.check(value)).toEqual({ field: 'notSecret', reason: 'maybe-secret' });
    expect(kinds.document.check({ ...value, notSecret: true })).toBeNull();
  });

  it('written before the question was asked reads as not answered', () => {
    const { notSecret: _notSecret, ...older } = aDocument;
    expect(kinds.document.schema.parse(older).notSecret).toBe(false);
  });
});
