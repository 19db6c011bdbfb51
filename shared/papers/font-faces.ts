const subsets = [
  {
    name: 'vietnamese',
    range:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,' +
      'U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  },
  {
    name: 'latin-ext',
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,' +
      'U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
  {
    name: 'latin',
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,' +
      'U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
] as const;

const faces = subsets.flatMap(({ name, range }) =>
  ([400, 700] as const).flatMap((weight) =>
    (['normal', 'italic'] as const).map((style) => ({
      file: `tinos-${name}-${weight}-${style}.woff2`,
      weight,
      style,
      range,
    })),
  ),
);

/** Files of the paper font under `assets/fonts/tinos`. */
export const paperFontFiles: readonly string[] = faces.map(({ file }) => file);

/**
 * `@font-face` rules of Tinos, which stands in where Times New Roman is not installed. `addressOf` gives the
 * address of a font file: a URL for a preview, a `data:` URL for a page that may open nothing.
 */
export const paperFontFaces = (addressOf: (file: string) => string): string =>
  faces
    .map(
      ({ file, weight, style, range }) =>
        `@font-face{font-family:Tinos;font-style:${style};font-weight:${weight};font-display:block;` +
        `src:url("${addressOf(file)}") format("woff2");unicode-range:${range}}`,
    )
    .join('\n');
