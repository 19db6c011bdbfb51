/** A page drawn as a picture: fine enough for the stamps and signatures of a scan. */
const dotsPerInch = 200;
const pointsPerInch = 72;

export type PageImage = { address: string; isLandscape: boolean };

type Drawing = { signal: AbortSignal; onPage: (number: number, of: number) => void };

/**
 * The pages of a PDF as pictures under addresses of this page, which the caller gives back. The PDF's own
 * viewer is a plugin, and plugins stay closed. Throws what the reader says of a file that is locked or broken.
 */
export async function pdfPages(
  bytes: Uint8Array<ArrayBuffer>,
  { signal, onPage }: Drawing,
): Promise<PageImage[]> {
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(bytes);
  const pages: PageImage[] = [];
  try {
    for (let number = 1; number <= pdf.numPages && !signal.aborted; number += 1) {
      onPage(number, pdf.numPages);
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: dotsPerInch / pointsPerInch });
      const canvas = document.createElement('canvas');
      canvas.width = Math.ceil(viewport.width);
      canvas.height = Math.ceil(viewport.height);
      await page.render({ canvas, viewport, intent: 'print' }).promise;
      pages.push({ address: await addressOf(canvas), isLandscape: viewport.width > viewport.height });
      page.cleanup();
      // Gives the drawing's memory back at once, not when the browser finds time.
      canvas.width = 0;
    }
  } catch (error) {
    for (const { address } of pages) URL.revokeObjectURL(address);
    throw error;
  } finally {
    await pdf.cleanup();
  }
  return pages;
}

const addressOf = (canvas: HTMLCanvasElement): Promise<string> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) =>
        blob ? resolve(URL.createObjectURL(blob)) : reject(new Error('the page could not be drawn')),
      'image/jpeg',
      0.9,
    );
  });
