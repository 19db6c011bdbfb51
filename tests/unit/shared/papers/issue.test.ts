import { describe, expect, test } from 'vitest';
import { bodySignature, issueDate } from '../../../../shared/papers/issue.ts';
import { deputy, head, nobody } from './sample.ts';

const gapped = (text: string) => text.replace(/\u00a0+/g, '_');

describe('day of issue', () => {
  test.each([
    ['2027-01-05', 'ngày 05 tháng 01 năm 2027'],
    ['2027-02-28', 'ngày 28 tháng 02 năm 2027'],
    // Months 3 to 9 take no leading nought (NĐ 30/2020, Phụ lục I, II.4).
    ['2026-03-05', 'ngày 05 tháng 3 năm 2026'],
    ['2026-09-30', 'ngày 30 tháng 9 năm 2026'],
    ['2026-10-01', 'ngày 01 tháng 10 năm 2026'],
  ])('%s is written «%s»', (day, words) => {
    expect(issueDate(day)).toBe(words);
  });

  test('is a gap before it is given, and so is every part that is not known', () => {
    expect(gapped(issueDate('2027-01'))).toBe('ngày_tháng 01 năm 2027');
    expect(gapped(issueDate('2027-05'))).toBe('ngày_tháng 5 năm 2027');
    expect(gapped(issueDate('2027'))).toBe('ngày_tháng_năm 2027');
    expect(gapped(issueDate(null))).toBe('ngày_tháng_năm_');
  });
});

describe('signature of an advisory body', () => {
  test('with the seal: title in the body above, post in the agency below', () => {
    expect(bodySignature(head, 'allowed')).toEqual({
      powers: [],
      title: 'Trưởng ban',
      secondTitle: 'Chủ tịch UBND xã',
      name: 'Nguyễn Hữu Lâm',
    });
  });

  test('without the seal: the title in the body alone', () => {
    expect(bodySignature(head, 'not-allowed').secondTitle).toBeNull();
  });

  test('both titles while nobody has settled whose seal it is', () => {
    expect(bodySignature(head, 'unknown').secondTitle).toBe('Chủ tịch UBND xã');
  });

  test('a deputy signs for the head', () => {
    expect(bodySignature(deputy, 'allowed')).toMatchObject({
      powers: [{ kind: 'KT', of: 'Trưởng ban' }],
      title: 'Phó Trưởng ban Thường trực',
      secondTitle: 'Phó Chủ tịch UBND xã',
    });
  });

  test('an acting head has no title of another line', () => {
    expect(bodySignature({ ...head, power: { kind: 'Q', of: 'Trưởng ban' } }, 'allowed').title).toBeNull();
  });

  test('what is not known is a visible blank, never a guess', () => {
    const { title, secondTitle, name } = bodySignature(nobody, 'allowed');
    for (const text of [title, secondTitle, name]) expect(text).toMatch(/^…+$/);
    expect(bodySignature(nobody, 'unknown').secondTitle).toBeNull();
  });
});
