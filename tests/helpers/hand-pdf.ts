/** A line of a PDF page: its words, and where it begins from the left and from the bottom, in points. */
export type PlacedLine = { text: string; x: number; y: number };

/** Lines one below the other, as on a page of an office. */
export const downThePage = (lines: readonly string[]): PlacedLine[] =>
  lines.map((text, index) => ({ text, x: 85, y: 780 - index * 18 }));

const object = (number: number, content: string) => `${number} 0 obj\n${content}\nendobj\n`;
const stream = (content: string) =>
  `<< /Length ${Buffer.byteLength(content)} >>\nstream\n${content}\nendstream`;

/** Each letter is its own number in UTF-16, and the font says so: what a program needs to read the text. */
const hex = (text: string) =>
  [...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <ffff> <0000> endbfrange
endcmap CMapName currentdict /CMap defineresource pop end end`;

/**
 * A PDF put together by hand. A page without lines is like a scan: nothing but a drawing. Letters are half as
 * wide as they are high. `trailer` adds to the end of the file, such as an encryption that is none.
 */
export function aPdf(pages: readonly (readonly PlacedLine[])[], trailer = ''): Buffer {
  const first = 6;
  const bodies = [
    object(1, '<< /Type /Catalog /Pages 2 0 R >>'),
    object(
      2,
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')}] >>`,
    ),
    object(
      3,
      '<< /Type /Font /Subtype /Type0 /BaseFont /Tinos /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    ),
    object(
      4,
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Tinos /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>',
    ),
    object(5, stream(toUnicode)),
    ...pages.flatMap((lines, at) => [
      object(
        first + at * 2,
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + at * 2 + 1} 0 R >>`,
      ),
      object(first + at * 2 + 1, stream(drawn(lines))),
    ]),
  ];
  let file = '%PDF-1.7\n';
  const places = bodies.map((body) => {
    const place = Buffer.byteLength(file);
    file += body;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = Buffer.byteLength(file);
  const size = bodies.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
  );
}

const drawn = (lines: readonly PlacedLine[]) =>
  lines.length === 0
    ? '100 100 300 500 re f'
    : lines.map(({ text, x, y }) => `BT /F 12 Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`).join('\n');
