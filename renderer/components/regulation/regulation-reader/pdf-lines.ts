/** A stretch of text as a PDF places it; `transform` holds the size of the letters and where their line stands. */
export type PdfStretch = { str: string; transform: readonly number[]; width: number; hasEOL: boolean };

/** The left and the right half of a letterhead stand further apart than the words of any justified line. */
const columnGap = 4;

/**
 * The lines of a page in the order in which the PDF draws them. What stands beside a wide gap (the two halves of
 * a letterhead) makes lines of its own.
 */
export function linesOfPage(stretches: readonly PdfStretch[]): string[] {
  const lines: string[] = [];
  let line = '';
  let end: Place | null = null;
  const finish = () => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
    end = null;
  };
  for (const stretch of stretches) {
    const start = placeOf(stretch);
    const isBlank = stretch.str.trim() === '';
    if (end !== null && !isBlank && isElsewhere(end, start)) finish();
    line += stretch.str;
    if (!isBlank) end = { ...start, x: start.x + stretch.width };
    if (stretch.hasEOL) finish();
  }
  finish();
  return lines;
}

type Place = { x: number; y: number; size: number };

const placeOf = ({ transform: [, b = 0, , d = 0, x = 0, y = 0] }: PdfStretch): Place => ({
  x,
  y,
  size: Math.hypot(b, d),
});

/** On another line, or on the same one across a gap that no space makes. */
function isElsewhere(end: Place, start: Place): boolean {
  const size = Math.max(end.size, start.size);
  return Math.abs(start.y - end.y) > size * 0.6 || start.x - end.x > size * columnGap;
}
