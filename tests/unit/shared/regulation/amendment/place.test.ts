import { describe, expect, it } from 'vitest';
import { articlesOf, hasPlace, textAt } from '../../../../../shared/regulation/amendment/place.ts';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import { silentProfile } from '../../../../../shared/regulation/profile.ts';

const article = (number: string, more: object = {}) => ({
  ...{
    number,
    title: 'Chế độ họp',
    chapter: null,
    section: null,
    text: '',
    clauses: [],
    points: [],
    quoted: [],
  },
  ...more,
});

const kept = {
  rules: silentProfile(),
  text: {
    articles: [
      article('1', { text: 'Quy chế này áp dụng với thành viên.' }),
      article('7a', {
        clauses: [
          { number: '1', text: 'Họp mỗi quý.', points: [] },
          { number: '2', text: 'Thành phần gồm:', points: [{ letter: 'đ', text: 'Thư ký' }] },
        ],
      }),
    ],
    decisionArticles: [],
  },
};
const cited = { rules: presets['tung-chau'], text: null };

describe('what stands at a place', () => {
  it('is its text where that is kept, khoản and điểm each on a line', () => {
    expect(textAt(kept, { article: '7a', clause: '2' })).toBe('2. Thành phần gồm:\nđ) Thư ký');
    expect(textAt(kept, { article: '7a', clause: '' })).toBe(
      '1. Họp mỗi quý.\n2. Thành phần gồm:\nđ) Thư ký',
    );
    expect(textAt(kept, { article: '1', clause: '' })).toBe('Quy chế này áp dụng với thành viên.');
  });

  it('is the phrases of the rules from there where no text is kept, none of them twice (T 7.1)', () => {
    const words = textAt(cited, { article: '7', clause: '1' });
    expect(words.split('\n')).toContain(
      '«Ban Chỉ đạo họp định kỳ sáu tháng một lần (căn cứ tình hình thực tế)»',
    );
    expect(words).not.toContain('«Ban Chỉ đạo họp định kỳ»');
    expect(new Set(words.split('\n')).size).toBe(words.split('\n').length);
  });

  it('is nothing where nothing is known of the place, or where the whole is meant', () => {
    for (const place of [
      { article: '99', clause: '' },
      { article: '7', clause: '9' },
      { article: '', clause: '' },
    ]) {
      expect(textAt(cited, place)).toBe('');
      expect(textAt(kept, place)).toBe('');
    }
  });
});

describe('whether there is such a place', () => {
  it('is told by the text alone', () => {
    expect(hasPlace(kept, { article: '7a', clause: '2' })).toBe(true);
    expect(hasPlace(kept, { article: '7a', clause: '3' })).toBe(false);
    expect(hasPlace(kept, { article: '7', clause: '' })).toBe(false);
    expect(hasPlace(kept, { article: '', clause: '' })).toBe(true);
    expect(hasPlace(cited, { article: '99', clause: '9' })).toBe(true);
  });
});

it('offers every Điều of the text, or those that the rules cite, in order', () => {
  expect(articlesOf(kept)).toEqual(['1', '7a']);
  const numbers = articlesOf(cited);
  expect(numbers).toEqual([...numbers].sort((a, b) => Number(a) - Number(b)));
  expect(numbers).toContain('11');
});
