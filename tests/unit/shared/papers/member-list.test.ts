import { describe, expect, test } from 'vitest';
import { laidPaper } from '../../../../shared/papers/laid-paper.ts';
import {
  type ListedMember,
  type MemberListInput,
  memberListPaper,
} from '../../../../shared/papers/member-list.ts';
import { stateLayout } from '../../../../shared/papers/state-layout.ts';
import { anIssuer, sectionLines } from './sample.ts';

const aMember = (name: string, rank: number, changes: Partial<ListedMember> = {}): ListedMember => ({
  name,
  post: 'Trưởng phòng Kinh tế',
  role: 'Ủy viên',
  phone: '0123 000 006',
  note: null,
  rank,
  ...changes,
});

const members = [
  aMember('Hoàng Thị Diệp', 5),
  aMember('Cao Thị Ái', 5),
  aMember('Nguyễn Hữu Lâm', 1, { post: 'Chủ tịch UBND xã', role: 'Trưởng ban', phone: '0123 000 001' }),
  aMember('Lê Quang Đạo', 3, { role: 'Phó Trưởng ban' }),
];

const aList = (changes: Partial<MemberListInput> = {}): MemberListInput => ({
  issuer: anIssuer(),
  issue: { number: null, issuedOn: '2027-01-11' },
  subject: 'Thành viên Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ',
  attachedTo: null,
  audience: 'internal',
  bodies: [{ name: 'Ban Chỉ đạo', members }],
  signer: null,
  ...changes,
});

const lines = (input: MemberListInput) => sectionLines(laidPaper(memberListPaper(input), stateLayout));

describe('danh sách thành viên', () => {
  test('stands in order of rank, and within a rank in the order of the records', () => {
    const all = lines(aList());
    expect(all.filter((line) => members.some(({ name }) => name === line))).toEqual([
      'Nguyễn Hữu Lâm',
      'Lê Quang Đạo',
      'Hoàng Thị Diệp',
      'Cao Thị Ái',
    ]);
    expect(all.at(-1)).toBe('Danh sách này có 04 người./.');
  });

  test('for its own use has telephone numbers and says so', () => {
    const all = lines(aList());
    expect(all).toContain('Điện thoại');
    expect(all).toContain('0123 000 001');
    expect(all).toContain('(Bản dùng nội bộ, có số điện thoại)');
  });

  test('for the public has neither the numbers nor their column', () => {
    const all = lines(aList({ audience: 'public' })).join('\n');
    expect(all).not.toMatch(/0123|[Đđ]iện thoại|nội bộ/);
    expect(JSON.stringify(memberListPaper(aList({ audience: 'public' })))).not.toContain('0123');
  });

  test('has a column for notes only where there is a note', () => {
    expect(lines(aList())).not.toContain('Ghi chú');
    const noted = [...members, aMember('Mai Xuân Đức', 6, { note: 'Thay ông Lê Văn A' })];
    const all = lines(aList({ bodies: [{ name: 'Ban Chỉ đạo', members: noted }] }));
    expect(all).toEqual(expect.arrayContaining(['Ghi chú', 'Thay ông Lê Văn A']));
  });

  test('of two bodies has headings with Roman numbers and does not add them up', () => {
    const all = lines(
      aList({
        bodies: [
          { name: 'Ban Chỉ đạo', members },
          { name: 'Tổ công tác', members: members.slice(0, 1) },
        ],
      }),
    );
    expect(all).toEqual(expect.arrayContaining(['I. Ban Chỉ đạo', 'II. Tổ công tác']));
    expect(all.at(-1)).toBe('Ban Chỉ đạo có 04 người; Tổ công tác có 01 người./.');
  });

  test('unknown posts and numbers are blanks', () => {
    const all = lines(
      aList({
        bodies: [{ name: 'x', members: [aMember('Trịnh Văn An', 1, { post: null, role: '', phone: ' ' })] }],
      }),
    );
    expect(all.filter((line) => line === '………')).toHaveLength(3);
  });

  test('an empty list says that its number is open', () => {
    expect(lines(aList({ bodies: [{ name: 'x', members: [] }] })).at(-1)).toBe(
      'Danh sách này có ……… người./.',
    );
    expect(lines(aList({ bodies: [] })).at(-1)).toBe('Danh sách này có ……… người./.');
  });
});
