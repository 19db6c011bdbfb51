/** Canonical composed form (NFC): the one form in which text is stored and compared. */
export const toNfc = (text: string): string => text.normalize('NFC');

/**
 * For text from outside: Ð (U+00D0), ð (U+00F0), Ɖ (U+0189) and ɖ (U+0256) look like Đ and đ on the screen but
 * are other letters, which no search for 'đ' finds. Convert legacy encodings first: Ð is a letter of TCVN3.
 */
export const mapLookAlikes = (text: string): string => text.replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ');
