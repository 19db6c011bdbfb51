/** An article that is set out word for word is not longer than this. */
const longest = 120;

/**
 * For each line whether it stands inside a quotation that began on an earlier line: numbers there are another
 * document's. A quotation that is never closed holds no line but its own.
 */
export function quotedLines(lines: readonly string[]): boolean[] {
  const quoted = new Array<boolean>(lines.length).fill(false);
  let index = 0;
  while (index < lines.length) {
    const sign = openedBy(lines[index] ?? '');
    const end = sign === null ? -1 : closingLine(lines, index, sign);
    if (end < 0) {
      index += 1;
      continue;
    }
    quoted.fill(true, index + 1, end + 1);
    index = end + 1;
  }
  return quoted;
}

const pairs = [
  ['“', '”'],
  ['«', '»'],
] as const;

/** The sign that closes what the line leaves open. */
function openedBy(line: string): string | null {
  for (const [open, close] of pairs) {
    if (line.lastIndexOf(open) > line.lastIndexOf(close)) return close;
  }
  const startsQuotation = line.startsWith('"') || line.includes(': "');
  return startsQuotation && line.split('"').length % 2 === 0 ? '"' : null;
}

function closingLine(lines: readonly string[], from: number, sign: string): number {
  const last = Math.min(lines.length, from + longest);
  for (let index = from + 1; index < last; index++) {
    if (lines[index]?.includes(sign)) return index;
  }
  return -1;
}
