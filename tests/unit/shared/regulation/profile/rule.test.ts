import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  citation,
  isStated,
  ruleSchema,
  shortCitation,
} from '../../../../../shared/regulation/profile/rule.ts';

const schema = ruleSchema(z.boolean());
const stated = { value: true, article: '7', clause: '1', phrase: 'họp định kỳ' };
const accepts = (rule: unknown) => schema.safeParse(rule).success;

describe('a rule', () => {
  it('is stated with its place and words, or silent', () => {
    expect(accepts(stated)).toBe(true);
    expect(accepts({ silent: true })).toBe(true);
    expect(accepts({ silent: true, note: 'Khoản 3 chỉ nói chung.' })).toBe(true);
  });

  it.each([
    ['nothing at all', {}],
    ['no words', { value: true, article: '7', clause: '1' }],
    ['empty words', { ...stated, phrase: '  ' }],
    ['no article', { value: true, clause: '1', phrase: 'x' }],
    ['an empty article without saying where it stands', { ...stated, article: '', clause: null }],
    ['a clause outside every article', { ...stated, article: '', source: 'heading' }],
    ['an article that is no number', { ...stated, article: 'bảy' }],
    ['a clause that is no number', { ...stated, clause: 'đầu' }],
    ['a value of another shape', { ...stated, value: 'có' }],
    ['a value and silence at once', { ...stated, silent: true }],
    ['silence denied', { silent: false }],
    ['a key that nobody knows', { ...stated, colour: 'red' }],
    ['a further place without words', { ...stated, also: [{ article: '3', clause: '1', phrase: '' }] }],
  ])('is refused with %s', (_, rule) => {
    expect(accepts(rule)).toBe(false);
  });

  it('stores its words in NFC', () => {
    const decomposed = 'Ban Chỉ đạo'.normalize('NFD');
    expect(schema.parse({ ...stated, phrase: decomposed })).toMatchObject({ phrase: 'Ban Chỉ đạo' });
  });

  it('takes khoản 6.2, a Điều without khoản and the decision that issued the regulation', () => {
    expect(accepts({ ...stated, article: '11', clause: '6.2' })).toBe(true);
    expect(accepts({ ...stated, article: '4', clause: null })).toBe(true);
    expect(accepts({ ...stated, article: '2', clause: null, source: 'decision' })).toBe(true);
  });

  it('knows whether it is stated', () => {
    expect(isStated({ ...stated })).toBe(true);
    expect(isStated({ silent: true })).toBe(false);
  });
});

describe('a citation', () => {
  it.each([
    [{ article: '7', clause: '1' }, 'khoản 1 Điều 7', '7.1'],
    [{ article: '4', clause: null }, 'Điều 4', '4'],
    [{ article: '11', clause: '6.2' }, 'khoản 6.2 Điều 11', '11.6.2'],
    [
      { article: '2', clause: null, source: 'decision' as const },
      'Điều 2 Quyết định ban hành Quy chế',
      'QĐ.2',
    ],
    [{ article: '', clause: null, source: 'heading' as const }, 'phần đầu Quy chế', ''],
  ])('of %j reads %s, in short %s', (place, long, short) => {
    expect(citation({ ...place, phrase: 'x' })).toBe(long);
    expect(shortCitation({ ...place, phrase: 'x' })).toBe(short);
  });
});
