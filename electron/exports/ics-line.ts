/** Octets that a line may have, its line break not counted (RFC 5545, 3.1). */
const longest = 75;

/**
 * One property as the file has it: cut into lines of at most 75 octets of UTF-8, each but the first beginning with
 * a space, and never in the middle of a character (RFC 5545, 3.1). With its line breaks.
 */
export function contentLine(name: string, value: string): string {
  let line = '';
  let octets = 0;
  const lines: string[] = [];
  for (const character of `${name}:${value}`) {
    const more = octetsOf(character);
    if (octets + more > longest) {
      lines.push(line);
      line = ' ';
      octets = 1;
    }
    line += character;
    octets += more;
  }
  return [...lines, line].map((one) => `${one}\r\n`).join('');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', ';': '\\;', ',': '\\,', '\n': '\\n' };

/** A value of type TEXT: well-formed, in NFC, without control characters, what the format itself uses escaped (3.3.11). */
export const textValue = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,\n]/g, (character) => escapes[character] ?? '');
