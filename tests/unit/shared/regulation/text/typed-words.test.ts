import { expect, it } from 'vitest';
import {
  articleFromTyped,
  clauseFromTyped,
  typedArticle,
  typedClause,
} from '../../../../../shared/regulation/text/typed-words.ts';

it('a khoản is taken apart at its điểm, and lines broken in mid-sentence are joined', () => {
  const typed = 'Họp khi:\n a) có yêu cầu\ncủa Trưởng ban;\nđ) việc gấp.';
  expect(clauseFromTyped(typed)).toEqual({
    text: 'Họp khi:',
    points: [
      { letter: 'a', text: 'có yêu cầu của Trưởng ban;' },
      { letter: 'đ', text: 'việc gấp.' },
    ],
  });
});

it('an Điều is taken apart at its khoản', () => {
  expect(articleFromTyped('Ban Chỉ đạo họp\nnhư sau:\n1. Định kỳ.\n\n2. Đột xuất:\na) gấp')).toEqual({
    text: 'Ban Chỉ đạo họp như sau:',
    clauses: [
      { text: 'Định kỳ.', points: [] },
      { text: 'Đột xuất:', points: [{ letter: 'a', text: 'gấp' }] },
    ],
  });
  expect(articleFromTyped('')).toEqual({ text: '', clauses: [] });
});

it('what is written down as it would be typed is read back as it was', () => {
  const clause = {
    text: 'Mở',
    points: [
      { letter: 'a', text: 'một' },
      { letter: 'b', text: 'hai' },
    ],
  };
  expect(clauseFromTyped(typedClause(clause))).toEqual(clause);
  const article = { text: 'Đầu', clauses: [clause, { text: 'Chỉ có lời', points: [] }] };
  expect(articleFromTyped(typedArticle(article))).toEqual(article);
});
