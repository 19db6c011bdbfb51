import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../electron/pdf/find-browser.ts';
import { startProgram } from '../helpers/program.ts';
import { type Line, timingOf } from './measure.ts';
import { sampleBook } from './sample-book.ts';

const launch = () =>
  chromium.launch({
    executablePath: findBrowser() ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

/** Milliseconds until the first letters were seen; the browser tells it a moment later. */
const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          for (const { name, startTime } of list.getEntries()) {
            if (name !== 'first-contentful-paint') continue;
            observer.disconnect();
            resolve(startTime);
          }
        }).observe({ type: 'paint', buffered: true });
      }),
  );

/** Milliseconds since the page was asked for until its first screen can be used. */
async function usable(page: Page): Promise<number> {
  await page.getByRole('navigation').waitFor();
  return page.evaluate(() => performance.now());
}

/** First paint and first usable screen, against a bare page with one line; a long table's paint and frames. */
export async function measureInterface(records: number): Promise<Line[]> {
  const browser = await launch();
  const program = await startProgram({ folder: await sampleBook(records), browser: async () => browser });
  const { page } = program;
  await page.getByRole('button', { name: /Đặng Minh Tuệ/ }).click();
  await page.getByRole('navigation').waitFor();

  const bare: number[] = [];
  const painted: number[] = [];
  const ready: number[] = [];
  for (let time = 0; time < 7; time += 1) {
    const empty = await browser.newPage();
    await empty.goto('data:text/html,<p>trang');
    bare.push(await firstPaint(empty));
    await empty.close();
    await page.reload();
    ready.push(await usable(page));
    painted.push(await firstPaint(page));
  }
  const table = await longTable(page, records);
  await program.stop();
  await browser.close();
  return [
    {
      what: 'The interface, opened again',
      records,
      timings: [
        timingOf('first paint of a bare page', bare),
        timingOf('first paint', painted),
        timingOf('first usable screen', ready),
      ],
    },
    table,
  ];
}

/** The documents of one dossier as a table: until its first rows show, and the frames while it is scrolled. */
async function longTable(page: Page, records: number): Promise<Line> {
  const shown: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    await page.goto(`${new URL(page.url()).origin}/#/`);
    await page.reload();
    await usable(page);
    const from = Date.now();
    await page.evaluate(() => {
      location.hash = '#/archive/dossier';
    });
    await page.getByRole('row').nth(3).waitFor({ timeout: 60_000 });
    shown.push(Date.now() - from);
  }
  const frames = await page.evaluate(async () => {
    const scroller = [...document.querySelectorAll('[data-long]')].at(-1);
    const taken: number[] = [];
    let last = performance.now();
    for (let frame = 0; frame < 180; frame += 1) {
      scroller?.scrollBy(0, 120);
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      taken.push(now - last);
      last = now;
    }
    return taken;
  });
  const worst = Math.max(...frames);
  return {
    what: 'A table of documents',
    records,
    note: `worst frame of ${frames.length} while scrolling: ${worst.toFixed(0)} ms`,
    timings: [
      timingOf('a frame of 60 a second', [1000 / 60]),
      timingOf('a frame while scrolling', frames),
      timingOf('first rows shown', shown),
    ],
  };
}
