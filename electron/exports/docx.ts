import type { PaperLayout } from '../../shared/papers/layout.ts';
import type { PaperModel } from '../../shared/papers/paper.ts';

export type DocxInput = {
  /** One paper, or a batch: each starts on a new page numbered from 1. */
  papers: readonly PaperModel[];
  layout: PaperLayout;
};

/**
 * The Word file of a paper, set piece by piece as the page is: same text, same order, same measures. The library
 * that writes it is loaded on first use.
 */
export const paperDocx = async (input: DocxInput): Promise<Uint8Array> => {
  const { writeDocx } = await import('./docx-document.ts');
  return writeDocx(input);
};
