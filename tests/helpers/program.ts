import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import {
  type Browser,
  test as base,
  chromium,
  type ElectronApplication,
  _electron as electron,
  expect,
  type Page,
} from '@playwright/test';
import { testBrowser } from './test-browser.ts';

const root = join(import.meta.dirname, '../..');

/** The day on which every browser test stands. */
export const testDay = '2026-11-20';

/** Electron's binary where it is installed: the same specs then drive the real window. */
function electronBinary(): string | null {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const path = join(folder, 'dist', process.platform === 'win32' ? 'electron.exe' : 'electron');
  return existsSync(path) ? path : null;
}

/** Which door the run goes through, to be said in its output. */
export const doorUnderTest: 'Electron' | 'browser door' = electronBinary() ? 'Electron' : 'browser door';

export type Program = {
  page: Page;
  folder: string;
  /** Does what makes the program give out a file, and tells where that file lies. */
  fileFrom: (action: () => Promise<void>) => Promise<{ name: string; path: string }>;
  /** Answers the question for a folder that `ask` brings up, whichever way this door puts it. */
  chooseFolder: (folder: string, ask: () => Promise<void>) => Promise<void>;
  stop: () => Promise<void>;
  kill: () => Promise<void>;
};

type Launch = { folder: string; browser: () => Promise<Browser>; today?: string };

/** Starts the program on a data folder and gives its first page. */
export async function startProgram({ folder, browser, today = testDay }: Launch): Promise<Program> {
  const executablePath = electronBinary();
  if (executablePath) {
    const app = await electron.launch({ executablePath, args: [root, '--data', folder, '--today', today] });
    const page = await app.firstWindow();
    await page.setViewportSize({ width: 1366, height: 768 });
    return {
      page,
      folder,
      fileFrom: (action) => savedByDialog(app, page, action),
      chooseFolder: async (chosen, ask) => {
        await app.evaluate(({ dialog }, path) => {
          dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
        }, chosen);
        await ask();
      },
      stop: () => app.close(),
      kill: async () => void app.process().kill('SIGKILL'),
    };
  }
  return startBrowserDoor({ folder, browser, today });
}

async function startBrowserDoor({ folder, browser, today = testDay }: Launch): Promise<Program> {
  const args = ['out/main/browser.js', '--data', folder, '--today', today, '--no-open'];
  // The home folder is where the page's folder picker begins.
  const home = dirname(folder);
  const env = { ...process.env, HOME: home, USERPROFILE: home };
  const served = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const address = await firstLine(served);
  const context = await (await browser()).newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // What fades in or out is neither there nor gone, and drawing it takes the time of two cores.
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  await page.goto(address);
  const stop = async () => {
    await context.close();
    await ended(served, 'SIGTERM');
  };
  // The page is still there when the program dies under it.
  const kill = async () => {
    await ended(served, 'SIGKILL');
    await context.close();
  };
  const chooseFolder: Program['chooseFolder'] = async (chosen, ask) => {
    await ask();
    const picker = page.getByRole('dialog', { name: 'Chọn thư mục' });
    for (const name of stepsTo(home, chosen)) await picker.getByRole('button', { name, exact: true }).click();
    await expect(picker.getByText(chosen, { exact: true })).toBeVisible();
    await picker.getByRole('button', { name: 'Chọn thư mục này' }).click();
  };
  const fileFrom: Program['fileFrom'] = async (action) => {
    const [download] = await Promise.all([page.waitForEvent('download'), action()]);
    return { name: download.suggestedFilename(), path: await download.path() };
  };
  return { page, folder, fileFrom, chooseFolder, stop, kill };
}

/** In the window a dialog asks where a file shall go: answered for the official, in a folder of the test's own. */
async function savedByDialog(
  app: ElectronApplication,
  page: Page,
  action: () => Promise<void>,
): Promise<{ name: string; path: string }> {
  const place = mkdtempSync(join(tmpdir(), 'saved-'));
  await app.evaluate(({ dialog }, folder) => {
    dialog.showSaveDialog = async (...args: unknown[]) => {
      const options = args.at(-1) as { defaultPath?: string };
      return { canceled: false, filePath: `${folder}/${options.defaultPath?.split(/[\\/]/).at(-1)}` };
    };
  }, place);
  await action();
  await page.waitForFunction(() => document.querySelector('.mantine-Notification-root') !== null);
  const [name = ''] = readdirSync(place);
  return { name, path: join(place, name) };
}

/** The folders to step through from the home folder, itself first. */
const stepsTo = (home: string, chosen: string): string[] => [
  home,
  ...relative(home, chosen).split(sep).filter(Boolean),
];

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    let complaint = '';
    child.stdout?.on('data', (part) => {
      said += part;
      if (said.includes('\n')) resolve(said.split('\n')[0] ?? '');
    });
    child.stderr?.on('data', (part) => {
      complaint += part;
    });
    child.once('exit', (code) =>
      reject(new Error(`the program ended with ${code} before it was ready: ${complaint}`)),
    );
  });

const ended = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill(signal);
  });

/** Runs one operation through the command line door; throws where it is refused. */
export function callOnce(folder: string, channel: string, input: unknown = {}, as?: string): unknown {
  const args = [
    'electron/doors/command-line.ts',
    channel,
    '--input',
    '-',
    '--data',
    folder,
    '--today',
    testDay,
    ...(as ? ['--as', as] : []),
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    input: JSON.stringify(input),
    encoding: 'utf8',
  });
  const result = JSON.parse(stdout || `{"ok":false,"failure":${JSON.stringify(stderr)}}`);
  if (!result.ok) throw new Error(`${channel}: ${JSON.stringify(result.failure)}`);
  return result.value;
}

type Options = { seed: 'empty' | 'sample' };
type Fixtures = {
  /** A place of the test's own, gone afterwards. */
  place: string;
  program: Program;
  /** Starts the program again on another folder, or after it was stopped or killed. */
  startOn: (folder: string, today?: string) => Promise<Program>;
  page: Page;
};
type WorkerFixtures = { chromiumBrowser: Browser; sampleFolder: string };

/**
 * `test` with a program on a data folder of its own. `test.use({ seed: 'sample' })` begins with the sample
 * commune, otherwise with an empty book.
 */
export const test = base.extend<Fixtures & Options, WorkerFixtures>({
  seed: ['empty', { option: true }],
  chromiumBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const executablePath = testBrowser();
      if (!executablePath) throw new Error('no browser: run node tests/helpers/ensure-browser.ts');
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      const browser = await chromium.launch({
        executablePath,
        args: [...args, '--disable-background-networking'],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  sampleFolder: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'sample-'));
      callOnce(folder, 'setup.open-sample');
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  place: async ({}, use) => {
    const place = mkdtempSync(join(tmpdir(), 'book-'));
    await use(place);
    rmSync(place, { recursive: true, force: true });
  },
  startOn: async ({ chromiumBrowser }, use) => {
    const started: Program[] = [];
    await use(async (folder, today = testDay) => {
      const program = await startProgram({ folder, browser: async () => chromiumBrowser, today });
      started.push(program);
      return program;
    });
    for (const program of started) await program.stop();
  },
  program: async ({ place, seed, sampleFolder, startOn }, use) => {
    const folder = mkdtempSync(join(place, 'data-'));
    if (seed === 'sample') cpSync(sampleFolder, folder, { recursive: true });
    await use(await startOn(folder));
  },
  page: async ({ program }, use) => use(program.page),
});

export { expect };
