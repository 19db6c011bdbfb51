import { describe, expect, it } from 'vitest';
import { createPdfEngine } from '../../../../electron/desktop/pdf-engine.ts';
import { printPaper } from '../../../../electron/desktop/print-paper.ts';
import { paperWindows } from './paper-window.ts';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe('the PDF', () => {
  it('is made of the paper, at the size that the paper says, tagged for screen readers', async () => {
    const { options, ...needs } = paperWindows();
    const pdf = createPdfEngine(needs);
    expect(text(await pdf.print('<p>Giấy mời</p>'))).toBe('<p>Giấy mời</p>');
    expect(options).toEqual([{ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true }]);
  });

  it('opens no page before the first paper, and one for all of them', async () => {
    const { done, ...needs } = paperWindows();
    const pdf = createPdfEngine(needs);
    expect(done).toEqual([]);
    await pdf.print('1');
    await pdf.print('2');
    expect(done).toEqual(['open 1', 'pdf 1', 'pdf 2']);
  });

  it('makes papers one at a time, in order, when asked for many at once', async () => {
    let atWork = 0;
    let most = 0;
    const { done, ...needs } = paperWindows({
      pdf: async (html) => {
        atWork += 1;
        most = Math.max(most, atWork);
        await new Promise((resolve) => setTimeout(resolve, 5));
        atWork -= 1;
        return Buffer.from(html);
      },
    });
    const pdf = createPdfEngine(needs);
    const made = await Promise.all(['1', '2', '3'].map((html) => pdf.print(html)));
    expect(made.map(text)).toEqual(['1', '2', '3']);
    expect(most).toBe(1);
  });

  it('fails by its code, and gives the next paper a fresh page', async () => {
    let fails = true;
    const { done, ...needs } = paperWindows({
      pdf: async (html) => {
        if (fails) throw new Error('Failed to generate PDF');
        return Buffer.from(html);
      },
    });
    const pdf = createPdfEngine(needs);
    await expect(pdf.print('1')).rejects.toMatchObject({ failure: { code: 'pdf-failed' } });
    fails = false;
    expect(text(await pdf.print('2'))).toBe('2');
    expect(done).toEqual(['open 1', 'pdf 1', 'destroy 1', 'open 2', 'pdf 2']);
  });

  it('does not wait for ever for a page that has died', async () => {
    let dead = true;
    const { done, ...needs } = paperWindows({
      load: () => (dead ? new Promise(() => {}) : Promise.resolve()),
    });
    const pdf = createPdfEngine({ ...needs, patienceMs: 20 });
    await expect(pdf.print('1')).rejects.toMatchObject({ failure: { code: 'pdf-failed' } });
    dead = false;
    expect(text(await pdf.print('2'))).toBe('2');
    expect(done).toContain('destroy 1');
  });

  it('closes its page with the program', async () => {
    const { done, ...needs } = paperWindows();
    const pdf = createPdfEngine(needs);
    await pdf.close();
    await pdf.print('1');
    await pdf.close();
    await pdf.close();
    expect(done).toEqual(['open 1', 'pdf 1', 'destroy 1']);
  });
});

describe('printing', () => {
  it('goes through the dialog of the system, on a page of its own', async () => {
    const { done, options, ...needs } = paperWindows();
    expect(await printPaper(needs, 'paper')).toEqual({ delivered: 'printed' });
    expect(options).toEqual([{ silent: false, printBackground: true, pageSize: 'A4' }]);
    expect(done).toEqual(['open 1', 'print paper', 'destroy 1']);
  });

  it.each(['Print job canceled', 'cancelled'])(
    'is no failure when the official says no (%s)',
    async (reason) => {
      const { done, ...needs } = paperWindows({ dialog: [false, reason] });
      expect(await printPaper(needs, 'paper')).toEqual({ delivered: 'cancelled' });
      expect(done).toContain('destroy 1');
    },
  );

  it('fails by its code when the printer does', async () => {
    const { done, ...needs } = paperWindows({ dialog: [false, 'Print job failed'] });
    await expect(printPaper(needs, 'paper')).rejects.toMatchObject({ failure: { code: 'print-failed' } });
    expect(done).toContain('destroy 1');
  });

  it('fails by its code when the page has died', async () => {
    const { done, ...needs } = paperWindows({ load: () => Promise.reject(new Error('ERR_FAILED')) });
    await expect(printPaper(needs, 'paper')).rejects.toMatchObject({ failure: { code: 'print-failed' } });
    expect(done).toEqual(['open 1', 'destroy 1']);
  });
});

describe('a paper on the shelf', () => {
  it('is there under its own address alone, until it is taken away', async () => {
    const { shelf } = paperWindows();
    const one = shelf.put('<p>một</p>');
    const two = shelf.put('<p>hai</p>');
    expect(await shelf.answer(new Request(one.address)).text()).toBe('<p>một</p>');
    one.takeAway();
    expect(shelf.answer(new Request(one.address)).status).toBe(404);
    expect(await shelf.answer(new Request(two.address)).text()).toBe('<p>hai</p>');
    expect(shelf.answer(new Request('app://paper/')).status).toBe(404);
  });

  it('may run no script and load nothing from outside', () => {
    const { shelf } = paperWindows();
    const { headers } = shelf.answer(new Request(shelf.put('<script>x</script>').address));
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(headers.get('content-security-policy')).not.toContain('script-src');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('is gone once its PDF is made, even when that fails', async () => {
    const addresses: string[] = [];
    const { shelf, openWindow } = paperWindows({
      load: async (address) => void addresses.push(address),
      pdf: () => Promise.reject(new Error('no')),
    });
    const pdf = createPdfEngine({ shelf, openWindow });
    await pdf.print('secret').catch(() => undefined);
    expect(addresses.map((address) => shelf.answer(new Request(address)).status)).toEqual([404]);
  });
});
