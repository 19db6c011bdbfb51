import { expect, it } from 'vitest';
import { i18n } from '../../../renderer/i18n.ts';
import { wordsOf } from '../../../renderer/words.ts';

it('names both states of a refused change in words, not in codes', () => {
  const failure = { code: 'illegal-transition', details: { from: 'held', to: 'planned' } } as const;
  expect(wordsOf(i18n).failure(failure)).toBe('Không chuyển được từ “Đã họp” sang “Dự kiến”.');
});

it('writes a day in a refusal as a day', () => {
  const failure = { code: 'meeting-not-yet', details: { on: '2027-01-15' } } as const;
  expect(wordsOf(i18n).failure(failure)).toContain('ngày 15/01/2027');
});
