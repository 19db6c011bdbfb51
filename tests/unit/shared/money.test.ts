import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  formatMoney,
  isMoney,
  moneyInWords,
  multiplyMoney,
  parseMoney,
  sumMoney,
} from '../../../shared/money.ts';

const vectors: { moneyInWords: Record<string, string> } = JSON.parse(
  readFileSync(new URL('../../fixtures/vectors.json', import.meta.url), 'utf8'),
);
const invalid = expect.objectContaining({ failure: expect.objectContaining({ code: 'invalid-input' }) });
const anyMoney = fc.maxSafeInteger();
const most = Number.MAX_SAFE_INTEGER;

describe('amounts', () => {
  test.each([0, 1, -500_000, most, -most])('%d is an amount', (value) => expect(isMoney(value)).toBe(true));
  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, most + 1, '1000', null, 1000n])(
    '%s is none',
    (value) => {
      expect(isMoney(value)).toBe(false);
    },
  );
});

describe('sums', () => {
  it('adds exactly, and nothing gives zero', () => {
    expect(sumMoney([])).toBe(0);
    expect(sumMoney([94_440_000, -440_000])).toBe(94_000_000);
    expect(sumMoney([most, 1, -2])).toBe(most - 1); // passes the safe range on the way
  });

  it('refuses a total that a double cannot hold, and amounts that are not whole đồng', () => {
    expect(() => sumMoney([most, 1])).toThrow(invalid);
    expect(() => sumMoney([-most, -1])).toThrow(invalid);
    expect(() => sumMoney([0.1, 0.2])).toThrow(invalid);
    expect(() => sumMoney([Number.NaN])).toThrow(invalid);
  });

  it('does not depend on the order, and agrees with exact integers', () => {
    fc.assert(
      fc.property(fc.array(anyMoney, { maxLength: 20 }), (amounts) => {
        const exact = amounts.reduce((total, amount) => total + BigInt(amount), 0n);
        if (exact > BigInt(most) || exact < -BigInt(most)) {
          expect(() => sumMoney(amounts)).toThrow(invalid);
        } else {
          expect(BigInt(sumMoney(amounts))).toBe(exact);
          expect(sumMoney(amounts.toReversed())).toBe(sumMoney(amounts));
        }
      }),
    );
  });
});

describe('price times quantity', () => {
  it('is exact, decimals included', () => {
    expect(multiplyMoney(150_000, 12)).toBe(1_800_000);
    expect(multiplyMoney(150_000, 2.5)).toBe(375_000);
    expect(multiplyMoney(1_000_000_000_000, 0.001)).toBe(1_000_000_000);
    expect(multiplyMoney(100, 1.1)).toBe(110); // 1.1 * 100 is 110.00000000000001
    expect(multiplyMoney(0, 3.333)).toBe(0);
    expect(multiplyMoney(150_000, -1)).toBe(-150_000);
  });

  test.each([
    [33_333, 1.5],
    [1, 0.5],
    [1000, 0.0001],
    [1000, 1e-7],
    [1000, 1e21],
    [most, 2],
    [0.5, 2],
    [1000, Number.NaN],
    [1000, Number.POSITIVE_INFINITY],
  ])('refuses %d times %d instead of rounding', (unitPrice, quantity) => {
    expect(() => multiplyMoney(unitPrice, quantity)).toThrow(invalid);
  });

  it('equals adding the price that many times', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(50), (unitPrice, quantity) => {
        expect(multiplyMoney(unitPrice, quantity)).toBe(
          sumMoney(Array.from({ length: quantity }, () => unitPrice)),
        );
      }),
    );
  });
});

describe('amounts in figures', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [94_440_000, '94.440.000'],
    [-500_000, '-500.000'],
    [most, '9.007.199.254.740.991'],
  ])('%d is written %s', (amount, text) => expect(formatMoney(amount)).toBe(text));

  it('refuses to write what is not an amount', () => {
    expect(() => formatMoney(1.5)).toThrow(invalid);
    expect(() => formatMoney(Number.NaN)).toThrow(invalid);
  });

  test.each([
    ['94.440.000', 94_440_000],
    ['94440000', 94_440_000],
    ['94.440.000 đồng', 94_440_000],
    ['94.440.000 đồng'.normalize('NFD'), 94_440_000],
    ['94.440.000 ĐỒNG', 94_440_000],
    ['  94.440.000đ ', 94_440_000],
    ['1.234.567\u00a0₫', 1_234_567],
    ['1.000 VNĐ', 1000],
    ['1.000 vnd', 1000],
    ['-500.000', -500_000],
    ['−500.000', -500_000],
    ['0', 0],
    ['-0', 0],
    ['9.007.199.254.740.991', most],
  ])('reads %j', (text, amount) => expect(parseMoney(text)).toBe(amount));

  test.each([
    '1,5',
    '1.5',
    '94.44',
    '94.4400',
    '94,440,000',
    '440,000',
    '1.234,56',
    '94 440 000',
    '.000',
    '0.000',
    '007',
    '1..000',
    '1.000.',
    '1e6',
    '0x10',
    '--5',
    '+5',
    '5 triệu',
    '5 USD',
    'đồng',
    '',
    '   ',
    '٥٠٠',
    '9.007.199.254.740.992',
    '99999999999999999999',
  ])('does not guess %j', (text) => expect(parseMoney(text)).toBeNull());

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(anyMoney, fc.constantFrom('', ' đồng', 'đ', ' ₫'), (amount, unit) => {
        expect(parseMoney(formatMoney(amount) + unit)).toBe(amount);
        expect(parseMoney(String(amount))).toBe(amount);
      }),
    );
  });

  it('never throws and never gives anything but an amount, whatever is typed', () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^[-0-9., đ]{0,20}$/));
    fc.assert(
      fc.property(typed, (text) => {
        expect(parseMoney(text) ?? 0).toSatisfy(isMoney);
      }),
    );
  });
});

describe('amounts in words', () => {
  test.each(Object.entries(vectors.moneyInWords))('%s: %s', (figures, words) => {
    expect(moneyInWords(Number(figures))).toBe(words);
  });

  test.each([
    [1_001_000_000_000, 'Một nghìn không trăm linh một tỷ đồng'],
    [1_000_000_000_001, 'Một nghìn tỷ không trăm linh một đồng'],
    [
      999_999_999_999_999,
      `Chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín đồng`,
    ],
    [1_000_000_000_000_000, 'Một triệu tỷ đồng'],
    [-500_000, 'Âm năm trăm nghìn đồng'],
    [-0, 'Không đồng'],
    [1_000_015, 'Một triệu không trăm mười lăm đồng'],
    [20_000, 'Hai mươi nghìn đồng'],
    [100, 'Một trăm đồng'],
    [999, 'Chín trăm chín mươi chín đồng'],
    [554, 'Năm trăm năm mươi tư đồng'],
  ])('%d: %s', (amount, words) => expect(moneyInWords(amount)).toBe(words));

  it('speaks as the South does where the house asks for it', () => {
    expect(moneyInWords(1_005_004, { hundredAnd: 'lẻ', thousand: 'ngàn' })).toBe(
      'Một triệu không trăm lẻ năm ngàn không trăm lẻ bốn đồng',
    );
  });

  it('refuses what is not an amount', () => {
    expect(() => moneyInWords(1.5)).toThrow(invalid);
    expect(() => moneyInWords(most + 1)).toThrow(invalid);
  });

  it('can be read back to the same amount', () => {
    fc.assert(
      fc.property(fc.nat(most), (amount) => {
        expect(readBack(moneyInWords(amount))).toBe(amount);
      }),
    );
  });

  it('is NFC, one space between words, a capital only at the start', () => {
    fc.assert(
      fc.property(anyMoney, (amount) => {
        const words = moneyInWords(amount);
        expect(words).toBe(words.normalize('NFC'));
        expect(words).toMatch(/^\p{Lu}\p{Ll}*(?: \p{Ll}+)* đồng$/u);
      }),
    );
  });
});

/** Reads words by place value, with no use of the code under test. */
function readBack(words: string): number {
  const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
  const values = new Map(digits.map((name, value) => [name, value]));
  for (const [name, value] of Object.entries({ mốt: 1, tư: 4, lăm: 5 })) values.set(name, value);
  const scales = new Map(Object.entries({ trăm: 100, mươi: 10, nghìn: 1e3, triệu: 1e6 }));
  let [total, group, digit] = [0, 0, 0];
  for (const word of words.toLowerCase().split(' ').slice(0, -1)) {
    const scale = scales.get(word) ?? 1;
    if (word === 'mười') group += 10;
    else if (word === 'tỷ') [total, group, digit] = [(total + group + digit) * 1e9, 0, 0];
    else if (scale > 100) [total, group, digit] = [total + (group + digit) * scale, 0, 0];
    else if (scale > 1) [group, digit] = [group + digit * scale, 0];
    else digit = values.get(word) ?? digit;
  }
  return total + group + digit;
}
