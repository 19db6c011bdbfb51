import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passphraseForm, strengthOf } from '../../../../shared/backup/passphrase.ts';

describe('the form of a passphrase', () => {
  it('is the same however Unikey wrote it and however the sheet was read', () => {
    for (const typed of [
      'năm con trâu',
      'năm con trâu'.normalize('NFD'),
      ' năm  con\u00a0trâu\t',
      'năm\ncon trâu',
    ])
      expect(passphraseForm(typed)).toBe('năm con trâu');
  });

  it('keeps what makes another passphrase: letter case, marks, signs', () => {
    for (const other of ['Năm con trâu', 'nam con trau', 'năm con trâu.', 'nămcontrâu'])
      expect(passphraseForm(other)).not.toBe('năm con trâu');
  });

  it('is its own form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(passphraseForm(passphraseForm(typed))).toBe(passphraseForm(typed));
      }),
    );
  });
});

describe('how strong a passphrase is', () => {
  it.each([
    ['', 'too-short'],
    ['mười một ký', 'too-short'],
    ['           a         ', 'too-short'],
    ['123456789012', 'weak'],
    ['20/11/2026 20/11/2026', 'weak'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['matkhau123456', 'weak'],
    ['Mật khẩu 2027', 'weak'],
    ['chuyendoiso2026', 'weak'],
    ['abcdefghijklmnop', 'weak'],
    ['con trâu vàng', 'fair'],
    ['mật khẩu của tôi là con mèo', 'fair'],
    ['năm con trâu vàng qua sông', 'strong'],
    ['tR9!kq2#vLx8@mWz5$pN', 'strong'],
  ])('%j is %s', (typed, strength) => {
    expect(strengthOf(typed)).toBe(strength);
    expect(strengthOf(typed.normalize('NFD'))).toBe(strength);
  });
});
