import { describe, expect, it } from 'vitest';
import { checkFileType, isAllowedName } from '../../../../electron/services/files/file-types.ts';

const pdf = Buffer.from('%PDF-1.7\n');
const program = Buffer.from('MZ\u0090\u0000');

describe('a file that is brought in', () => {
  it.each(['Biên bản họp.pdf', 'BÁO CÁO.DOCX', 'ảnh.jpeg', 'a.b.c.pdf'])('may be called %j', (name) => {
    expect(isAllowedName(name)).toBe(true);
  });

  it.each([
    'cai-dat.exe',
    'macro.docm',
    'trang.html',
    'anh.svg',
    'lenh.bat',
    'tep.lnk',
    'khong-duoi',
    '.pdf.exe',
    '../tep.pdf',
    'a/b.pdf',
    'a\\b.pdf',
    'C:tep.pdf',
    'a\u0000.pdf',
    'giấy\u202Efdp.exe',
    'giấy\u202Eexe.pdf',
    'a?.pdf',
  ])('may not be called %j', (name) => {
    expect(isAllowedName(name)).toBe(false);
  });

  it('is refused where its first bytes are not those of its name', () => {
    expect(checkFileType('quyết định.pdf', program)).toBe('file-not-what-it-says');
    expect(checkFileType('ảnh.png', pdf)).toBe('file-not-what-it-says');
    expect(checkFileType('rỗng.pdf', new Uint8Array())).toBe('file-not-what-it-says');
  });

  it('is taken where they are', () => {
    expect(checkFileType('quyết định.PDF', pdf)).toBeNull();
    expect(checkFileType('ghi chú.txt', Buffer.from('bất kỳ'))).toBeNull();
  });
});
