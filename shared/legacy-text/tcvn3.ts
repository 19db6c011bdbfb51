/**
 * TCVN3 (TCVN 5712:1993, fonts .VnTime): the letters of the codes 0xA1 to 0xFE, '-' where there is none.
 * Such text reaches us as the Windows-1252 characters of the same codes: 'Céng hßa x· héi'.
 */
const letters = [
  'ĂÂÊÔƠƯĐăâêôơưđ------àảãáạ-ằẳẵắ-', // A1–BF
  '------ặầẩẫấậè-ẻẽéẹềểễếệìỉ---ĩíịò', // C0–DF
  '-ỏõóọồổỗốộờởỡớợù-ủũúụừửữứựỳỷỹýỵ', // E0–FE
].join('');

const firstCode = 0xa1;

/** One run of letters in Unicode. Characters that are no code of TCVN3 stay. */
export function wordFromTcvn3(word: string): string {
  const converted = word.replace(/[¡-þ]/g, (code) => {
    const letter = letters.charAt(code.charCodeAt(0) - firstCode);
    return letter === '-' ? code : letter;
  });
  return isCapitals(word) ? converted.toUpperCase() : converted;
}

/**
 * Whether the text is all capitals as far as its plain letters tell: two or more, and no small one. The fonts
 * have no toned capitals, so headings were typed as 'CéNG HßA' and set in .VnTimeH, which draws them large.
 */
export const isCapitals = (text: string): boolean => /[A-Z][^a-z]*[A-Z]/.test(text) && !/[a-z]/.test(text);
