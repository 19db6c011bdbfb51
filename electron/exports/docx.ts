import type { DocxInput } from './docx-document.ts';

/**
 * The Word file of a paper, set piece by piece as the page is: same text, same order, same measures. The library
 * that writes it is loaded on first use.
 */
export const paperDocx = async (input: DocxInput): Promise<Uint8Array> => {
  const { writeDocx } = await import('./docx-document.ts');
  return writeDocx(input);
};
