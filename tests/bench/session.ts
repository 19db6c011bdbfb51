import { chromium, type Page } from '@playwright/test';
import { openLedger } from '../../electron/data/ledger.ts';
import { findBrowser } from '../../electron/pdf/find-browser.ts';
import type { Op } from '../../shared/database.ts';
import { startProgram, testDay } from '../helpers/program.ts';
import { aRecord } from '../helpers/seed.ts';
import { type Line, timingOf } from './measure.ts';
import { sampleBook } from './sample-book.ts';

const members = 14;
const keys = 42;

/** A meeting of fourteen members on the day, in a book with this many other records. */
async function bookAtMeeting(records: number): Promise<string> {
  const folder = await sampleBook(records);
  const at = '2026-11-20T01:00:00.000Z';
  const ids = Array.from({ length: members }, (_, index) => `p${index}`);
  const seeds = [
    ...ids.map((id, index) => aRecord('person', id, { fullName: `Nguyễn Văn Thử ${index + 1}` })),
    aRecord('meeting', 'hop', {
      ...{ bodyId: 'committee', type: 'regular', title: 'Họp', on: testDay, startsAt: '08:00' },
      ...{ place: 'Hội trường', attendeeIds: ids, state: 'in-session', begunAt: '08:00' },
    }),
  ];
  const ops = seeds.map(
    ({ kind, record }): Op => ({ op: 'put', collection: kind, id: record.id, value: record }),
  );
  const ledger = await openLedger({ folder, now: () => at });
  await ledger.commit({ by: 'system', at, channel: 'bench', ops });
  await ledger.close();
  return folder;
}

/** Milliseconds from a key, pressed by the browser itself, until what it changes has changed in the page. */
async function keyTimes(
  page: Page,
  { changed, pressed }: { changed: string; pressed: string[] },
): Promise<number[]> {
  const taken: number[] = [];
  for (const key of pressed) {
    await page.evaluate((selector) => {
      const root = document.body;
      const seen = () => document.querySelector(selector)?.outerHTML ?? '';
      const page = window as unknown as { took: Promise<number> };
      page.took = new Promise((resolve) => {
        const listen = (event: Event) => {
          const before = seen();
          const from = event.timeStamp;
          const done = () => {
            if (seen() === before) return;
            watcher.disconnect();
            resolve(performance.now() - from);
          };
          const watcher = new MutationObserver(done);
          watcher.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
        };
        window.addEventListener('keydown', listen, { capture: true, once: true });
      });
    }, changed);
    await page.keyboard.press(key);
    taken.push(await page.evaluate(() => (window as unknown as { took: Promise<number> }).took));
  }
  return taken;
}

/** Milliseconds of a key until all is in the book: roll marks go out at once. */
const untilSaved = async (page: Page, act: () => Promise<void>): Promise<number> => {
  const from = performance.now();
  await act();
  await page.locator('[data-saving="saved"]').waitFor();
  return performance.now() - from;
};

const worst = (taken: readonly number[]): string => `${Math.max(...taken).toFixed(1)} ms`;

/** From key to changed screen at a meeting (mark, note, conclusion), against a bare page, at one size of the book. */
export async function measureSession(records: number): Promise<Line> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args });
  const program = await startProgram({ folder: await bookAtMeeting(records), browser: async () => browser });
  const { page } = program;
  await page
    .getByRole('button', { name: /Đặng Minh Tuệ/ })
    .first()
    .click();
  await page.getByRole('navigation').waitFor();
  await page.evaluate(() => {
    location.hash = '#/meetings/hop/session';
  });
  await page.getByRole('listbox').waitFor();

  const bare = await browser.newPage();
  await bare.goto(
    'data:text/html,<p id=a>0</p><script>onkeydown=()=>{a.textContent=+a.textContent+1}</script>',
  );
  const reference = await keyTimes(bare, { changed: '#a', pressed: Array.from({ length: keys }, () => 'x') });

  await page.keyboard.press('F2');
  const roll = Array.from({ length: keys }, (_, index) => (index % 2 === 0 ? 'v' : 'c'));
  await page.keyboard.press('Home');
  const marks = await keyTimes(page, { changed: '[role="listbox"]', pressed: roll });
  const saved: number[] = [];
  for (const key of ['v', 'c', 'v', 'c', 'v', 'c', 'v', 'c']) {
    await page.locator('[data-saving="saved"]').waitFor();
    saved.push(
      await untilSaved(page, async () => {
        await page.keyboard.press(key);
        await page.locator('[data-saving="sending"], [data-saving="saved"]').first().waitFor();
      }),
    );
  }
  const letters = Array.from({ length: keys }, (_, index) => 'abcdefgh'[index % 8] ?? 'a');
  await page.keyboard.press('F4');
  const notes = await typedTimes(page, letters);
  await page.keyboard.press('F9');
  await page.keyboard.press('x');
  const conclusions = await typedTimes(page, letters);
  await program.stop();
  await browser.close();
  return {
    what: 'At a meeting, from the key to the change that is seen and kept',
    records,
    note: `worst: mark ${worst(marks)}, note ${worst(notes)}, conclusion ${worst(conclusions)}; bare page ${worst(reference)}`,
    timings: [
      timingOf('a key on a bare page', reference),
      timingOf('roll-call mark', marks),
      timingOf('letter of a note, kept as a draft', notes),
      timingOf('letter of a conclusion, kept as a draft', conclusions),
      timingOf('roll-call mark until it is in the book, seen from outside', saved),
    ],
  };
}

/** Milliseconds from a key until the draft of the page holds its letter. */
async function typedTimes(page: Page, pressed: readonly string[]): Promise<number[]> {
  await page.evaluate(() => {
    const page = window as unknown as { typed: number[]; from: number };
    page.typed = [];
    page.from = 0;
    window.addEventListener(
      'keydown',
      (event) => {
        page.from = event.timeStamp;
      },
      { capture: true },
    );
    const keep = Storage.prototype.setItem;
    Storage.prototype.setItem = function (name, value) {
      keep.call(this, name, value);
      if (!name.startsWith('draft:') || page.from === 0) return;
      page.typed.push(performance.now() - page.from);
      page.from = 0;
    };
  });
  for (const key of pressed) await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { typed: number[] }).typed);
}
