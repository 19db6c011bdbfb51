import { describe, expect, it } from 'vitest';
import { readRegulation } from '../../../../../shared/regulation/reader/reader.ts';
import { fiveRegulations, madeRegulations, settled } from './five-regulations.ts';

const all = [...fiveRegulations, ...madeRegulations];

describe.each(all)('the regulation $name', ({ text, clauses, decisionArticles, rules }) => {
  const reading = readRegulation(text);

  it('has every Điều and every khoản, in their order', () => {
    expect(reading.articles.map(({ number }) => number)).toEqual(
      clauses.map((_, index) => String(index + 1)),
    );
    expect(reading.articles.map((article) => article.clauses.length)).toEqual(clauses);
    for (const article of reading.articles) {
      expect(`${article.title}${article.text}`).not.toBe('');
      expect(article.clauses.map(({ number }) => number)).toEqual(
        article.clauses.map((_, at) => String(at + 1)),
      );
      for (const clause of article.clauses) expect(clause.text.length).toBeGreaterThan(10);
    }
  });

  it('stands apart from the articles of its decision', () => {
    expect(reading.decision?.articles.length ?? 0).toBe(decisionArticles);
  });

  it.each(Object.entries(rules))('gives %s', (key, value) => {
    const rule = reading.rules.find((one) => one.key === key);
    expect(settled(rule?.value)).toBe(settled(value));
  });

  it('says nothing where the text says nothing', () => {
    expect(reading.rules.map(({ key }) => key).filter((key) => !(key in rules))).toEqual([]);
  });

  it('cites words that stand in the cited khoản', () => {
    const folded = (words: string) => words.replace(/\s+/g, ' ');
    for (const { article, clause, phrase } of reading.rules) {
      if (article === '') continue;
      const source = reading.articles.find(({ number }) => number === article);
      const inClause = source?.clauses.find(({ number }) => number === clause?.split('.')[0]);
      const { text: words, points } = inClause ?? source ?? { text: '', points: [] };
      const places = [words, ...points.map((point) => point.text)].map(folded);
      expect(places.some((place) => place.includes(folded(phrase)))).toBe(true);
    }
  });
});

describe('the doubts that the five leave', () => {
  const questionsOf = (name: string) =>
    readRegulation(fiveRegulations.find((one) => one.name === name)?.text ?? '').questions.map(
      ({ code }) => code,
    );

  it('asks for the day where the date is not whole', () => {
    expect(questionsOf('khanh-hoa')).toEqual(['incomplete-date']);
  });

  it('asks which number and day hold where decision and heading differ', () => {
    expect(questionsOf('tay-ninh')).toEqual(['differing-numbers', 'differing-dates']);
  });

  it('asks which days are counted where the text says days and no more', () => {
    expect(questionsOf('co-quan-dang')).toEqual(['kind-of-days']);
  });

  it('asks nothing where nothing is open', () => {
    expect(questionsOf('tung-chau')).toEqual([]);
    expect(questionsOf('kien-giang')).toEqual([]);
  });
});

describe('the doubts that the others leave', () => {
  it.each(madeRegulations)('are asked and nothing else: $name', ({ text, questions }) => {
    expect(readRegulation(text).questions.map(({ key, code }) => key ?? code)).toEqual(questions);
  });
});
