import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../../shared/regulation/reader/document.ts';
import { markPhrase } from '../../../../../shared/regulation/reader/place-in-text.ts';
import { readRegulation } from '../../../../../shared/regulation/reader/reader.ts';
import { fiveRegulations } from './five-regulations.ts';

describe('the words of a citation in the text', () => {
  it('are found across line ends, capitals, signs and the other form of the same letters', () => {
    const phrase = 'họp định kỳ: mỗi quý, một lần'.normalize('NFD');
    expect(markPhrase('1. Ban Chỉ đạo Họp  định\nkỳ mỗi quý một lần.', phrase)).toEqual({
      before: '1. Ban Chỉ đạo ',
      marked: 'Họp  định\nkỳ mỗi quý một lần',
      after: '.',
    });
  });

  it('are not found where one of them is missing, or there are none', () => {
    expect(markPhrase('Ban Chỉ đạo họp mỗi quý', 'họp mỗi tháng')).toBeNull();
    expect(markPhrase('Ban Chỉ đạo họp mỗi quý', 'mỗi quý một')).toBeNull();
    expect(markPhrase('Ban Chỉ đạo', ' … ')).toBeNull();
    expect(markPhrase('', 'họp')).toBeNull();
  });

  it.each(fiveRegulations)('stand where each rule of the reader says: $name', ({ text }) => {
    const { articles, rules } = readRegulation(text);
    const lost = rules.filter(({ article, clause, phrase }) => {
      if (article === '') return false;
      const found = articles.find(({ number }) => number === article);
      return !textsOf(found, clause).some((one) => markPhrase(one, phrase) !== null);
    });
    expect(lost.map(({ key, article, clause }) => `${key} ${article}.${clause}`)).toEqual([]);
  });
});

function textsOf(article: Article | undefined, clause: string | null): string[] {
  if (article === undefined) return [];
  const within = article.clauses.filter(
    ({ number, points }) => clause === number || points.some(({ letter }) => letter === clause),
  );
  return [
    ...(clause === null ? [article.title, article.text, ...article.points.map((one) => one.text)] : []),
    ...within.flatMap(({ text, points }) => [text, ...points.map((one) => one.text)]),
  ];
}
