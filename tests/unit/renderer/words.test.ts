import { describe, expect, it } from 'vitest';
import { i18n } from '../../../renderer/i18n.ts';
import { wordsOf } from '../../../renderer/words.ts';

const fullStick = {
  code: 'target-full' as const,
  details: { target: 'E:\\', neededBytes: 1_288_490_189, freeBytes: 209_715_200 },
};

describe('the sentence of a refusal', () => {
  it('tells sizes as sizes, in the way of each language', async () => {
    await i18n.changeLanguage('vi');
    expect(wordsOf(i18n).failure(fullStick)).toContain('(cần 1,2 GB, còn 200 MB)');
    await i18n.changeLanguage('en');
    expect(wordsOf(i18n).failure(fullStick)).toContain('(1.2 GB needed, 200 MB free)');
    await i18n.changeLanguage('vi');
  });

  it('tells amounts of money as amounts, and days as days', () => {
    const details = { spent: 7_200_000, estimate: 4_500_000, on: '2026-11-20' };
    const words = wordsOf(i18n);
    expect(words.failure({ code: 'estimate-below-spent', details })).toContain('7.200.000');
    expect(words.failure({ code: 'meeting-not-yet', details })).toContain('20/11/2026');
  });
});
