import { isSyllable } from './legacy-text/syllable.ts';
import { isCapitals, wordFromTcvn3 } from './legacy-text/tcvn3.ts';
import { wordFromVni } from './legacy-text/vni.ts';
import { toNfc } from './vietnamese.ts';

/** Vietnamese letters of Unicode that neither TCVN3 nor VNI text can hold; they start at U+0102. */
const unicodeOnly = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
const lettersAndCodes = /[A-Za-z¡-ÿ]+/g;

/**
 * The encoding that the text was typed in before Unicode, or null. A text counts as legacy when two of its words
 * or more, and a quarter of all, become Vietnamese syllables only by conversion. Silent in doubt: it may miss a
 * lone 'Tæ', it must not offer to repair sound text. Give it a whole sheet or page rather than a cell.
 */
export function legacyEncoding(text: string): 'tcvn3' | 'vni' | null {
  if (unicodeOnly.test(toNfc(text))) return null;
  const words = (text.match(lettersAndCodes) ?? []).filter(
    (word) => word.length > 1 && /[A-Za-z]/.test(word),
  );
  const inTcvn3 = words.filter((word) => isRepaired(word, wordFromTcvn3(word))).length;
  const inVni = words.filter((word) => isRepaired(word, wordFromVni(word))).length;
  const repaired = Math.max(inTcvn3, inVni);
  if (repaired < 2 || repaired * 4 < words.length) return null;
  return inTcvn3 >= inVni ? 'tcvn3' : 'vni';
}

/** Whether the text is Vietnamese typed in TCVN3 (ABC); see `legacyEncoding`. */
export const looksLikeTcvn3 = (text: string): boolean => legacyEncoding(text) === 'tcvn3';

/** Whether the text is Vietnamese typed in VNI (Windows, two characters a letter); see `legacyEncoding`. */
export const looksLikeVni = (text: string): boolean => legacyEncoding(text) === 'vni';

/**
 * The text in Unicode, NFC. For text that `looksLikeTcvn3`, shown before it is taken over: sound text is ruined
 * by it. A line all in capitals stays so; small letters set in .VnTimeH cannot be told from small letters.
 */
export const fromTcvn3 = (text: string): string =>
  toNfc(
    text.replace(/[^\n]+/g, (line) => {
      const converted = line.replace(lettersAndCodes, wordFromTcvn3);
      return isCapitals(line) ? converted.toUpperCase() : converted;
    }),
  );

/** The text in Unicode, NFC. For text that `looksLikeVni`, shown before it is taken over. */
export const fromVni = (text: string): string => toNfc(text.replace(lettersAndCodes, wordFromVni));

/** '5 µm' is left alone: 'àm' would pass for a syllable. */
const isRepaired = (word: string, converted: string): boolean =>
  word !== 'µm' && converted !== word && isSyllable(converted) && !isSyllable(word);
