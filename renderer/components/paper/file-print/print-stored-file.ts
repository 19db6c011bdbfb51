import type { StoredFile } from '../../../../shared/fields.ts';
import { Refusal } from '../../../bridge.ts';
import { printInPage } from '../print-in-page.ts';
import { type PageImage, pdfPages } from './pdf-pages.ts';
import { sheetOfPicture, sheetsOfPages, sheetsOfText } from './print-sheets.ts';
import { printingOf } from './printable.ts';
import { storedBytes } from './stored-bytes.ts';

/** What a printing is at: bytes read of all, or pages drawn of all. */
export type PrintingProgress = { at: 'reading' | 'drawing'; done: number; total: number };

export type Printing = { signal: AbortSignal; onProgress: (progress: PrintingProgress) => void };

/** Thrown where a PDF is locked by a password or cannot be read. */
export class UnreadablePdf extends Error {}

/**
 * Prints a file of the store from this page, through the dialog that the printer has in every program.
 * Throws a Refusal (the file's, or 'cancelled') or UnreadablePdf.
 */
export async function printStoredFile(file: StoredFile, printing: Printing): Promise<void> {
  const { signal, onProgress } = printing;
  const bytes = await storedBytes(file, {
    signal,
    onProgress: (done, total) => onProgress({ at: 'reading', done, total }),
  });
  const { html, images } = await sheetsOf(file.name, bytes, printing);
  const giveBack = () => {
    for (const { address } of images) URL.revokeObjectURL(address);
  };
  if (signal.aborted) {
    giveBack();
    throw new Refusal({ code: 'cancelled' });
  }
  await printInPage(html, giveBack);
}

type Sheets = { html: string; images: PageImage[] };

async function sheetsOf(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  { signal, onProgress }: Printing,
): Promise<Sheets> {
  const how = printingOf(name);
  switch (how?.as) {
    case 'picture': {
      const picture = await pictureOf(new Blob([bytes], { type: how.type }));
      return { html: sheetOfPicture(picture), images: [picture] };
    }
    case 'text':
      return { html: sheetsOfText(new TextDecoder().decode(bytes)), images: [] };
    case 'pdf': {
      const onPage = (done: number, total: number) => onProgress({ at: 'drawing', done, total });
      const images = await pdfPages(bytes, { signal, onPage }).catch((cause) => {
        throw new UnreadablePdf('', { cause });
      });
      return { html: sheetsOfPages(images), images };
    }
    case undefined:
      throw new Refusal({ code: 'file-type-refused', details: { name } });
  }
}

async function pictureOf(blob: Blob): Promise<PageImage> {
  const address = URL.createObjectURL(blob);
  const image = new Image();
  image.src = address;
  await image.decode();
  return { address, isLandscape: image.naturalWidth > image.naturalHeight };
}
