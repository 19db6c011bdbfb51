/** Stands for 'not in the table', a character that no entry gives: the text is then folded by the definition. */
const untabled = 0xffff;

/** Latin with its extensions, and punctuation: where folding a text is folding its characters one by one. */
const tabledRanges = [
  [0x0000, 0x024f],
  [0x1e00, 0x1eff],
  [0x2000, 0x20cf],
] as const;

/** Text without marks and capitals, for comparing and searching: fold('Đặng') = 'dang'. Same for NFC and NFD. */
export const fold = createFold(foldByDefinition);

/** The definition of folding, slow and exact. `đ` needs a rule of its own: it does not decompose. */
export function foldByDefinition(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

/**
 * The same function as `definition`, some seven times faster, by a table made from the definition itself.
 * `definition` must give one character for one character within the tabled ranges, whatever stands beside it;
 * characters for which it does not are left to it.
 */
export function createFold(definition: (text: string) => string): (text: string) => string {
  const table = new Uint16Array(0x10000).fill(untabled);
  for (const [first, last] of tabledRanges) {
    for (let code = first; code <= last; code++) {
      const folded = definition(String.fromCharCode(code));
      if (folded.length === 1) table[code] = folded.charCodeAt(0);
    }
  }
  return (text) => foldByTable(text, table) ?? definition(text);
}

/** Null where the table ends. Sixteen characters at a time, since one string for each costs four times as much. */
function foldByTable(text: string, table: Uint16Array): string | null {
  let folded = '';
  let i = 0;
  for (; i + 16 <= text.length; i += 16) folded += sixteenFrom(i, text, table);
  for (; i < text.length; i++) folded += String.fromCharCode(entry(i, text, table));
  return folded.includes(String.fromCharCode(untabled)) ? null : folded;
}

const entry = (i: number, text: string, table: Uint16Array): number => table[text.charCodeAt(i)] ?? untabled;

// biome-ignore format: four characters to a row
function sixteenFrom(i: number, text: string, table: Uint16Array): string {
  return String.fromCharCode(
    entry(i, text, table), entry(i + 1, text, table), entry(i + 2, text, table), entry(i + 3, text, table),
    entry(i + 4, text, table), entry(i + 5, text, table), entry(i + 6, text, table), entry(i + 7, text, table),
    entry(i + 8, text, table), entry(i + 9, text, table), entry(i + 10, text, table), entry(i + 11, text, table),
    entry(i + 12, text, table), entry(i + 13, text, table), entry(i + 14, text, table), entry(i + 15, text, table),
  );
}
