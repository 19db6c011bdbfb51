import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  comparePersonNames,
  compareText,
  fold,
  mapLookAlikes,
  matches,
  nameInitials,
  nameParts,
  pointLetters,
  sortByPersonName,
  toNfc,
} from '../../../shared/vietnamese.ts';

const vectors: { namesInOrder: string[] } = JSON.parse(
  readFileSync(new URL('../../fixtures/vectors.json', import.meta.url), 'utf8'),
);

const small = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
const letters = [...small, ...small.toUpperCase()];

/** What folding means, step by step. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

const vietnameseText = fc
  .array(fc.constantFrom(...letters, ' ', ' ', '.', ',', '-', '5', '“', '…', '₫'), { maxLength: 200 })
  .map((characters) => characters.join(''));

describe('folding', () => {
  it('takes off marks and capitals, đ included', () => {
    expect(fold('Đặng Thị Ánh, Ủy viên')).toBe('dang thi anh, uy vien');
    expect(fold('ĐƯỜNG BỘ')).toBe('duong bo');
    expect(fold('hòa hoà uỷ ủy')).toBe('hoa hoa uy uy');
  });

  it('leaves plain letters only, for every Vietnamese letter, composed or not', () => {
    for (const letter of letters) {
      expect(fold(letter)).toMatch(/^[a-z]$/);
      expect(fold(letter)).toBe(folded(letter));
      expect(fold(letter.normalize('NFD'))).toBe(fold(letter));
    }
  });

  it('agrees with its definition on Vietnamese of any length', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(fold(text)).toBe(folded(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
      }),
    );
  });

  it('agrees with its definition on any text: other scripts, emoji, broken surrogates', () => {
    const anyText = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 1 }),
        fc.constantFrom('ế', 'Đ', 'İ', 'Σ', '\ud800'),
      ),
      maxLength: 60,
    });
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).toBe(folded(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with its definition on every character there is in two bytes', () => {
    const wrong: number[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      const text = `a${String.fromCharCode(code)}Đ`;
      if (fold(text) !== folded(text)) wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('normal form', () => {
  it('makes one text of the ways in which keyboards type it', () => {
    expect(toNfc('Nguyễn')).toBe('Nguyễn');
    expect(toNfc('Nguye\u0302\u0303n')).toBe('Nguyễn');
    expect(toNfc('Nguyê\u0303n')).toHaveLength(6);
  });

  it('gives back đ for the letters that only look like it', () => {
    expect(mapLookAlikes('\u00d0\u1eb7ng, \u0189ông, \u00f0\u1ea5t, \u0256\u01b0\u1eddng')).toBe(
      'Đặng, Đông, đất, đường',
    );
    expect(mapLookAlikes('Đặng đất')).toBe('Đặng đất');
  });
});

describe('order of texts', () => {
  it('has the Vietnamese locale at hand', () => {
    expect(Intl.Collator.supportedLocalesOf(['vi'])).toEqual(['vi']);
  });

  it('follows the alphabet and the tones', () => {
    const alphabet = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'];
    expect(alphabet.toReversed().sort(compareText)).toEqual(alphabet);
    const tones = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ'];
    expect(tones.toReversed().sort(compareText)).toEqual(tones);
  });

  it('counts numbers as numbers and composed as decomposed', () => {
    expect(['Điều 10', 'Điều 2'].sort(compareText)).toEqual(['Điều 2', 'Điều 10']);
    expect(compareText('Đặng', 'Đặng'.normalize('NFD'))).toBe(0);
  });

  it('letters points as papers do', () => {
    expect(pointLetters.join(' ')).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
  });
});

describe("people's names", () => {
  it('sorts a roster by given name, then family name, then middle names', () => {
    expect(vectors.namesInOrder.toReversed().sort(comparePersonNames)).toEqual(vectors.namesInOrder);
    const people = vectors.namesInOrder.map((fullName) => ({ fullName })).toReversed();
    expect(sortByPersonName(people, (person) => person.fullName)).toEqual(people.toReversed());
  });

  it('takes the last word for the given name', () => {
    expect(nameParts('Nguyễn Thị Minh Khai')).toEqual({
      given: 'Khai',
      family: 'Nguyễn',
      middle: 'Thị Minh',
    });
    expect(nameParts('  Lê \u00a0 An ')).toEqual({ given: 'An', family: 'Lê', middle: '' });
    expect(nameParts('Hương')).toEqual({ given: 'Hương', family: '', middle: '' });
    expect(nameParts(' ')).toEqual({ given: '', family: '', middle: '' });
  });

  it('puts a single name before the same name with a family, and keeps equals in place', () => {
    expect(['Lê An', 'An'].sort(comparePersonNames)).toEqual(['An', 'Lê An']);
    const twins = [
      { fullName: 'Lê An', id: 2 },
      { fullName: 'Lê  An', id: 1 },
    ];
    expect(sortByPersonName(twins, (twin) => twin.fullName)).toEqual(twins);
  });

  it('leaves the given list as it was', () => {
    const names = ['Trần Ưng', 'Lê Văn An'];
    sortByPersonName(names, (name) => name);
    expect(names).toEqual(['Trần Ưng', 'Lê Văn An']);
  });

  it('is a true order', () => {
    const word = fc.constantFrom('An', 'Ân', 'Ánh', 'Anh', 'Đức', 'Dũng', 'Lê', 'Ưng', 'Út');
    const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(comparePersonNames(a, b))).toBe(-Math.sign(comparePersonNames(b, a)) + 0);
        if (comparePersonNames(a, b) <= 0 && comparePersonNames(b, c) <= 0) {
          expect(comparePersonNames(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test.each([
    ['Đỗ Văn Đức', 'ĐVĐ'],
    ['trần ưng', 'TƯ'],
    ['Ân'.normalize('NFD'), 'Â'],
    ["K'Brớp", 'K'],
    ['(Bà) Lê Thị Ơn', 'BLTƠ'],
    ['', ''],
  ])('%s has the initials %s', (name, initials) => expect(nameInitials(name)).toBe(initials));
});

describe('finding words', () => {
  const found = (text: string, query: string): boolean => matches(fold(text), fold(query));

  test.each([
    ['Đất đai và đường bộ', 'dat dai'],
    ['Đất đai và đường bộ', 'ĐƯỜNG đất'],
    ['Ủy ban nhân dân', 'nhan'],
    ['Ủy ban nhân dân', 'u'],
    ['Kế hoạch (Đặng Thị Ánh)', 'dang'],
    ['Số 05/TB-BCĐ', '05/tb'],
    ['Số 05/TB-BCĐ', 'bcd 05'],
    ['“Chuyển đổi số”', 'chuyen'],
    ['ban quan an', 'an'],
    ['bất kỳ', ''],
    ['bất kỳ', ' - '],
    ['Đường'.normalize('NFD'), 'duong'],
  ])('%j holds %j', (text, query) => expect(found(text, query)).toBe(true));

  test.each([
    ['quan toan ban', 'an'],
    ['Ủy ban nhân dân', 'an'],
    ['Đất đai', 'dat duong'],
    ['chuyển đổi', 'chuyendoi'],
    ['số 105', '05'],
    ['', 'a'],
  ])('%j does not hold %j', (text, query) => expect(found(text, query)).toBe(false));

  it('finds the start of any word of the text, and no word that is not there', () => {
    const word = fc.stringMatching(/^[a-zđăâêôơư]{1,6}$/);
    const between = fc.constantFrom(' ', ', ', ' - ', '/', ' (', '\n');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        between,
        fc.nat(),
        fc.nat(5),
        (words, gap, pick, length) => {
          const wanted = words[pick % words.length] ?? '';
          expect(found(words.join(gap), wanted.slice(0, length + 1))).toBe(true);
          const stray = words.map(fold).some((one) => one.startsWith('zq'));
          expect(found(words.join(gap), 'zq')).toBe(stray);
        },
      ),
    );
  });
});
