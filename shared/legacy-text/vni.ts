const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323']; // huyền, sắc, hỏi, ngã, nặng
const circumflex = '\u0302';
const breve = '\u0306';

/** VNI Windows (fonts VNI-Times): a plain vowel is followed by a character that stands for its marks. */
const marks = new Map([
  ...[...'øùûõï'].map((code, i) => [code, `${tones[i]}`] as const),
  ...[...'àáåãä'].map((code, i) => [code, `${circumflex}${tones[i]}`] as const),
  ...[...'èéúüë'].map((code, i) => [code, `${breve}${tones[i]}`] as const),
  ['â', circumflex],
  ['ê', breve],
]);

/** Letters of one character; í and ì are themselves. */
const singles = new Map([...'ñôöæóòî'].map((code, i) => [code, 'đơưỉĩịỵ'.charAt(i)]));

/** What a vowel and its marks may make: no ŭ, ŏ or û, which Unicode has and Vietnamese has not. */
const markedLetter = /^[ăâêôàáãèéòóõùúýũẠ-ỹ]$/i;

/** One run of letters in Unicode. A mark that cannot stand on its vowel stays as it is. */
export const wordFromVni = (word: string): string =>
  word.replace(/([aeouyôö])([øùûõïâàáåãäêèéúüë])|[ñôöæóòî]/gi, (whole, vowel = whole, mark = '') => {
    const base = cased(vowel, singles.get(vowel.toLowerCase()) ?? vowel);
    const letter = `${base}${marks.get(mark.toLowerCase()) ?? ''}`.normalize('NFC');
    return markedLetter.test(letter) ? letter : base + mark;
  });

const cased = (model: string, letter: string): string =>
  model === model.toLowerCase() ? letter : letter.toUpperCase();
