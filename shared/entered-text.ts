/** Control characters without tab and line feed: no paper, table or file name can hold them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/**
 * Text as it is taken into the book, from whatever it was pasted: NFC, lines ended by `\n`, whole letters only
 * (half of a surrogate pair makes an address or a Word file unreadable), no control characters.
 */
export const enteredText = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '').normalize('NFC');
