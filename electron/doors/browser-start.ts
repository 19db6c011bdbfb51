import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '../../shared/errors.ts';
import { errors } from '../../shared/locales/vi/errors.ts';
import { openApplication } from '../application.ts';
import { defaultDataFolder, programFolder } from '../data/paths.ts';
import { fixedClock } from '../fixed-clock.ts';
import { systemClock } from '../system-clock.ts';
import { version } from '../version.ts';
import { openBrowserDoor } from './browser.ts';
import { createBrowserDesk } from './browser-desk.ts';
import { createDownloads } from './downloads.ts';

/**
 * The program where Electron is not installed: serves the interface on 127.0.0.1, prints the address, and
 * opens the default browser when there is a display and `--no-open` was not given.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    port: { type: 'string' },
    today: { type: 'string' },
    'no-open': { type: 'boolean' },
  },
});

/** With its last page closed the program ends after this long; reading a page anew takes less. */
const patience = 15_000;

async function start(): Promise<void> {
  const folder = values.data ?? defaultDataFolder();
  if (values.data === undefined) mkdirSync(folder, { recursive: true });
  const downloads = createDownloads();
  const application = await openApplication({
    folder,
    clock: values.today ? fixedClock(values.today) : systemClock,
    desk: createBrowserDesk(downloads),
    version,
  });
  const pages = join(programFolder(), 'out', 'renderer');
  let leaving: NodeJS.Timeout | undefined;
  const door = await openBrowserDoor({
    application,
    pages,
    downloads,
    port: Number(values.port ?? 0),
    onPage: () => clearTimeout(leaving),
    onIdle: () => {
      leaving = setTimeout(() => void stop(), patience);
    },
  });
  process.stdout.write(`${door.address}\n`);
  if (!values['no-open']) openInBrowser(door.address);

  let closing = false;
  const stop = async () => {
    if (closing) return;
    closing = true;
    await door.close();
    await application.close();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
}

function openInBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : process.platform === 'darwin'
        ? ['open', address]
        : process.env.DISPLAY || process.env.WAYLAND_DISPLAY
          ? ['xdg-open', address]
          : [];
  if (!command) return;
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

await start().catch((error: unknown) => {
  if (!(error instanceof AppError)) throw error;
  process.stderr.write(`${errors[error.failure.code]}\n`);
  process.exit(1);
});
