import type { Points } from './layout.ts';

type Face = 'regular' | 'bold';

// Advance widths of Times New Roman (and of Tinos, made to the same measure) in 1/2048 of the size, for the
// characters from U+0020 to U+007E in order. A letter with a mark is as wide as the bare letter, except the horned
// ơ and ư; đ is as wide as d, Đ as D.
const widths: Record<Face, { ascii: string; others: Record<string, number> }> = {
  regular: {
    ascii:
      '512 682 836 1024 1024 1706 1593 369 682 682 1024 1155 512 682 512 569 1024 1024 1024 1024 1024 ' +
      '1024 1024 1024 1024 1024 569 569 1155 1155 1155 909 1886 1479 1366 1366 1479 1251 1139 1479 1479 ' +
      '682 797 1479 1251 1821 1479 1479 1139 1479 1366 1139 1251 1479 1479 1933 1479 1479 1251 682 569 ' +
      '682 961 1024 682 909 1024 909 1024 909 682 1024 1024 569 569 1024 569 1593 1024 1024 1024 1024 682 ' +
      '797 569 1024 1024 1479 1024 1024 909 983 410 983 1108',
    others: {
      Ơ: 1479,
      ơ: 1083,
      Ư: 1589,
      ư: 1110,
      '…': 2048,
      '–': 1024,
      '—': 2048,
      '“': 909,
      '”': 909,
      '‘': 682,
      '’': 682,
      '×': 1155,
      '§': 1024,
    },
  },
  bold: {
    ascii:
      '512 682 1137 1024 1024 2048 1706 569 682 682 1024 1167 512 682 512 569 1024 1024 1024 1024 1024 ' +
      '1024 1024 1024 1024 1024 682 682 1167 1167 1167 1024 1905 1479 1366 1479 1479 1366 1251 1593 1593 ' +
      '797 1024 1593 1366 1933 1479 1593 1251 1593 1479 1139 1366 1479 1479 2048 1479 1479 1366 682 569 ' +
      '682 1190 1024 682 1024 1139 909 1139 909 682 1024 1139 569 682 1139 569 1706 1139 1024 1139 1139 ' +
      '909 797 682 1139 1024 1479 1024 1024 909 807 451 807 1065',
    others: {
      Ơ: 1593,
      ơ: 1134,
      Ư: 1630,
      ư: 1229,
      '…': 2048,
      '–': 1024,
      '—': 2048,
      '“': 1024,
      '”': 1024,
      '‘': 682,
      '’': 682,
      '×': 1167,
      '§': 1024,
    },
  },
};

const table = (face: Face): ReadonlyMap<string, number> =>
  new Map([
    ...widths[face].ascii.split(' ').map((width, i) => [String.fromCharCode(32 + i), Number(width)] as const),
    ...Object.entries(widths[face].others),
  ]);

const tables: Record<Face, ReadonlyMap<string, number>> = { regular: table('regular'), bold: table('bold') };

// As wide as a capital M: a character that is not in the table is never thought too narrow.
const widest = 1821;

const bare = (character: string): string => {
  if (character === 'đ') return 'd';
  if (character === 'Đ') return 'D';
  if (character === '\u00a0') return ' ';
  const [letter = '', ...marks] = character.normalize('NFD');
  if (!marks.includes('\u031b')) return letter;
  return `${letter}\u031b`.normalize('NFC');
};

/** Width of one line of text on paper, in points, as Times New Roman would set it without kerning. */
export const textWidth = (text: string, sizePt: Points, face: Face = 'regular'): Points => {
  let units = 0;
  for (const character of text.normalize('NFC')) {
    units += tables[face].get(character) ?? tables[face].get(bare(character)) ?? widest;
  }
  return (units * sizePt) / 2048;
};
