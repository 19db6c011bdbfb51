import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paperFontFaces, paperFontFiles } from '../../shared/papers/font-faces.ts';

/**
 * `@font-face` rules with the fonts inside, for a page that may open nothing. `folder` is `assets/fonts/tinos`.
 * About 600 KB; read once and keep.
 */
export const paperFontData = async (folder: string): Promise<string> => {
  const entries = await Promise.all(
    paperFontFiles.map(
      async (file) => [file, (await readFile(join(folder, file))).toString('base64')] as const,
    ),
  );
  const data = new Map(entries);
  return paperFontFaces((file) => `data:font/woff2;base64,${data.get(file) ?? ''}`);
};
