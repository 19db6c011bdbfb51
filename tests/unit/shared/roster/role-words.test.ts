import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '../../../../shared/regulation/presets/index.ts';
import { roleName } from '../../../../shared/regulation/profile/names.ts';
import { rolesByBody } from '../../../../shared/regulation/roles.ts';
import { isRoleWord, roleFromWords } from '../../../../shared/roster/role-words.ts';

describe('a role in the committee', () => {
  it.each([
    ['Trưởng ban', 'head'],
    ['Trưởng Ban Chỉ đạo', 'head'],
    ['TRƯỞNG BAN', 'head'],
    ['Trưởng BCĐ CĐS xã', 'head'],
    ['TB', 'head'],
    ['Phó Trưởng ban Thường trực', 'standing-deputy'],
    ['Phó Trưởng ban (Thường trực)', 'standing-deputy'],
    ['Phó Trưởng ban - Thường trực', 'standing-deputy'],
    ['Phó Trưởng Ban Chỉ đạo Thường trực', 'standing-deputy'],
    ['PTB TT', 'standing-deputy'],
    ['PTBTT', 'standing-deputy'],
    ['Phó ban TT', 'standing-deputy'],
    ['Phó Trưởng ban', 'deputy'],
    ['Phó Trưởng Ban Chỉ đạo', 'deputy'],
    ['PTB', 'deputy'],
    ['Phó ban', 'deputy'],
    ['Ủy viên Thường trực', 'standing-member'],
    ['UV TT', 'standing-member'],
    ['Ủy viên', 'member'],
    ['Uỷ viên', 'member'],
    ['Ủy viên'.normalize('NFD'), 'member'],
    ['UV', 'member'],
    ['Thành viên BCĐ', 'member'],
    ['Thư ký', 'secretary'],
    ['Phó Ban chỉ đạo xây dựng Chính quyền điện tử', 'deputy'],
    ['Ủy viên thường trực BCĐCQĐT', 'standing-member'],
    ['Trưởng Ban Chỉ đạo Đề án 06', 'head'],
    ['Thành viên Ban Chỉ đạo Đề án 06', 'member'],
    ['Phó Trưởng Ban Chỉ đạo chuyển đổi số trong các cơ quan đảng', 'deputy'],
    ['standing-deputy', 'standing-deputy'],
  ])('reads «%s»', (words, role) => {
    expect(roleFromWords(words, 'committee')).toBe(role);
  });

  it.each(['', '   ', '-', '–', '—', '/', '…', 'Không', 'không tham gia'])(
    'takes «%s» as no part in it',
    (words) => {
      expect(roleFromWords(words, 'committee')).toBeNull();
    },
  );

  it.each([
    'Ủy viên kiêm Thư ký',
    'Phó Thường trực',
    'Trưởng phòng',
    'Tổ trưởng',
    'TT',
    'Ban',
    'Trưởng',
    'x',
    '1',
    'constructor',
    '__proto__',
    'group-head',
  ])('never guesses what «%s» means', (words) => {
    expect(roleFromWords(words, 'committee')).toBe('unknown');
  });
});

describe('a role in the working group', () => {
  it.each([
    ['Tổ trưởng', 'group-head'],
    ['Tổ trưởng Tổ công tác', 'group-head'],
    ['Tổ phó Thường trực', 'group-standing-deputy'],
    ['Tổ phó TT', 'group-standing-deputy'],
    ['Phó Tổ trưởng Thường trực TCT', 'group-standing-deputy'],
    ['Tổ phó', 'group-deputy'],
    ['Phó Tổ trưởng', 'group-deputy'],
    ['Thành viên Tổ giúp việc', 'group-member'],
    ['Tổ phó Thường trực Tổ giúp việc Đề án 06', 'group-standing-deputy'],
    ['Tổ trưởng Tổ Giúp việc', 'group-head'],
    ['TV', 'group-member'],
    ['Ủy viên', 'group-member'],
    ['Thư ký Tổ công tác', 'group-secretary'],
  ])('reads «%s»', (words, role) => {
    expect(roleFromWords(words, 'working-group')).toBe(role);
  });

  it.each(['Trưởng ban', 'TT', 'Trưởng phòng'])('never guesses what «%s» means', (words) => {
    expect(roleFromWords(words, 'working-group')).toBe('unknown');
  });
});

describe('the roles of the regulations that come with the program', () => {
  it.each(Object.entries(presets))('are read as they are named in %s', (_name, profile) => {
    for (const body of ['committee', 'working-group'] as const) {
      const named = rolesByBody[body].filter((role) => roleName(profile, role) !== null);
      expect(named.length).toBeGreaterThan(1);
      for (const role of named) expect(roleFromWords(roleName(profile, role) ?? '', body)).toBe(role);
    }
  });
});

describe('any words', () => {
  it('give a role of that body, nothing or «unknown», whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('committee', 'working-group'), (words, body) => {
        const role = roleFromWords(words, body);
        const allowed: readonly (string | null)[] = [...rolesByBody[body], null, 'unknown'];
        expect(allowed).toContain(role);
        expect(isRoleWord(words, body)).toBe(role !== null && role !== 'unknown');
      }),
    );
  });

  it('mean the same composed or decomposed, in small letters or capitals', () => {
    const words = fc.constantFrom(
      'Phó Trưởng ban Thường trực',
      'Ủy viên',
      'Thư ký',
      'Tổ phó',
      'Trưởng phòng',
    );
    fc.assert(
      fc.property(words, fc.constantFrom('committee', 'working-group'), (one, body) => {
        const role = roleFromWords(one, body);
        expect(roleFromWords(one.normalize('NFD'), body)).toBe(role);
        expect(roleFromWords(one.toLocaleUpperCase('vi'), body)).toBe(role);
      }),
    );
  });
});
